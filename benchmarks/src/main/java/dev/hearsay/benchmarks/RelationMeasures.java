package dev.hearsay.benchmarks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Measures of rankings and labels. */
final class RelationMeasures {
    private RelationMeasures() {}

    /** {@return the area under the curve: how often a positive ranks above a negative, ties half} */
    static double auc(double[] scores, boolean[] positive) {
        double[] ranks = ranks(scores);
        double sum = 0;
        double positives = 0;
        for (int i = 0; i < ranks.length; i++) {
            if (positive[i]) {
                sum += ranks[i];
                positives++;
            }
        }
        return (sum - positives * (positives + 1) / 2) / (positives * (ranks.length - positives));
    }

    /** {@return the rank correlation of Spearman} */
    static double spearman(double[] x, double[] y) {
        double[] a = ranks(x);
        double[] b = ranks(y);
        double mean = (a.length + 1) / 2.0;
        double product = 0;
        double squareA = 0;
        double squareB = 0;
        for (int i = 0; i < a.length; i++) {
            product += (a[i] - mean) * (b[i] - mean);
            squareA += (a[i] - mean) * (a[i] - mean);
            squareB += (b[i] - mean) * (b[i] - mean);
        }
        return product / Math.sqrt(squareA * squareB);
    }

    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        for (int i = 0; i < order.length; ) {
            int end = i;
            while (end < order.length && values[order[end]] == values[order[i]]) {
                end++;
            }
            for (int k = i; k < end; k++) {
                ranks[order[k]] = (i + 1 + end) / 2.0;
            }
            i = end;
        }
        return ranks;
    }

    static double accuracy(int[] guess, int[] gold) {
        return IntStream.range(0, gold.length).filter(i -> guess[i] == gold[i]).count() / (double) gold.length;
    }

    static double precision(int[] guess, int[] gold, int label) {
        long said = Arrays.stream(guess).filter(g -> g == label).count();
        return hits(guess, gold, label) / (double) Math.max(1, said);
    }

    static double recall(int[] guess, int[] gold, int label) {
        long there = Arrays.stream(gold).filter(g -> g == label).count();
        return hits(guess, gold, label) / (double) Math.max(1, there);
    }

    static double f1(int[] guess, int[] gold, int label) {
        double precision = precision(guess, gold, label);
        double recall = recall(guess, gold, label);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static long hits(int[] guess, int[] gold, int label) {
        return IntStream.range(0, gold.length)
                .filter(i -> guess[i] == label && gold[i] == label)
                .count();
    }
}
