package dev.hearsay.core;

/** The Admiralty code's letter for a source. {@link #F} is not the worst grade: it is none, and is never averaged. */
public enum SourceReliability {
    /** Completely reliable. */
    A("completely reliable"),
    /** Usually reliable. */
    B("usually reliable"),
    /** Fairly reliable. */
    C("fairly reliable"),
    /** Not usually reliable. */
    D("not usually reliable"),
    /** Unreliable. */
    E("unreliable"),
    /** Reliability cannot be judged. */
    F("reliability cannot be judged");

    private final String words;

    SourceReliability(String words) {
        this.words = words;
    }

    /** {@return the code's own words} */
    public String words() {
        return words;
    }
}
