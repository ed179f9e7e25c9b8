package dev.hearsay.extract.attribution;

import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.attribution.CueSense.WordClass;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the cues around a quotation it belongs to. */
final class QuoteCues {

    private static final int NEAR = 8;
    /** What speaks for a cue: that it takes the marks as its object … */
    private static final double HOLDS = 6;
    /** … that the lexicon has it for one that quotes … */
    private static final double QUOTES = 3;
    /** … that it stands next to the marks with a subject, or follows them closely or before a comma or colon. */
    private static final double STANDS_THERE = 1;
    /** Each token between speaks against it; thirty outweigh the lexicon. */
    private static final double BY_TOKEN = 0.1;

    private static final int REACH_INTO_NEXT_SENTENCE = 14;

    private final Tokens tokens;
    private final @Nullable Candidate[] candidates;

    QuoteCues(Tokens tokens, @Nullable Candidate[] candidates) {
        this.tokens = tokens;
        this.candidates = candidates;
    }

    /**
     * {@return the cue of the sentence, or right behind it in the next, that a quotation most likely belongs to}
     *
     * @param attributed what is an attribution already
     */
    @Nullable Candidate near(Quotation quotation, Set<Candidate> attributed) {
        int ownEnd = tokens.sentenceAfter(quotation.to() - 1);
        int to = end(quotation, ownEnd);
        @Nullable Candidate best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = start(quotation); i < to; i++) {
            Candidate candidate = candidates[i];
            if (candidate != null
                    && candidate.wordClass() == WordClass.VERB
                    && !quotation.contains(i)
                    && !(i >= ownEnd && tellsOther(candidate, quotation, attributed))) {
                double score = nearness(candidate, quotation);
                if (score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** {@return the last cue that quotes among some tokens, "Here is what he said:", or null} */
    @Nullable Candidate lastQuoting(int from, int to) {
        @Nullable Candidate found = null;
        for (int i = from; i < to; i++) {
            found = candidates[i] != null && candidates[i].quotes() ? candidates[i] : found;
        }
        return found;
    }

    /** The sentence, or the one before that leads to it with a colon. */
    private int start(Quotation quotation) {
        int from = tokens.sentenceFirst(quotation.from());
        boolean led = from == quotation.from() && tokens.is(from - 1, ":");
        return led ? tokens.sentenceFirst(from - 1) : from;
    }

    /** The sentence, or a little of the next one where the quotation ends the sentence but not the paragraph. */
    private int end(Quotation quotation, int ownEnd) {
        boolean ends = quotation.to() == ownEnd;
        return ends && ownEnd < tokens.size() && !tokens.startsParagraph(ownEnd)
                ? Math.min(tokens.sentenceAfter(ownEnd), ownEnd + REACH_INTO_NEXT_SENTENCE)
                : ownEnd;
    }

    /** "“… of the video.” He said the house was praying": behind a full stop, a cue with a clause of its own. */
    private boolean tellsOther(Candidate candidate, Quotation quotation, Set<Candidate> attributed) {
        return fullStop(quotation)
                && attributed.contains(candidate)
                && !candidate.content.isEmpty()
                && !quotation.contains(candidate.content.first());
    }

    private boolean fullStop(Quotation quotation) {
        return quotation.closed() && tokens.is(quotation.to() - 2, ".");
    }

    private double nearness(Candidate candidate, Quotation quotation) {
        int i = candidate.head();
        int distance = i >= quotation.to() ? i - quotation.to() + 1 : quotation.from() - i;
        boolean holds = holds(candidate, quotation);
        boolean known = candidate.quotes() || holds;
        if (cut(candidate, quotation) || (!known && !introduces(candidate, quotation, distance))) {
            return Double.NEGATIVE_INFINITY;
        }
        double score = holds ? HOLDS : known ? QUOTES : STANDS_THERE;
        score -= BY_TOKEN * distance;
        score += i >= quotation.to() && distance < NEAR ? STANDS_THERE : 0;
        score += i < quotation.from() && ":,".contains(tokens.lower(quotation.from() - 1)) ? STANDS_THERE : 0;
        return score;
    }

    /** "called the claims “a fantasy,” but noted": the marks stand in what the first verb takes. */
    private static boolean holds(Candidate candidate, Quotation quotation) {
        if (candidate.sense() == null || candidate.head() > quotation.from()) {
            return false;
        }
        for (Argument argument : candidate.arguments()) {
            boolean complement = argument.role() == Role.OBJECT || argument.role() == Role.PREDICATE;
            if (complement && argument.from() <= quotation.from() && argument.to() >= quotation.to() - 2) {
                return true;
            }
        }
        return false;
    }

    /** A verb the lexicon does not know quotes if it stands next to the marks and has a subject. */
    private boolean introduces(Candidate candidate, Quotation quotation, int distance) {
        int next = candidate.head() + 1;
        if (candidate.head() >= quotation.to() && fullStop(quotation)) {
            return false;
        }
        boolean behind = distance == 1 && candidate.head() >= quotation.to();
        boolean inverted = behind && next < tokens.size() && tokens.startsNounPhrase(next);
        boolean subject = candidate.has(Role.SUBJECT) || inverted;
        boolean punctuated = candidate.head() > quotation.from()
                || tokens.is(quotation.from() - 1, ",")
                || tokens.is(quotation.from() - 1, ":");
        return subject && punctuated && distance <= (candidate.head() > quotation.from() ? NEAR : 3);
    }

    /** {@return whether a full stop or a semicolon stands between} */
    private boolean cut(Candidate candidate, Quotation quotation) {
        int i = candidate.head();
        int from = i >= quotation.to() ? quotation.to() : i;
        int to = i >= quotation.to() ? i : quotation.from();
        for (int k = from; k < to; k++) {
            if (tokens.is(k, ";") || (tokens.is(k, ".") && i > k && from == quotation.to())) {
                return true;
            }
        }
        return false;
    }
}
