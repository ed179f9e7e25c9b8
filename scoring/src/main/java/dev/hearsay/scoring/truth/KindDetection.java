package dev.hearsay.scoring.truth;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Guesses what the values of a table are, from all its rows. A wrong guess must cost little, so anything but labels
 * needs every value to fit, and numbers and dates also that they behave like measurements: where two sources speak of
 * one item, they mostly differ. Numbers that sources mostly repeat to the digit, such as codes and counts taken from
 * one register, are best compared as labels, and so are few different ones, such as marks.
 */
final class KindDetection {
    /** Up to this many different numbers are codes or marks. */
    static final int MOST_CODES = 20;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
    private static final Pattern TRUTH_WORD = Pattern.compile("(?i)true|false|yes|no");

    private final RawTable raw;

    private KindDetection(RawTable raw) {
        this.raw = raw;
    }

    static KindGuess guess(RawTable raw) {
        return new KindDetection(raw).guess();
    }

    private KindGuess guess() {
        if (raw.values.size() == 0) {
            return new KindGuess(ValueKind.CATEGORICAL, "there are no values");
        } else if (all(TRUTH_WORD, ValueKind.BOOLEAN)) {
            return new KindGuess(ValueKind.BOOLEAN, "every value is true, false, yes or no");
        } else if (all(NUMBER, ValueKind.NUMERIC)) {
            return measured(ValueKind.NUMERIC, "number");
        } else if (all(DATE, ValueKind.DATE)) {
            return measured(ValueKind.DATE, "date");
        }
        return new KindGuess(ValueKind.CATEGORICAL, "not all values are numbers, dates or yes and no");
    }

    private KindGuess measured(ValueKind kind, String word) {
        Set<String> different = new HashSet<>();
        for (int v = 0; v < raw.values.size() && different.size() <= MOST_CODES; v++) {
            different.add(kind.canonical(raw.values.string(v), ""));
        }
        if (different.size() <= MOST_CODES) {
            return new KindGuess(
                    ValueKind.CATEGORICAL, "every value is a " + word + ", but only " + different.size() + " differ");
        }
        return mostlyContested()
                ? new KindGuess(kind, "every value is a " + word + ", and sources mostly differ on an item")
                : new KindGuess(
                        ValueKind.CATEGORICAL,
                        "every value is a " + word + ", but sources mostly agree to the digit on an item");
    }

    private boolean all(Pattern pattern, ValueKind kind) {
        Predicate<String> fits = pattern.asMatchPredicate();
        for (int v = 0; v < raw.values.size(); v++) {
            String value = raw.values.string(v);
            if (!fits.test(value) || !kind.accepts(value)) {
                return false;
            }
        }
        return true;
    }

    /** Whether, of the items that several sources speak of, more than half have several values. */
    private boolean mostlyContested() {
        int[] firstSource = new int[raw.items.size()];
        int[] firstValue = new int[raw.items.size()];
        boolean[] repeated = new boolean[raw.items.size()];
        boolean[] contested = new boolean[raw.items.size()];
        raw.rows.forEach((source, item, value, time) -> {
            if (firstSource[item] == 0) {
                firstSource[item] = source + 1;
                firstValue[item] = value;
            }
            repeated[item] |= firstSource[item] != source + 1;
            contested[item] |= firstValue[item] != value;
        });
        int several = 0;
        int differing = 0;
        for (int i = 0; i < repeated.length; i++) {
            several += repeated[i] ? 1 : 0;
            differing += repeated[i] && contested[i] ? 1 : 0;
        }
        return 2L * differing > several;
    }
}
