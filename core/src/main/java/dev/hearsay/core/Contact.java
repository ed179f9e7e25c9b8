package dev.hearsay.core;

/** Whether a text shows the outlet nearest the speaker in direct contact with that speaker. */
public enum Contact {
    /** It attended, interviewed, was told, or holds the statement. */
    SHOWN,
    /** The text does not show how it came by the words: at most a possible witness. */
    NOT_SHOWN
}
