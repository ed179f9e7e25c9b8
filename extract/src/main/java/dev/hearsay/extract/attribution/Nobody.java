package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;

/**
 * Subjects that stand for nobody: "No one said", "Neither side has confirmed", "None of them denied". What nobody says
 * is no claim.
 */
final class Nobody {
    private static final ImmutableSet<String> WORDS = ImmutableSet.of("nobody", "no-one", "none", "neither");

    private final Tokens tokens;

    Nobody(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return whether nobody is the subject of a verb} */
    boolean says(Candidate candidate) {
        boolean before = candidate.isVerb()
                && !candidate.passive()
                && !candidate.source.isEmpty()
                && candidate.source.first() < candidate.head();
        return before && opensWith(candidate.source.first());
    }

    /** "No 10" is a house. */
    private boolean opensWith(int first) {
        boolean no = tokens.is(first, "no")
                && tokens.tag(first).equals("DT")
                && !tokens.tag(first + 1).equals("CD");
        return WORDS.contains(tokens.lower(first)) || no;
    }
}
