package dev.hearsay.core;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Two quotations of one utterance, which count once.
 *
 * @param first the attribution with the smaller id
 * @param second the attribution with the larger id
 * @param kind how the two stand to each other
 * @param within of {@link Kind#CONTAINED} whether the first is within the second ({@code FORWARD}) or the second within
 *     the first; else {@code NONE}
 * @param shared the share of the shorter quotation's words that the other has too, in order, in [0, 1]
 * @param possibleSilentCut whether sentences that follow one another in one quotation stand apart in the other, without
 *     a mark of omission
 */
public record QuotationVariant(
        AttributionId first,
        AttributionId second,
        Kind kind,
        Direction within,
        double shared,
        boolean possibleSilentCut) {

    /**
     * Checks the pair.
     *
     * @param first the attribution with the smaller id
     * @param second the attribution with the larger id
     * @param kind how the two stand to each other
     * @param within which is within the other
     * @param shared the share of the shorter quotation's words that the other has too
     * @param possibleSilentCut whether sentences stand apart without a mark of omission
     * @throws IllegalArgumentException if the ids are not in ascending order, {@code within} does not fit the kind, or
     *     {@code shared} is not in [0, 1]
     */
    public QuotationVariant {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        requireNonNull(kind, "kind");
        requireNonNull(within, "within");
        checkArgument(
                first.compareTo(second) <= 0,
                "first must sort before second but was %s, second %s: swap them",
                first,
                second);
        checkArgument(
                (kind == Kind.CONTAINED) == (within != Direction.NONE),
                "within of %s must be %s but was %s",
                kind,
                kind == Kind.CONTAINED ? "FORWARD or BACKWARD" : "NONE",
                within);
        Checks.unitInterval("share of words", shared);
    }

    /** How two quotations of one utterance stand to each other. */
    public enum Kind {
        /** Word for word, forms of words and of numbers apart. */
        SAME_WORDS,
        /** One holds all of the other. */
        CONTAINED,
        /** Most of the shorter is in the other: another cut, translation or slip. */
        OTHER_CUT
    }
}
