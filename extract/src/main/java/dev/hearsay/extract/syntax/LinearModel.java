package dev.hearsay.extract.syntax;

/**
 * Weights of a linear classifier with integer weights: feature key to (outcome, weight) pairs, in one open-addressing
 * table and one array. Immutable.
 */
public final class LinearModel {

    private final int outcomes;
    private final int features;
    private final int[] slots;
    private final int[] rows;
    private final int mask;

    private LinearModel(int outcomes, int features, int[] slots, int[] rows) {
        this.outcomes = outcomes;
        this.features = features;
        this.slots = slots;
        this.rows = rows;
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

    /** {@return the number of weights that are not zero} */
    public int weights() {
        return rows.length - features;
    }

    /** Adds the weights of a feature to the scores of the outcomes. */
    void score(int key, int[] scores) {
        int slot = key & mask;
        int stored;
        while ((stored = slots[2 * slot]) != 0) {
            if (stored == key + 1) {
                addRow(slots[2 * slot + 1], scores);
                return;
            }
            slot = (slot + 1) & mask;
        }
    }

    private void addRow(int at, int[] scores) {
        int end = at + 1 + rows[at];
        for (int i = at + 1; i < end; i++) {
            int entry = rows[i];
            scores[entry >>> 16] += (short) entry;
        }
    }

    /** Adds the weights of all features to the scores of the outcomes. */
    void score(int[] keys, int size, int[] scores) {
        for (int i = 0; i < size; i++) {
            score(keys[i], scores);
        }
    }

    /** Collects features in the order of their keys. */
    public static final class Builder {

        private final int outcomes;
        private final int[] slots;
        private final int[] rows;
        private final int mask;
        private int features;
        private int used;

        /**
         * Starts a model of known size.
         *
         * @param outcomes the number of outcomes
         * @param features the number of features to come
         * @param weights the number of weights to come
         */
        public Builder(int outcomes, int features, int weights) {
            int capacity = Integer.highestOneBit(Math.max(8, features)) * 4;
            this.outcomes = outcomes;
            this.slots = new int[2 * capacity];
            this.rows = new int[features + weights];
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
            slots[2 * slot] = key + 1;
            slots[2 * slot + 1] = used;
            rows[used++] = size;
            features++;
        }

        /**
         * Adds a weight to the feature opened last.
         *
         * @param outcome the outcome it speaks for
         * @param weight the weight, within 16 bits
         */
        public void weight(int outcome, int weight) {
            rows[used++] = (outcome << 16) | (weight & 0xFFFF);
        }

        /** {@return the model} */
        public LinearModel build() {
            return new LinearModel(outcomes, features, slots, rows);
        }
    }

    /** Receives the features of a model. */
    interface Visitor {
        void feature(int key, int[] rows, int from, int to);
    }

    /** Visits the features in the order of their keys. */
    void visit(Visitor visitor) {
        int[] order = new int[features];
        int n = 0;
        for (int slot = 0; slot <= mask; slot++) {
            if (slots[2 * slot] != 0) {
                order[n++] = slots[2 * slot] - 1;
            }
        }
        java.util.Arrays.sort(order);
        for (int key : order) {
            int at = row(key);
            visitor.feature(key, rows, at + 1, at + 1 + rows[at]);
        }
    }

    private int row(int key) {
        int slot = key & mask;
        while (slots[2 * slot] != key + 1) {
            slot = (slot + 1) & mask;
        }
        return slots[2 * slot + 1];
    }
}
