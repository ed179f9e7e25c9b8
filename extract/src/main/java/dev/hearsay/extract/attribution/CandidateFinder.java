package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.extract.attribution.Argument.Role;
import dev.hearsay.extract.attribution.CueSense.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every word outside quotation marks that could be a cue, with its most telling complement. */
final class CandidateFinder {

    private static final ImmutableList<String> NOTHING = ImmutableList.of("none");
    /** What these verbs take has been said by others than their subject. */
    private static final ImmutableSet<String> TAKING = ImmutableSet.of(
            "face",
            "receive",
            "get",
            "hear",
            "meet",
            "answer",
            "respond",
            "accept",
            "heed",
            "resist",
            "oppose",
            "defy",
            "withstand",
            "welcome",
            "draw",
            "prompt",
            "provoke",
            "spark",
            "trigger",
            "attract");

    private final Tokens tokens;
    private final Quotations quotations;
    private final CueLexicon lexicon;
    private final ArgumentFinder arguments;
    private final TrailingAttribution trailing;
    private final ClauseRepair clauses;
    private final InsertedAttribution inserted;
    private final ImpersonalAttribution impersonal;
    private final RaisedSubject raised;
    private final RelativeReport relativeReport;
    private final JoinedVerbs joined;
    private final Verdicts verdicts;
    private final ReducedRelative reduced;
    private final LongAfter longAfter;
    private final HowDescribed described;
    private final TrailingCitation citation;
    private final CitingPhrase citing;
    private final ArgumentRepair repair;
    private final NounClause nounClause;
    private final Calls calls;
    private final FrontedParticiple fronted;
    private final RelativeClauses relatives;
    private final PageReferences references;

    CandidateFinder(Tokens tokens, Quotations quotations, CueLexicon lexicon, Nouns nouns) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.lexicon = lexicon;
        arguments = new ArgumentFinder(tokens);
        trailing = new TrailingAttribution(tokens, quotations);
        clauses = new ClauseRepair(tokens, quotations);
        inserted = new InsertedAttribution(tokens, quotations);
        impersonal = new ImpersonalAttribution(tokens, quotations);
        raised = new RaisedSubject(tokens);
        relativeReport = new RelativeReport(tokens, quotations);
        joined = new JoinedVerbs(tokens, quotations, nouns);
        verdicts = new Verdicts(tokens);
        reduced = new ReducedRelative(tokens);
        longAfter = new LongAfter(tokens);
        described = new HowDescribed(tokens, quotations);
        citation = new TrailingCitation(tokens, quotations);
        citing = new CitingPhrase(tokens, quotations);
        repair = new ArgumentRepair(tokens);
        nounClause = new NounClause(tokens);
        calls = new Calls(tokens, quotations);
        fronted = new FrontedParticiple(tokens);
        relatives = new RelativeClauses(tokens);
        references = new PageReferences(tokens);
    }

    /** {@return the candidate at each token, null where there is none} */
    @Nullable Candidate[] find() {
        @Nullable Candidate[] found = new Candidate[tokens.size()];
        for (int i = 0; i < found.length; i++) {
            WordClass wordClass = wordClass(i);
            if (wordClass != null && !quotations.quoted(i) && !references.hold(i)) {
                found[i] = candidate(i, wordClass);
            }
        }
        new SpreadReports(tokens, lexicon).repair(found);
        return found;
    }

    private @Nullable WordClass wordClass(int i) {
        if (tokens.isVerb(i)) {
            boolean helps =
                    tokens.relationStarts(i, "aux") || tokens.relation(i).equals("cop");
            boolean modifies =
                    tokens.relation(i).equals("amod") || tokens.relation(i).equals("case");
            return (helps && !relativeReport.is(i))
                            || (modifies && !ChainRules.cites(tokens, i))
                            || tokens.lemma(i).equals("be")
                    ? null
                    : WordClass.VERB;
        }
        if (tokens.isNoun(i)) {
            return WordClass.NOUN;
        }
        boolean predicate =
                tokens.childWith(i, "cop") >= 0 || !tokens.relation(i).equals("amod");
        return tokens.isAdjective(i) && predicate ? WordClass.ADJECTIVE : null;
    }

    private @Nullable Candidate candidate(int i, WordClass wordClass) {
        boolean verb = wordClass == WordClass.VERB;
        boolean known = verb
                ? !reduced.isParticiple(i)
                : !lexicon.senses(wordClass, tokens.lemma(i)).isEmpty();
        if (!known) {
            return null;
        }
        boolean passive = verb
                && arguments.passive(i)
                && !relatives.isVerb(i)
                && !quotations.quoted(tokens.childWith(i, "aux:pass"));
        ImmutableList<Argument> inTree = arguments.find(i, passive);
        String lemma = verb ? verdicts.with(i, withParticle(tokens.lemma(i), inTree), passive) : tokens.lemma(i);
        ImmutableList<Argument> own = own(i, wordClass, lemma, inTree);
        if (calls.reaches(lemma, own)
                || fronted.asks(i)
                || (gerund(i) && !longAfter.is(i) && !Argument.has(own, Role.CLAUSE))) {
            return null;
        }
        ImmutableList<Argument> impersonally = verb ? impersonal.repair(i, own) : own;
        ImmutableList<Argument> all =
                passive ? raised.repair(i, impersonally) : around(i, wordClass, lemma, impersonally);
        return framed(i, wordClass, lemma, passive, verb ? relatives.repair(i, all) : all);
    }

    /** {@return the constituents as the class of the word wants them, where the tree has them otherwise} */
    private ImmutableList<Argument> own(int i, WordClass wordClass, String lemma, ImmutableList<Argument> found) {
        return switch (wordClass) {
            case VERB ->
                citing.repair(
                        i,
                        citation.repair(
                                i,
                                joined.repair(
                                        i, repair.repair(i, reduced.repair(i, withoutNounsClause(lemma, found))))));
            case NOUN -> longAfter.repair(i, nounClause.repair(i, fromOthers(i) ? withoutTaker(found) : found));
            case ADJECTIVE -> found;
        };
    }

    /** {@return the constituents with the clause the word stands in or behind, or the one it lacks in the tree} */
    private ImmutableList<Argument> around(int i, WordClass wordClass, String lemma, ImmutableList<Argument> own) {
        ImmutableList<CueSense> senses = lexicon.senses(wordClass, lemma);
        boolean quotes = quotes(senses);
        boolean trails = quotes || TrailingAttribution.finds(lemma);
        boolean whole = whole(i, own) && !(quotes && cutShort(i, own));
        ImmutableList<Argument> found = trails && !whole ? trailing.repair(i, own) : own;
        found = quotes ? inserted.repair(i, found) : found;
        found = wordClass == WordClass.VERB ? described.repair(i, relativeReport.repair(i, found)) : found;
        boolean bare =
                takesClause(senses) && available(i, found, wordClass, false).equals(NOTHING);
        return bare ? clauses.repair(i, found) : found;
    }

    /**
     * {@return whether a verb has its subject and a clause: one behind it, but no second half behind a comma, unless
     * what stands before is a circumstance, "As it rang, she said, “…”"; or all before it in the sentence}
     */
    private boolean whole(int verb, ImmutableList<Argument> own) {
        boolean circumstance = tokens.relation(tokens.sentenceFirst(verb)).equals("mark");
        boolean clause = own.stream()
                .filter(a -> a.role() == Role.CLAUSE && (circumstance || !tokens.is(a.from(), ",")))
                .anyMatch(a -> a.from() > verb || a.from() == tokens.sentenceFirst(verb));
        return clause && Argument.has(own, Role.SUBJECT);
    }

    /** "A deal | was near, said Lund": a clause before the verb from which the tree leaves its own verb out. */
    private boolean cutShort(int verb, ImmutableList<Argument> own) {
        return own.stream()
                .anyMatch(argument -> argument.role() == Role.CLAUSE
                        && argument.to() < verb
                        && !tokens.is(argument.to(), ",")
                        && !quotations.hasFinite(argument.from(), argument.to()));
    }

    /** {@return the candidate with the most telling complement the lexicon knows for it; a verb needs none} */
    private @Nullable Candidate framed(
            int i, WordClass wordClass, String lemma, boolean passive, ImmutableList<Argument> found) {
        ImmutableList<CueSense> senses = lexicon.senses(wordClass, lemma);
        boolean quotes = quotes(senses);
        List<String> available = available(i, found, wordClass, passive);
        for (String complement : available) {
            @Nullable CueSense sense = taking(senses, complement);
            if (sense != null) {
                return new Candidate(i, wordClass, lemma, passive, found, complement, sense, quotes);
            }
        }
        return wordClass == WordClass.VERB
                ? new Candidate(i, wordClass, lemma, passive, found, available.get(0), null, quotes)
                : null;
    }

    /** {@return the first sense that takes a complement, or null} */
    private static @Nullable CueSense taking(ImmutableList<CueSense> senses, String complement) {
        for (CueSense sense : senses) {
            boolean quoted = complement.equals("host") && sense.frames().contains("quote");
            if (quoted || sense.frames().contains(complement)) {
                return sense;
            }
        }
        return null;
    }

    /**
     * {@return whether a noun is what a verb denies, dismisses, rejects or criticizes, "denied reports that …", or what
     * comes from others by the verb: "faces calls to go"}
     */
    private boolean fromOthers(int noun) {
        int verb = tokens.head(noun);
        if (verb < 0 || !tokens.isVerb(verb)) {
            return false;
        }
        String lemma = withParticle(tokens.lemma(verb), arguments.find(verb, false));
        return TAKING.contains(lemma)
                || lexicon.senses(WordClass.VERB, lemma).stream().anyMatch(CandidateFinder::opposes);
    }

    private static boolean opposes(CueSense sense) {
        boolean against = sense.factuality().negative() || sense.act() == SpeechAct.CRITICISES;
        return against && sense.frames().contains("obj");
    }

    /** Who denies a report or faces a call has not made it. */
    private static ImmutableList<Argument> withoutTaker(ImmutableList<Argument> found) {
        return found.stream()
                .filter(argument -> argument.role() != Role.GOVERNING_SUBJECT && argument.role() != Role.SHARED_SUBJECT)
                .collect(ImmutableList.toImmutableList());
    }

    /** "failed amid claims on Monday that …" is no clause of failing. */
    private ImmutableList<Argument> withoutNounsClause(String lemma, ImmutableList<Argument> found) {
        if (ReportingVerbs.contains(lemma)) {
            return found;
        }
        return found.stream()
                .filter(argument -> argument.role() != Role.CLAUSE || !isNouns(argument.from()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isNouns(int that) {
        int noun = tokens.is(that, "that") ? nounClause.before(that) : Tokens.NONE;
        return noun >= 0 && tokens.isNoun(noun) && takesClause(lexicon.senses(WordClass.NOUN, tokens.lemma(noun)));
    }

    private static boolean takesClause(ImmutableList<CueSense> senses) {
        return senses.stream().anyMatch(sense -> sense.frames().contains("that"));
    }

    /** "talks on writing a charter": a noun in all but form. "As" leads to what is cited. */
    private boolean gerund(int i) {
        int mark = tokens.childWith(i, "mark");
        boolean preposition = mark >= 0
                && mark == i - 1
                && tokens.tag(i).equals("VBG")
                && tokens.tag(mark).equals("IN");
        return preposition && !tokens.is(mark, "as");
    }

    private static boolean quotes(ImmutableList<CueSense> senses) {
        for (CueSense sense : senses) {
            if (sense.frames().contains("quote")) {
                return true;
            }
        }
        return false;
    }

    private String withParticle(String lemma, List<Argument> found) {
        for (Argument argument : found) {
            if (argument.role() == Role.PARTICLE) {
                String phrasal = lemma + ' ' + argument.marker();
                return lexicon.senses(WordClass.VERB, phrasal).isEmpty() ? lemma : phrasal;
            }
        }
        return lemma;
    }

    /** {@return the complements a word has here, the most telling first} */
    private List<String> available(int i, List<Argument> found, WordClass wordClass, boolean passive) {
        List<String> keys = new ArrayList<>();
        addIf(keys, Argument.has(found, Role.CLAUSE), "that");
        addIf(keys, Argument.has(found, Role.HOST) && !standsAlone(i, found), "host");
        boolean object = Argument.has(found, Role.OBJECT) || Argument.has(found, Role.INDIRECT_OBJECT) || passive;
        addIf(keys, object && Argument.has(found, Role.INFINITIVE), "objto");
        addIf(keys, object && Argument.has(found, Role.PREDICATE), "as");
        addIf(keys, Argument.has(found, Role.INFINITIVE), "to");
        addIf(keys, object && hasMarker(found, "as"), "as");
        addIf(keys, Argument.has(found, Role.PREDICATE), "as");
        addIf(keys, Argument.has(found, Role.PRO_CLAUSE), "so");
        addIf(keys, object, "obj");
        for (Argument argument : found) {
            addIf(keys, argument.role() == Role.PREPOSITIONAL, frame(argument.marker()));
        }
        keys.add(wordClass == WordClass.VERB ? "none" : "bare");
        return keys;
    }

    /**
     * {@return whether a verb with a subject before it and an object or infinitive after it is a clause of its own, put
     * under the clause before it by the tree: "In May it closed, but the council has asked for more"}
     */
    private boolean standsAlone(int i, List<Argument> found) {
        boolean subject = false;
        boolean complement = false;
        for (Argument argument : found) {
            subject |= argument.role() == Role.SUBJECT && argument.to() <= i;
            boolean takes = argument.role() == Role.OBJECT || argument.role() == Role.INFINITIVE;
            complement |= takes && argument.from() > i && !tokens.lemma(i).equals("tell");
        }
        return subject && complement;
    }

    static String frame(String preposition) {
        return preposition.equals("to") ? "to:pp" : preposition;
    }

    private static void addIf(List<String> keys, boolean condition, String key) {
        if (condition) {
            keys.add(key);
        }
    }

    private static boolean hasMarker(List<Argument> found, String marker) {
        for (Argument argument : found) {
            if (argument.role() == Role.PREPOSITIONAL && argument.marker().equals(marker)) {
                return true;
            }
        }
        return false;
    }
}
