package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

/**
 * A rating by the Admiralty code: a letter for the source and a digit for the information. The two scales are
 * independent; neither is ever derived from the other.
 *
 * @param reliability the letter
 * @param credibility the digit
 */
public record AdmiraltyRating(SourceReliability reliability, InformationCredibility credibility) {
    /**
     * Checks that nothing is missing.
     *
     * @param reliability the letter
     * @param credibility the digit
     */
    public AdmiraltyRating {
        requireNonNull(reliability, "reliability");
        requireNonNull(credibility, "credibility");
    }

    /** Nothing can be judged: F6. */
    public static final AdmiraltyRating F6 =
            new AdmiraltyRating(SourceReliability.F, InformationCredibility.CANNOT_BE_JUDGED);

    /** {@return the code, such as {@code B1}} */
    @Override
    public String toString() {
        return reliability.name() + credibility.digit();
    }
}
