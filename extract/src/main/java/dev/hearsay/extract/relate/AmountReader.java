package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.relate.Lexicon.Cue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the amounts of a wording: the number, what is counted, and how it is bounded. */
final class AmountReader {
    private static final int UNIT_REACH = 3;
    private static final int RANGE_REACH = 5;
    private static final ImmutableSet<String> AT_LEAST =
            bases("least", "over", "above", "exceed", "exceeds", "exceeding", "minimum", "more_than", "at_least");
    private static final ImmutableSet<String> AT_MOST =
            bases("most", "under", "below", "maximum", "up_to", "less_than", "at_most", "fewer_than");
    private static final ImmutableSet<String> COUNTED = ImmutableSet.of(
            "people", "men", "women", "children", "police", "staff", "crew", "cattle", "feet", "aircraft", "percent");
    private static final ImmutableSet<String> NO_PLURAL = ImmutableSet.of("ss", "us", "is");

    private final List<WordUnit> units;
    private final NumberRanges ranges;

    private AmountReader(List<WordUnit> units) {
        this.units = units;
        this.ranges = new NumberRanges(units);
    }

    private static ImmutableSet<String> bases(String... forms) {
        return Arrays.stream(forms)
                .map(form -> form.indexOf('_') < 0 ? Lexicon.ENGLISH.base(form) : form)
                .collect(ImmutableSet.toImmutableSet());
    }

    static ImmutableList<Amount> read(List<WordUnit> units) {
        return new AmountReader(units).amounts();
    }

    private ImmutableList<Amount> amounts() {
        ImmutableList.Builder<Amount> found = ImmutableList.builder();
        int at = 0;
        int done = 0;
        for (int i = 0; i < units.size(); i++) {
            if (i >= done && counts(i)) {
                int last = ranges.lastOf(i);
                found.add(amount(i, last, at));
                done = last + 1;
            }
            at += units.get(i).mark() && !units.get(i).is(Wording.CONTENT) ? 0 : 1;
        }
        return found.build();
    }

    private boolean counts(int i) {
        return units.get(i).is(Wording.NUMBER) && !units.get(i).base.equals("one") && !startsRange(i);
    }

    private Amount amount(int first, int last, int at) {
        WordUnit measure = measure(last);
        boolean money = last > 0 && units.get(last - 1).currency();
        return new Amount(
                units.get(last).base,
                ranges.low(first, last),
                units.get(last).value,
                bound(first),
                measure.base,
                measure.entry,
                money ? Optional.empty() : Measure.from(units, last + 1),
                at);
    }

    /** "Rose from 310 to 425": the second is the value. */
    private boolean startsRange(int number) {
        int before = number - 1;
        while (before >= 0 && (units.get(before).currency() || units.get(before).is(Cue.APPROXIMATE))) {
            before--;
        }
        if (before < 0 || !units.get(before).base.equals("from")) {
            return false;
        }
        for (int i = number + 1; i < Math.min(units.size() - 1, number + RANGE_REACH); i++) {
            if (units.get(i).base.equals("to")) {
                int after = units.get(i + 1).currency() || units.get(i + 1).is(Cue.APPROXIMATE) ? i + 2 : i + 1;
                return after < units.size() && units.get(after).is(Wording.NUMBER);
            }
        }
        return false;
    }

    /** What is counted ends at the first plural: "12 Russian soldiers died". */
    private WordUnit measure(int number) {
        if (number > 0 && units.get(number - 1).currency()) {
            return units.get(number - 1);
        }
        WordUnit thing = new WordUnit("", units.get(number).first, units.get(number).last);
        boolean plural = false;
        for (int i = number + 1; i < units.size() && i <= number + UNIT_REACH && !plural; i++) {
            WordUnit unit = units.get(i);
            if (!unit.is(Wording.CONTENT) || unit.is(Wording.NUMBER)) {
                break;
            }
            plural = plural(unit);
            thing = plural || thing.base.isEmpty() ? unit : thing;
        }
        return thing;
    }

    private static boolean plural(WordUnit unit) {
        String form = unit.last.form();
        boolean ends =
                form.length() > 3 && form.endsWith("s") && !NO_PLURAL.contains(form.substring(form.length() - 2));
        return ends || unit.base.equals("%") || COUNTED.contains(form);
    }

    private Amount.Bound bound(int number) {
        for (int i = number - 1; i >= 0 && i >= number - UNIT_REACH; i--) {
            String base = units.get(i).base;
            if (AT_LEAST.contains(base)) {
                return Amount.Bound.AT_LEAST;
            }
            if (AT_MOST.contains(base)) {
                return Amount.Bound.AT_MOST;
            }
            if (units.get(i).is(Cue.APPROXIMATE)) {
                return Amount.Bound.ABOUT;
            }
        }
        return Amount.Bound.EXACT;
    }
}
