package dev.hearsay.scoring.truth;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Tells of two dependent sources which takes from which, by two signs. The copier is as accurate on the items it shares
 * with the original as the original is, and as accurate as itself elsewhere; the original is the same everywhere. And
 * where others copy too, each agrees in error more with the original than with another copier, since two copies of one
 * value must both have been taken (Dong, Berti-Equille, Hu, Srivastava, VLDB 2010, look at both).
 *
 * <p>Cost: a pass over the pairs of claims of every item that is looked at, and for each dependent pair the sources
 * dependent on one of the two.
 */
final class CopyDirection {
    /** Pseudo-errors in judging how often two sources err alike, and the share of them that are alike. */
    private static final double ERRORS = 1;

    private static final double ALIKE = 0.3;

    private final Observations table;
    private final double[] belief;
    private final SourcePairs pairs = new SourcePairs();
    private final double[] shared;
    private final double[] sharedTrue;
    private final double[] different;
    private final double[] differentTrueFirst;
    private final double[] differentTrueSecond;
    private final double[] claims;
    private final double[] right;
    private final int[][] partners;

    /**
     * Two sources that depend on each other, whichever copies.
     *
     * @param first a source
     * @param second another
     * @param probability how likely they are dependent
     */
    record Pair(int first, int second, double probability) {}

    private CopyDirection(Observations table, double[] belief, List<Pair> dependent) {
        this.table = table;
        this.belief = belief;
        partners = partners(table.sourceCount(), dependent);
        dependent.forEach(pair -> pairs.add(pair.first(), pair.second()));
        addPairsWithOnePartner();
        shared = new double[pairs.size()];
        sharedTrue = new double[pairs.size()];
        different = new double[pairs.size()];
        differentTrueFirst = new double[pairs.size()];
        differentTrueSecond = new double[pairs.size()];
        claims = new double[table.sourceCount()];
        right = new double[table.sourceCount()];
    }

    /** By source, those it depends on or that depend on it, in order. */
    private static int[][] partners(int sources, List<Pair> dependent) {
        int[][] partners = new int[sources][0];
        for (Pair pair : dependent) {
            partners[pair.first()] = with(partners[pair.first()], pair.second());
            partners[pair.second()] = with(partners[pair.second()], pair.first());
        }
        for (int[] list : partners) {
            Arrays.sort(list);
        }
        return partners;
    }

    private static int[] with(int[] list, int further) {
        int[] longer = Arrays.copyOf(list, list.length + 1);
        longer[list.length] = further;
        return longer;
    }

    private void addPairsWithOnePartner() {
        for (int[] list : partners) {
            for (int i = 0; i < list.length; i++) {
                for (int j = 0; j < i; j++) {
                    pairs.add(list[i], list[j]);
                }
            }
        }
    }

    /**
     * {@return the dependences with the likelier direction of each, in order of copier}
     *
     * @param table the claims
     * @param belief by fact, its probability
     * @param stride how many items to go on from one that is looked at to the next
     * @param dependent the pairs
     */
    static ImmutableList<Dependence> of(Observations table, double[] belief, int stride, List<Pair> dependent) {
        CopyDirection direction = new CopyDirection(table, belief, dependent);
        for (int i = 0; i < table.itemCount() && !dependent.isEmpty(); i += stride) {
            if (Independence.contested(table, i)) {
                direction.count(i);
            }
        }
        return dependent.stream()
                .map(direction::directed)
                .sorted(Comparator.comparing(Dependence::copier).thenComparing(Dependence::original))
                .collect(ImmutableList.toImmutableList());
    }

    private void count(int item) {
        int last = table.factEdge[table.itemFact[item + 1]];
        for (int f = table.itemFact[item]; f < table.itemFact[item + 1]; f++) {
            int end = table.factEdge[f + 1];
            for (int a = table.factEdge[f]; a < end; a++) {
                claims[table.edgeSource[a]]++;
                right[table.edgeSource[a]] += belief[f];
                int other = f;
                for (int b = a + 1; b < last; b++) {
                    while (b >= table.factEdge[other + 1]) {
                        other++;
                    }
                    count(table.edgeSource[a], f, table.edgeSource[b], other);
                }
            }
        }
    }

    private void count(int a, int factOfA, int b, int factOfB) {
        int pair = a == b ? -1 : pairs.find(a, b);
        if (pair < 0) {
            return;
        }
        if (factOfA == factOfB) {
            shared[pair]++;
            sharedTrue[pair] += belief[factOfA];
        } else {
            different[pair]++;
            differentTrueFirst[pair] += belief[pairs.first(pair) == a ? factOfA : factOfB];
            differentTrueSecond[pair] += belief[pairs.first(pair) == a ? factOfB : factOfA];
        }
    }

    private Dependence directed(Pair dependent) {
        int pair = pairs.find(dependent.first(), dependent.second());
        int first = pairs.first(pair);
        int second = pairs.second(pair);
        double firstCopies = changes(first, shared[pair] + different[pair], sharedTrue[pair] + differentTrueFirst[pair])
                - changes(second, shared[pair] + different[pair], sharedTrue[pair] + differentTrueSecond[pair])
                + leaning(first, second);
        boolean copierIsFirst = firstCopies >= 0;
        return new Dependence(
                table.source(copierIsFirst ? first : second),
                table.source(copierIsFirst ? second : first),
                Math.min(1, dependent.probability()));
    }

    /** How many standard errors a source's accuracy on the items in common is from that on the others. */
    private double changes(int source, double common, double rightInCommon) {
        double elsewhere = Math.max(0, claims[source] - common);
        double rightElsewhere = Math.max(0, right[source] - rightInCommon);
        double mean = (right[source] + 0.5) / (claims[source] + 1);
        double error = Math.sqrt(mean * (1 - mean) * (1 / (common + 1) + 1 / (elsewhere + 1)));
        return error > 0
                ? Math.abs(rightInCommon / Math.max(1, common) - (rightElsewhere + 0.5) / (elsewhere + 1)) / error
                : 0;
    }

    /** How many standard errors more the sources dependent on either err like the second than like the first. */
    private double leaning(int first, int second) {
        double sum = 0;
        for (int other : partners[first]) {
            sum += other == second ? 0 : leaning(first, second, other);
        }
        for (int other : partners[second]) {
            boolean counted = other == first || Arrays.binarySearch(partners[first], other) >= 0;
            sum += counted ? 0 : leaning(first, second, other);
        }
        return sum;
    }

    private double leaning(int first, int second, int other) {
        int withFirst = pairs.find(other, first);
        int withSecond = pairs.find(other, second);
        if (Math.min(errsAlike(withFirst), errsAlike(withSecond)) < ALIKE) {
            return 0;
        }
        double error = Math.sqrt(0.25 / (errors(withFirst) + ERRORS) + 0.25 / (errors(withSecond) + ERRORS));
        return (errsAlike(withSecond) - errsAlike(withFirst)) / error;
    }

    /** In how many items at least one of the two is wrong. */
    private double errors(int pair) {
        return shared[pair] - sharedTrue[pair] + different[pair];
    }

    private double errsAlike(int pair) {
        return (shared[pair] - sharedTrue[pair] + ALIKE * ERRORS) / (errors(pair) + ERRORS);
    }
}
