package dev.hearsay.scoring.truth;

import java.util.Arrays;
import java.util.Map;

/** Observations and settings, resolved to arrays by index. */
final class Problem {
    static final int NO_GOLD = -1;
    static final int GOLD_UNCLAIMED = -2;

    final Observations table;
    final TruthSettings settings;
    final Blocks blocks;

    /** By item: the fact known to be true, or one of the constants; empty where nothing is known. */
    final int[] gold;

    /** By edge: how much it counts, in [0, 1]; empty where all count in full. */
    final double[] edgeWeight;

    /** By source: the sum of its edges' weights. */
    final double[] claims;

    /** By source: its fixed accuracy, else NaN. */
    private final double[] fixed;

    /** By source: pseudo-counts, NaN where the user gave none. */
    private final double[] priorRight;

    private final double[] priorWrong;

    Problem(Observations table, TruthSettings settings, Blocks blocks) {
        this.table = table;
        this.settings = settings;
        this.blocks = blocks;
        this.gold = goldFacts(table);
        this.edgeWeight = EdgeWeights.of(table, settings);
        this.claims = claims();
        int n = table.sourceCount();
        this.fixed = bySource(n, settings.fixed, Double::doubleValue);
        this.priorRight = bySource(n, settings.priors, BetaPrior::right);
        this.priorWrong = bySource(n, settings.priors, BetaPrior::wrong);
    }

    double weight(int edge) {
        return edgeWeight.length == 0 ? 1 : edgeWeight[edge];
    }

    boolean weighted() {
        return edgeWeight.length > 0;
    }

    /** {@return the accuracy a source starts with} */
    double startAccuracy(int source, double otherwise) {
        if (isFixed(source)) {
            return fixed[source];
        }
        double right = priorRight[source];
        return Accuracy.clipped(Double.isNaN(right) ? otherwise : right / (right + priorWrong[source]));
    }

    /**
     * {@return the accuracy after {@code right} of {@code trials} claims, with the user's prior or else the given one}
     */
    double accuracy(int source, double right, double trials, double prior, double strength) {
        if (isFixed(source)) {
            return fixed[source];
        }
        double r = Double.isNaN(priorRight[source]) ? prior * strength : priorRight[source];
        double w = Double.isNaN(priorRight[source]) ? (1 - prior) * strength : priorWrong[source];
        double n = trials + r + w;
        return Accuracy.clipped(n > 0 ? (right + r) / n : prior);
    }

    boolean isFixed(int source) {
        return !Double.isNaN(fixed[source]);
    }

    /** {@return the fixed accuracy, or NaN} */
    double fixedAccuracy(int source) {
        return fixed[source];
    }

    /** {@return pseudo-count of right claims, 0 where the user gave no prior} */
    double priorRight(int source) {
        return Double.isNaN(priorRight[source]) ? 0 : priorRight[source];
    }

    /** {@return pseudo-count of wrong claims, 0 where the user gave no prior} */
    double priorWrong(int source) {
        return Double.isNaN(priorWrong[source]) ? 0 : priorWrong[source];
    }

    int goldOf(int item) {
        return gold.length == 0 ? NO_GOLD : gold[item];
    }

    private double[] claims() {
        double[] sums = new double[table.sourceCount()];
        for (int e = 0; e < table.size(); e++) {
            sums[table.edgeSource[e]] += OrderFree.term(weight(e));
        }
        return sums;
    }

    private static int[] goldFacts(Observations table) {
        if (table.gold().isEmpty()) {
            return new int[0];
        }
        int[] facts = new int[table.itemCount()];
        Arrays.fill(facts, NO_GOLD);
        table.gold().forEach((item, value) -> {
            int i = table.itemIndex(item);
            if (i >= 0) {
                int fact = table.factIndex(i, value);
                facts[i] = fact >= 0 ? fact : GOLD_UNCLAIMED;
            }
        });
        return facts;
    }

    private <T> double[] bySource(int n, Map<String, T> given, java.util.function.ToDoubleFunction<T> number) {
        double[] array = new double[n];
        Arrays.fill(array, Double.NaN);
        given.forEach((source, value) -> {
            int s = table.sourceIndex(source);
            if (s >= 0) {
                array[s] = number.applyAsDouble(value);
            }
        });
        return array;
    }
}
