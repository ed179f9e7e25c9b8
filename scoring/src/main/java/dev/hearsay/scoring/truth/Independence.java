package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far each vote is its source's own. Two sources that agree more than their accuracies and the popularity of the
 * values explain are dependent, in whichever direction; a vote counts as one over one plus the dependence on the others
 * that give the same value, so that a bloc of copies counts about once, whoever copied whom.
 *
 * <p>For each pair, copying at one of a few rates is weighed against independence by the likelihood of its agreements
 * and disagreements on contested items. Cost: the pairs of claims of each item; beyond {@link StandardScale#MAX_PAIRS}
 * of them, every k-th item is looked at.
 */
final class Independence {
    private static final double[] RATES = Doubles.toArray(StandardScale.COPY_RATES);

    private final Observations table;
    private final SourcePairs pairs = new SourcePairs();
    private final double prior;
    private final int stride;
    private double[] agreement = new double[0];
    private double[] disagreements = new double[0];
    private double[] dependence = new double[0];

    /** With the prior probability that two sources are dependent. */
    Independence(Observations table, double prior) {
        this.table = table;
        this.prior = prior;
        long all = 0;
        for (int i = 0; i < table.itemCount(); i++) {
            all += contested(i) ? (long) table.edgesOf(i) * (table.edgesOf(i) - 1) / 2 : 0;
        }
        this.stride = (int) Math.max(1, all / StandardScale.MAX_PAIRS);
    }

    private boolean contested(int item) {
        return contested(table, item);
    }

    /** Whether an item says anything of who depends on whom. */
    static boolean contested(Observations table, int item) {
        return table.factsOf(item) > 1 && table.edgesOf(item) <= StandardScale.MAX_CLAIMS;
    }

    /** Judges all pairs by the popularity of the values alone, with no thought of what is true. */
    void judgeByPopularity() {
        judge(new double[0], new double[0]);
    }

    /** Judges all pairs, given what is believed: to agree on what is true anyway is no sign of copying. */
    void judge(double[] belief, double[] accuracy) {
        agreement = new double[RATES.length * pairs.size()];
        disagreements = new double[pairs.size()];
        for (int i = 0; i < table.itemCount(); i += stride) {
            if (contested(i)) {
                compareClaims(i, belief, accuracy);
            }
        }
        dependence = new double[pairs.size()];
        for (int p = 0; p < dependence.length; p++) {
            dependence[p] = OrderFree.term(expectedRate(p));
        }
    }

    private void compareClaims(int item, double[] belief, double[] accuracy) {
        int last = table.factEdge[table.itemFact[item + 1]];
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            double popularity = popularity(item, f);
            for (int a = table.factEdge[f]; a < table.factEdge[f + 1]; a++) {
                for (int b = a + 1; b < last; b++) {
                    if (table.edgeSource[a] == table.edgeSource[b]) {
                        continue;
                    }
                    int pair = pair(table.edgeSource[a], table.edgeSource[b]);
                    if (b >= table.factEdge[f + 1]) {
                        disagreements[pair]++;
                    } else {
                        agree(pair, chance(f, a, b, popularity, belief, accuracy));
                    }
                }
            }
        }
    }

    private int pair(int a, int b) {
        int pair = pairs.add(a, b);
        if (pair == disagreements.length) {
            disagreements = Arrays.copyOf(disagreements, Math.max(64, 2 * pair));
            agreement = Arrays.copyOf(agreement, RATES.length * disagreements.length);
        }
        return pair;
    }

    /** The share of a value among the other claims on its item, two supporters left out. */
    private double popularity(int item, int fact) {
        return (Math.max(0, table.supportersOf(fact) - 2) + StandardScale.POPULARITY_SMOOTHING / table.factsOf(item))
                / (Math.max(0, table.edgesOf(item) - 2) + StandardScale.POPULARITY_SMOOTHING);
    }

    /** How likely one source gives a value by itself, given that the other does. */
    private double chance(int fact, int a, int b, double popularity, double[] belief, double[] accuracy) {
        if (belief.length == 0) {
            return popularity;
        }
        double right = (accuracy[table.edgeSource[a]] + accuracy[table.edgeSource[b]]) / 2;
        return Math.max(StandardScale.LEAST_CHANCE, right * belief[fact] + (1 - right) * popularity);
    }

    private void agree(int pair, double chance) {
        for (int r = 0; r < RATES.length; r++) {
            agreement[RATES.length * pair + r] +=
                    OrderFree.term(StrictMath.log((RATES[r] + (1 - RATES[r]) * chance) / chance));
        }
    }

    /** The copy rate to be expected, independence being rate 0. */
    private double expectedRate(int pair) {
        double[] logs = new double[RATES.length];
        double max = StrictMath.log(1 - prior);
        for (int r = 0; r < RATES.length; r++) {
            logs[r] = StrictMath.log(prior / RATES.length)
                    + agreement[RATES.length * pair + r]
                    + disagreements[pair] * StrictMath.log(1 - RATES[r]);
            max = Math.max(max, logs[r]);
        }
        double sum = (1 - prior) * Exp.of(-max);
        double rate = 0;
        for (int r = 0; r < RATES.length; r++) {
            double likelihood = Exp.of(logs[r] - max);
            sum += likelihood;
            rate += likelihood * RATES[r];
        }
        return rate / sum;
    }

    /** {@return by edge, how far its vote is its source's own; times {@code weights}, where there are any} */
    double[] votes(double[] weights) {
        int[][] partners = partners();
        double[] votes = new double[table.size()];
        int[] mark = new int[table.sourceCount()];
        for (int f = 0; f < table.factCount(); f++) {
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                mark[table.edgeSource[e]] = f + 1;
            }
            for (int e = table.factEdge[f]; e < table.factEdge[f + 1]; e++) {
                double shared = sharedWith(partners[table.edgeSource[e]], table.edgeSource[e], mark, f + 1);
                votes[e] = OrderFree.term((weights.length == 0 ? 1 : weights[e]) / (1 + shared));
            }
        }
        return votes;
    }

    private double sharedWith(int[] partners, int source, int[] mark, int present) {
        double shared = 0;
        for (int pair : partners) {
            int other = pairs.first(pair) == source ? pairs.second(pair) : pairs.first(pair);
            shared += mark[other] == present ? dependence[pair] : 0;
        }
        return shared;
    }

    /** By source, the pairs it is in whose dependence is not negligible, in order of the partner. */
    private int[][] partners() {
        int[] count = new int[table.sourceCount()];
        for (int p = 0; p < pairs.size(); p++) {
            int one = dependence[p] > StandardScale.NEGLIGIBLE_DEPENDENCE ? 1 : 0;
            count[pairs.first(p)] += one;
            count[pairs.second(p)] += one;
        }
        int[][] partners = new int[table.sourceCount()][];
        Arrays.setAll(partners, s -> new int[count[s]]);
        for (int p = pairs.size() - 1; p >= 0; p--) {
            if (dependence[p] > StandardScale.NEGLIGIBLE_DEPENDENCE) {
                partners[pairs.first(p)][--count[pairs.first(p)]] = p;
                partners[pairs.second(p)][--count[pairs.second(p)]] = p;
            }
        }
        return partners;
    }

    /** {@return the pairs that are more likely dependent than not, with the likelier direction of each} */
    ImmutableList<Dependence> dependences(double[] belief) {
        List<CopyDirection.Pair> dependent = new ArrayList<>();
        for (int p = 0; p < dependence.length; p++) {
            if (dependence[p] > StandardScale.REPORTED_DEPENDENCE) {
                dependent.add(new CopyDirection.Pair(pairs.first(p), pairs.second(p), dependence[p]));
            }
        }
        return CopyDirection.of(table, belief, stride, dependent);
    }
}
