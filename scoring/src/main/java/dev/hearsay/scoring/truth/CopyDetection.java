package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which sources copy which, from the values they share (Dong, Berti-Equille, Srivastava, VLDB 2009). To copy is
 * likelier than to agree by chance, by far so for false values. Which copies which is then told by
 * {@link CopyDirection}.
 *
 * <p>Cost: the pairs of claims of each item of at most {@link StandardScale#MAX_CLAIMS} claims; beyond
 * {@link StandardScale#MAX_PAIRS} of them, every k-th item is looked at.
 */
final class CopyDetection {
    private static final double SHOWN = 0.5;

    private final Observations table;
    private final double copyRate;
    private final double prior;
    private final double falseValues;
    private final int stride;

    /** By source, the others it is compared with, in order. */
    private final int[][] partners;

    private final SourcePairs pairs = new SourcePairs();
    private double[] sharedTrue = new double[0];
    private double[] shared = new double[0];
    private double[] different = new double[0];

    /** By pair: the probability that the first copies the second, and the other way about. */
    private double[] firstCopies = new double[0];

    private double[] secondCopies = new double[0];

    CopyDetection(Observations table, double copyRate, double prior, double falseValues) {
        this.table = table;
        this.copyRate = copyRate;
        this.prior = prior;
        this.falseValues = falseValues;
        this.stride = stride();
        for (int i = 0; i < table.itemCount(); i += stride) {
            if (telling(i)) {
                addPairs(i);
            }
        }
        this.partners = partners();
    }

    /** Whether an item has few enough claims to say anything of a pair. */
    private boolean telling(int item) {
        return table.edgesOf(item) <= StandardScale.MAX_CLAIMS;
    }

    private int stride() {
        long all = 0;
        for (int i = 0; i < table.itemCount(); i++) {
            all += telling(i) ? (long) table.edgesOf(i) * (table.edgesOf(i) - 1) / 2 : 0;
        }
        return (int) Math.max(1, all / StandardScale.MAX_PAIRS);
    }

    private void addPairs(int item) {
        for (int a = firstEdge(item); a < lastEdge(item); a++) {
            for (int b = a + 1; b < lastEdge(item); b++) {
                if (table.edgeSource[a] != table.edgeSource[b]) {
                    pairs.add(table.edgeSource[a], table.edgeSource[b]);
                }
            }
        }
    }

    private int firstEdge(int item) {
        return table.factEdge[table.itemFact[item]];
    }

    private int lastEdge(int item) {
        return table.factEdge[table.itemFact[item + 1]];
    }

    /** Judges all pairs, given the probabilities of the facts and the accuracies of the sources. */
    void detect(double[] probability, double[] accuracy) {
        count(probability);
        firstCopies = new double[pairs.size()];
        secondCopies = new double[pairs.size()];
        for (int p = 0; p < pairs.size(); p++) {
            judge(p, accuracy[pairs.first(p)], accuracy[pairs.second(p)]);
        }
    }

    private void count(double[] probability) {
        sharedTrue = new double[pairs.size()];
        shared = new double[pairs.size()];
        different = new double[pairs.size()];
        for (int i = 0; i < table.itemCount(); i += stride) {
            for (int f = table.itemFact[i]; telling(i) && f < table.itemFact[i + 1]; f++) {
                countFact(i, f, probability[f]);
            }
        }
    }

    private void countFact(int item, int fact, double probability) {
        for (int a = table.factEdge[fact]; a < table.factEdge[fact + 1]; a++) {
            for (int b = a + 1; b < lastEdge(item); b++) {
                int pair = pairs.find(table.edgeSource[a], table.edgeSource[b]);
                if (pair >= 0 && b < table.factEdge[fact + 1]) {
                    shared[pair]++;
                    sharedTrue[pair] += probability;
                } else if (pair >= 0) {
                    different[pair]++;
                }
            }
        }
    }

    private void judge(int pair, double a1, double a2) {
        double bothTrue = a1 * a2;
        double sameFalse = (1 - a1) * (1 - a2) / falseValues;
        double differ = Math.max(1e-9, 1 - bothTrue - sameFalse);
        double none = StrictMath.log(1 - prior) + logLikelihood(pair, bothTrue, sameFalse, differ);
        double first = StrictMath.log(prior / 2) + copying(pair, a2, bothTrue, sameFalse, differ);
        double second = StrictMath.log(prior / 2) + copying(pair, a1, bothTrue, sameFalse, differ);
        double max = Math.max(none, Math.max(first, second));
        double sum = Exp.of(none - max) + Exp.of(first - max) + Exp.of(second - max);
        firstCopies[pair] = Exp.of(first - max) / sum;
        secondCopies[pair] = Exp.of(second - max) / sum;
    }

    private double copying(int pair, double original, double bothTrue, double sameFalse, double differ) {
        double own = 1 - copyRate;
        return logLikelihood(
                pair, original * copyRate + bothTrue * own, (1 - original) * copyRate + sameFalse * own, differ * own);
    }

    private double logLikelihood(int pair, double bothTrue, double sameFalse, double differ) {
        return sharedTrue[pair] * StrictMath.log(bothTrue)
                + (shared[pair] - sharedTrue[pair]) * StrictMath.log(sameFalse)
                + different[pair] * StrictMath.log(differ);
    }

    /** {@return the probability that one of the two copies the other} */
    double dependence(int a, int b) {
        int pair = pairs.find(a, b);
        return pair < 0 ? 0 : firstCopies[pair] + secondCopies[pair];
    }

    /**
     * {@return by edge, the probability that its source has the value from itself, given those with the same value that
     * come before it in order of accuracy; times {@code weights}, where there are any}
     */
    double[] independence(double[] accuracy, double[] weights) {
        int[] rank = ranks(accuracy);
        int[] mark = new int[table.sourceCount()];
        double[] independence = new double[table.size()];
        for (int f = 0; f < table.factCount(); f++) {
            int[] supporters = Arrays.copyOfRange(table.edgeSource, table.factEdge[f], table.factEdge[f + 1]);
            for (int s : supporters) {
                mark[s] = f + 1;
            }
            for (int a = 0; a < supporters.length; a++) {
                int s = supporters[a];
                int e = table.factEdge[f] + a;
                double own = weights.length == 0 ? 1 : weights[e];
                for (int other : supporters.length <= partners[s].length ? supporters : partners[s]) {
                    own *= mark[other] == f + 1 && rank[other] < rank[s] ? 1 - copyRate * dependence(s, other) : 1;
                }
                independence[e] = own;
            }
        }
        return independence;
    }

    private int[][] partners() {
        int[] count = new int[table.sourceCount()];
        for (int p = 0; p < pairs.size(); p++) {
            count[pairs.first(p)]++;
            count[pairs.second(p)]++;
        }
        int[][] lists = new int[table.sourceCount()][];
        Arrays.setAll(lists, s -> new int[count[s]]);
        for (int p = 0; p < pairs.size(); p++) {
            lists[pairs.first(p)][--count[pairs.first(p)]] = pairs.second(p);
            lists[pairs.second(p)][--count[pairs.second(p)]] = pairs.first(p);
        }
        for (int[] list : lists) {
            Arrays.sort(list);
        }
        return lists;
    }

    private static int[] ranks(double[] accuracy) {
        Integer[] order = new Integer[accuracy.length];
        Arrays.setAll(order, s -> s);
        Arrays.sort(order, Comparator.comparingDouble(s -> -accuracy[s]));
        int[] rank = new int[order.length];
        for (int r = 0; r < order.length; r++) {
            rank[order[r]] = r;
        }
        return rank;
    }

    /** {@return the pairs that are more likely dependent than not, with the likelier direction of each} */
    ImmutableList<Dependence> dependences(double[] probability) {
        List<CopyDirection.Pair> dependent = new ArrayList<>();
        for (int p = 0; p < firstCopies.length; p++) {
            if (firstCopies[p] + secondCopies[p] > SHOWN) {
                dependent.add(
                        new CopyDirection.Pair(pairs.first(p), pairs.second(p), firstCopies[p] + secondCopies[p]));
            }
        }
        return CopyDirection.of(table, probability, stride, dependent);
    }
}
