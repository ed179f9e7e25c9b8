package dev.hearsay.extract.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text's way from tokens to attributions. */
final class AttributionPass {

    /** From which probability on a candidate is an attribution. */
    static final double THRESHOLD = 0.40;
    /** The same for what a rule of its own finds: what an author concludes, and reports that spread. */
    static final double THRESHOLD_BY_RULE = 0.30;

    private final Tokens tokens;
    private final Quotations quotations;
    private final SpanEdges edges;
    private final SpanRules spans;
    private final CueFeatures features;
    private final AttributionModel model;
    private final Nouns nouns;
    private final Inferences inferences;
    private final EmptyCues empty;
    private final AnsweredClaims answered;
    private final TellingClauses telling;
    private final CitingPhrase citing;
    private final TrailingEnds ends;
    private final LongAfter longAfter;
    private final ApposedClaims apposed;
    private final List<Span> headlines;
    private final @Nullable Candidate[] candidates;

    AttributionPass(Tokens tokens, CueLexicon lexicon, AttributionModel model, Nouns nouns, List<Span> headlines) {
        this.tokens = tokens;
        this.model = model;
        this.nouns = nouns;
        this.headlines = headlines;
        inferences = new Inferences(tokens, nouns);
        quotations = Quotations.in(tokens);
        empty = new EmptyCues(tokens, quotations, nouns);
        edges = new SpanEdges(tokens, quotations);
        spans = new SpanRules(tokens, quotations, lexicon, model);
        answered = new AnsweredClaims(tokens, edges, lexicon);
        telling = new TellingClauses(tokens, quotations, edges);
        citing = new CitingPhrase(tokens, quotations);
        ends = new TrailingEnds(tokens, edges);
        longAfter = new LongAfter(tokens);
        apposed = new ApposedClaims(tokens, quotations, edges);
        features = new CueFeatures(tokens, quotations, nouns);
        candidates = new CandidateFinder(tokens, quotations, lexicon, nouns).find();
    }

    /** {@return the outermost attributions, by the start of their content} */
    List<Candidate> run() {
        return run(likely());
    }

    /** {@return all attributions with their reading, the outermost first} */
    ImmutableList<AttributionReading> read() {
        List<Candidate> likely = likely();
        List<Candidate> outer = run(likely);
        List<Candidate> nested = new NestedReports(tokens).in(outer, likely);
        return new AttributionReader(tokens, quotations, spans, nouns, candidates).read(outer, nested);
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
        likely.forEach(citing::cut);
        likely.forEach(apposed::cut);
        likely.forEach(candidate -> ends.cutAtVerb(candidate, bySentence.around(candidate.head())));
        likely.forEach(candidate -> longAfter.cut(candidate, bySentence.around(candidate.head())));
        int verbs = likely.size();
        new AdverbialCues(tokens, quotations, edges, candidates).addTo(likely);
        likely.subList(verbs, likely.size())
                .forEach(phrase -> ends.cutAtPhrase(phrase, bySentence.around(phrase.head())));
        new ColonCues(tokens, quotations, edges, headlines).addTo(likely);
        return likely;
    }

    private List<Candidate> run(List<Candidate> likely) {
        List<Candidate> kept = Outermost.of(tokens, likely);
        new QuoteAttributor(tokens, quotations, edges, candidates, kept).attribute();
        kept.forEach(candidate -> candidate.separateRoles(quotations));
        kept.removeIf(candidate -> candidate.content.isEmpty());
        List<Candidate> result = Outermost.of(tokens, kept);
        result.sort(Comparator.comparingInt((Candidate c) -> c.content.first()).thenComparingInt(Candidate::head));
        return result;
    }

    private void weigh(Candidate candidate, List<Candidate> likely) {
        spans.assemble(candidate);
        if (!candidate.content.isEmpty() && !empty.are(candidate)) {
            candidate.probability = model.cues().probability(features.of(candidate));
            if (candidate.probability >= threshold(candidate)) {
                likely.add(candidate);
            }
        }
    }

    /** "Video released on Monday shows Lund with a bag": what can be seen on it. */
    private boolean pictured(Candidate candidate) {
        @Nullable Argument subject = candidate.first(Argument.Role.SUBJECT);
        return subject != null
                && subject.to() == candidate.head()
                && candidate.lemma().equals("show")
                && candidate.has(Argument.Role.OBJECT)
                && BasisRules.IMAGES.contains(tokens.lemma(subject.head()));
    }

    /** What has the form of "it is said", "is said to be" or a verdict needs no other sign. */
    private double threshold(Candidate candidate) {
        if (ImpersonalAttribution.is(tokens, candidate)
                || RaisedSubject.is(tokens, candidate)
                || Verdicts.is(candidate)
                || pictured(candidate)) {
            return 0;
        }
        boolean byRule = inferences.isAuthors(candidate) || SpreadReports.is(tokens, candidate);
        return byRule ? THRESHOLD_BY_RULE : THRESHOLD;
    }
}
