package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;

/**
 * "The survey shows Ruiz leading by ten points.", "He said each year adds to it.": after a verb of saying that the tree
 * gives no complement, the rest of the sentence is the clause it takes.
 */
final class ClauseRepair {

    private static final ImmutableSet<String> NO_START = ImmutableSet.of("IN", "TO", "CC", "RP");

    private final Tokens tokens;
    private final Quotations quotations;

    ClauseRepair(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
    }

    /** {@return the constituents with the clause added where one follows; else as given} */
    ImmutableList<Argument> repair(int verb, ImmutableList<Argument> given) {
        int from = behindAdverb(verb + 1);
        int to = end(from, verb);
        boolean that = tokens.is(from, "that") && tokens.tag(from).equals("IN");
        if (to - from < 2 || tokens.tag(verb).equals("VBG") || !starts(from) || !(that || predicates(from, to))) {
            return given;
        }
        ImmutableList.Builder<Argument> repaired = ImmutableList.builder();
        boolean subject = false;
        for (Argument argument : given) {
            subject |= argument.to() <= verb && argument.role() == Role.SUBJECT;
            if (argument.to() <= verb) {
                repaired.add(argument);
            }
        }
        return subject
                ? repaired.add(new Argument(Role.CLAUSE, "", from, from, to)).build()
                : given;
    }

    /** "says only | that the code overlaps" */
    private int behindAdverb(int from) {
        boolean adverb = from + 1 < tokens.size() && tokens.isAdverb(from) && tokens.is(from + 1, "that");
        return adverb ? from + 1 : from;
    }

    private int end(int from, int verb) {
        int to = from;
        int after = tokens.sentenceAfter(verb);
        while (to < after && !tokens.is(to, ";") && !tokens.is(to, ":")) {
            to++;
        }
        return to;
    }

    private boolean starts(int i) {
        boolean word = i < tokens.sentenceAfter(i - 1) && tokens.isWord(i) && !quotations.quoted(i);
        return word && (tokens.is(i, "that") || !NO_START.contains(tokens.tag(i))) && !tokens.isAdverb(i);
    }

    private boolean predicates(int from, int to) {
        for (int i = from; i < to; i++) {
            if ((tokens.isFinite(i) || tokens.tag(i).equals("VBG")) && !quotations.quoted(i)) {
                return true;
            }
        }
        return false;
    }
}
