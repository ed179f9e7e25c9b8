package dev.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Ridge-penalised logistic regression over named features by adaptive gradient steps with averaged weights. */
final class LogisticFit {

    private static final int ROUNDS = 30;
    private static final double RATE = 0.1;
    private static final double RIDGE = 60;
    private static final double LEAST_WEIGHT = 0.02;
    private static final int LEAST_COUNT = 3;

    private record Example(List<String> features, boolean right) {}

    private final List<Example> examples = new ArrayList<>();

    void add(List<String> features, boolean right) {
        examples.add(new Example(features, right));
    }

    int examples() {
        return examples.size();
    }

    /** {@return the weights of the features that are common and count, by name} */
    Map<String, Double> weights() {
        List<String> names = common();
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        int[][] rows = examples.stream()
                .map(example -> example.features().stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
        double[] weights = fit(rows, names.size());
        Map<String, Double> result = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) >= LEAST_WEIGHT) {
                result.put(names.get(i), weights[i]);
            }
        }
        return result;
    }

    private List<String> common() {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.values().removeIf(count -> count < LEAST_COUNT);
        return List.copyOf(counts.keySet());
    }

    private double[] fit(int[][] rows, int features) {
        double[] weights = new double[features];
        double[] squares = new double[features];
        double[] sums = new double[features];
        int[] counts = new int[features];
        for (int[] row : rows) {
            for (int feature : row) {
                counts[feature]++;
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            order.add(i);
        }
        Random random = new Random(1);
        int averaged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                step(rows[i], examples.get(i).right(), RATE / (1 + 0.3 * round), counts, weights, squares);
            }
            if (2 * round >= ROUNDS) {
                averaged++;
                for (int f = 0; f < features; f++) {
                    sums[f] += weights[f];
                }
            }
        }
        for (int f = 0; f < features; f++) {
            sums[f] /= averaged;
        }
        return sums;
    }

    private static void step(int[] row, boolean right, double rate, int[] counts, double[] weights, double[] squares) {
        double sum = 0;
        for (int feature : row) {
            sum += weights[feature];
        }
        double error = (right ? 1 : 0) - 1 / (1 + StrictMath.exp(-sum));
        for (int feature : row) {
            double gradient = error - RIDGE * weights[feature] / counts[feature];
            squares[feature] += gradient * gradient;
            weights[feature] += rate * gradient / StrictMath.sqrt(squares[feature] + 1);
        }
    }
}
