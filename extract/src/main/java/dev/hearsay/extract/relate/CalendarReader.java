package dev.hearsay.extract.relate;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.hearsay.extract.relate.Lexicon.Cue;
import dev.hearsay.extract.relate.WordScanner.Kind;
import dev.hearsay.extract.time.CalendarNames;
import java.util.ArrayList;
import java.util.List;

/** Finds the calendar words of a wording and marks their units; serves once. */
final class CalendarReader {
    private static final ImmutableSet<String> BEFORE_MONTH =
            ImmutableSet.of("in", "by", "last", "next", "since", "until", "of", "this", "early", "late", "mid");
    /** Before a number these make a year of it, whatever noun follows: "in 2018 troops", "the 2018 election". */
    private static final ImmutableSet<String> BEFORE_YEAR = ImmutableSet.of(
            "in", "since", "until", "till", "by", "from", "of", "to", "and", "before", "after", "during", "late",
            "early", "mid", "the", "a", "this", "its", "his", "her", "their", "our", "year", "-", ",", "(");

    private final List<WordUnit> units;
    private final List<Integer> years = new ArrayList<>();
    private final List<Integer> months = new ArrayList<>();
    private final List<Integer> days = new ArrayList<>();
    private final List<Integer> weekdays = new ArrayList<>();

    private CalendarReader(List<WordUnit> units) {
        this.units = units;
    }

    static CalendarWords read(List<WordUnit> units) {
        CalendarReader reader = new CalendarReader(units);
        for (int i = 0; i < units.size(); i++) {
            reader.read(i);
        }
        return new CalendarWords(
                ImmutableSortedSet.copyOf(reader.years),
                ImmutableSortedSet.copyOf(reader.months),
                ImmutableSortedSet.copyOf(reader.days),
                ImmutableSortedSet.copyOf(reader.weekdays));
    }

    private void read(int i) {
        WordUnit unit = units.get(i);
        String form = unit.first.form();
        int month = unit.first.capital() ? CalendarNames.month(form) : 0;
        int weekday = unit.first.capital() ? CalendarNames.weekday(form) : 0;
        if (month > 0 && !(ambiguous(form) && !dated(i))) {
            months.add(month);
            unit.flags |= Wording.TIME;
            day(i - 1);
            day(i + 1);
        } else if (weekday > 0 && !form.equals("sun") && !form.equals("sat")) {
            weekdays.add(weekday);
            unit.flags |= Wording.TIME;
        } else if (year(i)) {
            years.add((int) unit.value);
            unit.flags = (unit.flags & ~Wording.NUMBER) | Wording.TIME;
        }
    }

    private static boolean ambiguous(String month) {
        return month.equals("may") || month.equals("march") || month.equals("mar");
    }

    private boolean dated(int i) {
        return number(i - 1) || number(i + 1) || (i > 0 && BEFORE_MONTH.contains(form(i - 1)));
    }

    private boolean number(int i) {
        return i >= 0 && i < units.size() && !Double.isNaN(units.get(i).value);
    }

    private void day(int i) {
        if (i >= 0 && i < units.size()) {
            WordUnit unit = units.get(i);
            String digits = CharMatcher.inRange('0', '9').retainFrom(unit.first.form());
            boolean ordinal = unit.first.kind() == Kind.WORD
                    && digits.length() + 2 == unit.first.form().length();
            if ((unit.first.kind() == Kind.NUMBER || ordinal) && !digits.isEmpty() && digits.length() <= 2) {
                days.add(Integer.valueOf(digits));
                unit.flags = (unit.flags & ~Wording.NUMBER) | Wording.TIME;
            }
        }
    }

    private boolean year(int i) {
        WordUnit unit = units.get(i);
        boolean yearLike = unit.first.kind() == Kind.NUMBER
                && unit.first.equals(unit.last)
                && unit.first.form().length() == 4
                && unit.value >= 1900
                && unit.value < 2100
                && unit.first.end() - unit.first.start() == 4;
        boolean money = i > 0 && units.get(i - 1).currency();
        boolean counts = i + 1 < units.size() && units.get(i + 1).base.equals("%");
        return yearLike && !money && !counts && !countsWhatFollows(i);
    }

    /** "Sent 2000 troops": a common noun follows, and nothing before says that it is a date. */
    private boolean countsWhatFollows(int i) {
        if (i + 1 == units.size()) {
            return false;
        }
        WordUnit next = units.get(i + 1);
        boolean noun = next.first.kind() == Kind.WORD && !next.first.capital() && !next.is(Cue.FUNCTION);
        boolean dated = i > 0 && (BEFORE_YEAR.contains(form(i - 1)) || CalendarNames.month(form(i - 1)) > 0);
        return noun && !dated;
    }

    private String form(int i) {
        return units.get(i).last.form();
    }
}
