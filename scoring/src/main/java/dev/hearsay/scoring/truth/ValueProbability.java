package dev.hearsay.scoring.truth;

import static java.util.Objects.requireNonNull;

/**
 * One value of an item and the probability the algorithm gives it.
 *
 * @param value the value as {@link Observations} spells it
 * @param probability in [0, 1]; over the values of one item they sum to 1
 */
public record ValueProbability(String value, double probability) {
    /**
     * Checks that nothing is missing.
     *
     * @param value the value as {@link Observations} spells it
     * @param probability in [0, 1]; over the values of one item they sum to 1
     */
    public ValueProbability {
        requireNonNull(value, "value");
    }
}
