package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * CRH: truths and source weights that together make the weighted loss smallest.
 *
 * <p>Li, Li, Gao, Zhao, Fan, Han: Resolving conflicts in heterogeneous data by truth discovery and source reliability
 * estimation, SIGMOD 2014. A weight is {@code -ln(L / sum L)} of the mean losses; loss 0 or 1 and the weighted vote for
 * labels, distance in robust deviations (median absolute, not standard) and the weighted median for numbers and dates.
 * Among tied labels the gain is shared. Probabilities are the shares of the weighted vote.
 *
 * <p>Cost: one pass over the claims a round; numbers also sort each item. Defaults: loss floor 0.001, stop at 1e-4 or
 * 50 rounds.
 */
final class Crh extends Algorithm {
    Crh() {
        this(ImmutableMap.of(
                Parameter.LOSS_FLOOR, 1e-3,
                Parameter.MAX_ITERATIONS, 50.0,
                Parameter.TOLERANCE, 1e-4));
    }

    private Crh(ImmutableMap<Parameter, Double> parameters) {
        super("crh", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new Crh(parameters);
    }

    @Override
    Model model(Problem problem) {
        double floor = get(Parameter.LOSS_FLOOR);
        return new LossModel(problem) {
            @Override
            void weigh() {
                double total = 0;
                for (int s = 0; s < weight.length; s++) {
                    weight[s] = loss(s) / Math.max(Double.MIN_NORMAL, trials(s)) + floor;
                    total += weight[s];
                }
                for (int s = 0; s < weight.length; s++) {
                    weight[s] = -StrictMath.log(weight[s] / total);
                }
            }
        };
    }
}
