package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;

/** "He can no longer say that", "she withdrew her claim that": what is taken back is asserted by nobody any more. */
final class Withdrawals {
    private static final ImmutableSet<String> TAKING_BACK =
            ImmutableSet.of("withdraw", "retract", "recant", "rescind", "disown", "drop", "abandon");

    private final Tokens tokens;

    Withdrawals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return whether a cue tells that its source takes back what it said} */
    boolean takenBack(Candidate candidate) {
        int cue = candidate.head();
        return candidate.isVerb() ? noLonger(cue) : takesBack(tokens.head(cue));
    }

    private boolean takesBack(int verb) {
        if (verb < 0 || !tokens.isVerb(verb)) {
            return false;
        }
        boolean walksBack = tokens.lemma(verb).equals("walk") && tokens.is(verb + 1, "back");
        boolean leaves = tokens.lemma(verb).equals("stand") && noLonger(verb);
        return walksBack || leaves || TAKING_BACK.contains(tokens.lemma(verb));
    }

    private boolean noLonger(int verb) {
        for (int k = 0; k < tokens.childCount(verb); k++) {
            int child = tokens.child(verb, k);
            if (child < verb && tokens.is(child, "longer") && tokens.is(child - 1, "no")) {
                return true;
            }
        }
        return false;
    }
}
