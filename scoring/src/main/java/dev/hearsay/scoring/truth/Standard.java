package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableMap;

/**
 * The robust default: blocs of copies count once, sources are weighed like witnesses with bounded say, and the outcome
 * is pooled with the vote.
 *
 * <ol>
 *   <li>{@link Independence} judges from the popularity of values which sources agree more than chance allows, and
 *       discounts their votes.
 *   <li>{@link SimpleLca}'s model finds accuracies under these discounts; what it believes and the accuracies give a
 *       second and third judgement of independence, in which agreeing on what is true no longer counts as copying.
 *   <li>{@link Accu}'s model, with few false values an item, finds the final accuracies. The log-odds a source's
 *       accuracy gives its claims are held in -0.75 to 2, accuracies 0.32 to 0.88: no source decides an item alone, and
 *       none speaks much against its own claims.
 *   <li>Two parts of the model's probability and one part of the discounted share of votes are the result: the model is
 *       too sure of itself where its assumptions fail, the vote too unsure everywhere.
 *   <li>Where this would overturn the vote on more than half of the items, the vote is the result.
 * </ol>
 *
 * <p>For numbers and dates, the estimate is a weighted median ({@link RobustMedian}), and values have the shares of the
 * weights.
 *
 * <p>Cost: the pairs of claims of each item three times, at most some 2^24, and one pass over the claims a round.
 * Defaults: prior accuracy 0.8 with the weight of one claim, 3 false values, similarity weight 0.5, prior of dependence
 * 0.1, say from -0.75 to 2, a third of vote, at most half of the items overturned, 200 rounds, each stage until 1e-4 or
 * 50 rounds. What else is fixed is in {@link StandardScale}.
 */
final class Standard extends Algorithm {
    Standard() {
        this(ImmutableMap.<Parameter, Double>builder()
                .put(Parameter.PRIOR_ACCURACY, 0.8)
                .put(Parameter.PRIOR_STRENGTH, 1.0)
                .put(Parameter.FALSE_VALUES, 3.0)
                .put(Parameter.SIMILARITY_WEIGHT, 0.5)
                .put(Parameter.COPY_PRIOR, 0.1)
                .put(Parameter.LEAST_SAY, -0.75)
                .put(Parameter.MOST_SAY, 2.0)
                .put(Parameter.VOTE_SHARE, 1.0 / 3)
                .put(Parameter.MOST_OVERTURNED, 0.5)
                .put(Parameter.MAX_ITERATIONS, 200.0)
                .put(Parameter.TOLERANCE, 1e-4)
                .buildOrThrow());
    }

    private Standard(ImmutableMap<Parameter, Double> parameters) {
        super("standard", parameters);
    }

    @Override
    Algorithm copy(ImmutableMap<Parameter, Double> parameters) {
        return new Standard(parameters);
    }

    @Override
    Model model(Problem problem) {
        return problem.table.kind().hasNumbers()
                ? new RobustMedian(problem, get(Parameter.PRIOR_STRENGTH))
                : new StandardModel(this, problem);
    }
}
