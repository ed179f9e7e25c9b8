package dev.hearsay.extract.attribution;

import static java.util.Objects.requireNonNull;

import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.Polarity;

/**
 * What one sentence of a longer quotation is: "We did not lose. It will be built."
 *
 * @param start where the sentence starts in the text
 * @param polarity whether the sentence as worded asserts or negates its proposition
 * @param kind what kind of claim it is
 */
public record QuotedSentence(int start, Polarity polarity, ClaimKind kind) {
    /**
     * Checks that nothing is missing.
     *
     * @param start where the sentence starts in the text
     * @param polarity whether the sentence as worded asserts or negates its proposition
     * @param kind what kind of claim it is
     */
    public QuotedSentence {
        requireNonNull(polarity, "polarity");
        requireNonNull(kind, "kind");
    }
}
