package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/**
 * What holds of everything that corrects probabilities. A test of your own is a class of a few lines:
 *
 * <pre>{@code
 * class MyCalibrationLawsTest implements CalibrationLaws {
 *     @Override
 *     public double apply(double probability) {
 *         return MyCalibration.learned().apply(probability);
 *     }
 * }
 * }</pre>
 *
 * <p>What they do not show: that what is corrected holds as often as it says.
 */
public interface CalibrationLaws {
    /** How many probabilities each law is tried on. */
    int TRIES = 200;

    /** How far rounding may let a correction fall. */
    double TOLERANCE = 1e-12;

    /**
     * Corrects a probability.
     *
     * @param probability the probability, in [0, 1]
     * @return the corrected one
     */
    double apply(double probability);

    /**
     * What is corrected is a probability again.
     *
     * @param probability any probability
     */
    @Property(tries = TRIES)
    default void staysAProbability(@ForAll @DoubleRange(min = 0, max = 1) double probability) {
        assertThat(apply(probability)).isBetween(0.0, 1.0);
    }

    /**
     * Of two probabilities the higher one is corrected to no less than the lower one.
     *
     * @param one any probability
     * @param other any other
     */
    @Property(tries = TRIES)
    default void neverFallsWhereTheProbabilityRises(
            @ForAll @DoubleRange(min = 0, max = 1) double one, @ForAll @DoubleRange(min = 0, max = 1) double other) {
        assertThat(apply(Math.max(one, other))).isGreaterThanOrEqualTo(apply(Math.min(one, other)) - TOLERANCE);
    }

    /**
     * The correction depends on the probability alone, not on what was asked before.
     *
     * @param probability any probability
     * @param before what is asked about in between
     */
    @Property(tries = TRIES)
    default void dependsOnTheProbabilityAlone(
            @ForAll @DoubleRange(min = 0, max = 1) double probability,
            @ForAll @DoubleRange(min = 0, max = 1) double before) {
        double first = apply(probability);
        apply(before);
        assertThat(apply(probability)).isEqualTo(first);
    }
}
