package dev.hearsay.core;

/** What sort of publisher an outlet is. */
public enum OutletKind {
    /** A news agency, whose reports others carry. */
    AGENCY,
    /** A newspaper. */
    NEWSPAPER,
    /** A radio or television broadcaster. */
    BROADCASTER,
    /** A magazine. */
    MAGAZINE,
    /** A publisher that is only online. */
    ONLINE,
    /** A journal of research. */
    JOURNAL,
    /** A body that publishes its own statements: a ministry, a company, a party. */
    INSTITUTION
}
