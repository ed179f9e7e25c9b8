package dev.hearsay.core;

/**
 * The Admiralty code's digit for a piece of information. The program proposes {@link #CONFIRMED} or
 * {@link #CANNOT_BE_JUDGED}; what lies between is the analyst's. {@link #CANNOT_BE_JUDGED} is not the worst grade: it
 * is none, and is never averaged.
 */
public enum InformationCredibility {
    /** 1: confirmed by other sources. */
    CONFIRMED(1, "confirmed by other sources"),
    /** 2: probably true. */
    PROBABLY_TRUE(2, "probably true"),
    /** 3: possibly true. */
    POSSIBLY_TRUE(3, "possibly true"),
    /** 4: doubtful. */
    DOUBTFUL(4, "doubtful"),
    /** 5: improbable. */
    IMPROBABLE(5, "improbable"),
    /** 6: truth cannot be judged. */
    CANNOT_BE_JUDGED(6, "truth cannot be judged");

    private final int digit;
    private final String words;

    InformationCredibility(int digit, String words) {
        this.digit = digit;
        this.words = words;
    }

    /** {@return the digit, 1 to 6} */
    public int digit() {
        return digit;
    }

    /** {@return the code's own words} */
    public String words() {
        return words;
    }
}
