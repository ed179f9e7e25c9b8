package dev.hearsay.core;

/** How two claims stand to each other. Decided on aligned slots, never by likeness alone. */
public enum RelationKind {
    /** Each follows from the other. */
    AGREES(false),
    /** One follows from the other but not back: a hedge, a lesser degree, a part, a rounder figure. Directed. */
    WEAKER(true),
    /** They answer one question, speak for different principals, and cannot both be so. */
    CONTRADICTS(false),
    /** They pull apart without excluding each other, or an innocent explanation is left. */
    IN_TENSION(false),
    /** One principal answers one question differently at a later time. Directed: the later updates the earlier. */
    UPDATES(true),
    /** One says only that the other was said. Directed: the reporter reports. */
    REPORTS(true),
    /** They answer different questions, or one of them asserts nothing. */
    UNRELATED(false),
    /** What is there does not decide it: order, referent, unit or scope is missing. */
    UNCLEAR(false);

    private final boolean directed;

    RelationKind(boolean directed) {
        this.directed = directed;
    }

    /** {@return whether it matters which of the two claims comes first} */
    public boolean directed() {
        return directed;
    }
}
