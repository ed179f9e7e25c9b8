package dev.hearsay.scoring.truth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of (source, item, value, time) in chunks, so that growing copies nothing and a chunk read is a chunk freed. */
final class Rows {
    static final long NO_TIME = Long.MIN_VALUE;
    private static final int CHUNK = 1 << 18;

    private final List<int[]> chunks = new ArrayList<>();
    private final List<long[]> times = new ArrayList<>();
    private int[] current = new int[0];
    private int used;
    private int size;
    private boolean timed;

    int size() {
        return size;
    }

    boolean timed() {
        return timed;
    }

    void add(int source, int item, int value, long time) {
        if (used == current.length) {
            current = new int[3 * Math.min(CHUNK, Math.max(1 << 8, size))];
            chunks.add(current);
            used = 0;
        }
        current[used] = source;
        current[used + 1] = item;
        current[used + 2] = value;
        used += 3;
        if (time != NO_TIME) {
            setTime(time);
        }
        size = Math.incrementExact(size);
    }

    private void setTime(long time) {
        timed = true;
        int row = (used - 3) / 3;
        while (times.size() < chunks.size()) {
            long[] unknown = new long[chunks.get(times.size()).length / 3];
            Arrays.fill(unknown, NO_TIME);
            times.add(unknown);
        }
        times.get(chunks.size() - 1)[row] = time;
    }

    /** A reader of rows. */
    interface Visitor {
        void row(int source, int item, int value, long time);
    }

    void forEach(Visitor visitor) {
        visit(visitor, false);
    }

    /** Like {@link #forEach}, letting go of each chunk once it is read; the rows are gone afterwards. */
    void drain(Visitor visitor) {
        visit(visitor, true);
    }

    private void visit(Visitor visitor, boolean free) {
        int left = size;
        for (int c = 0; c < chunks.size(); c++) {
            int[] chunk = chunks.get(c);
            long[] time = c < times.size() ? times.get(c) : new long[0];
            int rows = Math.min(left, chunk.length / 3);
            for (int r = 0, at = 0; r < rows; r++, at += 3) {
                visitor.row(chunk[at], chunk[at + 1], chunk[at + 2], r < time.length ? time[r] : NO_TIME);
            }
            left -= rows;
            if (free) {
                chunks.set(c, new int[0]);
            }
        }
    }
}
