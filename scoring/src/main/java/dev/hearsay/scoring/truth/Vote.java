package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * Voting: the probability of a value is its share of the claims on its item. The yardstick for every other algorithm.
 *
 * <p>Cost: one pass. No parameters.
 */
final class Vote extends Algorithm {
    Vote() {
        this(ImmutableMap.of());
    }

    private Vote(ImmutableMap<Parameter, Double> parameters) {
        super("vote", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new Vote(parameters);
    }

    @Override
    boolean takesPriors() {
        return false;
    }

    @Override
    Model model(Problem problem) {
        return new Model(problem) {
            @Override
            void believe(int item) {
                countVotes(item);
            }

            @Override
            double update() {
                return 0;
            }

            @Override
            Evidence evidence() {
                return shares(problem::weight);
            }
        };
    }
}
