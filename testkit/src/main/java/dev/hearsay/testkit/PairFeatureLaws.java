package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every number about a pair of claims that a classifier of relations may be given. A test of your own is
 * a class of a few lines, {@code CLASSIFIER} being {@code RelationClassifier.english()}:
 *
 * <pre>{@code
 * class MyFeatureLawsTest implements PairFeatureLaws {
 *     @Override
 *     public double value(Claim a, Claim b) {
 *         return new MyFeature().value(CLASSIFIER.prepare(a), CLASSIFIER.prepare(b));
 *     }
 *
 *     @Override
 *     public double value(Attribution a, Attribution b) {
 *         return new MyFeature().value(CLASSIFIER.prepare(a), CLASSIFIER.prepare(b));
 *     }
 * }
 * }</pre>
 *
 * <p>What they do not show: that the number helps to tell the same proposition from another.
 */
public interface PairFeatureLaws {
    /** How many pairs each law is tried on. */
    int TRIES = 30;

    /**
     * Gives the number of two bare claims, of which nobody knows who said them.
     *
     * @param a one claim
     * @param b the other
     * @return the number
     */
    double value(Claim a, Claim b);

    /**
     * Gives the number of two claims with who said them and when.
     *
     * @param a one claim
     * @param b the other
     * @return the number
     */
    double value(Attribution a, Attribution b);

    /** {@return claims of hostile words} */
    @Provide
    default Arbitrary<Claim> hostileClaims() {
        return ClaimArbitraries.hostile();
    }

    /**
     * Whatever the words, the value is a finite number.
     *
     * @param a a claim of hostile words
     * @param b any claim
     */
    @Property(tries = TRIES)
    default void isFiniteWhateverTheWords(@ForAll("hostileClaims") Claim a, @ForAll Claim b) {
        assertThat(value(a, b)).isFinite();
        assertThat(value(a, a)).isFinite();
    }

    /**
     * Whoever speaks and whenever, the value is a finite number.
     *
     * @param a any claim
     * @param b any other
     */
    @Property(tries = TRIES)
    default void isFiniteWhoeverSpeaks(@ForAll Attribution a, @ForAll Attribution b) {
        assertThat(value(a, b)).isFinite();
    }

    /**
     * Exchanging the claims changes nothing.
     *
     * @param a any claim
     * @param b any other
     */
    @Property(tries = TRIES)
    default void exchangingChangesNothing(@ForAll Attribution a, @ForAll Attribution b) {
        assertThat(value(b, a)).isEqualTo(value(a, b));
        assertThat(value(b.claim(), a.claim())).isEqualTo(value(a.claim(), b.claim()));
    }

    /**
     * The value depends on the pair alone: not on what was asked before, nor on the thread that asks.
     *
     * @param a any claim
     * @param b any other
     * @param before what is asked about in between
     */
    @Property(tries = TRIES)
    default void dependsOnThePairAlone(@ForAll Attribution a, @ForAll Attribution b, @ForAll Attribution before) {
        double first = value(a, b);
        value(before, a);
        assertThat(DoubleStream.generate(() -> value(a, b)).limit(4).parallel().toArray())
                .containsOnly(first);
    }
}
