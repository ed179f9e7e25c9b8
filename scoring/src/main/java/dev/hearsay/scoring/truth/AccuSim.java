package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * AccuSim: {@link Accu}, with similar values of an item supporting each other.
 *
 * <p>Dong, Berti-Equille, Srivastava: Integrating conflicting data, VLDB 2009, section 4.3: the score of a value gains
 * {@code rho} times the scores of the others, each times its similarity. Without a similarity or hierarchy in the
 * settings it is {@code accu}.
 *
 * <p>Cost: that of Accu, and the pairs of values of each item. Defaults: those of Accu, rho = 0.5.
 */
final class AccuSim extends Algorithm {
    AccuSim() {
        this(ImmutableMap.<Parameter, Double>builder()
                .putAll(Accu.DEFAULTS)
                .put(Parameter.SIMILARITY_WEIGHT, 0.5)
                .buildOrThrow());
    }

    private AccuSim(ImmutableMap<Parameter, Double> parameters) {
        super("accusim", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new AccuSim(parameters);
    }

    @Override
    Model model(Problem problem) {
        return new AccuModel(
                this, problem, Support.of(problem.table, problem.settings), get(Parameter.SIMILARITY_WEIGHT));
    }
}
