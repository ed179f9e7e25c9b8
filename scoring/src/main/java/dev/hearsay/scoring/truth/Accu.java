package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * ACCU: each source has an accuracy, each item one true value and n false ones, equally likely.
 *
 * <p>Dong, Berti-Equille, Srivastava: Integrating conflicting data, VLDB 2009, without copy detection. A claim adds
 * {@code ln(n A / (1 - A))} to the score of its value; scores become probabilities by softmax, over the values claimed
 * and the false ones nobody claims; an accuracy is the mean probability of what its source claims.
 *
 * <p>Cost: one pass over the claims a round, one exponential a value. Defaults: accuracy 0.8, n = 10, no shrinkage,
 * stop at 1e-4 or 50 rounds.
 */
final class Accu extends Algorithm {
    static final ImmutableMap<Parameter, Double> DEFAULTS = ImmutableMap.of(
            Parameter.PRIOR_ACCURACY, 0.8,
            Parameter.PRIOR_STRENGTH, 0.0,
            Parameter.FALSE_VALUES, 10.0,
            Parameter.MAX_ITERATIONS, 50.0,
            Parameter.TOLERANCE, 1e-4);

    Accu() {
        this(DEFAULTS);
    }

    private Accu(ImmutableMap<Parameter, Double> parameters) {
        super("accu", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new Accu(parameters);
    }

    @Override
    Model model(Problem problem) {
        return new AccuModel(this, problem);
    }
}
