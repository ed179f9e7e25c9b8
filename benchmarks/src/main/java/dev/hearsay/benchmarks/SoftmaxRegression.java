package dev.hearsay.benchmarks;

import java.util.Arrays;

/**
 * Multinomial logistic regression with a penalty on squared weights, fitted by accelerated gradient descent (Nesterov
 * 1983, restarted when the loss rises) on standardised features. Deterministic.
 */
final class SoftmaxRegression {
    private static final int ROUNDS = 1500;
    private static final double ENOUGH = 1e-7;
    /** The least deviation of a feature that is not constant. */
    private static final double CONSTANT = 1e-9;

    private final double[] mean;
    private final double[] scale;
    private final int classes;
    /** A row for each class: the bias, then a weight for each standardised feature. */
    private double[][] weights;

    private SoftmaxRegression(double[][] rows, int classes, double leastScale) {
        int n = rows[0].length;
        this.mean = new double[n];
        this.scale = new double[n];
        this.classes = classes;
        this.weights = new double[classes][n + 1];
        for (int k = 0; k < n; k++) {
            for (double[] row : rows) {
                mean[k] += row[k] / rows.length;
            }
            for (double[] row : rows) {
                scale[k] += (row[k] - mean[k]) * (row[k] - mean[k]) / rows.length;
            }
            scale[k] = Math.max(Math.sqrt(scale[k]), leastScale);
        }
    }

    /**
     * Fits a model.
     *
     * @param rows the features
     * @param targets for each row the probability of each class
     * @param penalty the weight of half the sum of squared weights, the bias left out
     */
    static SoftmaxRegression fit(double[][] rows, double[][] targets, double penalty) {
        return fit(rows, targets, penalty, CONSTANT);
    }

    /**
     * Fits a model in which rare features weigh less.
     *
     * @param rows the features
     * @param targets for each row the probability of each class
     * @param penalty the weight of half the sum of squared weights, the bias left out
     * @param leastScale the least deviation by which a feature is divided, so that rare ones are not blown up
     */
    static SoftmaxRegression fit(double[][] rows, double[][] targets, double penalty, double leastScale) {
        SoftmaxRegression model = new SoftmaxRegression(rows, targets[0].length, leastScale);
        double[][] standard = Arrays.stream(rows).map(model::standardised).toArray(double[][]::new);
        model.descend(standard, targets, penalty);
        return model;
    }

    /**
     * Fits a model in which some features are held closer to nothing than others.
     *
     * @param rows the features
     * @param targets for each row the probability of each class
     * @param penalty the weight of half the sum of squared weights, the bias left out
     * @param share for each feature by how much it is scaled once it is standardised
     */
    static SoftmaxRegression fit(double[][] rows, double[][] targets, double penalty, double[] share) {
        SoftmaxRegression model = new SoftmaxRegression(rows, targets[0].length, CONSTANT);
        for (int k = 0; k < share.length; k++) {
            model.scale[k] /= share[k];
        }
        model.descend(Arrays.stream(rows).map(model::standardised).toArray(double[][]::new), targets, penalty);
        return model;
    }

    /** {@return one-hot targets} */
    static double[][] oneHot(int[] labels, int classes) {
        double[][] targets = new double[labels.length][classes];
        for (int i = 0; i < labels.length; i++) {
            targets[i][labels[i]] = 1;
        }
        return targets;
    }

    double[] probabilities(double[] row) {
        return softmax(weights, standardised(row));
    }

    int predict(double[] row) {
        double[] p = probabilities(row);
        int best = 0;
        for (int c = 1; c < p.length; c++) {
            best = p[c] > p[best] ? c : best;
        }
        return best;
    }

    /** {@return bias and weights on the raw features of the log-odds of the second class against the first} */
    double[] rawLogOdds() {
        return rawDifference(1, 0);
    }

    private double[] rawDifference(int c, int against) {
        double[] raw = new double[mean.length + 1];
        raw[0] = weights[c][0] - weights[against][0];
        for (int k = 0; k < mean.length; k++) {
            raw[k + 1] = (weights[c][k + 1] - weights[against][k + 1]) / scale[k];
            raw[0] -= raw[k + 1] * mean[k];
        }
        return raw;
    }

    /** {@return bias and weights on the raw features of one class, up to what all classes share} */
    double[] raw(int c) {
        double[] raw = new double[mean.length + 1];
        raw[0] = weights[c][0];
        for (int k = 0; k < mean.length; k++) {
            raw[k + 1] = weights[c][k + 1] / scale[k];
            raw[0] -= raw[k + 1] * mean[k];
        }
        return raw;
    }

    private double[] standardised(double[] row) {
        double[] standard = new double[row.length + 1];
        standard[0] = 1;
        for (int k = 0; k < row.length; k++) {
            standard[k + 1] = (row[k] - mean[k]) / scale[k];
        }
        return standard;
    }

    private static double[] softmax(double[][] weights, double[] row) {
        double[] p = new double[weights.length];
        double top = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < p.length; c++) {
            for (int k = 0; k < row.length; k++) {
                p[c] += weights[c][k] * row[k];
            }
            top = Math.max(top, p[c]);
        }
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = StrictMath.exp(p[c] - top);
            sum += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= sum;
        }
        return p;
    }

    private void descend(double[][] rows, double[][] targets, double penalty) {
        double step = 1.0 / (0.5 * largestCurvature(rows) + penalty);
        double[][] ahead = copy(weights);
        double momentum = 1;
        double lastLoss = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            double[][] gradient = new double[classes][rows[0].length];
            double loss = gradient(ahead, rows, targets, penalty, gradient);
            double[][] next = copy(ahead);
            for (int c = 0; c < classes; c++) {
                for (int k = 0; k < next[c].length; k++) {
                    next[c][k] -= step * gradient[c][k];
                }
            }
            double grown = loss > lastLoss ? 1 : (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            double carry = loss > lastLoss ? 0 : (momentum - 1) / grown;
            for (int c = 0; c < classes; c++) {
                for (int k = 0; k < next[c].length; k++) {
                    ahead[c][k] = next[c][k] + carry * (next[c][k] - weights[c][k]);
                }
            }
            weights = next;
            momentum = grown;
            if (Math.abs(lastLoss - loss) < ENOUGH * Math.abs(loss)) {
                return;
            }
            lastLoss = loss;
        }
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    private static double gradient(
            double[][] weights, double[][] rows, double[][] targets, double penalty, double[][] gradient) {
        double loss = 0;
        for (int i = 0; i < rows.length; i++) {
            double[] p = softmax(weights, rows[i]);
            for (int c = 0; c < p.length; c++) {
                double error = p[c] - targets[i][c];
                loss -= targets[i][c] == 0 ? 0 : targets[i][c] * StrictMath.log(Math.max(p[c], 1e-300));
                for (int k = 0; k < rows[i].length; k++) {
                    gradient[c][k] += error * rows[i][k];
                }
            }
        }
        for (int c = 0; c < weights.length; c++) {
            for (int k = 1; k < weights[c].length; k++) {
                loss += penalty / 2 * weights[c][k] * weights[c][k];
                gradient[c][k] += penalty * weights[c][k];
            }
        }
        return loss;
    }

    /** The largest eigenvalue of the Gram matrix, by power iteration. */
    private static double largestCurvature(double[][] rows) {
        int n = rows[0].length;
        double[] v = new double[n];
        Arrays.setAll(v, k -> 1 + k % 7);
        double value = 1;
        for (int round = 0; round < 30; round++) {
            double[] next = new double[n];
            for (double[] row : rows) {
                double dot = 0;
                for (int k = 0; k < n; k++) {
                    dot += row[k] * v[k];
                }
                for (int k = 0; k < n; k++) {
                    next[k] += dot * row[k];
                }
            }
            value = Math.sqrt(Arrays.stream(next).map(x -> x * x).sum());
            for (int k = 0; k < n; k++) {
                v[k] = next[k] / value;
            }
        }
        return value * 1.05;
    }
}
