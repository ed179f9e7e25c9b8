package dev.hearsay.core;

/** How an origin knows what it says, as far as the text discloses it (after the source descriptors of ICD 206). */
public enum Basis {
    /** Saw it. */
    SAW(true),
    /** Heard it. */
    HEARD(true),
    /** Measured or counted it. */
    MEASURED(true),
    /** Speaks of its own act or intent. */
    OWN_ACT(true),
    /** Read it in a document. */
    DOCUMENT(false),
    /** Reads it from satellite imagery, photographs or film. */
    IMAGERY(false),
    /** Was told; the knowledge is somebody else's. */
    TOLD(false),
    /** The text does not say. */
    UNSTATED(false);

    private final boolean firstHand;

    Basis(boolean firstHand) {
        this.firstHand = firstHand;
    }

    /** {@return whether the knowledge is the origin's own experience, which no other origin can share} */
    public boolean firstHand() {
        return firstHand;
    }

    /** {@return whether the text shows that the origin itself has the knowledge} */
    public boolean shown() {
        return this != UNSTATED && this != TOLD;
    }

    /**
     * Says whether two origins with these bases know independently of each other: both bases are stated, and either
     * they differ or both are first-hand. Two origins who both read a document may have read the same one.
     *
     * @param that the basis of the other origin
     * @return whether the bases are independent
     */
    public boolean independentOf(Basis that) {
        return shown() && that.shown() && (this != that || firstHand);
    }
}
