package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** A run of {@link Standard}. */
final class StandardModel extends AccuracyModel {
    private static final double TIE = 1e-9;

    private final double[] say;
    private final double falseValues;
    private final double tolerance;
    private final double leastSay;
    private final double mostSay;
    private final double voteShare;
    private final double mostOverturned;
    private final Independence independence;
    private final Support support;
    private final double similarityWeight;
    private int judgements;
    private int rounds;
    private boolean voted;

    StandardModel(Algorithm algorithm, Problem problem) {
        super(algorithm, problem);
        falseValues = algorithm.get(Parameter.FALSE_VALUES);
        tolerance = algorithm.get(Parameter.TOLERANCE);
        leastSay = algorithm.get(Parameter.LEAST_SAY);
        mostSay = algorithm.get(Parameter.MOST_SAY);
        voteShare = algorithm.get(Parameter.VOTE_SHARE);
        mostOverturned = algorithm.get(Parameter.MOST_OVERTURNED);
        similarityWeight = algorithm.get(Parameter.SIMILARITY_WEIGHT);
        support = Support.of(table, problem.settings);
        say = new double[table.sourceCount()];
        forgetSources();
        independence = new Independence(table, algorithm.get(Parameter.COPY_PRIOR));
        independence.judgeByPopularity();
        discountVotes();
    }

    private void discountVotes() {
        judgements++;
        setVoteWeights(independence.votes(problem.edgeWeight));
    }

    @Override
    void weigh(int source, double accuracy) {
        say[source] = Math.max(leastSay, Math.min(mostSay, Accuracy.logOdds(accuracy)));
    }

    /**
     * While independence is still judged, the values that are claimed are all there are; that is the more watchful
     * model.
     */
    private boolean judging() {
        return judgements <= StandardScale.JUDGEMENTS;
    }

    private double rivals(int item) {
        int claimed = table.factsOf(item) - 1;
        return judging() ? claimed : Math.max(falseValues, claimed);
    }

    private double logRivals(int item) {
        double rivals = rivals(item);
        return rivals > 1 ? StrictMath.log(rivals) : 0;
    }

    @Override
    void believe(int item) {
        addVotes(item, say);
        double perVote = logRivals(item);
        for (int f = table.itemFact[item]; perVote > 0 && f < table.itemFact[item + 1]; f++) {
            belief[f] += perVote * votes(f);
        }
        support.spread(table, item, similarityWeight, belief);
        softmax(item, rivals(item) + 1 - table.factsOf(item));
    }

    @Override
    double term(double x) {
        return OrderFree.term(x);
    }

    @Override
    double round() {
        double change = super.round();
        boolean settled = change <= tolerance || ++rounds == StandardScale.ROUNDS_BETWEEN_JUDGEMENTS;
        if (!settled || !judging()) {
            return change;
        }
        rounds = 0;
        if (judgements < StandardScale.JUDGEMENTS) {
            independence.judge(belief, accuracy);
            discountVotes();
            forgetSources();
        } else {
            judgements++;
        }
        return Double.POSITIVE_INFINITY;
    }

    @Override
    void conclude(int item) {
        double sum = 0;
        double total = 0;
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            sum += belief[f];
            total += votes(f);
        }
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            double share = total > 0 ? votes(f) / total : 1.0 / table.factsOf(item);
            belief[f] = (1 - voteShare) * belief[f] / sum + voteShare * share;
        }
    }

    /**
     * The guard: a model that finds the vote wrong on most items is more likely to have taken a bloc's word for the
     * truth than to be right.
     */
    @Override
    void finish() {
        super.finish();
        int overturned = 0;
        for (int i = 0; i < table.itemCount(); i++) {
            overturned += problem.goldOf(i) == Problem.NO_GOLD && overturned(i) ? 1 : 0;
        }
        voted = overturned > mostOverturned * table.itemCount();
        if (voted) {
            setVoteWeights(problem.edgeWeight);
            for (int i = 0; i < table.itemCount(); i++) {
                countVotes(i);
                holdGold(i);
                normalise(i);
            }
        }
    }

    /** Whether no value with the most votes is among the likeliest. */
    private boolean overturned(int item) {
        double likeliest = 0;
        double most = 0;
        double mostOfLikeliest = 0;
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            likeliest = Math.max(likeliest, belief[f]);
        }
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            double cast = votesCast(f);
            most = Math.max(most, cast);
            mostOfLikeliest = belief[f] >= likeliest - TIE ? Math.max(mostOfLikeliest, cast) : mostOfLikeliest;
        }
        return mostOfLikeliest < most - TIE;
    }

    private double votesCast(int fact) {
        double sum = 0;
        for (int e = table.factEdge[fact]; e < table.factEdge[fact + 1]; e++) {
            sum += problem.weight(e);
        }
        return sum;
    }

    @Override
    ImmutableList<Dependence> dependences() {
        return independence.dependences(belief);
    }

    @Override
    Evidence evidence() {
        if (voted) {
            return shares(problem::weight);
        }
        Evidence bySource = supportedVotes(say, support, similarityWeight);
        double[] ones = new double[table.sourceCount()];
        Arrays.fill(ones, 1);
        Evidence byCount = supportedVotes(ones, support, similarityWeight);
        return (fact, claimed, edge) ->
                bySource.of(fact, claimed, edge) + logRivals(table.itemOf(fact)) * byCount.of(fact, claimed, edge);
    }
}
