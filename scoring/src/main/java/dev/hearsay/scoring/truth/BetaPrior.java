package dev.hearsay.scoring.truth;

/**
 * What is thought of a source before its claims are seen: as if it had been right {@code right} times and wrong
 * {@code wrong} times.
 *
 * @param right pseudo-count of true claims; greater than 0, at most 10^9
 * @param wrong pseudo-count of false claims; greater than 0, at most 10^9
 */
public record BetaPrior(double right, double wrong) {
    private static final double MIN = 1e-9;
    private static final double MAX = 1e9;

    /**
     * Checks the ranges.
     *
     * @param right pseudo-count of true claims
     * @param wrong pseudo-count of false claims
     * @throws IllegalArgumentException if a count is out of range
     */
    public BetaPrior {
        Parameter.requireRange("right", right, MIN, MAX);
        Parameter.requireRange("wrong", wrong, MIN, MAX);
    }

    /**
     * {@return the prior with this mean and weight}
     *
     * @param mean the expected accuracy; in [0.001, 0.999]
     * @param strength how many claims it weighs as; in [0.001, 10^8]
     * @throws IllegalArgumentException if one of them is out of range
     */
    public static BetaPrior of(double mean, double strength) {
        Parameter.requireRange("mean", mean, 0.001, 0.999);
        Parameter.requireRange("strength", strength, 0.001, 1e8);
        return new BetaPrior(mean * strength, (1 - mean) * strength);
    }

    /** {@return the expected accuracy} */
    public double mean() {
        return right / (right + wrong);
    }

    /** {@return how many claims it weighs as} */
    public double strength() {
        return right + wrong;
    }
}
