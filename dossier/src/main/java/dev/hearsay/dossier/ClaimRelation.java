package dev.hearsay.dossier;

import dev.hearsay.core.GroupId;
import dev.hearsay.core.Relation;

/**
 * How two claims of a dossier stand to each other.
 *
 * @param first the group of one claim
 * @param second the group of the other
 * @param relation how the first stands to the second, and why
 */
public record ClaimRelation(GroupId first, GroupId second, Relation relation) {}
