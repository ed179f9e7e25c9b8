package dev.hearsay.core;

/** Whether a claim asserts its proposition or its negation. */
public enum Polarity {
    /** The proposition is asserted. */
    POSITIVE,
    /** The negation of the proposition is asserted. */
    NEGATIVE;

    /** {@return the other polarity; an involution} */
    public Polarity negated() {
        return this == POSITIVE ? NEGATIVE : POSITIVE;
    }
}
