package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

/**
 * One feature's part in a score: its value times its weight, in log-odds.
 *
 * @param feature the feature's name
 * @param value the feature's value for this pair
 * @param weight the weight of the model
 */
public record Contribution(String feature, double value, double weight) {
    /**
     * Checks that nothing is missing.
     *
     * @param feature the feature's name
     * @param value the feature's value for this pair
     * @param weight the weight of the model
     */
    public Contribution {
        requireNonNull(feature, "feature");
    }

    /** {@return value times weight} */
    public double amount() {
        return value * weight;
    }
}
