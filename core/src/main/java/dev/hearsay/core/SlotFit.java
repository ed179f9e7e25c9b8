package dev.hearsay.core;

/** How the words that two claims put in one place stand to each other. */
public enum SlotFit {
    /** The same word or value. */
    EQUAL,
    /** Words for the same thing. */
    SYNONYM,
    /** The first is the wider word. */
    WIDER,
    /** The first is the narrower word. */
    NARROWER,
    /** Words that begin alike, such as "deliver" and "deliveries". */
    ALIKE,
    /** Opposites. */
    OPPOSITE,
    /** Different values where both cannot hold. */
    CLASH,
    /** Only one of the two fills the place. */
    OPEN;

    /** {@return whether the two cannot both hold} */
    public boolean mismatch() {
        return this == OPPOSITE || this == CLASH;
    }

    /** {@return the fit after the two claims are exchanged; an involution} */
    public SlotFit reversed() {
        return switch (this) {
            case WIDER -> NARROWER;
            case NARROWER -> WIDER;
            default -> this;
        };
    }
}
