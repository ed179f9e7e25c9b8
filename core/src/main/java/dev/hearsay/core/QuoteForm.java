package dev.hearsay.core;

/** How much of the content stands in quotation marks. */
public enum QuoteForm {
    /** The speaker's words, in quotation marks. */
    DIRECT,
    /** Partly quoted, partly in the reporter's words. */
    MIXED,
    /** In the reporter's words. */
    INDIRECT
}
