package dev.hearsay.core;

/**
 * One feature's part in a score: its value times its weight, in log-odds.
 *
 * @param feature the feature's name
 * @param value the feature's value for this pair
 * @param weight the weight of the model
 */
public record Contribution(String feature, double value, double weight) {

    /** {@return value times weight} */
    public double amount() {
        return value * weight;
    }
}
