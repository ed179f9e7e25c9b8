package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkPositionIndex;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns offsets in UTF-16 code units, which Hearsay uses inside, into offsets in Unicode code points, which other
 * formats want, and back. One object serves one text; making it costs one pass over the text, each question a binary
 * search.
 */
public final class CodePoints {
    private final int length;
    /** The code unit of the second half of each surrogate pair, ascending. */
    private final int[] lows;

    private CodePoints(int length, int[] lows) {
        this.length = length;
        this.lows = lows;
    }

    /**
     * Returns the offsets of a text.
     *
     * @param text the text
     * @return its offsets
     */
    public static CodePoints of(String text) {
        int[] lows = IntStream.range(1, text.length())
                .filter(i -> insidePair(text, i))
                .toArray();
        return new CodePoints(text.length(), lows);
    }

    /**
     * Returns the code point offset of a code unit; one inside a pair counts as its start.
     *
     * @param codeUnit the offset in code units, from 0 to the length of the text
     * @return the offset in code points
     * @throws IndexOutOfBoundsException if it lies outside the text
     */
    public int fromUtf16(int codeUnit) {
        checkPositionIndex(codeUnit, length, "code unit");
        return codeUnit - atMost(codeUnit);
    }

    /**
     * Returns the code unit offset of a code point.
     *
     * @param codePoint the offset in code points, from 0 to their number
     * @return the offset in code units
     * @throws IndexOutOfBoundsException if it lies outside the text
     */
    public int toUtf16(int codePoint) {
        checkPositionIndex(codePoint, length - lows.length, "code point");
        int low = 0;
        int high = lows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lows[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** The number of low halves at or before an offset. */
    private int atMost(int codeUnit) {
        int found = Arrays.binarySearch(lows, codeUnit);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The nearest offset at or before {@code offset} that splits no surrogate pair. */
    static int floor(String text, int offset) {
        return insidePair(text, offset) ? offset - 1 : offset;
    }

    /** The nearest offset at or after {@code offset} that splits no surrogate pair. */
    static int ceiling(String text, int offset) {
        return insidePair(text, offset) ? offset + 1 : offset;
    }

    private static boolean insidePair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }
}
