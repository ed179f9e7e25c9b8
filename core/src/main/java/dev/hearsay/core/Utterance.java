package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;

/**
 * That an origin said it: for each degree of wording that any report vouches for, the probability that it was said so,
 * as a tree. Where outlets agree, this is what we learn from it.
 *
 * @param origin who is reported to have said it
 * @param interest how the origin's principal stands to the claim
 * @param probability P(said) for each degree of wording, the strictest first; a weaker degree is never less probable
 * @param exact whether the probabilities are exact; false where the network was too large and they are lower bounds
 */
public record Utterance(
        Source origin, Interest interest, ImmutableMap<Wording, Explanation> probability, boolean exact) {
    /**
     * Checks that nothing is missing.
     *
     * @param origin who is reported to have said it
     * @param interest how the origin's principal stands to the claim
     * @param probability P(said) for each degree of wording, the strictest first; a weaker degree is never less
     *     probable
     * @param exact whether the probabilities are exact; false where the network was too large and they are lower bounds
     */
    public Utterance {
        requireNonNull(origin, "origin");
        requireNonNull(interest, "interest");
        requireNonNull(probability, "probability");
    }
}
