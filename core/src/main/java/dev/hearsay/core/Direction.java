package dev.hearsay.core;

/** Which of two claims stands in a directed relation to the other. */
public enum Direction {
    /** The first to the second: the first is the weaker, the later, the reporter. */
    FORWARD,
    /** The second to the first. */
    BACKWARD,
    /** The relation has no direction. */
    NONE;

    /** {@return the direction after the two claims are exchanged; an involution} */
    public Direction reversed() {
        return switch (this) {
            case FORWARD -> BACKWARD;
            case BACKWARD -> FORWARD;
            case NONE -> NONE;
        };
    }
}
