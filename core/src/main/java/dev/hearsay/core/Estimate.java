package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A probability with the interval it may lie in.
 *
 * @param value the probability, in [0, 1]
 * @param low the lower end, at most {@code value}
 * @param high the upper end, at least {@code value}
 */
public record Estimate(double value, double low, double high) {

    /**
     * Checks the range.
     *
     * @param value the probability, in [0, 1]
     * @param low the lower end, in [0, {@code value}]
     * @param high the upper end, in [{@code value}, 1]
     * @throws IllegalArgumentException if one is out of its range
     */
    public Estimate {
        Checks.unitInterval("estimate", value);
        checkArgument(low >= 0 && low <= value, "low must be in [0, %s] but was %s", value, low);
        checkArgument(high >= value && high <= 1, "high must be in [%s, 1] but was %s", value, high);
    }

    /**
     * Returns an estimate without any width.
     *
     * @param value the probability, in [0, 1]
     * @return the estimate
     */
    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }
}
