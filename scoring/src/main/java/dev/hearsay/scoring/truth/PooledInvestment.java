package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * PooledInvestment: {@link Investment} in which the values of an item share what was invested in the item.
 *
 * <p>Pasternack, Roth: Knowing what to believe, COLING 2010; Making better informed trust decisions with generalized
 * fact-finding, IJCAI 2011. Belief is {@code H H^g / sum H^g}; the first beliefs are even. Can collapse onto few
 * sources. Probabilities are the beliefs normalised within the item.
 *
 * <p>Cost: one pass over the claims a round, one power a fact. Defaults: g = 1.4, 10 rounds.
 */
final class PooledInvestment extends Algorithm {
    PooledInvestment() {
        this(ImmutableMap.of(Parameter.GROWTH, 1.4, Parameter.MAX_ITERATIONS, 10.0, Parameter.TOLERANCE, 0.0));
    }

    private PooledInvestment(ImmutableMap<Parameter, Double> parameters) {
        super("pooledinvestment", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new PooledInvestment(parameters);
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
                int from = table.itemFact[item];
                int to = table.itemFact[item + 1];
                double pool = 0;
                for (int f = from; f < to; f++) {
                    belief[f] = power(invested[f], growth);
                    pool += belief[f];
                }
                for (int f = from; f < to; f++) {
                    belief[f] = !started() ? 1.0 / (to - from) : pool > 0 ? invested[f] * belief[f] / pool : 0;
                }
            }
        };
    }
}
