package dev.hearsay.core;

/** The answer to a question about things that may be unknown. */
public enum Answer {
    /** Surely. */
    YES,
    /** Surely not. */
    NO,
    /** What is known does not decide it. */
    UNKNOWN;

    /** {@return the answer to the opposite question; an involution} */
    public Answer negated() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
