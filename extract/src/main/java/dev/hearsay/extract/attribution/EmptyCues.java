package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** Cues by which nobody says or thinks anything where they stand. */
final class EmptyCues {
    private static final ImmutableSet<String> SHOWING = ImmutableSet.of("show", "hint", "confirm", "seem");
    private static final ImmutableSet<String> CLAUSAL = ImmutableSet.of("that", "host");

    private final Tokens tokens;
    private final Quotations quotations;
    private final Nouns nouns;
    private final Homonyms homonyms;
    private final Suppositions suppositions;
    private final Unsaid unsaid;
    private final Nobody nobody;

    EmptyCues(Tokens tokens, Quotations quotations, Nouns nouns) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.nouns = nouns;
        homonyms = new Homonyms(tokens, quotations, nouns);
        suppositions = new Suppositions(tokens);
        unsaid = new Unsaid(tokens);
        nobody = new Nobody(tokens);
    }

    /** {@return whether a cue states nothing here} */
    boolean are(Candidate candidate) {
        return isDeed(candidate)
                || onlyParsed(candidate)
                || suppositions.are(candidate)
                || unsaid.is(candidate)
                || nobody.says(candidate)
                || homonyms.are(candidate);
    }

    /**
     * {@return whether the tree alone gives a clause, without "that", to a verb that is known to take none: "families
     * face | higher bills after the regulator raised …"}
     */
    private boolean onlyParsed(Candidate candidate) {
        @Nullable Argument clause = candidate.first(Argument.Role.CLAUSE);
        return candidate.sense() == null
                && candidate.isVerb()
                && clause != null
                && clause.marker().isEmpty()
                && clause.from() == candidate.head() + 1
                && !quotations.quoted(clause.from());
    }

    /** {@return whether an event does what only people do with words: "the efforts have supported the truce"} */
    private boolean isDeed(Candidate candidate) {
        @Nullable Argument holder = candidate.holder();
        boolean event = holder != null
                && candidate.isVerb()
                && tokens.isNoun(holder.head())
                && !tokens.isName(holder.head())
                && nouns.sort(tokens.lemma(holder.head())) == Nouns.Sort.EVENT;
        CueSense sense = candidate.sense();
        boolean shows = sense != null && SHOWING.contains(sense.family());
        return event && !shows && !CLAUSAL.contains(candidate.complement());
    }
}
