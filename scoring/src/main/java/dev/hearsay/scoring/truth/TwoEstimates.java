package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * 2-Estimates: the truth of facts and the error of sources, each the mean of what the other implies.
 *
 * <p>Galland, Abiteboul, Marian, Senellart: Corroborating information from disagreeing views, WSDM 2010. A source that
 * gives another value of an item denies a fact. After each half round, estimates are rescaled half to the full range
 * [0, 1] and half to the nearer end. Probabilities are the estimates normalised within the item.
 *
 * <p>Cost: two passes over the claims a round. Defaults: error 0.2, stop at 1e-4 or 50 rounds; it need not converge.
 */
final class TwoEstimates extends Algorithm {
    TwoEstimates() {
        this(ImmutableMap.of(
                Parameter.START_ERROR, 0.2,
                Parameter.MAX_ITERATIONS, 50.0,
                Parameter.TOLERANCE, 1e-4));
    }

    private TwoEstimates(ImmutableMap<Parameter, Double> parameters) {
        super("2-estimates", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new TwoEstimates(parameters);
    }

    @Override
    Model model(Problem problem) {
        return new EstimatesModel(problem, get(Parameter.START_ERROR), 1, false);
    }
}
