package dev.hearsay.extract.attribution;

import java.util.Arrays;
import java.util.StringJoiner;

/** A set of token numbers kept as sorted, disjoint, not adjacent ranges [from, to). Mutable, for one extraction. */
final class Ranges {

    private int[] bounds = new int[4];
    private int count;

    static Ranges of(int from, int to) {
        Ranges result = new Ranges();
        result.add(from, to);
        return result;
    }

    Ranges copy() {
        Ranges result = new Ranges();
        result.bounds = bounds.clone();
        result.count = count;
        return result;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** {@return the number of ranges} */
    int count() {
        return count;
    }

    int from(int range) {
        return bounds[2 * range];
    }

    int to(int range) {
        return bounds[2 * range + 1];
    }

    int first() {
        return bounds[0];
    }

    int last() {
        return bounds[2 * count - 1] - 1;
    }

    int size() {
        int sum = 0;
        for (int r = 0; r < count; r++) {
            sum += to(r) - from(r);
        }
        return sum;
    }

    /** {@return the first range that ends after a token} */
    private int firstEndingAfter(int token) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (to(middle) > token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    boolean contains(int token) {
        int r = firstEndingAfter(token);
        return r < count && from(r) <= token;
    }

    void add(int from, int to) {
        if (from >= to) {
            return;
        }
        int a = firstEndingAfter(from - 1);
        int b = a;
        int low = from;
        int high = to;
        while (b < count && from(b) <= to) {
            low = Math.min(low, from(b));
            high = Math.max(high, to(b));
            b++;
        }
        replace(a, b, 1);
        bounds[2 * a] = low;
        bounds[2 * a + 1] = high;
    }

    void addAll(Ranges that) {
        for (int r = 0; r < that.count; r++) {
            add(that.from(r), that.to(r));
        }
    }

    void remove(int from, int to) {
        if (from >= to || isEmpty()) {
            return;
        }
        int a = firstEndingAfter(from);
        int b = a;
        while (b < count && from(b) < to) {
            b++;
        }
        if (a < b) {
            cut(a, b, from, to);
        }
    }

    private void cut(int a, int b, int from, int to) {
        int low = from(a);
        int high = to(b - 1);
        int kept = (low < from ? 1 : 0) + (to < high ? 1 : 0);
        replace(a, b, kept);
        int at = 2 * a;
        if (low < from) {
            bounds[at++] = low;
            bounds[at++] = from;
        }
        if (to < high) {
            bounds[at++] = to;
            bounds[at] = high;
        }
    }

    void removeAll(Ranges that) {
        for (int r = 0; r < that.count; r++) {
            remove(that.from(r), that.to(r));
        }
    }

    /** Keeps only what lies in [from, to). */
    void clip(int from, int to) {
        if (!isEmpty()) {
            remove(first(), from);
        }
        if (!isEmpty()) {
            remove(to, last() + 1);
        }
    }

    private void replace(int a, int b, int inserted) {
        int grown = count - (b - a) + inserted;
        if (2 * grown > bounds.length) {
            bounds = Arrays.copyOf(bounds, Math.max(2 * grown, 2 * bounds.length));
        }
        System.arraycopy(bounds, 2 * b, bounds, 2 * (a + inserted), 2 * (count - b));
        count = grown;
    }

    /** {@return how many tokens of [from, to) are in the set} */
    int overlap(int from, int to) {
        int sum = 0;
        for (int r = firstEndingAfter(from); r < count && from(r) < to; r++) {
            sum += Math.min(to, to(r)) - Math.max(from, from(r));
        }
        return sum;
    }

    int overlap(Ranges that) {
        int sum = 0;
        for (int r = 0; r < that.count; r++) {
            sum += overlap(that.from(r), that.to(r));
        }
        return sum;
    }

    @Override
    public String toString() {
        StringJoiner out = new StringJoiner(" ");
        for (int r = 0; r < count; r++) {
            out.add("[" + from(r) + ", " + to(r) + ")");
        }
        return out.toString();
    }
}
