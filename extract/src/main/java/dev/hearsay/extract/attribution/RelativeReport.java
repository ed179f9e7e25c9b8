package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;

/**
 * "The fire, which police say was started on purpose, killed two.": what is said of the noun in a clause of its own.
 */
final class RelativeReport {
    private static final int LONGEST_NAME = 8;
    private static final ImmutableSet<String> SAYING = ImmutableSet.of(
            "say", "believe", "claim", "allege", "think", "insist", "admit", "fear", "suspect", "argue", "report");

    private final Tokens tokens;
    private final Quotations quotations;

    RelativeReport(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
    }

    /** {@return whether such a verb stands here, whatever the tree makes of it} */
    boolean is(int verb) {
        return relative(verb) >= 0;
    }

    /** {@return who says it, and the noun with the rest of the clause as what is said; else as given} */
    ImmutableList<Argument> repair(int verb, ImmutableList<Argument> given) {
        int relative = relative(verb);
        if (relative < 0) {
            return given;
        }
        int to = tokens.is(relative - 1, ",") ? relative - 1 : relative;
        int noun = nounFrom(to);
        int name = tokens.lemma(verb - 1).equals("have") ? verb - 1 : verb;
        return ImmutableList.of(
                new Argument(Role.SUBJECT, "", name - 1, relative + 1, name),
                new Argument(Role.CLAUSE, "", noun, noun, to),
                new Argument(Role.CLAUSE, "", verb + 1, verb + 1, end(verb, to < relative)));
    }

    /** {@return the relative pronoun before the speaker of such a verb, or {@link Tokens#NONE}} */
    private int relative(int verb) {
        int first = tokens.sentenceFirst(verb);
        int front = verb > first && tokens.lemma(verb - 1).equals("have") ? verb - 1 : verb;
        boolean says = SAYING.contains(tokens.lemma(verb))
                && tokens.isFinite(front)
                && verb + 2 < tokens.sentenceAfter(verb)
                && finite(verb + 1);
        int name = front;
        while (says && name > first + 2 && front - name < LONGEST_NAME && inName(name - 1)) {
            name--;
        }
        boolean named = name < front && tokens.isNominal(front - 1);
        int relative = name - 1;
        boolean opens = named && (tokens.tag(relative).startsWith("W") || tokens.is(relative, "that"));
        return opens && closes(relative, verb) ? relative : Tokens.NONE;
    }

    /** The tagger may take "had" for the participle. */
    private boolean finite(int i) {
        return tokens.isFinite(i) || tokens.lemma(i).equals("have");
    }

    /** A clause without a comma ends before the verb of its noun, or with the sentence if that stands before. */
    private boolean closes(int relative, int verb) {
        boolean comma = tokens.is(relative - 1, ",");
        int end = end(verb, comma);
        int noun = nounFrom(comma ? relative - 1 : relative);
        boolean before = end < tokens.sentenceAfter(verb) && tokens.isFinite(end);
        boolean open = before || quotations.hasFinite(tokens.sentenceFirst(relative), noun);
        return noun < relative - (comma ? 1 : 0) && (comma || open);
    }

    private int nounFrom(int to) {
        int from = to;
        while (from > tokens.sentenceFirst(to - 1) && (inName(from - 1) || tokens.is(from - 1, "of"))) {
            from--;
        }
        return from;
    }

    private boolean inName(int i) {
        return tokens.inNounPhrase(i)
                && !tokens.tag(i).startsWith("W")
                && !tokens.is(i, "that")
                && !quotations.quoted(i);
    }

    /** {@return the comma that closes the clause, the verb of the noun it belongs to, or the end of the sentence} */
    private int end(int verb, boolean setOff) {
        int after = tokens.sentenceAfter(verb);
        for (int i = verb + 2; i < after; i++) {
            boolean mainVerb = !setOff && i > verb + 2 && tokens.isFinite(i);
            if (tokens.is(i, ",") || tokens.is(i, ";") || mainVerb) {
                return i;
            }
        }
        return tokens.isWord(after - 1) ? after : after - 1;
    }
}
