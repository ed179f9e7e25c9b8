package dev.hearsay.formats;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.ClaimKind;
import dev.hearsay.core.CodePoints;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Factuality;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.UnnamedSource;
import java.util.Optional;

/**
 * Who said what in one document, in brief: what a line of {@link AttributionLines} holds.
 *
 * @param document the id of the document
 * @param text its text, where it is given along
 * @param attributions who said what, in the order of the text
 */
public record AttributionLine(DocumentId document, Optional<String> text, ImmutableList<Entry> attributions) {

    /**
     * Who said what, once. All spans count Unicode code points, unlike those of the core.
     *
     * @param source where the source stands
     * @param cue where the cue stands
     * @param content where the content stands
     * @param type how much of it is quoted
     * @param speaker the name of whoever said it; empty where the text does not name them
     * @param chain the names of everybody it passed through, the publisher's side first
     * @param act what the source does in saying it
     * @param kind what sort of statement it is
     * @param polarity whether the proposition is asserted or negated
     * @param factuality how far the source commits itself
     * @param segment the part of the article in which it stands
     * @param said when it was said, as ISO 8601
     * @param id the id of the attribution
     * @param within the id of the attribution inside whose content it stands
     */
    public record Entry(
            ImmutableList<Span> source,
            ImmutableList<Span> cue,
            ImmutableList<Span> content,
            Optional<QuoteForm> type,
            Optional<String> speaker,
            ImmutableList<String> chain,
            Optional<SpeechAct> act,
            Optional<ClaimKind> kind,
            Optional<Polarity> polarity,
            Optional<Factuality> factuality,
            Optional<SegmentKind> segment,
            Optional<String> said,
            Optional<AttributionId> id,
            Optional<AttributionId> within) {}

    /**
     * Returns the line of an extraction.
     *
     * @param extraction what was read from a document
     * @param withText whether the text of the document is given along
     * @return the line
     */
    public static AttributionLine of(Extraction extraction, boolean withText) {
        String text = extraction.document().text();
        CodePoints points = CodePoints.of(text);
        return new AttributionLine(
                extraction.document().id(),
                withText ? Optional.of(text) : Optional.empty(),
                extraction.attributions().stream()
                        .map(attribution -> entry(attribution, points))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Entry entry(Attribution attribution, CodePoints points) {
        AttributionSpans spans =
                attribution.spans().orElseGet(() -> AttributionSpans.builder().build());
        return new Entry(
                inCodePoints(spans.source(), points),
                inCodePoints(spans.cue(), points),
                inCodePoints(spans.content(), points),
                Optional.of(attribution.form()),
                speaker(attribution.chain().origin()),
                attribution.chain().links().reverse().stream()
                        .map(Source::name)
                        .collect(ImmutableList.toImmutableList()),
                Optional.of(attribution.act()),
                Optional.of(attribution.claim().kind()),
                Optional.of(attribution.claim().polarity()),
                Optional.of(attribution.factuality()),
                Optional.of(attribution.segment()),
                Optional.of(attribution.said().iso()).filter(iso -> !iso.isEmpty()),
                Optional.of(attribution.id()),
                attribution.within());
    }

    private static Optional<String> speaker(Source origin) {
        return origin instanceof UnnamedSource ? Optional.empty() : Optional.of(origin.name());
    }

    private static ImmutableList<Span> inCodePoints(ImmutableList<Span> spans, CodePoints points) {
        return spans.stream()
                .map(span -> new Span(points.fromUtf16(span.start()), points.fromUtf16(span.end())))
                .collect(ImmutableList.toImmutableList());
    }
}
