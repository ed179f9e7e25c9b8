package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * How many origins of a claim may be independent, and how many are shown to be. Independence itself is never observed,
 * only dependence is; so it is always a pair, and {@code shown <= possible}.
 *
 * @param shown the size of the largest set of origins that are pairwise of different principals, know it on independent
 *     stated bases, and share no text, channel or occasion
 * @param possible the greatest number of origins joined to the reader by paths that share no principal and no publisher
 *     family
 * @param exact whether {@code shown} is the maximum; false beyond {@link ProvenanceGraph#EXACT_ORIGINS} origins, where
 *     it is what a greedy choice finds
 * @param shownOrigins the origins behind {@code shown}; of several such sets the one whose ids come first
 * @param disjointPaths the paths behind {@code possible}, each from its origin to the publisher nearest the reader
 * @param unknownPublishers how many publishers are not known; each counts as a family of its own for {@code possible},
 *     and supports nothing that is shown
 */
public record Independence(
        int shown,
        int possible,
        boolean exact,
        ImmutableSet<Source> shownOrigins,
        ImmutableList<ImmutableList<Source>> disjointPaths,
        int unknownPublishers) {

    /**
     * Checks the numbers.
     *
     * @param shown from 0 to {@code possible}
     * @param possible at least 0
     * @param exact whether {@code shown} is the maximum
     * @param shownOrigins the origins behind {@code shown}
     * @param disjointPaths the paths behind {@code possible}, each from its origin to the publisher nearest the reader
     * @param unknownPublishers at least 0
     * @throws IllegalArgumentException if {@code shown} exceeds {@code possible} or a number is negative
     */
    public Independence {
        requireNonNull(shownOrigins, "shownOrigins");
        requireNonNull(disjointPaths, "disjointPaths");
        checkArgument(
                shown >= 0 && shown <= possible, "shown must be in [0, possible = %s] but was %s", possible, shown);
        checkArgument(unknownPublishers >= 0, "unknownPublishers must not be negative but was %s", unknownPublishers);
    }
}
