package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of everything that says how similar two values of truth discovery are. A test of your own is a class of a
 * few lines:
 *
 * <pre>{@code
 * class MySimilarityLawsTest implements ValueSimilarityLaws {
 *     @Override
 *     public double between(String one, String other) {
 *         return MySimilarity.create().between(one, other);
 *     }
 *
 *     @Override
 *     public Arbitrary<String> values() {
 *         return Arbitraries.of("Paris", "paris", "Lyon", "");
 *     }
 * }
 * }</pre>
 *
 * <p>What they do not show: that similar values get the higher numbers.
 */
public interface ValueSimilarityLaws {
    /** How many pairs each law is tried on. */
    int TRIES = 100;

    /** How far a similarity may move when the two values are exchanged, as sums are then taken in another order. */
    double TOLERANCE = 1e-9;

    /**
     * Says how similar two values are.
     *
     * @param one a value
     * @param other another
     * @return the similarity
     */
    double between(String one, String other);

    /** {@return values as a table of the kind that the similarity is for spells them} */
    Arbitrary<String> values();

    /** {@return the {@link #values}, for jqwik to find} */
    @Provide
    default Arbitrary<String> anyValues() {
        return values().withoutEdgeCases();
    }

    /**
     * Every similarity is a number in [0, 1].
     *
     * @param one any value
     * @param other any other
     */
    @Property(tries = TRIES)
    default void liesBetweenZeroAndOne(@ForAll("anyValues") String one, @ForAll("anyValues") String other) {
        assertThat(between(one, other)).isBetween(0.0, 1.0);
    }

    /**
     * A value is wholly similar to itself.
     *
     * @param value any value
     */
    @Property(tries = TRIES)
    default void isOneForTheSame(@ForAll("anyValues") String value) {
        assertThat(between(value, value)).isCloseTo(1, within(TOLERANCE));
    }

    /**
     * Exchanging the values changes nothing.
     *
     * @param one any value
     * @param other any other
     */
    @Property(tries = TRIES)
    default void exchangingChangesNothing(@ForAll("anyValues") String one, @ForAll("anyValues") String other) {
        assertThat(between(other, one)).isCloseTo(between(one, other), within(TOLERANCE));
    }

    /**
     * The similarity depends on the two values alone, not on what was asked before.
     *
     * @param one any value
     * @param other any other
     * @param before what is asked about in between
     */
    @Property(tries = TRIES)
    default void dependsOnTheValuesAlone(
            @ForAll("anyValues") String one, @ForAll("anyValues") String other, @ForAll("anyValues") String before) {
        double first = between(one, other);
        between(before, one);
        assertThat(between(one, other)).isEqualTo(first);
    }
}
