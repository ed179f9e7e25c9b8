package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * SimpleLCA: each source is honest with one probability; a wrong one takes any other value that is claimed, evenly.
 *
 * <p>Pasternack, Roth: Latent credibility analysis, WWW 2013; the same form as ZenCrowd (Demartini, Difallah,
 * Cudre-Mauroux, WWW 2012). Differs from {@link Accu} in that false values are those claimed of the item, fewer by one
 * than its values.
 *
 * <p>Cost: one pass over the claims a round, one exponential a value. Defaults: honesty 0.8, no shrinkage, stop at 1e-4
 * or 50 rounds.
 */
final class SimpleLca extends Algorithm {
    SimpleLca() {
        this(ImmutableMap.of(
                Parameter.PRIOR_ACCURACY, 0.8,
                Parameter.PRIOR_STRENGTH, 0.0,
                Parameter.MAX_ITERATIONS, 50.0,
                Parameter.TOLERANCE, 1e-4));
    }

    private SimpleLca(ImmutableMap<Parameter, Double> parameters) {
        super("simplelca", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new SimpleLca(parameters);
    }

    @Override
    Model model(Problem problem) {
        return new AccuModel(this, problem, Support.none(), 0, 1) {
            @Override
            void believe(int item) {
                int rivals = table.factsOf(item) - 1;
                addVotes(item, logWeight);
                double perClaim = rivals > 1 ? StrictMath.log(rivals) : 0;
                for (int f = table.itemFact[item]; f < table.itemFact[item + 1] && rivals > 1; f++) {
                    belief[f] += perClaim * votes(f);
                }
                softmax(item, 0);
            }
        };
    }
}
