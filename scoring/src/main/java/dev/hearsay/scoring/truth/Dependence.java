package dev.hearsay.scoring.truth;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * One source takes what it says from another: known beforehand, such as from text reuse, or detected from the values.
 *
 * @param copier the source that takes
 * @param original the source it takes from; another than {@code copier}
 * @param probability how likely a value of the copier that the original also gives was taken from it; in [0, 1]
 */
public record Dependence(String copier, String original, double probability) {
    /**
     * Checks the values.
     *
     * @param copier the source that takes
     * @param original the source it takes from
     * @param probability how likely a shared value was taken
     * @throws IllegalArgumentException if a source depends on itself or the probability is out of range
     */
    public Dependence {
        requireNonNull(copier, "copier");
        requireNonNull(original, "original");
        checkArgument(!copier.equals(original), "source '%s' depends on itself; name two different sources", copier);
        Parameter.requireRange("probability", probability, 0, 1);
    }
}
