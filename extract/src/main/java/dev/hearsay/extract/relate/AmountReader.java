package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.relate.Lexicon.Cue;
import java.util.List;

/** Reads the amounts of a wording: the number, what is counted, and how it is bounded. */
final class AmountReader {
    private static final int UNIT_REACH = 3;
    private static final ImmutableSet<String> AT_LEAST =
            ImmutableSet.of("least", "over", "above", "exceed", "minimum", "more_than", "at_least");
    private static final ImmutableSet<String> AT_MOST =
            ImmutableSet.of("most", "under", "below", "maximum", "up_to", "less_than", "at_most", "fewer_than");

    private final List<WordUnit> units;

    private AmountReader(List<WordUnit> units) {
        this.units = units;
    }

    static ImmutableList<Amount> read(List<WordUnit> units) {
        return new AmountReader(units).amounts();
    }

    private ImmutableList<Amount> amounts() {
        ImmutableList.Builder<Amount> found = ImmutableList.builder();
        int at = 0;
        for (int i = 0; i < units.size(); i++) {
            WordUnit unit = units.get(i);
            if (unit.is(Wording.NUMBER) && !unit.base.equals("one")) {
                WordUnit measure = measure(i);
                found.add(new Amount(unit.value, bound(i), measure.base, measure.entry, at));
            }
            at += unit.mark() && !unit.is(Wording.CONTENT) ? 0 : 1;
        }
        return found.build();
    }

    private WordUnit measure(int number) {
        if (number > 0 && units.get(number - 1).currency()) {
            return units.get(number - 1);
        }
        WordUnit thing = new WordUnit("", units.get(number).first, units.get(number).last);
        for (int i = number + 1; i < units.size() && i <= number + UNIT_REACH; i++) {
            WordUnit unit = units.get(i);
            if (!unit.is(Wording.CONTENT) || unit.is(Wording.NUMBER)) {
                break;
            }
            thing = unit;
            if (unit.base.equals("%") || unit.base.startsWith("percent")) {
                break;
            }
        }
        return thing;
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
