package dev.hearsay.extract.syntax;

import java.util.Arrays;

/** A growing list of spans. */
final class Spans {

    private int[] bounds = new int[64];
    private int size;

    void add(int start, int end) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 4 * size);
        }
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        size++;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return bounds[2 * i];
    }

    int end(int i) {
        return bounds[2 * i + 1];
    }

    /** {@return whether a span follows its predecessor without a gap} */
    boolean touches(int i) {
        return i > 0 && end(i - 1) == start(i);
    }

    /** {@return the bounds of some spans: start, end, start, end …} */
    int[] bounds(int from, int to) {
        return Arrays.copyOfRange(bounds, 2 * from, 2 * to);
    }

    void clear() {
        size = 0;
    }
}
