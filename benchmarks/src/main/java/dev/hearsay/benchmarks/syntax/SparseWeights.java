package dev.hearsay.benchmarks.syntax;

import dev.hearsay.extract.syntax.LinearModel;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Weights of an averaged perceptron under training (Collins 2002; averaging as in Daumé III, <i>Practical Structured
 * Learning Techniques for Natural Language Processing</i>, 2006). A row of (outcome, weight) pairs for every feature
 * that was ever updated.
 */
final class SparseWeights {

    private final int outcomes;
    private final int minCount;
    private final byte[] counts;
    private int[] slots = new int[1 << 21];
    private int[] start = new int[1 << 16];
    private int[] size = new int[1 << 16];
    private int[] capacity = new int[1 << 16];
    private int features;
    private byte[] outcome = new byte[1 << 20];
    private int[] weight = new int[1 << 20];
    private long[] delta = new long[1 << 20];
    private int used;
    private long step = 1;

    /**
     * Makes weights that are all zero.
     *
     * @param keyBits the number of bits of a key
     * @param minCount how often a feature must be counted to get a weight; 0 for no counting
     */
    SparseWeights(int outcomes, int keyBits, int minCount) {
        this.outcomes = outcomes;
        this.minCount = minCount;
        this.counts = new byte[minCount > 0 ? 1 << keyBits : 0];
    }

    void count(int[] keys, int n) {
        for (int i = 0; i < n; i++) {
            if (counts[keys[i]] < 100) {
                counts[keys[i]]++;
            }
        }
    }

    void score(int[] keys, int n, int[] scores) {
        Arrays.fill(scores, 0);
        for (int i = 0; i < n; i++) {
            int row = find(keys[i]);
            if (row >= 0) {
                int end = start[row] + size[row];
                for (int at = start[row]; at < end; at++) {
                    scores[outcome[at]] += weight[at];
                }
            }
        }
    }

    /** Counts a decision, so that the average weighs every decision alike. */
    void tick() {
        step++;
    }

    void update(int[] keys, int n, int good, int bad) {
        for (int i = 0; i < n; i++) {
            int row = findOrAdd(keys[i]);
            if (row >= 0) {
                add(row, good, 1);
                add(row, bad, -1);
            }
        }
    }

    private void add(int row, int label, int by) {
        int at = start[row];
        int end = at + size[row];
        while (at < end && outcome[at] != label) {
            at++;
        }
        if (at == end) {
            at = append(row, label);
        }
        weight[at] += by;
        delta[at] += by * step;
    }

    private int append(int row, int label) {
        if (size[row] == capacity[row]) {
            move(row);
        }
        int at = start[row] + size[row]++;
        outcome[at] = (byte) label;
        weight[at] = 0;
        delta[at] = 0;
        return at;
    }

    private void move(int row) {
        int wider = Math.min(outcomes, Math.max(2, 2 * capacity[row]));
        if (used + wider > outcome.length) {
            int length = outcome.length + outcome.length / 2 + wider;
            outcome = Arrays.copyOf(outcome, length);
            weight = Arrays.copyOf(weight, length);
            delta = Arrays.copyOf(delta, length);
        }
        System.arraycopy(outcome, start[row], outcome, used, size[row]);
        System.arraycopy(weight, start[row], weight, used, size[row]);
        System.arraycopy(delta, start[row], delta, used, size[row]);
        start[row] = used;
        capacity[row] = wider;
        used += wider;
    }

    private int slot(int key) {
        int mask = slots.length / 2 - 1;
        int slot = key & mask;
        while (slots[2 * slot] != 0 && slots[2 * slot] != key + 1) {
            slot = (slot + 1) & mask;
        }
        return 2 * slot;
    }

    private int find(int key) {
        int slot = slot(key);
        return slots[slot] == 0 ? -1 : slots[slot + 1];
    }

    private int findOrAdd(int key) {
        int slot = slot(key);
        if (slots[slot] != 0) {
            return slots[slot + 1];
        }
        if (minCount > 0 && counts[key] < minCount) {
            return -1;
        }
        if (features == start.length) {
            start = Arrays.copyOf(start, 2 * features);
            size = Arrays.copyOf(size, 2 * features);
            capacity = Arrays.copyOf(capacity, 2 * features);
        }
        slots[slot] = key + 1;
        slots[slot + 1] = features;
        if (4 * ++features > slots.length) {
            rehash();
        }
        return features - 1;
    }

    private void rehash() {
        int[] old = slots;
        slots = new int[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int slot = slot(old[i] - 1);
                slots[slot] = old[i];
                slots[slot + 1] = old[i + 1];
            }
        }
    }

    /**
     * {@return the averaged weights as integers}
     *
     * @param unit the weight that becomes 1
     * @param least smaller weights are dropped
     */
    LinearModel average(double unit, double least) {
        return average(List.of(this), unit, least);
    }

    /**
     * {@return the mean of the averaged weights of several trainings, as integers}
     *
     * @param all the trainings, with the same outcomes
     * @param unit the weight that becomes 1
     * @param least smaller weights are dropped
     */
    static LinearModel average(List<SparseWeights> all, double unit, double least) {
        int outcomes = all.get(0).outcomes;
        int[] keys = keys(all);
        int[] values = new int[outcomes];
        int features = 0;
        int weights = 0;
        for (int key : keys) {
            int n = mean(all, key, unit, least, values);
            features += n > 0 ? 1 : 0;
            weights += n;
        }
        LinearModel.Builder model = new LinearModel.Builder(outcomes, features, weights);
        for (int key : keys) {
            int n = mean(all, key, unit, least, values);
            if (n > 0) {
                write(model, key, n, values);
            }
        }
        return model.build();
    }

    /** {@return the keys of all features, in ascending order} */
    private static int[] keys(List<SparseWeights> all) {
        BitSet keys = new BitSet();
        for (SparseWeights weights : all) {
            for (int i = 0; i < weights.slots.length; i += 2) {
                if (weights.slots[i] != 0) {
                    keys.set(weights.slots[i] - 1);
                }
            }
        }
        return keys.stream().toArray();
    }

    /** {@return how many mean weights of a feature are not zero; writes them by outcome} */
    private static int mean(List<SparseWeights> all, int key, double unit, double least, int[] values) {
        double[] sums = new double[values.length];
        for (SparseWeights weights : all) {
            weights.addAverages(key, sums);
        }
        int n = 0;
        for (int i = 0; i < sums.length; i++) {
            double mean = sums[i] / all.size();
            int value = Math.abs(mean) < least ? 0 : (int) Math.round(mean / unit);
            values[i] = Math.max(-32767, Math.min(32767, value));
            n += value == 0 ? 0 : 1;
        }
        return n;
    }

    private void addAverages(int key, double[] sums) {
        int row = find(key);
        if (row >= 0) {
            for (int at = start[row]; at < start[row] + size[row]; at++) {
                sums[outcome[at]] += weight[at] - (double) delta[at] / step;
            }
        }
    }

    private static void write(LinearModel.Builder model, int key, int n, int[] values) {
        model.feature(key, n);
        for (int label = 0; label < values.length; label++) {
            if (values[label] != 0) {
                model.weight(label, values[label]);
            }
        }
    }
}
