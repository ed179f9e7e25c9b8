package dev.hearsay.extract.reuse;

import java.util.Arrays;

/** In how many texts each word stands: open addressing from word hashes to counts. */
final class WordCounts {
    private long[] keys = new long[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;
    private int texts;

    /** Counts each word of one more text once. */
    void add(Words words) {
        texts++;
        long[] sorted = words.hashes().clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                increment(sorted[i]);
            }
        }
    }

    int texts() {
        return texts;
    }

    int count(long word) {
        return counts[slot(keys, counts, word)];
    }

    private void increment(long word) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, counts, word);
        keys[slot] = word;
        size += counts[slot]++ == 0 ? 1 : 0;
    }

    private static int slot(long[] keys, int[] counts, long word) {
        int mask = keys.length - 1;
        int slot = (int) (word >>> 20) & mask;
        while (counts[slot] != 0 && keys[slot] != word) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] larger = new long[keys.length * 2];
        int[] largerCounts = new int[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] != 0) {
                int slot = slot(larger, largerCounts, keys[i]);
                larger[slot] = keys[i];
                largerCounts[slot] = counts[i];
            }
        }
        keys = larger;
        counts = largerCounts;
    }
}
