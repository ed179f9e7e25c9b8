package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;

/** "found Smith guilty", "pleaded not guilty": verbs that only with these words are a verdict or a plea. */
final class Verdicts {
    static final ImmutableSet<String> COURTS =
            ImmutableSet.of("court", "tribunal", "jury", "inquest", "inquiry", "hearing", "panel", "judge");

    private static final ImmutableSet<String> VERDICTS = ImmutableSet.of("guilty", "liable");
    private static final String GUILTY = "find guilty";
    private static final int REACH = 10;

    private final Tokens tokens;

    Verdicts(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return the verb with its verdict or plea, "find guilty", or the lemma alone} */
    String with(int verb, String lemma, boolean passive) {
        int verdict = lemma.equals("find") || lemma.equals("plead") ? verdict(verb) : Tokens.NONE;
        if (verdict < 0 || passive) {
            return lemma;
        }
        if (lemma.equals("find")) {
            return GUILTY;
        }
        boolean next = verdict <= verb + 2;
        return !next ? lemma : tokens.is(verdict - 1, "not") ? "plead not guilty" : "plead guilty";
    }

    /** {@return whether a candidate is a verdict} */
    static boolean is(Candidate candidate) {
        return candidate.lemma().equals(GUILTY) && candidate.has(Role.SUBJECT);
    }

    private int verdict(int verb) {
        int after = Math.min(tokens.sentenceAfter(verb), verb + REACH);
        for (int i = verb + 1; i < after && !tokens.isFinite(i) && !tokens.is(i, "that"); i++) {
            if (VERDICTS.contains(tokens.lower(i))) {
                return i;
            }
        }
        return Tokens.NONE;
    }
}
