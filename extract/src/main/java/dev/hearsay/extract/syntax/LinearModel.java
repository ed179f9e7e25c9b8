package dev.hearsay.extract.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weights of a linear classifier with integer weights: feature key to a row of weights by outcome, in one
 * open-addressing table and one array. A row with few weights is a list of (outcome, weight) pairs; a row with many
 * holds a number for every outcome, which adds up several at a time. Immutable.
 */
public final class LinearModel {

    /** Rows with more than this share of outcomes are held in full. */
    private static final int DENSE_SHARE = 10;

    private final int outcomes;
    private final int features;
    private final int weights;
    private final int[] slots;
    private final int[] pairs;
    private final int[][] full;
    private final int mask;

    private LinearModel(Builder builder) {
        this.outcomes = builder.outcomes;
        this.features = builder.features;
        this.weights = builder.weights;
        this.slots = builder.slots;
        this.pairs = Arrays.copyOf(builder.pairs, builder.used);
        this.full = builder.full.toArray(new int[0][]);
        this.mask = slots.length / 2 - 1;
    }

    /** {@return the number of outcomes} */
    public int outcomes() {
        return outcomes;
    }

    /** {@return the number of features that have a weight} */
    public int features() {
        return features;
    }

    /** {@return the number of weights} */
    public int weights() {
        return weights;
    }

    /** Scores of the outcomes for one set of features after another. One instance per thread. */
    final class Scorer {

        private final int[] scores = new int[outcomes];
        private int[] found = new int[64];

        /** {@return the score of every outcome, the sum of its weights over the features; the array is used again} */
        int[] score(int[] keys, int size) {
            Arrays.fill(scores, 0);
            int rows = find(keys, size);
            for (int i = 0; i < rows; i++) {
                int row = found[i];
                if (row < 0) {
                    addAll(full[~row], scores);
                } else {
                    addPairs(pairs, row + 1, pairs[row], scores);
                }
            }
            return scores;
        }

        /** Looks up all rows before any is read, so that the waits for memory overlap. */
        private int find(int[] keys, int size) {
            if (found.length < size) {
                found = new int[2 * size];
            }
            int n = 0;
            for (int i = 0; i < size; i++) {
                int slot = slot(keys[i]);
                found[n] = slots[slot + 1];
                n += slots[slot] == 0 ? 0 : 1;
            }
            return n;
        }
    }

    private static void addAll(int[] weights, int[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += weights[i];
        }
    }

    private static void addPairs(int[] pairs, int from, int size, int[] scores) {
        for (int i = from; i < from + size; i++) {
            int pair = pairs[i];
            scores[pair >>> 16] += (short) pair;
        }
    }

    /** {@return where the slot of a feature is, or the empty slot that shows it has none} */
    private int slot(int key) {
        int slot = key & mask;
        int stored = slots[2 * slot];
        while (stored != 0 && stored != key + 1) {
            slot = (slot + 1) & mask;
            stored = slots[2 * slot];
        }
        return 2 * slot;
    }

    /** {@return the keys of all features, in ascending order} */
    int[] keys() {
        int[] keys = new int[features];
        int n = 0;
        for (int slot = 0; slot <= mask; slot++) {
            if (slots[2 * slot] != 0) {
                keys[n++] = slots[2 * slot] - 1;
            }
        }
        Arrays.sort(keys);
        return keys;
    }

    /** Collects features. */
    public static final class Builder {

        private final int outcomes;
        private final int[] slots;
        private final int mask;
        private int[] pairs;
        private final List<int[]> full = new ArrayList<>();
        private int features;
        private int weights;
        private int used;
        private int @Nullable [] open;

        /**
         * Starts a model of known size.
         *
         * @param outcomes the number of outcomes
         * @param features the number of features to come
         * @param weights about the number of weights to come
         */
        public Builder(int outcomes, int features, int weights) {
            int capacity = Integer.highestOneBit(Math.max(8, features)) * 4;
            this.outcomes = outcomes;
            this.slots = new int[2 * capacity];
            this.pairs = new int[features + weights];
            this.mask = capacity - 1;
        }

        /**
         * Opens a feature; its weights follow.
         *
         * @param key its key, new to the model
         * @param size the number of its weights
         */
        public void feature(int key, int size) {
            int slot = key & mask;
            while (slots[2 * slot] != 0) {
                slot = (slot + 1) & mask;
            }
            features++;
            slots[2 * slot] = key + 1;
            if (DENSE_SHARE * size > outcomes) {
                open = new int[outcomes];
                slots[2 * slot + 1] = ~full.size();
                full.add(open);
            } else {
                open = null;
                slots[2 * slot + 1] = used;
                pairs[used++] = size;
            }
        }

        /**
         * Adds a weight to the feature opened last.
         *
         * @param outcome the outcome it speaks for
         * @param weight the weight, within 16 bits
         */
        public void weight(int outcome, int weight) {
            weights++;
            if (open != null) {
                open[outcome] = weight;
            } else {
                pairs[used++] = (outcome << 16) | (weight & 0xFFFF);
            }
        }

        /** {@return the model} */
        public LinearModel build() {
            return new LinearModel(this);
        }
    }
}
