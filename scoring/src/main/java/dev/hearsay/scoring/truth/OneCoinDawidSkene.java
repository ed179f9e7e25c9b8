package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * One-coin Dawid-Skene: each source is right with one probability, else gives any other of the table's labels, evenly.
 *
 * <p>Zhang, Chen, Zhou, Jordan: Spectral methods meet EM, NIPS 2014, section 4; the simplest form of Dawid and Skene,
 * JRSS-C 1979. Starts from the shares of the votes. Like {@link Accu} with as many false values as the whole table has
 * labels, less one: fit for labels that items share.
 *
 * <p>Cost: one pass over the claims a round, one exponential a value. Defaults: no shrinkage, stop at 1e-4 or 50
 * rounds.
 */
final class OneCoinDawidSkene extends Algorithm {
    OneCoinDawidSkene() {
        this(ImmutableMap.of(
                Parameter.PRIOR_ACCURACY, 0.8,
                Parameter.PRIOR_STRENGTH, 0.0,
                Parameter.MAX_ITERATIONS, 50.0,
                Parameter.TOLERANCE, 1e-4));
    }

    private OneCoinDawidSkene(ImmutableMap<Parameter, Double> parameters) {
        super("one-coin-dawid-skene", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new OneCoinDawidSkene(parameters);
    }

    @Override
    Model model(Problem problem) {
        int labels = Math.max(2, problem.table.valueCount());
        return new AccuModel(this, problem, Support.none(), 0, labels - 1.0) {
            private boolean started;

            @Override
            void believe(int item) {
                if (started) {
                    super.believe(item);
                } else {
                    countVotes(item);
                }
            }

            @Override
            double update() {
                started = true;
                return super.update();
            }
        };
    }
}
