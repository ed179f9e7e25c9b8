package dev.hearsay.extract.attribution;

/** Gives a candidate its spans: the source, the cue with its auxiliaries, the content. */
final class SpanRules {
    private final SpanEdges edges;
    private final SourceSpans sources;
    private final CueSpans cues;
    private final ContentParts parts;
    private final ContentTails tails;

    SpanRules(Tokens tokens, Quotations quotations, CueLexicon lexicon, AttributionModel model) {
        edges = new SpanEdges(tokens, quotations);
        sources = new SourceSpans(tokens, quotations, edges);
        cues = new CueSpans(tokens, quotations);
        parts = new ContentParts(tokens, quotations, model.parts());
        tails = new ContentTails(tokens, quotations, lexicon, model.tails());
    }

    void assemble(Candidate candidate) {
        place(candidate);
        tails.cut(candidate);
        edges.trimContent(candidate.content);
    }

    /** Sets the spans without cutting the content's tail. */
    void place(Candidate candidate) {
        candidate.content = parts.of(candidate);
        candidate.source = sources.of(candidate);
        candidate.content.remove(candidate.head(), candidate.head() + 1);
        candidate.content.removeAll(candidate.source);
        candidate.cue = cues.of(candidate);
        candidate.content.removeAll(candidate.cue);
        edges.trimContent(candidate.content);
    }
}
