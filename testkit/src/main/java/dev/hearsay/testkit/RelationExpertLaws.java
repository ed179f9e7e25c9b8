package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.RelationKind;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every judge of relations that is asked beside the words. A test of your own is a class of a few lines,
 * {@code CLASSIFIER} being {@code RelationClassifier.english()}:
 *
 * <pre>{@code
 * class MyExpertLawsTest implements RelationExpertLaws {
 *     @Override
 *     public Map<RelationKind, Double> logOdds(Attribution a, Attribution b) {
 *         PreparedClaim first = CLASSIFIER.prepare(a);
 *         PreparedClaim second = CLASSIFIER.prepare(b);
 *         return new MyExpert().logOdds(first, second, SpeechContext.of(first, second));
 *     }
 * }
 * }</pre>
 *
 * <p>That the relation turns around when the claims are exchanged is seen to by the classifier, which asks about a pair
 * in one order; run {@link RelationLaws} on it. What they do not show: that the judge is right.
 */
public interface RelationExpertLaws {
    /** How many pairs each law is tried on: few, as a judge may take its time. */
    int TRIES = 5;

    /**
     * Asks the judge.
     *
     * @param a one claim
     * @param b the other
     * @return the log-odds of each kind that it knows
     */
    Map<RelationKind, Double> logOdds(Attribution a, Attribution b);

    /** {@return claims of hostile words} */
    @Provide
    default Arbitrary<Attribution> hostileAttributions() {
        return Combinators.combine(HearsayArbitraries.attributions(), ClaimArbitraries.hostile())
                .as((attribution, claim) ->
                        Attribution.builder().from(attribution).claim(claim).build());
    }

    /**
     * Whatever the words, every number is finite.
     *
     * @param a a claim of hostile words
     * @param b any claim
     */
    @Property(tries = TRIES)
    default void isFiniteWhateverTheWords(@ForAll("hostileAttributions") Attribution a, @ForAll Attribution b) {
        assertThat(logOdds(a, b).values()).allMatch(Double::isFinite);
    }

    /**
     * The answer depends on the pair alone: not on what was asked before, nor on the thread that asks.
     *
     * @param a any claim
     * @param b any other
     * @param before what is asked about in between
     */
    @Property(tries = TRIES)
    default void dependsOnThePairAlone(@ForAll Attribution a, @ForAll Attribution b, @ForAll Attribution before) {
        Map<RelationKind, Double> first = logOdds(a, b);
        logOdds(before, a);
        assertThat(Stream.generate(() -> logOdds(a, b)).limit(2).parallel()).containsOnly(first);
    }
}
