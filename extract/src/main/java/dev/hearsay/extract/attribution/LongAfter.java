package dev.hearsay.extract.attribution;

import java.util.List;

/**
 * "…, hours after denying that a deal existed": what the subject of the sentence did before, which is no part of what
 * it says now.
 */
final class LongAfter {
    private final Tokens tokens;
    private final TimeWords times;

    LongAfter(Tokens tokens) {
        this.tokens = tokens;
        times = new TimeWords(tokens);
    }

    /** {@return whether a participle follows "hours after", "days before"} */
    boolean is(int participle) {
        int after = participle - 1;
        return after - 1 > tokens.sentenceFirst(participle)
                && tokens.tag(participle).equals("VBG")
                && (tokens.is(after, "after") || tokens.is(after, "before"))
                && times.isTime(after - 1)
                && tokens.isNoun(after - 1);
    }

    /** {@return the verb that the sentence hangs on} */
    int mainVerb(int participle) {
        int at = participle;
        while (tokens.head(at) >= 0) {
            at = tokens.head(at);
        }
        return at;
    }

    /** Cuts it off what others of the sentence say. */
    void cut(Candidate before, List<Candidate> here) {
        int comma = is(before.head()) ? comma(before.head()) : Tokens.NONE;
        for (Candidate candidate : comma < 0 ? List.<Candidate>of() : here) {
            if (candidate.head() < comma && candidate.content.contains(before.head())) {
                candidate.content.remove(comma, tokens.sentenceAfter(comma));
            }
        }
    }

    private int comma(int participle) {
        for (int i = participle - 2; i > tokens.sentenceFirst(participle) && i > participle - 6; i--) {
            if (tokens.is(i, ",")) {
                return i;
            }
        }
        return Tokens.NONE;
    }
}
