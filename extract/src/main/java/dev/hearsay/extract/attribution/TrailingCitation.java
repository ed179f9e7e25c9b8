package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.extract.attribution.Argument.Role;

/**
 * "The talks are over, the daily cited an aide as saying on Friday": where nothing but a time follows "as saying", the
 * content is the clause before whoever cites, whatever the tree makes of it.
 */
final class TrailingCitation {

    private static final int LONGEST_NAME = 12;

    private final Tokens tokens;
    private final Quotations quotations;
    private final TimeWords times;

    TrailingCitation(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
        times = new TimeWords(tokens);
    }

    /** {@return the clause before as what is said, where the pattern holds; else as given} */
    ImmutableList<Argument> repair(int verb, ImmutableList<Argument> given) {
        if (!tokens.tag(verb).equals("VBG") || !tokens.is(verb - 1, "as") || saysMore(verb)) {
            return given;
        }
        int first = tokens.sentenceFirst(verb);
        int comma = commaBefore(citing(verb, first), first);
        if (comma < 0 || !quotations.hasFinite(first, comma)) {
            return given;
        }
        ImmutableList.Builder<Argument> repaired = ImmutableList.builder();
        repaired.add(new Argument(Role.CLAUSE, "", first, first, comma));
        given.stream()
                .filter(a -> a.marker().equals("by") || a.role() == Role.AGENT)
                .forEach(repaired::add);
        given.stream()
                .filter(a -> a.from() > verb && times.isTime(a.head()))
                .map(a -> new Argument(a.role(), a.marker(), a.head(), a.from(), a.head() + 1))
                .forEach(repaired::add);
        return repaired.build();
    }

    /** {@return whether something other than a time, "by" somebody, or what a comma sets off follows the verb} */
    private boolean saysMore(int verb) {
        for (int i = verb + 1; i < tokens.sentenceAfter(verb) && !tokens.is(i, ",") && !tokens.is(i, "by"); i++) {
            boolean time = times.isTime(i) || TimeWords.LEADS_TO_TIME.contains(tokens.lower(i));
            if (tokens.isWord(i) && !time) {
                return true;
            }
        }
        return false;
    }

    private int citing(int verb, int first) {
        for (int i = verb - 2; i >= Math.max(first, verb - ChainRules.NEAR); i--) {
            if (tokens.isVerb(i) && ChainRules.CITING.contains(tokens.lemma(i))) {
                return i;
            }
        }
        return Tokens.NONE;
    }

    /** {@return the comma before the noun phrase and the auxiliaries in front of a verb, if there is one} */
    private int commaBefore(int verb, int first) {
        int from = verb;
        while (from > first && verb - from < LONGEST_NAME && leadsUp(from - 1)) {
            from--;
        }
        return verb > first && from < verb && from > first && tokens.is(from - 1, ",") ? from - 1 : Tokens.NONE;
    }

    private boolean leadsUp(int i) {
        boolean inside =
                tokens.inNounPhrase(i) || tokens.isAdverb(i) || tokens.relationStarts(i, "aux") || tokens.is(i, "of");
        return inside && !quotations.quoted(i);
    }
}
