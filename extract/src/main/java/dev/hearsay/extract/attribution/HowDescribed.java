package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;

/** "“He is a liar” was how Lee described him.": the quotation that opens the sentence is how somebody put it. */
final class HowDescribed {
    private static final ImmutableSet<String> PUTTING =
            ImmutableSet.of("describe", "put", "characterise", "characterize", "remember", "see", "recall", "explain");
    private static final int LONGEST_NAME = 8;

    private final Tokens tokens;
    private final Quotations quotations;

    HowDescribed(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
    }

    /** {@return who put it so and the quotation as what is said, where the pattern holds; else as given} */
    ImmutableList<Argument> repair(int verb, ImmutableList<Argument> given) {
        int how = how(verb);
        if (how < 0) {
            return given;
        }
        int first = tokens.sentenceFirst(verb);
        return ImmutableList.of(
                new Argument(Role.SUBJECT, "", verb - 1, how + 1, verb),
                new Argument(Role.CLAUSE, "", first, first, how - 1));
    }

    private int how(int verb) {
        int first = tokens.sentenceFirst(verb);
        int at = verb - 1;
        while (at > first + 1 && verb - at <= LONGEST_NAME && tokens.inNounPhrase(at) && !tokens.is(at, "how")) {
            at--;
        }
        boolean is = at < verb - 1
                && at > first + 1
                && PUTTING.contains(tokens.lemma(verb))
                && tokens.is(at, "how")
                && tokens.lemma(at - 1).equals("be");
        return is && quotations.quoted(first) && quotations.quoted(at - 2) ? at : Tokens.NONE;
    }
}
