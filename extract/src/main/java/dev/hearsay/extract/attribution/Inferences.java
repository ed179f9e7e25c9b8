package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a thing suggests to the author ("the visit suggests that …") from what somebody suggests: things do not
 * speak, documents and pictures do.
 */
final class Inferences {

    private static final ImmutableSet<String> SUGGESTING =
            ImmutableSet.of("suggest", "indicate", "imply", "signal", "mean", "point", "hint", "reflect", "underline");
    private static final ImmutableSet<String> WORDS_OF_SOMEBODY = ImmutableSet.of(
            "comment", "remark", "word", "statement", "speech", "answer", "reply", "announcement", "decision", "order");
    private static final ImmutableSet<String> THINGS = ImmutableSet.of("it", "this", "that", "these", "those", "which");

    private final Tokens tokens;
    private final Nouns nouns;
    private final TimeWords times;

    Inferences(Tokens tokens, Nouns nouns) {
        this.tokens = tokens;
        this.nouns = nouns;
        times = new TimeWords(tokens);
    }

    /** {@return whether it is the author who concludes} */
    boolean isAuthors(Candidate candidate) {
        boolean suggests = candidate.isVerb() && !candidate.passive() && SUGGESTING.contains(candidate.lemma());
        if (!suggests) {
            return false;
        }
        int beforeParenthesis = beforeParenthesis(candidate.head());
        @Nullable Argument subject = candidate.holder();
        return beforeParenthesis >= 0 ? isThing(beforeParenthesis) : subject != null && isThing(head(subject));
    }

    /** "Berg's comments, made so soon after the talks, suggest": the noun before the first comma of the sentence. */
    private int beforeParenthesis(int verb) {
        int first = tokens.sentenceFirst(verb);
        if (!tokens.is(verb - 1, ",") || tokens.tag(verb).equals("VBG")) {
            return Tokens.NONE;
        }
        for (int i = first; i < verb - 1; i++) {
            if (tokens.isFinite(i) || tokens.is(i, ",")) {
                return i > first && tokens.is(i, ",") && tokens.isNoun(i - 1) ? i - 1 : Tokens.NONE;
            }
        }
        return Tokens.NONE;
    }

    /** {@return the head, also where the tree makes a possessor the head: "Berg's comments"} */
    private int head(Argument subject) {
        for (int i = subject.to() - 1; i > subject.head(); i--) {
            if (tokens.isNoun(i) && tokens.tag(i - 1).equals("POS")) {
                return i;
            }
        }
        boolean time = times.isTime(subject.head()) && tokens.isUpper(subject.from());
        return time ? subject.from() : subject.head();
    }

    private boolean isThing(int head) {
        if (tokens.tag(head).equals("PRP") && tokens.is(head, "they")) {
            return theyAreThings(head);
        }
        if (THINGS.contains(tokens.lower(head))) {
            return true;
        }
        boolean words = tokens.isNoun(head) && WORDS_OF_SOMEBODY.contains(tokens.lemma(head));
        Nouns.Sort sort = nouns.sort(tokens.lemma(head));
        boolean thing = sort == Nouns.Sort.EVENT || (sort == Nouns.Sort.OTHER && !people(head));
        return words || (tokens.isNoun(head) && thing);
    }

    /** "The remarks came late. They suggest that …": the subject of the sentence before is meant. */
    private boolean theyAreThings(int they) {
        int first = tokens.sentenceFirst(they);
        if (first == 0 || tokens.sentenceFirst(first - 1) == first) {
            return false;
        }
        for (int i = tokens.sentenceFirst(first - 1); i < first; i++) {
            if (tokens.relationStarts(i, "nsubj") && tokens.tag(i).equals("NNS")) {
                return isThing(i);
            }
        }
        return false;
    }

    /**
     * A word that no list knows is taken for people or a state where it is capitalised: "Danes", a first word alone.
     */
    private boolean people(int head) {
        return tokens.isUpper(head) && !tokens.is(head - 1, ".");
    }
}
