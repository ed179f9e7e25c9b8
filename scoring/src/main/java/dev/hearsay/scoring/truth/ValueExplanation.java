package dev.hearsay.scoring.truth;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Why a value has its probability: what each source of the item adds to the log-odds or takes from them.
 * {@link #logOdds} is the sum of all {@link Share#logOdds} and {@link #rest}.
 *
 * @param item the item
 * @param value the value explained
 * @param probability its probability
 * @param logOdds {@code ln(p / (1 - p))}, with p held within 1e-12 of 0 and 1
 * @param shares what each claim on the item does, the heaviest first; equal ones by source and value
 * @param rest what no single source accounts for: the prior, and how the mass is spread over rival values
 */
public record ValueExplanation(
        String item, String value, double probability, double logOdds, ImmutableList<Share> shares, double rest) {
    /**
     * Checks that nothing is missing.
     *
     * @param item the item
     * @param value the value explained
     * @param probability its probability
     * @param logOdds {@code ln(p / (1 - p))}, with p held within 1e-12 of 0 and 1
     * @param shares what each claim on the item does, the heaviest first; equal ones by source and value
     * @param rest what no single source accounts for: the prior, and how the mass is spread over rival values
     */
    public ValueExplanation {
        requireNonNull(item, "item");
        requireNonNull(value, "value");
        requireNonNull(shares, "shares");
    }

    /**
     * What one claim does.
     *
     * @param source who claims
     * @param claims which value it claims of the item
     * @param logOdds what that adds to the log-odds of the value explained
     */
    public record Share(String source, String claims, double logOdds) {
        /**
         * Checks that nothing is missing.
         *
         * @param source who claims
         * @param claims which value it claims of the item
         * @param logOdds what that adds to the log-odds of the value explained
         */
        public Share {
            requireNonNull(source, "source");
            requireNonNull(claims, "claims");
        }
    }

    /** {@return the claims that raise the log-odds} */
    public ImmutableList<Share> supporting() {
        return shares.stream().filter(s -> s.logOdds() > 0).collect(ImmutableList.toImmutableList());
    }

    /** {@return the claims that lower the log-odds} */
    public ImmutableList<Share> opposing() {
        return shares.stream().filter(s -> s.logOdds() < 0).collect(ImmutableList.toImmutableList());
    }
}
