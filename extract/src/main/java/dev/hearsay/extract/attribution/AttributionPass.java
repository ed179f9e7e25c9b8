package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One text's way from tokens to attributions. */
final class AttributionPass {

    /** From which probability on a candidate is an attribution. */
    static final double THRESHOLD = 0.40;
    /** The same for what a rule of its own finds: what an author concludes, and reports that spread. */
    static final double THRESHOLD_BY_RULE = 0.30;

    private static final double SAME_CONTENT = 0.8;
    private static final ImmutableSet<String> SAYING = ImmutableSet.of(
            "say",
            "tell",
            "announce",
            "confirm",
            "admit",
            "claim",
            "deny",
            "warn",
            "hint",
            "suggest",
            "report",
            "predict",
            "promise",
            "accuse",
            "show");

    private static final ImmutableSet<String> HOLDING_BACK =
            ImmutableSet.of("decline", "refuse", "fail", "forget", "neglect", "omit");
    private static final ImmutableSet<String> COMPLEMENTS = ImmutableSet.of("xcomp", "obj", "obl");
    private static final ImmutableSet<String> SHOWING = ImmutableSet.of("show", "hint", "confirm", "seem");
    private static final ImmutableSet<String> ADDRESSED = ImmutableSet.of("obj", "iobj");
    private static final ImmutableSet<String> SEEN = ImmutableSet.of("seen", "obtained", "reviewed", "viewed");
    private static final ImmutableSet<String> CLAUSAL = ImmutableSet.of("that", "host");

    private static final Comparator<Candidate> BY_SIZE =
            Comparator.comparingInt((Candidate c) -> -c.content.size()).thenComparingInt(Candidate::head);

    private final Tokens tokens;
    private final Quotations quotations;
    private final SpanRules spans;
    private final CueFeatures features;
    private final AttributionModel model;
    private final Nouns nouns;
    private final Inferences inferences;
    private final Blows blows;
    private final Suppositions suppositions;
    private final AnsweredClaims answered;
    private final TellingClauses telling;
    private final Homonyms homonyms;
    private final Nobody nobody;
    private final LongAfter longAfter;
    private final List<Span> headlines;
    private final @Nullable Candidate[] candidates;

    AttributionPass(Tokens tokens, CueLexicon lexicon, AttributionModel model, Nouns nouns, List<Span> headlines) {
        this.tokens = tokens;
        this.model = model;
        this.nouns = nouns;
        this.headlines = headlines;
        inferences = new Inferences(tokens, nouns);
        quotations = Quotations.in(tokens);
        blows = new Blows(tokens, quotations, nouns);
        suppositions = new Suppositions(tokens);
        homonyms = new Homonyms(tokens);
        nobody = new Nobody(tokens);
        longAfter = new LongAfter(tokens);
        spans = new SpanRules(tokens, quotations, lexicon, model);
        answered = new AnsweredClaims(tokens, spans, lexicon);
        telling = new TellingClauses(tokens, quotations, spans);
        features = new CueFeatures(tokens, quotations, nouns);
        candidates = new CandidateFinder(tokens, quotations, lexicon).find();
    }

    /** {@return the outermost attributions, by the start of their content} */
    List<Candidate> run() {
        return run(likely());
    }

    /** {@return all attributions with their reading, the outermost first} */
    ImmutableList<AttributionReading> read() {
        List<Candidate> likely = likely();
        List<Candidate> outer = run(likely);
        Set<Candidate> known = new HashSet<>(outer);
        BitSet contents = contents(outer);
        List<Candidate> nested = new ArrayList<>();
        for (Candidate candidate : likely) {
            if (!known.contains(candidate)
                    && reports(candidate)
                    && (candidate.isVerb() || within(candidate, contents))) {
                nested.add(candidate);
            }
        }
        nested.sort(BY_SIZE);
        return new AttributionReader(tokens, quotations, spans, nouns, candidates).read(outer, nested);
    }

    private static BitSet contents(List<Candidate> outer) {
        BitSet contents = new BitSet();
        for (Candidate candidate : outer) {
            for (int r = 0; r < candidate.content.count(); r++) {
                contents.set(candidate.content.from(r), candidate.content.to(r));
            }
        }
        return contents;
    }

    /** {@return whether a noun names its source and stands in what another says: not beside a verb with its content} */
    private static boolean within(Candidate noun, BitSet contents) {
        return contents.get(noun.head()) && !noun.source.isEmpty();
    }

    /** {@return whether a cue inside another's content is one that says something} */
    private boolean reports(Candidate candidate) {
        @Nullable Argument clause = candidate.first(Argument.Role.CLAUSE);
        if (clause != null && tokens.tag(clause.from()).equals("VBG")) {
            return false;
        }
        if (heldBack(candidate)) {
            return false;
        }
        String complement = candidate.complement();
        CueSense sense = candidate.sense();
        boolean says = sense != null && SAYING.contains(sense.family());
        return complement.equals("clause") || (says && (complement.equals("that") || complement.equals("host")));
    }

    /** "declined to say who would pay", "refused to comment on fears that …": nothing has been said. */
    private boolean heldBack(Candidate candidate) {
        @Nullable Argument holder = candidate.holder();
        boolean shared = holder != null
                && (holder.role() == Argument.Role.SHARED_SUBJECT || holder.role() == Argument.Role.GOVERNING_SUBJECT);
        int at = candidate.head();
        while (shared && tokens.head(at) >= 0 && COMPLEMENTS.contains(tokens.relation(at))) {
            at = tokens.head(at);
            if (HOLDING_BACK.contains(tokens.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    private List<Candidate> likely() {
        List<Candidate> likely = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate != null) {
                weigh(candidate, likely);
            }
        }
        new JudgedReports(tokens).repair(likely);
        BySentence bySentence = new BySentence(tokens, likely);
        answered.repair(likely, bySentence);
        telling.cut(likely, bySentence);
        likely.forEach(candidate -> endBefore(candidate, bySentence.around(candidate.head())));
        likely.forEach(candidate -> longAfter.cut(candidate, bySentence.around(candidate.head())));
        int verbs = likely.size();
        new AdverbialCues(tokens, quotations, spans, candidates).addTo(likely);
        likely.subList(verbs, likely.size())
                .forEach(phrase -> endBeforePhrase(phrase, bySentence.around(phrase.head())));
        new ColonCues(tokens, quotations, spans, headlines).addTo(likely);
        return likely;
    }

    /** ", the daily reported" at the end of a sentence is no part of what somebody in the sentence says. */
    private void endBefore(Candidate trailing, List<Candidate> here) {
        boolean trails = !trailing.content.isEmpty()
                && !trailing.source.isEmpty()
                && trailing.isVerb()
                && trailing.content.first() == tokens.sentenceFirst(trailing.head())
                && trailing.content.last() < trailing.source.first()
                && tokens.is(trailing.source.first() - 1, ",");
        for (Candidate candidate : trails ? here : List.<Candidate>of()) {
            if (candidate.head() < trailing.source.first() && candidate.content.contains(trailing.head())) {
                candidate.content.remove(trailing.source.first() - 1, tokens.sentenceAfter(trailing.head()));
                spans.trimContent(candidate.content);
            }
        }
    }

    /**
     * "Berg turned to her lawyers, according to the daily": a phrase that hangs on a verb is no part of its content;
     * one that hangs deeper attributes what the verb's subject says, and not that it is said.
     */
    private void endBeforePhrase(Candidate phrase, List<Candidate> here) {
        int comma = phrase.cue.first() - 1;
        int sentence = tokens.sentenceFirst(phrase.head());
        boolean trails = comma > sentence
                && tokens.is(comma, ",")
                && phrase.content.first() == sentence
                && phrase.content.last() < comma;
        for (Candidate candidate : trails ? here : List.<Candidate>of()) {
            int verb = candidate.head();
            boolean ends = candidate.isVerb() && phrase.content.contains(verb) && candidate.content.contains(comma);
            if (ends && (hangsOn(tokens.head(tokens.head(phrase.head())), verb) || seenByOutlet(phrase))) {
                candidate.content.remove(comma, tokens.sentenceAfter(verb));
                spans.trimContent(candidate.content);
            } else if (ends) {
                phrase.content.clip(candidate.content.first(), comma);
            }
        }
    }

    /** "a memo seen by the daily": it is the daily's to cite. */
    private boolean seenByOutlet(Candidate phrase) {
        for (int i = phrase.source.first(); !phrase.source.isEmpty() && i < phrase.source.last(); i++) {
            if (SEEN.contains(tokens.lower(i)) && tokens.is(i + 1, "by")) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a phrase's governor is the verb, or whom it tells something} */
    private boolean hangsOn(int governor, int verb) {
        boolean told = governor >= 0 && tokens.head(governor) == verb && ADDRESSED.contains(tokens.relation(governor));
        return governor == verb || told;
    }

    private List<Candidate> run(List<Candidate> likely) {
        List<Candidate> kept = outermost(likely);
        new QuoteAttributor(tokens, quotations, spans, candidates, kept).attribute();
        kept.forEach(candidate -> candidate.separateRoles(quotations));
        kept.removeIf(candidate -> candidate.content.isEmpty());
        List<Candidate> result = outermost(kept);
        result.sort(Comparator.comparingInt((Candidate c) -> c.content.first()).thenComparingInt(Candidate::head));
        return result;
    }

    private void weigh(Candidate candidate, List<Candidate> likely) {
        spans.assemble(candidate);
        if (!candidate.content.isEmpty() && !statesNothing(candidate)) {
            candidate.probability = model.cues().probability(features.of(candidate));
            boolean byRule = inferences.isAuthors(candidate) || SpreadReports.is(tokens, candidate);
            if (candidate.probability >= (byRule ? THRESHOLD_BY_RULE : THRESHOLD)) {
                likely.add(candidate);
            }
        }
    }

    private boolean statesNothing(Candidate candidate) {
        return isDeed(candidate)
                || blows.are(candidate)
                || onlyParsed(candidate)
                || suppositions.are(candidate)
                || homonyms.are(candidate)
                || nobody.says(candidate);
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

    /** Of attributions inside each other's content, and of those that share their content, the outer or likelier. */
    private List<Candidate> outermost(List<Candidate> all) {
        List<Candidate> bySize = new ArrayList<>(all);
        bySize.sort(BY_SIZE);
        int[] owner = new int[tokens.size()];
        Arrays.fill(owner, Tokens.NONE);
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : bySize) {
            if (owner[candidate.head()] == Tokens.NONE && !mostlyOwned(candidate, owner)) {
                claim(candidate, kept.size(), owner);
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean mostlyOwned(Candidate candidate, int[] owner) {
        int owned = 0;
        for (int r = 0; r < candidate.content.count(); r++) {
            for (int i = candidate.content.from(r); i < candidate.content.to(r); i++) {
                owned += owner[i] == Tokens.NONE ? 0 : 1;
            }
        }
        return owned >= SAME_CONTENT * candidate.content.size();
    }

    private static void claim(Candidate candidate, int index, int[] owner) {
        for (int r = 0; r < candidate.content.count(); r++) {
            Arrays.fill(owner, candidate.content.from(r), candidate.content.to(r), index);
        }
    }
}
