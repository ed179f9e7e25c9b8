package dev.hearsay.core;

/** Where a fact about a document comes from. */
public enum MetadataOrigin {
    /** The article's text says so. */
    TEXT,
    /** An address in the text implies it. */
    URL,
    /** The markup or the fields of the file say so. */
    MARKUP,
    /** The user gave it beside the article. */
    GIVEN
}
