package dev.hearsay.core;

/** Where an attribution stands towards a proposition. */
public enum Stance {
    /** The source asserts it, to whatever degree. */
    ASSERTS,
    /** The source asserts its negation, to whatever degree. */
    DENIES,
    /** The source does not commit to either side. */
    UNCOMMITTED;

    /** {@return the stance towards the negation; an involution} */
    public Stance negated() {
        return switch (this) {
            case ASSERTS -> DENIES;
            case DENIES -> ASSERTS;
            case UNCOMMITTED -> UNCOMMITTED;
        };
    }
}
