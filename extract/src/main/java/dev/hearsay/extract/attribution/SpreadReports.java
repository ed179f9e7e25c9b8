package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.attribution.CueSense.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * "Rumours swept the town on Thursday that the mine would close": a clause behind a verb that takes none is that of its
 * subject, and the cue is the subject, whose source nobody names.
 */
final class SpreadReports {

    private final Tokens tokens;
    private final CueLexicon lexicon;

    SpreadReports(Tokens tokens, CueLexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Puts a candidate at the subject of each such verb in the place of the one at the verb. */
    void repair(@Nullable Candidate[] candidates) {
        for (int i = 0; i < candidates.length; i++) {
            Candidate verb = candidates[i];
            Candidate noun = verb == null || verb.sense() != null || !verb.isVerb() ? null : subject(verb);
            if (noun != null) {
                candidates[i] = null;
                candidates[noun.head()] = noun;
            }
        }
    }

    /** {@return whether a candidate is one that {@link #repair} has made} */
    static boolean is(Tokens tokens, Candidate candidate) {
        Argument clause = candidate.first(Role.CLAUSE);
        boolean noun = clause != null && candidate.wordClass() == WordClass.NOUN;
        int verb = tokens.head(candidate.head());
        return noun && clause != null && verb > candidate.head() && verb < clause.from() && tokens.isVerb(verb);
    }

    private @Nullable Candidate subject(Candidate verb) {
        Argument subject = verb.first(Role.SUBJECT);
        Argument clause = verb.first(Role.CLAUSE);
        boolean split = subject != null
                && clause != null
                && subject.to() <= verb.head()
                && (tokens.isNoun(subject.head()) || tokens.startsSentence(subject.head()))
                && clause.from() > verb.head()
                && clause.marker().equals("that")
                && !measured(verb.head(), clause.from());
        if (!split || subject == null || clause == null) {
            return null;
        }
        String lemma = tokens.lemma(subject.head());
        for (CueSense sense : lexicon.senses(WordClass.NOUN, lemma)) {
            if (sense.frames().contains("that")) {
                return new Candidate(
                        subject.head(), WordClass.NOUN, lemma, false, ImmutableList.of(clause), "that", sense, false);
            }
        }
        return null;
    }

    /** {@return whether "that" goes with a "so" or "such" before it} */
    private boolean measured(int from, int that) {
        for (int i = from + 1; i < that; i++) {
            if (tokens.is(i, "so") || tokens.is(i, "such")) {
                return true;
            }
        }
        return false;
    }
}
