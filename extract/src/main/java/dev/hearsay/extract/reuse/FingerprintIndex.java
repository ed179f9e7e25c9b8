package dev.hearsay.extract.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An inverted index from fingerprints to texts, and the pairs of texts worth comparing: those that share at least a
 * given number of fingerprints. Never all pairs: a fingerprint in more texts than the cap is common wording or a report
 * that very many carry; it then joins each text to its few neighbours in the list alone, which still ties a family of
 * reprints together. Cost: fingerprints times cap, memory: fingerprints.
 */
final class FingerprintIndex {
    /** Neighbours a text is joined to through a fingerprint above the cap. */
    static final int NEIGHBOURS = 2;

    private static final int TEXT_BITS = 24;
    private static final long TEXT_MASK = (1L << TEXT_BITS) - 1;
    /** The most texts one index can hold. */
    static final int LARGEST = 1 << TEXT_BITS;

    private final int texts;
    private final int cap;
    /** Sorted; the hash in the upper bits, the text in the lower. */
    private final long[] postings;
    /** Where each text's postings stand, text by text. */
    private final int[] places;

    private final int[] placesFrom;

    FingerprintIndex(List<long[]> fingerprints, int cap) {
        this.texts = fingerprints.size();
        this.cap = cap;
        this.postings = postings(fingerprints);
        this.placesFrom = new int[texts + 1];
        this.places = new int[postings.length];
        fillPlaces();
    }

    private static long[] postings(List<long[]> fingerprints) {
        long[] postings =
                new long[fingerprints.stream().mapToInt(prints -> prints.length).sum()];
        int at = 0;
        for (int text = 0; text < fingerprints.size(); text++) {
            for (long print : fingerprints.get(text)) {
                postings[at++] = (print & ~TEXT_MASK) | text;
            }
        }
        Arrays.sort(postings);
        return postings;
    }

    private void fillPlaces() {
        for (long posting : postings) {
            placesFrom[text(posting) + 1]++;
        }
        for (int text = 0; text < texts; text++) {
            placesFrom[text + 1] += placesFrom[text];
        }
        int[] next = Arrays.copyOf(placesFrom, texts);
        for (int place = 0; place < postings.length; place++) {
            places[next[text(postings[place])]++] = place;
        }
    }

    /** {@return for each text the later texts that share at least {@code least} fingerprints with it, in order} */
    List<int[]> candidates(int least) {
        int[] shared = new int[texts];
        List<int[]> candidates = new ArrayList<>(texts);
        for (int text = 0; text < texts; text++) {
            candidates.add(candidates(text, least, shared));
        }
        return candidates;
    }

    private int[] candidates(int text, int least, int[] shared) {
        IntList touched = new IntList();
        for (int i = placesFrom[text]; i < placesFrom[text + 1]; i++) {
            count(places[i], shared, touched);
        }
        IntList enough = new IntList();
        for (int other : touched.sorted()) {
            if (shared[other] >= Math.min(least, Math.min(size(text), size(other)))) {
                enough.add(other);
            }
            shared[other] = 0;
        }
        return enough.sorted();
    }

    private int size(int text) {
        return placesFrom[text + 1] - placesFrom[text];
    }

    /** Counts the later texts in the list of the fingerprint at this place. */
    private void count(int place, int[] shared, IntList touched) {
        int reach = isAboveCap(place) ? NEIGHBOURS : cap;
        int end = Math.min(postings.length, place + 1 + reach);
        for (int i = place + 1; i < end && sameHash(i, place); i++) {
            int other = text(postings[i]);
            if (other != text(postings[place]) && shared[other]++ == 0) {
                touched.add(other);
            }
        }
    }

    private boolean isAboveCap(int place) {
        int from = place;
        while (from > 0 && place - from <= cap && sameHash(from - 1, place)) {
            from--;
        }
        int last = from + cap;
        return last < postings.length && sameHash(last, place);
    }

    private boolean sameHash(int i, int j) {
        return ((postings[i] ^ postings[j]) & ~TEXT_MASK) == 0;
    }

    private static int text(long posting) {
        return (int) (posting & TEXT_MASK);
    }
}
