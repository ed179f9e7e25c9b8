package dev.hearsay.scoring.truth;

import java.util.Arrays;
import java.util.Comparator;

/** Sorts keys with their times: by key, then latest time first, so that of equal rows the latest is the one kept. */
final class TimedSort {
    private TimedSort() {}

    static void sort(long[] keys, long[] times, int from, int to) {
        Integer[] order = new Integer[to - from];
        Arrays.setAll(order, i -> from + i);
        Arrays.sort(
                order,
                Comparator.<Integer>comparingLong(i -> keys[i])
                        .thenComparing(i -> times[i], Comparator.reverseOrder()));
        long[] sortedKeys = new long[order.length];
        long[] sortedTimes = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            sortedKeys[i] = keys[order[i]];
            sortedTimes[i] = times[order[i]];
        }
        System.arraycopy(sortedKeys, 0, keys, from, order.length);
        System.arraycopy(sortedTimes, 0, times, from, order.length);
    }
}
