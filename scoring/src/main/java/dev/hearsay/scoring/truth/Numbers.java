package dev.hearsay.scoring.truth;

import java.util.Arrays;
import java.util.Comparator;

/** Robust place and scale of the numbers given for one item, and medians by weight. */
final class Numbers {
    private static final double MAD_TO_DEVIATION = 1.4826;

    private Numbers() {}

    /** {@return the facts of an item in order of their numbers} */
    static int[] sorted(Observations table, int item) {
        Integer[] facts = new Integer[table.factsOf(item)];
        Arrays.setAll(facts, k -> table.itemFact[item] + k);
        Arrays.sort(facts, Comparator.comparingDouble(table::number));
        return Arrays.stream(facts).mapToInt(f -> f).toArray();
    }

    /**
     * {@return the lower weighted median: always one of the numbers, where the mean of two may be far from both}
     *
     * @param numbers ascending
     * @param weights not negative, not all 0
     */
    static double weightedMedian(double[] numbers, double[] weights) {
        double half = Arrays.stream(weights).sum() / 2;
        double below = 0;
        int k = 0;
        while (k < numbers.length - 1 && below + weights[k] < half * (1 - 1e-12)) {
            below += weights[k++];
        }
        return numbers[k];
    }

    /**
     * {@return the median distance from {@code centre}, scaled to a standard deviation; 0 where half the weight agrees}
     */
    static double deviation(double[] numbers, double[] weights, double centre) {
        Integer[] order = new Integer[numbers.length];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, Comparator.comparingDouble(k -> Math.abs(numbers[k] - centre)));
        double[] distances = Arrays.stream(order)
                .mapToDouble(k -> Math.abs(numbers[k] - centre))
                .toArray();
        return MAD_TO_DEVIATION
                * weightedMedian(
                        distances,
                        Arrays.stream(order).mapToDouble(k -> weights[k]).toArray());
    }
}
