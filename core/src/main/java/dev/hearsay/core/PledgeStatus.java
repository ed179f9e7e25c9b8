package dev.hearsay.core;

/** What has become of a pledge, as far as its own principal has said. It tells of the outcome, never of sincerity. */
public enum PledgeStatus {
    /** Nothing has been said of it since. */
    OPEN,
    /** Said again. */
    REAFFIRMED,
    /** Said again with less certainty, or put off. */
    WEAKENED,
    /** Taken back. */
    WITHDRAWN,
    /** Promised not to be done, and said to be done. */
    BROKEN,
    /** Said to be under way; begun is not completed. */
    BEGUN,
    /** Said to be done. */
    COMPLETED,
    /** Its time has passed and nothing was said of it. */
    OVERDUE,
    /** There are later or undated words on it whose order or meaning is not known. */
    UNKNOWN
}
