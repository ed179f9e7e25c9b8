package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;

/**
 * "The article wrongly said that he voted", "Reports that he voted are false": whoever writes or says so says that it
 * is false, and passes on no word of the article's or the reports' for it.
 */
final class FalseReports {

    private static final ImmutableSet<String> FALSELY =
            ImmutableSet.of("wrongly", "falsely", "mistakenly", "erroneously", "incorrectly", "inaccurately");

    private static final ImmutableSet<String> FALSE = ImmutableSet.of(
            "false",
            "untrue",
            "baseless",
            "unfounded",
            "groundless",
            "wrong",
            "incorrect",
            "nonsense",
            "fabricated",
            "rubbish",
            "absurd");
    private static final int LONGEST_JUDGEMENT = 3;

    private final Tokens tokens;
    private final Clauses clauses;

    FalseReports(Tokens tokens, Clauses clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    /** {@return whether the words around a cue say that its clause is false} */
    boolean is(Candidate candidate) {
        return saidFalsely(candidate) || calledFalse(candidate);
    }

    /** "Reports that he voted | are false" */
    private boolean calledFalse(Candidate candidate) {
        int that = candidate.content.first() - (tokens.is(candidate.content.first(), "that") ? 0 : 1);
        int be = candidate.content.last() + 1;
        if (!JudgedReports.isReport(tokens, that - 1) || candidate.head() != that - 1 || !tokens.is(that, "that")) {
            return false;
        }
        int end = Math.min(tokens.sentenceAfter(be - 1), be + 1 + LONGEST_JUDGEMENT);
        boolean found = false;
        for (int i = be + 1; JudgedReports.isBe(tokens, be) && i < end && !tokens.is(i, "not"); i++) {
            found |= FALSE.contains(tokens.lower(i));
        }
        return found;
    }

    private boolean saidFalsely(Candidate candidate) {
        String complement = candidate.complement();
        boolean clausal = complement.equals("that") || complement.equals("host");
        return clausal
                && candidate.isVerb()
                && clauses.hasChild(candidate.head(), FALSELY)
                && !clauses.negated(candidate);
    }
}
