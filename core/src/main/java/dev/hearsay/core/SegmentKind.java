package dev.hearsay.core;

/** What part of an article a segment is. */
public enum SegmentKind {
    /** The title, written by the publisher; it never corroborates. */
    HEADLINE,
    /** The running text. */
    BODY,
    /** A quotation set apart as a subheading. */
    PULL_QUOTE,
    /** A box by another author inside the article. */
    ANALYSIS_BOX,
    /** The caption of a picture, with its credit; it never corroborates. */
    CAPTION,
    /** The headline of another article that is linked; it never corroborates. */
    RELATED_LINK,
    /** A notice about the article itself: byline, date, reprint, credit. */
    NOTICE,
    /** Advertising, sharing buttons and other text that is no part of the article. */
    BOILERPLATE;

    /** {@return whether a claim made here can support anything: body, pull quote and analysis box} */
    public boolean corroborates() {
        return this == BODY || this == PULL_QUOTE || this == ANALYSIS_BOX;
    }
}
