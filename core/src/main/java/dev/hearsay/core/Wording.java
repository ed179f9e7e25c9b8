package dev.hearsay.core;

/**
 * How much of an utterance a report vouches for. Each includes the ones before it: who quotes also gives the substance.
 */
public enum Wording {
    /** These words: a direct quotation. */
    THESE_WORDS,
    /** This in substance: an indirect or a mixed quotation. */
    IN_SUBSTANCE,
    /** Only the reporter's word for it: "hinted", "signalled". */
    REPORTERS_WORD;

    /**
     * Returns what an attribution vouches for.
     *
     * @param attribution the attribution
     * @return the strongest of the three
     */
    public static Wording of(Attribution attribution) {
        if (attribution.act() == SpeechAct.HINTS) {
            return REPORTERS_WORD;
        }
        return attribution.form() == QuoteForm.DIRECT ? THESE_WORDS : IN_SUBSTANCE;
    }
}
