package dev.hearsay.extract.reuse;

import java.util.Arrays;

/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: local algorithms for document
 * fingerprinting", SIGMOD 2003), over word n-grams instead of character k-grams. Of every window of hashes the smallest
 * is kept, the rightmost of equals; two texts that share {@code gram + window - 1} words in a row share a fingerprint.
 * Linear in the text: the minimum is searched anew only where it has left the window.
 */
final class Winnowing {
    private Winnowing() {}

    /** {@return the chosen hashes, sorted, each once; a text shorter than a window gives its smallest hash} */
    static long[] fingerprints(long[] grams, int window) {
        if (grams.length == 0) {
            return grams;
        }
        int width = Math.min(window, grams.length);
        long[] chosen = new long[grams.length];
        int count = 0;
        int least = -1;
        for (int end = width - 1; end < grams.length; end++) {
            int now = least <= end - width ? rightmostLeast(grams, end - width + 1, end) : lower(grams, least, end);
            if (now != least) {
                chosen[count++] = grams[now];
                least = now;
            }
        }
        return sortedDistinct(chosen, count);
    }

    private static int lower(long[] grams, int least, int candidate) {
        return grams[candidate] <= grams[least] ? candidate : least;
    }

    private static int rightmostLeast(long[] grams, int from, int to) {
        int least = from;
        for (int i = from + 1; i <= to; i++) {
            least = lower(grams, least, i);
        }
        return least;
    }

    private static long[] sortedDistinct(long[] values, int count) {
        Arrays.sort(values, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || values[i] != values[kept - 1]) {
                values[kept++] = values[i];
            }
        }
        return Arrays.copyOf(values, kept);
    }
}
