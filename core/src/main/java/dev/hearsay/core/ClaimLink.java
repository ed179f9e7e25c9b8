package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

/**
 * A relation between two attributed claims.
 *
 * @param first the one attribution; whoever holds the link tells which comes first
 * @param second the other
 * @param relation how the first stands to the second, and why
 * @param confirmed whether a person decided it, or the classifier is sure enough to group by it; else it is suggested.
 *     A step of a {@link PositionLine} is confirmed where the relation is as sure as it needs to be
 */
public record ClaimLink(AttributionId first, AttributionId second, Relation relation, boolean confirmed) {
    /**
     * Checks that nothing is missing.
     *
     * @param first the one attribution; whoever holds the link tells which comes first
     * @param second the other
     * @param relation how the first stands to the second, and why
     * @param confirmed whether a person decided it, or the classifier is sure enough to group by it; else it is
     *     suggested. A step of a {@link PositionLine} is confirmed where the relation is as sure as it needs to be
     */
    public ClaimLink {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        requireNonNull(relation, "relation");
    }
}
