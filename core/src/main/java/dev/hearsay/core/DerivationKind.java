package dev.hearsay.core;

/** How an article came out of another. */
public enum DerivationKind {
    /** Carried as it was: "originally published by", "reprinted with permission". */
    REPRINT,
    /** Carried from a news agency: "By Reuters", "LONDON (Reuters) -". */
    WIRE_COPY,
    /** The same article at another address of another publisher: a canonical or original link. */
    SYNDICATION,
    /** Parts of it, with text of the publisher's own. */
    PARTIAL,
    /** Carried in another language. */
    TRANSLATION
}
