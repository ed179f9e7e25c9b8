package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.extract.attribution.Argument.Role;
import org.jspecify.annotations.Nullable;

/** "X cited Y as saying", "Y was quoted by X as telling Z": who is cited, by whom, and saying what. */
final class ChainRules {

    static final ImmutableSet<String> CITING =
            ImmutableSet.of("cite", "quote", "report", "describe", "record", "paraphrase", "hear");
    /** Who does so may cite somebody at the end of the sentence, however far. */
    /** Who cites these gives a reason. */
    private static final ImmutableSet<String> RULES = ImmutableSet.of(
            "rule", "law", "regulation", "policy", "guideline", "procedure", "protocol", "privacy", "confidentiality");

    private static final ImmutableSet<String> REPORTING = ImmutableSet.of("report", "write", "publish", "reveal");

    private static final ImmutableSet<String> CIRCLES = ImmutableSet.of("circles", "quarters");
    /** How many tokens behind "cited" the "as" may stand: room for a name with a title and an office. */
    static final int NEAR = 12;

    private final Tokens tokens;
    private final TimeWords times;
    private final Nouns nouns;
    private final @Nullable Candidate[] candidates;

    ChainRules(Tokens tokens, Nouns nouns, @Nullable Candidate[] candidates) {
        this.tokens = tokens;
        this.nouns = nouns;
        times = new TimeWords(tokens);
        this.candidates = candidates;
    }

    /**
     * What one cites another as saying.
     *
     * @param citing the verb that cites
     * @param inner the candidate at the verb after "as"; the citing one where that verb is none
     * @param verb the verb after "as"
     * @param cited who is cited
     * @param citer who cites, or null where nobody is named
     */
    record Citation(
            Candidate citing,
            Candidate inner,
            int verb,
            @Nullable Argument cited,
            @Nullable Argument citer) {

        boolean unknownCiter() {
            return citer == null;
        }
    }

    /** {@return the citation a cue takes part in, as the verb that cites or as the one after "as", or null} */
    @Nullable Citation citation(Candidate candidate) {
        if (!candidate.isVerb()) {
            return null;
        }
        return CITING.contains(candidate.lemma()) ? from(candidate) : backwards(candidate);
    }

    private @Nullable Citation from(Candidate citing) {
        int last = Math.min(tokens.sentenceAfter(citing.head()), citing.head() + NEAR);
        for (int i = citing.head() + 1; i + 1 < last; i++) {
            if (tokens.is(i, "as") && tokens.lower(i + 1).endsWith("ing")) {
                Candidate inner = candidates[i + 1];
                return citation(citing, inner == null ? citing : inner, i + 1);
            }
        }
        return null;
    }

    private @Nullable Citation backwards(Candidate inner) {
        int head = inner.head();
        if (!tokens.tag(head).equals("VBG") || !tokens.is(head - 1, "as")) {
            return null;
        }
        for (int i = head - 2; i >= Math.max(tokens.sentenceFirst(head), head - NEAR); i--) {
            Candidate citing = candidates[i];
            if (citing != null && citing.isVerb() && CITING.contains(citing.lemma())) {
                return citation(citing, inner, head);
            }
        }
        return null;
    }

    private Citation citation(Candidate citing, Candidate inner, int verb) {
        @Nullable Argument cited = citing.passive() ? citing.first(Role.PASSIVE_SUBJECT) : citing.first(Role.OBJECT);
        boolean participle = !citing.passive() && tokens.relation(citing.head()).equals("acl");
        @Nullable Argument citer = participle ? namedBefore(citing.head()) : citing.holder();
        boolean plain = citer == null && cited == null && !citing.passive() && !tokens.relationStarts(verb, "nsubj");
        if (plain) {
            return new Citation(citing, inner, verb, between(citing.head() + 1, verb - 1), namedBefore(citing.head()));
        }
        if (cited == null && citesSomebody(tokens, citing.head())) {
            cited = between(citing.head() + 1, verb - 1);
        }
        @Nullable Argument whole = cited == null || citing.passive() ? cited : upToAs(cited, verb - 1);
        return new Citation(citing, inner, verb, whole, citer == null ? byWhom(inner) : withPeriodical(citer));
    }

    /** {@return whether "as saying" stands close behind a verb that cites} */
    static boolean cites(Tokens tokens, int verb) {
        int last = Math.min(tokens.sentenceAfter(verb) - 1, verb + NEAR);
        for (int i = verb + 1; i < last && CITING.contains(tokens.lemma(verb)); i++) {
            if (tokens.is(i, "as") && tokens.tag(i + 1).equals("VBG")) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether whom a verb cites follows it: "cited Premier Lind as saying", and not "cited on Monday as
     * saying"}
     */
    static boolean citesSomebody(Tokens tokens, int verb) {
        int to = verb + 1;
        while (to < tokens.sentenceAfter(verb) && tokens.inNounPhrase(to)) {
            to++;
        }
        return to > verb + 1 && cites(tokens, verb) && !new TimeWords(tokens).isTime(to - 1);
    }

    /** "cited Kremlin | aide Boris Kozlov as saying": a name the tree hangs elsewhere belongs to who is cited. */
    private Argument upToAs(Argument cited, int as) {
        boolean name = false;
        for (int i = cited.to(); i < as; i++) {
            if (tokens.is(i, ",") || tokens.isFinite(i) || times.isTime(i)) {
                return cited;
            }
            name |= tokens.isName(i);
        }
        return name ? new Argument(cited.role(), cited.marker(), cited.head(), cited.from(), as) : cited;
    }

    /** Whoever stands between "cited" and "as", where the tree does not tell. */
    private @Nullable Argument between(int from, int to) {
        return from < to ? new Argument(Argument.Role.OBJECT, "", to - 1, from, to) : null;
    }

    /** Whoever stands before "cited", where the tree does not tell. */
    private @Nullable Argument namedBefore(int verb) {
        int from = verb;
        while (from > tokens.sentenceFirst(verb) && (tokens.inNounPhrase(from - 1) || tokens.isPeriodical(from - 1))) {
            from--;
        }
        return from < verb ? new Argument(Argument.Role.SUBJECT, "", verb - 1, from, verb) : null;
    }

    /** "was cited as saying by the daily". */
    private static @Nullable Argument byWhom(Candidate inner) {
        for (Argument argument : inner.arguments()) {
            boolean by =
                    argument.role() == Role.PREPOSITIONAL && argument.marker().equals("by");
            if (by || argument.role() == Role.AGENT) {
                return by ? argument.behindPreposition() : argument;
            }
        }
        return null;
    }

    /** "the Nordland daily cited": the noun belongs to the name, whatever the tree makes of it. */
    private Argument withPeriodical(Argument citer) {
        return tokens.isPeriodical(citer.to())
                ? new Argument(citer.role(), citer.marker(), citer.head(), citer.from(), citer.to() + 1)
                : citer;
    }

    /**
     * {@return who is cited beside a verb of reporting: "Vesti reported, citing an official", "Vesti, citing an
     * official, reported", "Citing an official, Vesti reported", or null; "she resigned, citing ill health" cites
     * nobody}
     */
    @Nullable Argument citedBeside(Candidate reporting) {
        int head = reporting.head();
        int end = tokens.sentenceAfter(head);
        int last = REPORTING.contains(reporting.lemma()) ? end : Math.min(end, head + NEAR);
        int first = reporting.source.isEmpty() || reporting.source.last() > head ? head : reporting.source.last();
        @Nullable Candidate phrase = citing(tokens.sentenceFirst(head));
        for (int i = first + 1; i < last && phrase == null; i++) {
            phrase = tokens.is(i - 1, ",") ? citing(i) : null;
        }
        @Nullable Argument cited = phrase == null ? null : phrase.first(Role.OBJECT);
        return cited == null || (speaks(cited.head()) && !RULES.contains(tokens.lemma(cited.head()))) ? cited : null;
    }

    private @Nullable Candidate citing(int i) {
        return CitingPhrase.begins(tokens, i) ? candidates[i] : null;
    }

    private boolean speaks(int noun) {
        Nouns.Sort sort = nouns.sort(tokens.lemma(noun));
        return tokens.isName(noun)
                || CIRCLES.contains(tokens.lower(noun))
                || (sort != Nouns.Sort.OTHER && sort != Nouns.Sort.EVENT);
    }
}
