package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.core.Attribution;
import dev.hearsay.core.Claim;
import dev.hearsay.core.Relation;
import dev.hearsay.core.RelationKind;
import dev.hearsay.core.TemporalExtent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What holds of everything that says how two claims stand to each other. A test of your own is a class of a few lines:
 *
 * <pre>{@code
 * class MyRelationLawsTest implements RelationLaws {
 *     @Override
 *     public Relation relate(Attribution first, Attribution second) {
 *         return MyClassifier.relate(first, second);
 *     }
 * }
 * }</pre>
 */
public interface RelationLaws {
    /** How many pairs each law is tried on. */
    int TRIES = 300;

    /** How far probabilities may move when the two claims are exchanged. */
    double TOLERANCE = 1e-9;

    /**
     * Says how two claims stand to each other.
     *
     * @param first a claim with who said it and when
     * @param second another
     * @return the relation of the first to the second
     */
    Relation relate(Attribution first, Attribution second);

    /**
     * Exchanging the claims turns the relation around: contradiction is symmetric, an update antisymmetric.
     *
     * @param first any claim
     * @param second any other
     */
    @Property(tries = TRIES)
    default void exchangingTurnsTheRelationAround(@ForAll Attribution first, @ForAll Attribution second) {
        Relation there = relate(first, second);
        Relation back = relate(second, first);
        assertThat(back.kind()).isEqualTo(there.kind());
        assertThat(back.direction()).isEqualTo(there.direction().reversed());
        assertThat(back.same()).isCloseTo(there.same(), within(TOLERANCE));
        assertThat(back.contradicts()).isCloseTo(there.contradicts(), within(TOLERANCE));
    }

    /**
     * No claim contradicts or updates itself.
     *
     * @param attribution any claim
     */
    @Property(tries = TRIES)
    default void noClaimContradictsItself(@ForAll Attribution attribution) {
        assertThat(relate(attribution, attribution).kind())
                .isNotIn(RelationKind.CONTRADICTS, RelationKind.IN_TENSION, RelationKind.UPDATES);
    }

    /**
     * Without a date nothing updates anything.
     *
     * @param first any claim
     * @param second any other
     */
    @Property(tries = TRIES)
    default void unknownDatesNeverUpdate(@ForAll Attribution first, @ForAll Attribution second) {
        assertThat(relate(undated(first), second).kind()).isNotEqualTo(RelationKind.UPDATES);
        assertThat(relate(first, undated(second)).kind()).isNotEqualTo(RelationKind.UPDATES);
    }

    /**
     * The same words from the same speaker on days in no known order, with the polarity turned, never make an update.
     *
     * @param attribution any claim
     */
    @Property(tries = TRIES)
    default void unknownOrderNeverUpdates(@ForAll Attribution attribution) {
        Claim negated = attribution.claim().negated();
        Attribution reversal =
                Attribution.builder().from(undated(attribution)).claim(negated).build();
        assertThat(relate(attribution, reversal).kind()).isNotEqualTo(RelationKind.UPDATES);
    }

    private static Attribution undated(Attribution attribution) {
        return Attribution.builder()
                .from(attribution)
                .said(TemporalExtent.unknown())
                .build();
    }
}
