package dev.hearsay.extract.relate;

import dev.hearsay.core.AttributionId;
import dev.hearsay.core.Relation;

/**
 * A relation between two attributed claims.
 *
 * @param first the attribution with the smaller id
 * @param second the attribution with the larger id
 * @param relation how the first stands to the second, and why
 * @param confirmed whether a person decided it, or the classifier is sure enough to group by it; else it is suggested
 */
public record ClaimLink(AttributionId first, AttributionId second, Relation relation, boolean confirmed) {}
