package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * AverageLog: {@link Sums} with the mean belief times the logarithm of how much a source says.
 *
 * <p>Pasternack, Roth: Knowing what to believe, COLING 2010. A source of a single claim has no say, since ln 1 = 0.
 *
 * <p>Cost: one pass over the claims a round. Defaults: 20 rounds, belief starts the same for all.
 */
final class AverageLog extends Algorithm {
    AverageLog() {
        this(ImmutableMap.of(Parameter.MAX_ITERATIONS, 20.0, Parameter.TOLERANCE, 0.0));
    }

    private AverageLog(ImmutableMap<Parameter, Double> parameters) {
        super("averagelog", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new AverageLog(parameters);
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
                double n = problem.claims[source];
                return n > 1 ? StrictMath.log(n) / n * sums[source] : 0;
            }
        };
    }
}
