package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A stretch of a text, in UTF-16 code units.
 *
 * @param start the first code unit, at least 0
 * @param end the code unit after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the ends.
     *
     * @param start the first code unit, at least 0
     * @param end the code unit after the last, greater than {@code start}
     * @throws IllegalArgumentException if the span is empty or starts before 0
     */
    public Span {
        checkArgument(start >= 0 && end > start, "span must be 0 <= start < end but was [%s, %s)", start, end);
    }

    /** {@return the number of code units, at least 1} */
    public int length() {
        return end - start;
    }

    /**
     * Returns the words of the span.
     *
     * @param text the text the span points into
     * @return the part of the text
     * @throws IndexOutOfBoundsException if the span ends beyond the text
     */
    public String in(String text) {
        checkWithin("span", "the text", text.length());
        return text.substring(start, end);
    }

    void checkWithin(String what, String where, int length) {
        if (end > length) {
            throw new IndexOutOfBoundsException(what + " " + this + " ends beyond " + where + ", which has " + length
                    + " code units; take offsets of that text");
        }
    }

    /**
     * Says whether a span lies wholly inside this one.
     *
     * @param that the other span
     * @return whether it does; a span contains itself
     */
    public boolean contains(Span that) {
        return start <= that.start && that.end <= end;
    }

    /**
     * Says whether the spans share a code unit.
     *
     * @param that the other span
     * @return whether they do
     */
    public boolean overlaps(Span that) {
        return start < that.end && that.start < end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span that) {
        int order = Integer.compare(start, that.start);
        return order != 0 ? order : Integer.compare(end, that.end);
    }

    /** {@return the span as {@code [start, end)}} */
    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
