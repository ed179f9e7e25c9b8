package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * Investment: a source spreads its trust evenly over its claims and earns it back in proportion to its share of each.
 *
 * <p>Pasternack, Roth: Knowing what to believe, COLING 2010. Belief is the invested trust to the power g; the first
 * beliefs are the shares of the votes. Probabilities are the beliefs normalised within the item.
 *
 * <p>Cost: one pass over the claims a round, one power a fact. Defaults: g = 1.2, 20 rounds.
 */
final class Investment extends Algorithm {
    Investment() {
        this(ImmutableMap.of(Parameter.GROWTH, 1.2, Parameter.MAX_ITERATIONS, 20.0, Parameter.TOLERANCE, 0.0));
    }

    private Investment(ImmutableMap<Parameter, Double> parameters) {
        super("investment", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new Investment(parameters);
    }

    @Override
    boolean takesPriors() {
        return false;
    }

    @Override
    Model model(Problem problem) {
        double growth = get(Parameter.GROWTH);
        return new InvestmentModel(problem) {
            @Override
            void grow(int item) {
                if (!started()) {
                    countVotes(item);
                    return;
                }
                for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
                    belief[f] = power(invested[f], growth);
                }
            }
        };
    }
}
