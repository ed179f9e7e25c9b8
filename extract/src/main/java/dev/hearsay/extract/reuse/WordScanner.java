package dev.hearsay.extract.reuse;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts a text into normalised words in one pass: runs of letters and digits, lower-cased, apostrophes made alike,
 * thousands separators dropped, {@code %} read as "percent". Words are kept as 64-bit hashes with their places in the
 * text.
 */
final class WordScanner {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long PERCENT = hash("percent");
    private static final int ABBREVIATION_LENGTH = 3;

    private final String text;
    private long[] hashes = new long[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] sentences = new int[256];
    private int size;
    private int sentence;

    WordScanner(String text) {
        this.text = text;
    }

    /** {@return the hash of a word as the scanner would give it; the word must be normalised already} */
    static long hash(CharSequence normalised) {
        long h = FNV_OFFSET;
        for (int i = 0; i < normalised.length(); i++) {
            h = (h ^ normalised.charAt(i)) * FNV_PRIME;
        }
        return mix(h);
    }

    /** {@return the hashes of words that are normalised already} */
    static Set<Long> hashes(String... normalised) {
        return Arrays.stream(normalised).map(WordScanner::hash).collect(Collectors.toUnmodifiableSet());
    }

    /** The 64-bit finaliser of MurmurHash3. */
    static long mix(long h) {
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }

    Words scan() {
        int at = 0;
        int gap = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                newSentenceIfBroken(gap, at);
                at = word(at);
                gap = at;
            } else if (c == '%') {
                add(PERCENT, at, ++at);
            } else {
                at++;
            }
        }
        return new Words(text, copy(hashes), copy(starts), copy(ends), copy(sentences));
    }

    private int word(int start) {
        long h = FNV_OFFSET;
        int at = start;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                h = (h ^ Character.toLowerCase(c)) * FNV_PRIME;
            } else if (!joins(at)) {
                break;
            } else if (c != ',') {
                h = (h ^ (c == '.' ? '.' : '\'')) * FNV_PRIME;
            }
        }
        add(mix(h), start, at);
        return at;
    }

    /** An apostrophe between letters, a comma or point between digits. */
    private boolean joins(int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '\'', '\u2019', '\u02bc' -> Character.isLetter(before) && Character.isLetter(after);
            case ',', '.' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private void newSentenceIfBroken(int gap, int at) {
        boolean stop = false;
        for (int i = gap; i < at; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                sentence++;
                return;
            }
            stop |= c == '.' || c == '!' || c == '?';
        }
        if (stop && size > 0 && Character.isUpperCase(text.charAt(at)) && !afterAbbreviation()) {
            sentence++;
        }
    }

    private boolean afterAbbreviation() {
        int start = starts[size - 1];
        return ends[size - 1] - start <= ABBREVIATION_LENGTH && Character.isUpperCase(text.charAt(start));
    }

    private void add(long hash, int start, int end) {
        if (size == hashes.length) {
            int larger = size * 2;
            hashes = Arrays.copyOf(hashes, larger);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            sentences = Arrays.copyOf(sentences, larger);
        }
        hashes[size] = hash;
        starts[size] = start;
        ends[size] = end;
        sentences[size++] = sentence;
    }

    private long[] copy(long[] array) {
        return Arrays.copyOf(array, size);
    }

    private int[] copy(int[] array) {
        return Arrays.copyOf(array, size);
    }
}
