package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * 3-Estimates: {@link TwoEstimates} with a difficulty for each fact; a source errs on a fact with its error times the
 * difficulty.
 *
 * <p>Galland, Abiteboul, Marian, Senellart: Corroborating information from disagreeing views, WSDM 2010. Unstable: the
 * rescaling may swing between extremes. Probabilities are the estimates normalised within the item.
 *
 * <p>Cost: three passes over the claims a round. Defaults: error 0.2, difficulty 0.4, stop at 1e-4 or 50 rounds.
 */
final class ThreeEstimates extends Algorithm {
    ThreeEstimates() {
        this(ImmutableMap.of(
                Parameter.START_ERROR, 0.2,
                Parameter.START_DIFFICULTY, 0.4,
                Parameter.MAX_ITERATIONS, 50.0,
                Parameter.TOLERANCE, 1e-4));
    }

    private ThreeEstimates(ImmutableMap<Parameter, Double> parameters) {
        super("3-estimates", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new ThreeEstimates(parameters);
    }

    @Override
    Model model(Problem problem) {
        return new EstimatesModel(problem, get(Parameter.START_ERROR), get(Parameter.START_DIFFICULTY), true);
    }
}
