package dev.hearsay.extract.relate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.GroupId;
import dev.hearsay.core.RelatedGroups;

/**
 * Claims in groups of the same proposition, and how the groups bear on one another.
 *
 * @param groups the groups, by ascending id; each attribution is in exactly one
 * @param links the relations between claims that were found, by the ids of their ends
 * @param related for each group that others bear on, which do
 */
public record Grouping(
        ImmutableList<ClaimGroup> groups,
        ImmutableList<ClaimLink> links,
        ImmutableMap<GroupId, RelatedGroups> related) {

    /**
     * {@return the groups that bear on another}
     *
     * @param group the id of the other
     */
    public RelatedGroups relatedTo(GroupId group) {
        return related.getOrDefault(group, RelatedGroups.NONE);
    }
}
