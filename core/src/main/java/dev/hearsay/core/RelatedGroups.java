package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/**
 * The claim groups that bear on another one.
 *
 * @param contradicting groups that cannot be so if it is, by ascending id
 * @param inTension groups that pull against it without contradicting it outright, by ascending id
 * @param superseding groups in which the same principal has said otherwise since, by ascending id
 */
public record RelatedGroups(
        ImmutableList<ClaimGroup> contradicting,
        ImmutableList<ClaimGroup> inTension,
        ImmutableList<ClaimGroup> superseding) {

    /** No group bears on it. */
    public static final RelatedGroups NONE =
            new RelatedGroups(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    /**
     * Puts the groups in order.
     *
     * @param contradicting groups that cannot be so if it is
     * @param inTension groups that pull against it
     * @param superseding groups in which the same principal has said otherwise since
     */
    public RelatedGroups {
        requireNonNull(contradicting, "contradicting");
        requireNonNull(inTension, "inTension");
        requireNonNull(superseding, "superseding");
        contradicting = ordered(contradicting);
        inTension = ordered(inTension);
        superseding = ordered(superseding);
    }

    private static ImmutableList<ClaimGroup> ordered(ImmutableList<ClaimGroup> groups) {
        return ImmutableList.sortedCopyOf(Comparator.comparing(ClaimGroup::id), groups);
    }
}
