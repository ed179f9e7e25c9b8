package dev.hearsay.extract.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Covers two texts with the passages they share, each word used once: greedy string tiling (Wise, "YAP3", SIGCSE 1996)
 * in its one-pass form: from left to right through the second text, at each place the longest unused match is taken and
 * skipped. At most {@link #PLACES_TRIED} places of a repeated n-gram are tried, so that the cost is linear for any
 * text.
 */
final class Tiling {
    /** Places of one n-gram of the first text that are tried. */
    static final int PLACES_TRIED = 4;

    private final PreparedText first;
    private final PreparedText second;
    private final BitSet used = new BitSet();

    private Tiling(PreparedText first, PreparedText second) {
        this.first = first;
        this.second = second;
    }

    /** {@return the shared passages in the order of the second text} */
    static List<Passage> of(PreparedText first, PreparedText second) {
        return new Tiling(first, second).passages();
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        int at = 0;
        while (at < second.gramCount()) {
            Passage longest = longest(at);
            if (longest.length() < PreparedText.SHORTEST_PASSAGE) {
                at++;
            } else {
                passages.add(longest);
                used.set(longest.first(), longest.first() + longest.length());
                at += longest.length();
            }
        }
        return passages;
    }

    private Passage longest(int at) {
        Passage longest = new Passage(0, at, 0);
        int place = first.first(second.gram(at));
        for (int tried = 0; place >= 0 && tried < PLACES_TRIED; tried++) {
            int length = matchLength(place, at);
            if (length > longest.length()) {
                longest = new Passage(place, at, length);
            }
            place = first.next(place);
        }
        return longest;
    }

    private int matchLength(int i, int j) {
        long[] a = first.words().hashes();
        long[] b = second.words().hashes();
        int length = 0;
        while (i + length < a.length
                && j + length < b.length
                && a[i + length] == b[j + length]
                && !used.get(i + length)) {
            length++;
        }
        return length;
    }
}
