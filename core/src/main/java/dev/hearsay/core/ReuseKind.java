package dev.hearsay.core;

/** How the texts of two articles hang together. The relation is symmetric. */
public enum ReuseKind {
    /** One is the other, or both are a third, but for a changed headline, cuts and additions. */
    REPRINT,
    /** Part of the running text of one is the other's, or a third's that both used. */
    PARTIAL,
    /** They share quotations and hardly any other text: one speaker, and no copy. */
    SHARED_QUOTES,
    /**
     * Too little shared text for a copy, but the same credit, errors or rare figures: both draw on the same original.
     */
    COMMON_ORIGIN,
    /** Nothing found that ties the texts. */
    INDEPENDENT;

    /** {@return whether running text was taken over, so that the two are not two accounts} */
    public boolean derived() {
        return this == REPRINT || this == PARTIAL;
    }
}
