package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;

/**
 * A set of origins that are pairwise shown to be independent, chosen for its weight.
 *
 * @param origins the origins, by ascending id
 * @param exact whether no such set is heavier; false beyond {@link ProvenanceGraph#EXACT_ORIGINS} origins
 */
public record IndependentSet(ImmutableSet<Source> origins, boolean exact) {
    /**
     * Checks that nothing is missing.
     *
     * @param origins the origins, by ascending id
     * @param exact whether no such set is heavier; false beyond {@link ProvenanceGraph#EXACT_ORIGINS} origins
     */
    public IndependentSet {
        requireNonNull(origins, "origins");
    }
}
