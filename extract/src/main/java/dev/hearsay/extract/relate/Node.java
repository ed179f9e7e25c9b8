package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.ClaimId;

/**
 * The attributions that share a proposition word for word; where it says "I" or "we", also the principal.
 *
 * @param attributions them, by claim id and attribution id
 * @param prepared the first of them, prepared
 * @param speaker the principal whose "I" or "we" it is, empty where nobody's
 */
record Node(ImmutableList<Attribution> attributions, PreparedStatement prepared, String speaker) {

    ClaimId smallest() {
        return attributions.get(0).claim().id();
    }

    ImmutableSet<ClaimId> claims() {
        return attributions.stream().map(a -> a.claim().id()).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return whether the same words can be about two different speakers} */
    boolean otherSpeakerThan(Node that) {
        return !speaker.isEmpty() && !that.speaker.isEmpty() && !speaker.equals(that.speaker);
    }

    /** {@return whether one article holds both} */
    boolean sharesDocument(Node that) {
        return attributions.stream()
                .anyMatch(mine -> mine.document().isPresent()
                        && that.attributions.stream()
                                .anyMatch(yours -> yours.document().equals(mine.document())));
    }
}
