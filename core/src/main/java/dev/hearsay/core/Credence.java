package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

/**
 * How probable it is that a claim is so, given the reliabilities that the user gave or asked to learn.
 *
 * @param probability P(so) with its interval
 * @param logOdds the log-odds of {@code probability}, as a tree that sums to it
 * @param exact whether the origins were weighed exactly; false where there were too many of them, or of outlets, and
 *     what speaks for or against the claim is a lower bound
 */
public record Credence(Estimate probability, Explanation logOdds, boolean exact) {
    /**
     * Checks that nothing is missing.
     *
     * @param probability P(so) with its interval
     * @param logOdds the log-odds of {@code probability}, as a tree that sums to it
     * @param exact whether the origins were weighed exactly; false where there were too many of them, or of outlets,
     *     and what speaks for or against the claim is a lower bound
     */
    public Credence {
        requireNonNull(probability, "probability");
        requireNonNull(logOdds, "logOdds");
    }

    /** {@return the words for the probability} */
    public Likelihood words() {
        return Likelihood.of(probability.value());
    }
}
