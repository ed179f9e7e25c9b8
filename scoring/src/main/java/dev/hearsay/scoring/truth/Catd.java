package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * CATD: {@link Crh} with weights that allow for how little many sources say.
 *
 * <p>Li, Li, Gao, Su, Zhao, Demirbas, Fan, Han: A confidence-aware approach for truth discovery on long-tail data, VLDB
 * 2015. A weight is the upper bound of the confidence interval of 1 / variance: a low quantile of the chi-squared
 * distribution with as many degrees of freedom as the source has claims, over its summed loss.
 *
 * <p>Cost: one pass over the claims a round; numbers also sort each item. Defaults: quantile 0.025, loss floor 0.01,
 * stop at 1e-4 or 50 rounds.
 */
final class Catd extends Algorithm {
    Catd() {
        this(ImmutableMap.of(
                Parameter.QUANTILE, 0.025,
                Parameter.LOSS_FLOOR, 1e-2,
                Parameter.MAX_ITERATIONS, 50.0,
                Parameter.TOLERANCE, 1e-4));
    }

    private Catd(ImmutableMap<Parameter, Double> parameters) {
        super("catd", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new Catd(parameters);
    }

    @Override
    Model model(Problem problem) {
        double floor = get(Parameter.LOSS_FLOOR);
        ChiSquared chiSquared = new ChiSquared(get(Parameter.QUANTILE));
        return new LossModel(problem) {
            @Override
            void weigh() {
                for (int s = 0; s < weight.length; s++) {
                    weight[s] = chiSquared.quantile(trials(s)) / Math.max(floor, loss(s));
                }
            }
        };
    }
}
