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
 * The attributions that share a proposition word for word and the time it is about; where it says "we" or "she", also
 * who is meant, as far as that is known. A claim that a person has decided on is a node of its own.
 *
 * @param attributions them, those that take a side first, then by claim id and attribution id
 * @param prepared the first of them, prepared
 */
record Node(ImmutableList<Attribution> attributions, PreparedStatement prepared) {
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

    Attribution first() {
        return attributions.get(0);
    }

    ImmutableSet<ClaimId> claims() {
        return attributions.stream().map(a -> a.claim().id()).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return whether one is about a time that was surely over before the other's began} */
    boolean otherTimeThan(Node that) {
        TemporalExtent mine = prepared.claim().time();
        TemporalExtent yours = that.prepared.claim().time();
        return mine.before(yours) == Answer.YES || yours.before(mine) == Answer.YES;
    }

    /** {@return whether one denies what a claim of the other tells: "she lied when she said that he paid"} */
    boolean deniesWithin(Node that) {
        boolean denies = SpeechContext.denies(prepared) != SpeechContext.denies(that.prepared);
        return denies && (tells(that) || that.tells(this));
    }

    private boolean tells(Node that) {
        return that.attributions.stream()
                .flatMap(inner -> inner.within().stream())
                .anyMatch(outer ->
                        attributions.stream().anyMatch(said -> said.id().equals(outer)));
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
