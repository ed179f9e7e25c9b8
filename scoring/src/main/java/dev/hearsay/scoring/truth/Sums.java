package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * Sums: hubs and authorities on sources and facts.
 *
 * <p>Pasternack, Roth: Knowing what to believe, COLING 2010, after Kleinberg, JACM 1999. Trust is the sum of the
 * beliefs in a source's facts, belief the sum of the trusts of a fact's sources; both are scaled to a maximum of 1.
 * Favours sources that say much. Probabilities are the beliefs normalised within the item.
 *
 * <p>Cost: one pass over the claims a round. Defaults: 20 rounds, belief starts the same for all.
 */
final class Sums extends Algorithm {
    Sums() {
        this(ImmutableMap.of(Parameter.MAX_ITERATIONS, 20.0, Parameter.TOLERANCE, 0.0));
    }

    private Sums(ImmutableMap<Parameter, Double> parameters) {
        super("sums", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new Sums(parameters);
    }

    @Override
    boolean takesPriors() {
        return false;
    }

    @Override
    Model model(Problem problem) {
        return new TrustModel(problem) {
            @Override
            void believe(int item) {
                addTrust(item);
            }

            @Override
            double trustOf(int source) {
                return sums[source];
            }
        };
    }
}
