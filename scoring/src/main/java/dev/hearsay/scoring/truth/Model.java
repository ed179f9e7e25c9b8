package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * One run of an iterative algorithm: from what is thought of the sources to what is believed of the facts, item by
 * item, and back, source by source. Items touch nothing but their own facts and the sums of their block.
 */
abstract class Model {
    final Problem problem;
    final Observations table;

    /** By fact: how far it is believed; what the scale is, is the algorithm's. */
    final double[] belief;

    /** By source: what {@link #collect} gathered in the last pass. */
    final double[] sums;

    private final double[][] parts;

    /** By edge: how much its vote counts; empty where all count in full. */
    private double[] voteWeight;

    Model(Problem problem) {
        this(problem, 1);
    }

    /** A model that gathers {@code channels} sums for each source, channel by channel. */
    Model(Problem problem, int channels) {
        this.problem = problem;
        this.table = problem.table;
        this.belief = new double[table.factCount()];
        this.voteWeight = problem.edgeWeight;
        this.sums = new double[channels * table.sourceCount()];
        this.parts = new double[problem.blocks.count()][sums.length];
    }

    /** Sets {@link #belief} for the facts of an item. */
    abstract void believe(int item);

    /** Takes the new {@link #sums} into account; {@return the largest change of a source's parameter} */
    abstract double update();

    /** {@return what each edge contributes, for explanations} */
    abstract Evidence evidence();

    /** Adds to the sums of the sources what an item says of them: the belief in what they claim, unless overridden. */
    void collect(int item, double[] into) {
        if (problem.weighted()) {
            collectWeighted(item, into);
            return;
        }
        int[] source = table.edgeSource;
        int e = table.factEdge[table.itemFact[item]];
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            double b = term(belief[f]);
            for (int end = table.factEdge[f + 1]; e < end; e++) {
                into[source[e]] += b;
            }
        }
    }

    private void collectWeighted(int item, double[] into) {
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                into[table.edgeSource[e]] += term(belief[f] * problem.edgeWeight[e]);
            }
        }
    }

    /** One round; {@return the largest change} */
    double round() {
        pass();
        return update();
    }

    final void pass() {
        problem.blocks.run((block, from, to) -> {
            double[] into = parts[block];
            Arrays.fill(into, 0);
            for (int item = from; item < to; item++) {
                believe(item);
                holdGold(item);
                collect(item, into);
            }
        });
        Blocks.sum(parts, sums);
    }

    /** Believes once more with the final parameters and makes probabilities of it. */
    void finish() {
        problem.blocks.run((block, from, to) -> {
            for (int item = from; item < to; item++) {
                believe(item);
                conclude(item);
                holdGold(item);
                normalise(item);
            }
        });
    }

    /**
     * Makes of the beliefs in an item what is in proportion to probabilities; they are already so, unless overridden.
     */
    void conclude(int item) {}

    /** Lets votes count by other weights than those of the problem. */
    final void setVoteWeights(double[] weights) {
        voteWeight = weights;
    }

    /** {@return what is added in a sum over claims for a term of it; the term itself, unless overridden} */
    double term(double x) {
        return x;
    }

    /** Sets the belief in each value to the sum of what its sources weigh. */
    final void addVotes(int item, double[] weightOfSource) {
        if (voteWeight.length > 0) {
            addWeightedVotes(item, weightOfSource);
            return;
        }
        int[] source = table.edgeSource;
        int e = table.factEdge[table.itemFact[item]];
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            double sum = 0;
            for (int end = table.factEdge[f + 1]; e < end; e++) {
                sum += term(weightOfSource[source[e]]);
            }
            belief[f] = sum;
        }
    }

    private void addWeightedVotes(int item, double[] weightOfSource) {
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            double sum = 0;
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                sum += term(weightOfSource[table.edgeSource[e]] * voteWeight[e]);
            }
            belief[f] = sum;
        }
    }

    /** {@return the weight of all votes for a fact} */
    final double votes(int fact) {
        double sum = voteWeight.length == 0 ? table.supportersOf(fact) : 0;
        for (int e = table.factEdge[fact]; voteWeight.length > 0 && e < table.factEdge[fact + 1]; e++) {
            sum += voteWeight[e];
        }
        return sum;
    }

    /** A gold label is believed, whatever the sources say, and no other value of its item is. */
    final void holdGold(int item) {
        int gold = problem.goldOf(item);
        if (gold != Problem.NO_GOLD) {
            Arrays.fill(belief, table.itemFact[item], table.itemFact[item + 1], 0);
            if (gold >= 0) {
                belief[gold] = 1;
            }
        }
    }

    final void normalise(int item) {
        int from = table.itemFact[item];
        int to = table.itemFact[item + 1];
        double sum = 0;
        for (int f = from; f < to; f++) {
            sum += belief[f];
        }
        for (int f = from; f < to; f++) {
            belief[f] =
                    sum > 0 ? belief[f] / sum : problem.goldOf(item) == Problem.GOLD_UNCLAIMED ? 0 : 1.0 / (to - from);
        }
    }

    /** Replaces the scores in {@link #belief} by their softmax, with {@code unseen} further values of score 0. */
    final void softmax(int item, double unseen) {
        int from = table.itemFact[item];
        int to = table.itemFact[item + 1];
        double max = unseen > 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (int f = from; f < to; f++) {
            max = Math.max(max, belief[f]);
        }
        double sum = unseen > 0 ? unseen * Exp.of(-max) : 0;
        for (int f = from; f < to; f++) {
            belief[f] = Exp.of(belief[f] - max);
            sum += belief[f];
        }
        for (int f = from; f < to; f++) {
            belief[f] /= sum;
        }
    }

    /** Sets the belief in each value to its share of the votes. */
    final void countVotes(int item) {
        double total = 0;
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            belief[f] = votes(f);
            total += belief[f];
        }
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            belief[f] = total > 0 ? belief[f] / total : 0;
        }
    }

    /** {@return dependences found between sources, none unless the algorithm looks for them} */
    ImmutableList<Dependence> dependences() {
        return ImmutableList.of();
    }

    /** {@return by item the estimated number, empty unless the algorithm estimates numbers} */
    double[] estimates() {
        return new double[0];
    }

    /** {@return by fact what tells values of the same probability apart, empty unless the algorithm has such} */
    double[] scores() {
        return new double[0];
    }

    /** {@return evidence of an algorithm that weighs votes: the log of the votes, shared out by weight} */
    final Evidence shares(IntToDoubleFunction weightOfEdge) {
        return (fact, claimed, edge) -> {
            if (fact != claimed) {
                return 0;
            }
            double mass = 0;
            for (int e = table.factEdge[fact]; e < table.factEdge[fact + 1]; e++) {
                mass += weightOfEdge.applyAsDouble(e);
            }
            return mass > 0 ? weightOfEdge.applyAsDouble(edge) / mass * StrictMath.log1p(mass) : 0;
        };
    }

    /** {@return evidence of an algorithm in which each claim adds its source's weight to the log-odds of its value} */
    final Evidence votes(double[] logWeightOfSource) {
        return supportedVotes(logWeightOfSource, Support.none(), 0);
    }

    /** {@return such evidence where values also support each other} */
    final Evidence supportedVotes(double[] logWeightOfSource, Support support, double similarityWeight) {
        double[] weights = voteWeight;
        return (fact, claimed, edge) -> {
            double w = logWeightOfSource[table.edgeSource[edge]] * (weights.length == 0 ? 1 : weights[edge]);
            return fact == claimed ? w : similarityWeight * support.between(claimed, fact) * w;
        };
    }

    static double change(double[] before, double[] after) {
        double max = 0;
        for (int s = 0; s < before.length; s++) {
            max = Math.max(max, Math.abs(before[s] - after[s]));
        }
        return max;
    }
}
