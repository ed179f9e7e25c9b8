package dev.hearsay.scoring.truth;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.regex.Pattern;

/**
 * How far one value supports another: 1 for the same, 0 for nothing in common. Symmetric but for rounding, 1 between a
 * value and itself, and dependent on nothing but the two values. {@code ValueSimilarityLaws} of the testkit tries one
 * of your own; a run that gets a number out of range, or another when the values are exchanged, ends with an exception.
 */
@FunctionalInterface
public interface ValueSimilarity {
    /**
     * {@return the similarity in [0, 1]}
     *
     * @param one a value as {@link Observations} spells it
     * @param other another value of the same item
     */
    double between(String one, String other);

    /**
     * {@return closeness of numbers: {@code exp(-|a - b| / scale)}}
     *
     * @param scale the difference, in the values' unit, at which similarity has fallen to 1/e; greater than 0
     * @throws IllegalArgumentException if {@code scale} is not greater than 0 and finite; the similarity itself throws
     *     it for values that are no numbers
     */
    static ValueSimilarity numeric(double scale) {
        Parameter.requireRange("scale", scale, Double.MIN_NORMAL, Double.MAX_VALUE);
        return (one, other) -> StrictMath.exp(-Math.abs(number(one) - number(other)) / scale);
    }

    /**
     * {@return closeness of ISO dates: {@code exp(-days / scale)}}
     *
     * @param days the difference in days at which similarity has fallen to 1/e; greater than 0
     * @throws IllegalArgumentException if {@code days} is not greater than 0 and finite
     */
    static ValueSimilarity dates(double days) {
        Parameter.requireRange("days", days, Double.MIN_NORMAL, Double.MAX_VALUE);
        return (one, other) ->
                StrictMath.exp(-Math.abs(ValueKind.DATE.number(one) - ValueKind.DATE.number(other)) / days);
    }

    /** {@return the share of words (runs of letters and digits) that two texts have in common, after Jaccard} */
    static ValueSimilarity words() {
        return (one, other) -> {
            ImmutableSet<String> a = words(one);
            ImmutableSet<String> b = words(other);
            int union = Sets.union(a, b).size();
            return union == 0
                    ? (one.equals(other) ? 1 : 0)
                    : (double) Sets.intersection(a, b).size() / union;
        };
    }

    private static ImmutableSet<String> words(String text) {
        return ImmutableSet.copyOf(Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+"))
                .omitEmptyStrings()
                .split(text));
    }

    private static double number(String value) {
        return ValueKind.NUMERIC.number(ValueKind.NUMERIC.canonical(value, ""));
    }
}
