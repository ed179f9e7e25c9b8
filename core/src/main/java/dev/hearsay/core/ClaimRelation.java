package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * How two claims stand to each other.
 *
 * @param first the group of one claim
 * @param second the group of the other
 * @param relation how the first stands to the second, and why
 */
public record ClaimRelation(GroupId first, GroupId second, Relation relation) {

    /**
     * Checks that there are two.
     *
     * @param first the group of one claim
     * @param second the group of the other
     * @param relation how the first stands to the second, and why
     * @throws IllegalArgumentException if both are one group
     */
    public ClaimRelation {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        requireNonNull(relation, "relation");
        checkArgument(
                !first.equals(second), "a relation is between two claims but both are %s: name two groups", first);
    }
}
