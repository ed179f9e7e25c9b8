package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * "Berg said claims that the mine had closed were false": the parser takes the judgement for the end of the clause, and
 * Berg for one who says that the mine had closed. What Berg says is the whole; the claims are nobody's here.
 */
final class JudgedReports {

    private static final ImmutableSet<String> REPORTS = ImmutableSet.of(
            "claim",
            "claims",
            "report",
            "reports",
            "rumour",
            "rumours",
            "rumor",
            "rumors",
            "allegation",
            "allegations",
            "suggestion",
            "suggestions",
            "accusation",
            "accusations",
            "assertion",
            "assertions",
            "speculation");
    private static final ImmutableSet<String> JUDGEMENTS = ImmutableSet.of(
            "false",
            "untrue",
            "baseless",
            "unfounded",
            "groundless",
            "wrong",
            "incorrect",
            "inaccurate",
            "nonsense",
            "fabricated",
            "exaggerated",
            "misleading",
            "unproven",
            "true",
            "correct",
            "accurate");
    private static final ImmutableSet<String> BE = ImmutableSet.of("is", "are", "was", "were");
    private static final int LONGEST_JUDGEMENT = 4;

    private final Tokens tokens;

    JudgedReports(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return whether a token is a word for what is said by many: "reports"} */
    static boolean isReport(Tokens tokens, int i) {
        return i >= 0 && isReport(tokens.lower(i));
    }

    static boolean isReport(String word) {
        return REPORTS.contains(word);
    }

    static boolean isBe(Tokens tokens, int i) {
        return i < tokens.size() && BE.contains(tokens.lower(i));
    }

    /** Widens what is said to the whole, and drops what would be said by the claims themselves. */
    void repair(List<Candidate> likely) {
        likely.removeIf(candidate -> judged(candidate) && !widen(candidate));
    }

    /** {@return whether the content is a clause behind "claims that" with a second verb that judges the claims} */
    private boolean judged(Candidate candidate) {
        int that = that(candidate);
        if (!isReport(tokens, that - 1)) {
            return false;
        }
        int last = candidate.content.last();
        int be = last;
        while (be > that && last - be < LONGEST_JUDGEMENT && !isBe(tokens, be)) {
            be--;
        }
        return JUDGEMENTS.contains(tokens.lower(last)) && isBe(tokens, be) && finiteBetween(that, be);
    }

    private int that(Candidate candidate) {
        int first = candidate.content.first();
        return tokens.is(first, "that") ? first : tokens.is(first - 1, "that") ? first - 1 : Tokens.NONE;
    }

    private boolean finiteBetween(int that, int be) {
        for (int i = that + 1; i < be; i++) {
            if (tokens.isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean widen(Candidate candidate) {
        int noun = that(candidate) - 1;
        if (!candidate.isVerb() || candidate.head() >= noun) {
            return false;
        }
        int from = noun;
        while (from - 1 > candidate.head() && tokens.startsNounPhrase(from - 1)) {
            from--;
        }
        candidate.content.add(from, candidate.content.first());
        return true;
    }
}
