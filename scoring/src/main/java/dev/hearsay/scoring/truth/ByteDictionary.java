package dev.hearsay.scoring.truth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Byte strings to dense ids, in order of first arrival. Open addressing over one pool: some twenty bytes an entry
 * beside the string itself. {@link #sorted} gives the order that does not depend on arrival.
 */
final class ByteDictionary {
    private static final int INSERTION_LIMIT = 24;

    /** How many common bytes the radix sort passes over before strings are compared as wholes. */
    private static final int DEEPEST = 64 * Long.BYTES;

    private byte[] pool = new byte[1 << 12];
    private int[] start = new int[257];
    private int[] hashes = new int[256];
    private int[] table = new int[512];
    private int size;

    int size() {
        return size;
    }

    int id(String string) {
        byte[] bytes = string.getBytes(UTF_8);
        return id(bytes, 0, bytes.length, hash(bytes, 0, bytes.length));
    }

    /** {@return the id of {@code string}, or -1} */
    int find(String string) {
        byte[] bytes = string.getBytes(UTF_8);
        int slot = slot(bytes, 0, bytes.length, mixed(hash(bytes, 0, bytes.length)));
        return table[slot] - 1;
    }

    /** {@return the id of the bytes; {@code hash} must be {@link #hash} of the same range} */
    int id(byte[] bytes, int from, int to, int hash) {
        int mixed = mixed(hash);
        int slot = slot(bytes, from, to, mixed);
        return table[slot] > 0 ? table[slot] - 1 : add(bytes, from, to, mixed, slot);
    }

    static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int p = from; p < to; p++) {
            hash = 31 * hash + bytes[p];
        }
        return hash;
    }

    String string(int id) {
        return new String(pool, start[id], start[id + 1] - start[id], UTF_8);
    }

    /** {@return the strings by id, a view} */
    List<String> strings() {
        return new Strings();
    }

    /** {@return the UTF-8 length of the string} */
    int length(int id) {
        return start[id + 1] - start[id];
    }

    /** {@return the ids in order of their bytes, that is, of code points} */
    int[] sorted() {
        int[] ids = new int[size];
        Arrays.setAll(ids, i -> i);
        sort(ids, 0, size, 0);
        return ids;
    }

    /** {@return a copy that holds the given ids, in that order, and no spare room} */
    ByteDictionary reordered(int[] order) {
        ByteDictionary copy = new ByteDictionary();
        copy.pool = new byte[Math.max(1, start[size])];
        copy.start = new int[order.length + 1];
        copy.hashes = new int[order.length];
        copy.table = new int[Math.max(2, Integer.highestOneBit(Math.max(1, order.length)) << 2)];
        for (int id : order) {
            copy.append(pool, start[id], start[id + 1], hashes[id], copy.freeSlot(hashes[id]));
        }
        copy.pool = Arrays.copyOf(copy.pool, Math.max(1, copy.start[copy.size]));
        return copy;
    }

    void hashTo(Hasher hasher) {
        hasher.putInt(size);
        for (int id = 0; id < size; id++) {
            hasher.putInt(length(id)).putBytes(pool, start[id], length(id));
        }
    }

    private static int mixed(int hash) {
        int h = hash * 0x9E3779B9;
        return h ^ (h >>> 15);
    }

    private int slot(byte[] bytes, int from, int to, int mixed) {
        int mask = table.length - 1;
        int slot = mixed & mask;
        while (table[slot] > 0 && !same(table[slot] - 1, bytes, from, to, mixed)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean same(int id, byte[] bytes, int from, int to, int mixed) {
        return hashes[id] == mixed && Arrays.equals(pool, start[id], start[id + 1], bytes, from, to);
    }

    private int add(byte[] bytes, int from, int to, int mixed, int slot) {
        int end = Math.addExact(start[size], to - from);
        if (end > pool.length) {
            pool = Arrays.copyOf(pool, Math.addExact(end, pool.length >> 1));
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size + (size >> 1));
            start = Arrays.copyOf(start, hashes.length + 1);
        }
        append(bytes, from, to, mixed, slot);
        if (size * 2L > table.length) {
            rehash();
        }
        return size - 1;
    }

    private void append(byte[] bytes, int from, int to, int mixed, int slot) {
        System.arraycopy(bytes, from, pool, start[size], to - from);
        hashes[size] = mixed;
        start[size + 1] = start[size] + (to - from);
        table[slot] = ++size;
    }

    private void rehash() {
        table = new int[table.length * 2];
        for (int id = 0; id < size; id++) {
            table[freeSlot(hashes[id])] = id + 1;
        }
    }

    private int freeSlot(int mixed) {
        int mask = table.length - 1;
        int slot = mixed & mask;
        while (table[slot] > 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Radix sort by eight bytes at a time; runs that are still equal are sorted by the next eight. */
    private void sort(int[] ids, int from, int to, int depth) {
        if (to - from <= INSERTION_LIMIT) {
            insertionSort(ids, from, to, depth);
            return;
        }
        long[] keys = new long[to - from];
        for (int i = from; i < to; i++) {
            keys[i - from] = prefix(ids[i], depth);
        }
        radixSort(keys, ids, from);
        int runStart = 0;
        for (int i = 1; i <= keys.length; i++) {
            if (i == keys.length || keys[i] != keys[runStart]) {
                if (i - runStart > 1) {
                    sortRun(ids, from + runStart, from + i, depth + Long.BYTES);
                }
                runStart = i;
            }
        }
    }

    private void sortRun(int[] ids, int from, int to, int depth) {
        boolean longer = false;
        for (int i = from; i < to && !longer; i++) {
            longer = length(ids[i]) > depth;
        }
        if (!longer) {
            insertionSort(ids, from, to, depth);
        } else if (depth < DEEPEST) {
            sort(ids, from, to, depth);
        } else {
            comparisonSort(ids, from, to, depth);
        }
    }

    private void comparisonSort(int[] ids, int from, int to, int depth) {
        int[] sorted = Arrays.stream(ids, from, to)
                .boxed()
                .sorted((a, b) -> compare(a, b, depth))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, ids, from, sorted.length);
    }

    private void insertionSort(int[] ids, int from, int to, int depth) {
        for (int i = from + 1; i < to; i++) {
            int id = ids[i];
            int j = i - 1;
            while (j >= from && compare(ids[j], id, depth) > 0) {
                ids[j + 1] = ids[j];
                j--;
            }
            ids[j + 1] = id;
        }
    }

    /** The order of two strings that are the same up to {@code depth}, or up to zero bytes that end the longer one. */
    private int compare(int a, int b, int depth) {
        int same = Math.min(depth, Math.min(length(a), length(b)));
        return Arrays.compareUnsigned(pool, start[a] + same, start[a + 1], pool, start[b] + same, start[b + 1]);
    }

    private long prefix(int id, int depth) {
        long key = 0;
        int at = start[id] + depth;
        int end = start[id + 1];
        for (int i = 0; i < Long.BYTES; i++) {
            key = key << 8 | (at + i < end ? pool[at + i] & 0xFF : 0);
        }
        return key;
    }

    private static void radixSort(long[] keys, int[] ids, int offset) {
        int n = keys.length;
        long[] spareKeys = new long[n];
        int[] spareIds = new int[n];
        long varying = varyingBits(keys);
        for (int shift = 0; shift < Long.SIZE; shift += 8) {
            if ((varying >>> shift & 0xFF) == 0) {
                continue;
            }
            int[] at = new int[257];
            for (long key : keys) {
                at[(int) (key >>> shift & 0xFF) + 1]++;
            }
            for (int b = 0; b < 256; b++) {
                at[b + 1] += at[b];
            }
            for (int i = 0; i < n; i++) {
                int to = at[(int) (keys[i] >>> shift & 0xFF)]++;
                spareKeys[to] = keys[i];
                spareIds[to] = ids[offset + i];
            }
            System.arraycopy(spareKeys, 0, keys, 0, n);
            System.arraycopy(spareIds, 0, ids, offset, n);
        }
    }

    private static long varyingBits(long[] keys) {
        long varying = 0;
        for (long key : keys) {
            varying |= key ^ keys[0];
        }
        return varying;
    }

    private final class Strings extends AbstractList<String> implements RandomAccess {
        @Override
        public String get(int index) {
            return string(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
