package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Answer;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimId;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Stance;
import dev.hearsay.core.TemporalExtent;
import java.util.Collections;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The attributions that share a proposition word for word and the time it is about; where it says "I" or "we", also the
 * principal. A claim that a person has decided on is a node of its own.
 *
 * @param attributions them, those that take a side first, then by claim id and attribution id
 * @param prepared the first of them, prepared
 * @param speaker the principal whose "I" or "we" it is, empty where nobody's
 * @param open whether only its article says of whom or what it is
 */
record Node(ImmutableList<Attribution> attributions, PreparedStatement prepared, String speaker, boolean open) {
    /** Some two paragraphs, in UTF-16 units. */
    private static final int NEAR = 800;

    /** The order of the attributions of a node: the first stands for all, so it is one that asserts something. */
    static final Comparator<Attribution> ORDER = Comparator.comparing(
                    (Attribution attribution) -> !takesASide(attribution))
            .thenComparing(attribution -> attribution.claim().id())
            .thenComparing(Comparator.naturalOrder());

    /** {@return whether it asserts anything that could pull against a claim: no headline, no question, no call} */
    static boolean takesASide(Attribution attribution) {
        return attribution.segment().corroborates() && attribution.stance() != Stance.UNCOMMITTED;
    }

    ClaimId smallest() {
        return Collections.min(claims());
    }

    ImmutableSet<ClaimId> claims() {
        return attributions.stream().map(a -> a.claim().id()).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return whether the same words can be about two different speakers} */
    boolean otherSpeakerThan(Node that) {
        return !speaker.isEmpty() && !that.speaker.isEmpty() && !speaker.equals(that.speaker);
    }

    /** {@return whether one is about a time that was surely over before the other's began} */
    boolean otherTimeThan(Node that) {
        TemporalExtent mine = prepared.claim().time();
        TemporalExtent yours = that.prepared.claim().time();
        return mine.before(yours) == Answer.YES || yours.before(mine) == Answer.YES;
    }

    /** {@return whether one article holds both, so near each other that it may set them against each other} */
    boolean standsBy(Node that) {
        return evidences(attributions)
                .anyMatch(mine -> evidences(that.attributions)
                        .anyMatch(yours -> yours.document().equals(mine.document())
                                && Math.abs(yours.span().start() - mine.span().start()) <= NEAR));
    }

    private static Stream<Evidence> evidences(ImmutableList<Attribution> attributions) {
        return attributions.stream().flatMap(attribution -> attribution.evidence().stream());
    }
}
