package dev.hearsay.extract.relate;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Ints;
import dev.hearsay.extract.relate.Lexicon.Cue;
import dev.hearsay.extract.relate.Lexicon.Entry;
import dev.hearsay.extract.relate.WordScanner.Kind;
import dev.hearsay.extract.relate.WordScanner.Word;
import dev.hearsay.extract.time.CalendarNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a {@link Wording} of a text; serves once. */
final class WordingPreparer {
    /** Words beyond this many are not compared, so that no text makes pairs slow. */
    static final int MOST_WORDS = 400;

    private static final Splitter LETTERS =
            Splitter.on(CharMatcher.inRange('a', 'z').negate()).omitEmptyStrings();
    private static final int GRAM = 4;
    private static final int NEGATION_REACH = 6;
    private static final int UNIT_REACH = 3;
    private static final double TITLE_CASE = 0.6;
    private static final ImmutableSet<String> CLAUSE_ENDS = ImmutableSet.of(
            ",", ";", ":", ".", "!", "?", "but", "although", "though", "because", "while", "and", "which");
    private static final ImmutableSet<String> BEFORE_MONTH =
            ImmutableSet.of("in", "by", "last", "next", "since", "until", "of", "thi", "earli", "late", "mid");
    private static final ImmutableSet<String> AT_LEAST = ImmutableSet.of("least", "over", "above", "exceed", "minimum");
    private static final ImmutableSet<String> AT_MOST = ImmutableSet.of("most", "under", "below", "maximum", "up_to");

    final String text;
    String[] base = new String[0];
    int[] key = new int[0];
    Entry[] entry = new Entry[0];
    float[] weight = new float[0];
    int[] flags = new int[0];
    int[] start = new int[0];
    int[] end = new int[0];
    int[] content = new int[0];
    double mass;
    int[] grams = new int[0];
    ImmutableList<Amount> amounts = ImmutableList.of();
    CalendarWords calendar = CalendarWords.NONE;
    final int[] cues = new int[Cue.values().length];
    boolean question;
    int[] pieces = new int[0];

    private final Lexicon lexicon = Lexicon.ENGLISH;
    private final List<Word> words;
    private final String[] bases;
    private final List<Unit> units = new ArrayList<>();

    private static final class Unit {
        final String base;
        final Word first;
        final Word last;
        Entry entry = Entry.NONE;
        int flags;
        double value = Double.NaN;

        Unit(String base, Word first, Word last) {
            this.base = base;
            this.first = first;
            this.last = last;
        }

        boolean mark() {
            return first.kind() == Kind.MARK;
        }
    }

    private WordingPreparer(String text) {
        this.text = text;
        this.words = WordScanner.scan(text, MOST_WORDS);
        this.bases = new String[words.size()];
        for (int i = 0; i < bases.length; i++) {
            Word word = words.get(i);
            bases[i] = word.kind() == Kind.WORD ? lexicon.base(word.form()) : word.form();
        }
    }

    static Wording prepare(String text) {
        WordingPreparer preparer = new WordingPreparer(text);
        preparer.joinPhrases();
        preparer.nameNames();
        preparer.readCalendar();
        preparer.negate();
        preparer.markContent();
        preparer.readAmounts();
        preparer.pack();
        preparer.cutGrams();
        preparer.cutPieces();
        return new Wording(preparer);
    }

    private void joinPhrases() {
        for (int i = 0; i < bases.length; ) {
            int length = Math.max(numberLength(i), 1);
            if (words.get(i).kind() == Kind.WORD && length == 1) {
                length = phraseLength(i);
            }
            addUnit(i, length);
            i += length;
        }
    }

    private int phraseLength(int from) {
        for (ImmutableList<String> phrase : lexicon.phrasesFrom(bases[from])) {
            if (from + phrase.size() <= bases.length && matches(phrase, from)) {
                return phrase.size();
            }
        }
        return 1;
    }

    private boolean matches(ImmutableList<String> phrase, int from) {
        for (int k = 1; k < phrase.size(); k++) {
            if (!phrase.get(k).equals(bases[from + k])) {
                return false;
            }
        }
        return true;
    }

    private double numberAt(int i) {
        Word word = words.get(i);
        if (word.kind() == Kind.NUMBER) {
            return parse(word.form());
        }
        return word.kind() == Kind.WORD ? Magnitudes.value(word.form()) : Double.NaN;
    }

    private static double parse(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private int numberLength(int from) {
        if (Double.isNaN(numberAt(from))) {
            return 0;
        }
        int end = from + 1;
        while (end < words.size() && end < from + 4 && continuesNumber(end)) {
            end++;
        }
        return end - from;
    }

    private boolean continuesNumber(int i) {
        String form = words.get(i).form();
        if (words.get(i).kind() != Kind.WORD) {
            return false;
        }
        double scale = Magnitudes.scale(form);
        boolean letter = form.length() == 1;
        return scale > 0 && (!letter || words.get(i).start() == words.get(i - 1).end());
    }

    private void addUnit(int from, int length) {
        Word first = words.get(from);
        Word last = words.get(from + length - 1);
        double value = numberAt(from);
        if (!Double.isNaN(value)) {
            for (int k = 1; k < length; k++) {
                value *= Magnitudes.scale(words.get(from + k).form());
            }
            Unit unit = new Unit(first.form().equals("one") ? "one" : canonical(value), first, last);
            unit.value = value;
            unit.flags |= Wording.NUMBER;
            units.add(unit);
        } else {
            String base =
                    length == 1 ? bases[from] : String.join("_", List.of(bases).subList(from, from + length));
            Unit unit = new Unit(base, first, last);
            unit.entry = lexicon.entry(base);
            units.add(unit);
        }
    }

    private static String canonical(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    /** A capital letter marks a name, unless it opens a sentence or the whole wording is in title case. */
    private void nameNames() {
        long words = units.stream().filter(u -> !u.mark() && !stop(u)).count();
        long capitals =
                units.stream().filter(u -> u.first.capital() && !stop(u)).count();
        if (words > 3 && capitals > TITLE_CASE * words) {
            return;
        }
        boolean opening = true;
        for (Unit unit : units) {
            if (unit.first.capital() && (!opening || rare(unit)) && !stop(unit)) {
                unit.flags |= Wording.NAME;
            }
            opening = unit.mark() ? ".!?\":".contains(unit.base) : false;
        }
    }

    private boolean rare(Unit unit) {
        return lexicon.weight(unit.base) > 10;
    }

    private static boolean stop(Unit unit) {
        return unit.entry.is(Cue.FUNCTION);
    }

    private void readCalendar() {
        List<Integer> years = new ArrayList<>();
        List<Integer> months = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        List<Integer> weekdays = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            String form = unit.first.form();
            int month = unit.first.capital() ? CalendarNames.month(form) : 0;
            int weekday = unit.first.capital() ? CalendarNames.weekday(form) : 0;
            if (month > 0 && !(ambiguous(form) && !dated(i))) {
                months.add(month);
                unit.flags |= Wording.TIME;
                day(i - 1, days);
                day(i + 1, days);
            } else if (weekday > 0 && !form.equals("sun") && !form.equals("sat")) {
                weekdays.add(weekday);
                unit.flags |= Wording.TIME;
            } else if (year(i)) {
                years.add((int) unit.value);
                unit.flags = (unit.flags & ~Wording.NUMBER) | Wording.TIME;
            }
        }
        calendar = new CalendarWords(
                ImmutableSortedSet.copyOf(years),
                ImmutableSortedSet.copyOf(months),
                ImmutableSortedSet.copyOf(days),
                ImmutableSortedSet.copyOf(weekdays));
    }

    private static boolean ambiguous(String month) {
        return month.equals("may") || month.equals("march") || month.equals("mar");
    }

    private boolean dated(int i) {
        return number(i - 1) || number(i + 1) || (i > 0 && BEFORE_MONTH.contains(units.get(i - 1).base));
    }

    private boolean number(int i) {
        return i >= 0 && i < units.size() && !Double.isNaN(units.get(i).value);
    }

    private void day(int i, List<Integer> days) {
        if (i >= 0 && i < units.size()) {
            Unit unit = units.get(i);
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
        Unit unit = units.get(i);
        boolean yearLike = unit.first.kind() == Kind.NUMBER
                && unit.first.equals(unit.last)
                && unit.first.form().length() == 4
                && unit.value >= 1900
                && unit.value < 2100
                && unit.first.end() - unit.first.start() == 4;
        boolean money = i > 0 && "$€£".contains(units.get(i - 1).base);
        boolean counts = i + 1 < units.size() && units.get(i + 1).base.equals("%");
        return yearLike && !money && !counts;
    }

    /** A negator turns the content that follows it up to the end of its clause, or six units on. */
    private void negate() {
        int left = 0;
        for (Unit unit : units) {
            if (unit.entry.is(Cue.NEGATOR) || unit.entry.is(Cue.PRIVATIVE)) {
                left = NEGATION_REACH;
            } else if (CLAUSE_ENDS.contains(unit.base)) {
                left = 0;
            } else if (left > 0) {
                unit.flags |= Wording.NEGATED;
                left--;
            }
        }
    }

    private void markContent() {
        for (Unit unit : units) {
            boolean empty = stop(unit) || unit.entry.is(Cue.NEGATOR) || (unit.mark() && !"%$€£".contains(unit.base));
            if (!empty) {
                unit.flags |= Wording.CONTENT;
            }
            for (Cue cue : Cue.values()) {
                cues[cue.index] += unit.entry.is(cue) ? 1 : 0;
            }
            question |= unit.base.equals("?");
        }
    }

    private void readAmounts() {
        ImmutableList.Builder<Amount> found = ImmutableList.builder();
        int at = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean counted = (unit.flags & Wording.NUMBER) != 0 && !unit.base.equals("one");
            if (counted) {
                Unit measure = measure(i);
                found.add(new Amount(unit.value, bound(i), measure.base, measure.entry, at));
            }
            at += unit.mark() && (unit.flags & Wording.CONTENT) == 0 ? 0 : 1;
        }
        amounts = found.build();
    }

    private Unit measure(int number) {
        if (number > 0 && "$€£".contains(units.get(number - 1).base)) {
            return units.get(number - 1);
        }
        Unit thing = null;
        for (int i = number + 1; i < units.size() && i <= number + UNIT_REACH; i++) {
            Unit unit = units.get(i);
            if ((unit.flags & Wording.CONTENT) == 0 || (unit.flags & Wording.NUMBER) != 0) {
                break;
            }
            thing = unit;
            if (unit.base.equals("%") || unit.base.startsWith("percent")) {
                break;
            }
        }
        return thing == null ? new Unit("", units.get(number).first, units.get(number).last) : thing;
    }

    private Amount.Bound bound(int number) {
        for (int i = number - 1; i >= 0 && i >= number - UNIT_REACH; i--) {
            String base = units.get(i).base;
            if (AT_LEAST.contains(base) || base.equals("more_than") || base.equals("at_least")) {
                return Amount.Bound.AT_LEAST;
            }
            if (AT_MOST.contains(base)
                    || base.equals("less_than")
                    || base.equals("at_most")
                    || base.equals("fewer_than")) {
                return Amount.Bound.AT_MOST;
            }
            if (units.get(i).entry.is(Cue.APPROXIMATE)) {
                return Amount.Bound.ABOUT;
            }
        }
        return Amount.Bound.EXACT;
    }

    private void pack() {
        List<Unit> kept = units.stream()
                .filter(u -> !u.mark() || (u.flags & Wording.CONTENT) != 0)
                .toList();
        int n = kept.size();
        base = new String[n];
        key = new int[n];
        entry = new Entry[n];
        weight = new float[n];
        flags = new int[n];
        start = new int[n];
        end = new int[n];
        List<Integer> contents = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Unit unit = kept.get(i);
            base[i] = unit.base;
            key[i] = unit.base.hashCode();
            entry[i] = unit.entry;
            weight[i] = (float) lexicon.weight(unit.base);
            flags[i] = unit.flags;
            start[i] = unit.first.start();
            end[i] = unit.last.end();
            if ((unit.flags & Wording.CONTENT) != 0) {
                contents.add(i);
                mass += weight[i];
            }
        }
        content = Ints.toArray(contents);
    }

    private void cutGrams() {
        StringBuilder line = new StringBuilder(" ");
        for (Word word : words) {
            if (word.kind() != Kind.MARK) {
                line.append(word.form()).append(' ');
            }
        }
        int[] hashes = new int[Math.max(0, line.length() - GRAM + 1)];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 0;
            for (int k = i; k < i + GRAM; k++) {
                hash = 31 * hash + line.charAt(k);
            }
            hashes[i] = hash;
        }
        grams = Wording.distinct(hashes);
    }

    private void cutPieces() {
        WordVectors vectors = WordVectors.english();
        pieces = words.stream()
                .filter(word -> word.kind() == Kind.WORD)
                .flatMap(word -> LETTERS.splitToStream(word.form()))
                .flatMapToInt(form -> Arrays.stream(vectors.pieces(form)))
                .toArray();
    }
}
