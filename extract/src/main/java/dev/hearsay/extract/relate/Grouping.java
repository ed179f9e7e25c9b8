package dev.hearsay.extract.relate;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimLink;

/**
 * Claims in groups of the same proposition, and how claims stand to one another.
 *
 * @param groups the groups, by ascending id; each attribution is in exactly one
 * @param links the relations between claims that were found, by the ids of their ends, the smaller first: those by
 *     which groups were joined, those that are suggested, and between groups the contradictions, tensions and updates
 */
public record Grouping(ImmutableList<ClaimGroup> groups, ImmutableList<ClaimLink> links) {
    /**
     * Checks that nothing is missing.
     *
     * @param groups the groups, by ascending id; each attribution is in exactly one
     * @param links the relations between claims that were found, by the ids of their ends, the smaller first: those by
     *     which groups were joined, those that are suggested, and between groups the contradictions, tensions and
     *     updates
     */
    public Grouping {
        requireNonNull(groups, "groups");
        requireNonNull(links, "links");
    }
}
