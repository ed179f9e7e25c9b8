package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

/**
 * A place that two claims fill: with words that stand for one another, with words that clash, or one of them not at
 * all.
 *
 * @param slot what place it is, such as {@code word}, {@code amount}, {@code date}, {@code role} or {@code polarity}
 * @param first the words of the first claim, empty if it leaves the place open
 * @param second the words of the second claim, empty if it leaves the place open
 * @param fit how they stand to each other
 */
public record SlotMatch(String slot, String first, String second, SlotFit fit) {
    /**
     * Checks that nothing is missing.
     *
     * @param slot what place it is, such as {@code word}, {@code amount}, {@code date}, {@code role} or
     *     {@code polarity}
     * @param first the words of the first claim, empty if it leaves the place open
     * @param second the words of the second claim, empty if it leaves the place open
     * @param fit how they stand to each other
     */
    public SlotMatch {
        requireNonNull(slot, "slot");
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        requireNonNull(fit, "fit");
    }

    /** {@return the same with the two claims exchanged; an involution} */
    public SlotMatch reversed() {
        return new SlotMatch(slot, second, first, fit.reversed());
    }
}
