package dev.hearsay.scoring.truth;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;

/**
 * How a result was made: enough to make it again.
 *
 * @param algorithm the algorithm's name, as {@link TruthDiscovery#named} takes it
 * @param parameters all parameters, by label
 * @param settings what else was given: priors, known dependences, decay and so on, by name, in words
 * @param digest {@link Observations#digest()} of what it ran on
 */
public record TruthProvenance(
        String algorithm,
        ImmutableMap<String, Double> parameters,
        ImmutableMap<String, String> settings,
        String digest) {
    /**
     * Checks that nothing is missing.
     *
     * @param algorithm the algorithm's name, as {@link TruthDiscovery#named} takes it
     * @param parameters all parameters, by label
     * @param settings what else was given: priors, known dependences, decay and so on, by name, in words
     * @param digest {@link Observations#digest()} of what it ran on
     */
    public TruthProvenance {
        requireNonNull(algorithm, "algorithm");
        requireNonNull(parameters, "parameters");
        requireNonNull(settings, "settings");
        requireNonNull(digest, "digest");
    }
}
