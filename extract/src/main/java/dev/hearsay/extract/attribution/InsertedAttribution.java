package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.attribution.Argument.Role;

/**
 * "Once the port is open, the pilot said, ships will return.": a name and a verb of saying between commas attribute the
 * whole sentence around them.
 */
final class InsertedAttribution {

    private static final int LONGEST_NAME = 8;

    private final Tokens tokens;
    private final Quotations quotations;

    InsertedAttribution(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
    }

    /** {@return both halves of the sentence as what is said, where the pattern holds; else as given} */
    ImmutableList<Argument> repair(int verb, ImmutableList<Argument> given) {
        int first = tokens.sentenceFirst(verb);
        int after = tokens.sentenceAfter(verb);
        if (verb + 2 >= after || !tokens.is(verb + 1, ",") || !tokens.isFinite(verb)) {
            return given;
        }
        int name = verb;
        while (name > first && verb - name < LONGEST_NAME && nounPhrase(name - 1)) {
            name--;
        }
        int comma = comma(name, first);
        boolean named = name < verb && tokens.isNominal(verb - 1) && comma >= 0;
        if (!named
                || !quotations.hasFinite(first, comma)
                || !quotations.hasFinite(verb + 2, after)
                || tokens.tag(verb + 2).equals("CC")
                || TrailingAttribution.ADDING.contains(tokens.lower(verb + 2))) {
            return given;
        }
        return ImmutableList.of(
                new Argument(Role.SUBJECT, "", verb - 1, name, verb),
                new Argument(Role.CLAUSE, "", first, first, name),
                new Argument(Role.CLAUSE, "", verb + 2, verb + 2, after));
    }

    /** {@return the comma before a token, also where it stands inside a closing quotation mark} */
    private int comma(int name, int first) {
        int last = name - 1;
        boolean mark = last > first && quotations.quoted(last) && !tokens.isWord(last);
        int comma = mark ? last - 1 : last;
        return comma > first && tokens.is(comma, ",") ? comma : Tokens.NONE;
    }

    private boolean nounPhrase(int i) {
        return tokens.inNounPhrase(i) && !tokens.tag(i).startsWith("W") && !quotations.quoted(i);
    }
}
