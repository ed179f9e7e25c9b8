package dev.hearsay.scoring.truth;

import java.util.Arrays;

/** The pairs of sources that speak of at least one common item, each with a dense index. */
final class SourcePairs {
    private static final long EMPTY = -1;

    private long[] keys = new long[1 << 10];
    private int[] index = new int[1 << 10];
    private long[] pairs = new long[1 << 9];
    private int size;

    SourcePairs() {
        Arrays.fill(keys, EMPTY);
    }

    int size() {
        return size;
    }

    /** {@return the smaller source of a pair} */
    int first(int pair) {
        return (int) (pairs[pair] >>> Integer.SIZE);
    }

    /** {@return the larger source of a pair} */
    int second(int pair) {
        return (int) pairs[pair];
    }

    /** {@return the index of the pair, new if need be; the order of the two makes no difference} */
    int add(int a, int b) {
        long key = key(a, b);
        int slot = slot(key);
        if (keys[slot] == EMPTY) {
            if (size == pairs.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            index[slot] = size;
            pairs[size++] = key;
        }
        return index[slot];
    }

    /** {@return the index of the pair, or -1} */
    int find(int a, int b) {
        int slot = slot(key(a, b));
        return keys[slot] == EMPTY ? -1 : index[slot];
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 33) & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        pairs = Arrays.copyOf(pairs, size * 2);
        keys = new long[size * 4];
        index = new int[size * 4];
        Arrays.fill(keys, EMPTY);
        for (int p = 0; p < size; p++) {
            int slot = slot(pairs[p]);
            keys[slot] = pairs[p];
            index[slot] = p;
        }
    }
}
