package dev.hearsay.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.SourceId;
import dev.hearsay.core.Span;
import dev.hearsay.extract.article.EnglishText;
import dev.hearsay.extract.article.OutletDirectory;
import dev.hearsay.extract.attribution.AttributionExtractor;
import dev.hearsay.extract.attribution.AttributionReading;
import dev.hearsay.extract.attribution.CueLexicon;
import dev.hearsay.extract.text.Sentence;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads English: the grammar, the attributions, then who and when. Headlines are read; notices, captions and links are
 * not.
 */
final class EnglishExtractor implements Extractor {
    private final SyntaxAnalyzer analyzer;
    private final AttributionExtractor attributions;
    private final OutletDirectory outlets;

    EnglishExtractor(SyntaxAnalyzer analyzer, CueLexicon lexicon, OutletDirectory outlets) {
        this.analyzer = analyzer;
        this.attributions = AttributionExtractor.with(analyzer, lexicon);
        this.outlets = outlets;
    }

    @Override
    public Extraction extract(Document document) {
        if (!EnglishText.looksEnglish(document.text())) {
            return new Extraction(
                    document,
                    ImmutableList.of(),
                    ImmutableList.of(EnglishText.leftAlone(document.id().value())));
        }
        List<Sentence> sentences = analyzer.analyze(withoutNotices(document));
        SegmentIndex segments = new SegmentIndex(document);
        AttributionWriter writer = new AttributionWriter(document, segments, sentences, outlets);
        List<ImmutableList<Attribution>> written = new ArrayList<>();
        for (AttributionReading reading : attributions.read(document.text(), sentences, headlines(document))) {
            ImmutableList<Attribution> around = reading.within().isPresent()
                    ? firstOfEach(written.get(reading.within().getAsInt()))
                    : ImmutableList.of();
            written.add(isRead(segments, reading) ? writer.write(reading, around) : ImmutableList.of());
        }
        ImmutableList<Attribution> found =
                written.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
        ImmutableList<Attribution> named = SaidAgain.named(document, found);
        return new Extraction(document, DeniedBefore.resolved(document, named), ImmutableList.of());
    }

    /** {@return the first attribution of each speaker} */
    private static ImmutableList<Attribution> firstOfEach(List<Attribution> written) {
        Map<SourceId, Attribution> found = new LinkedHashMap<>();
        written.forEach(
                attribution -> found.putIfAbsent(attribution.chain().origin().id(), attribution));
        return ImmutableList.copyOf(found.values());
    }

    private static void blank(char[] text, Span span) {
        Arrays.fill(text, span.start(), span.end(), ' ');
    }

    /**
     * A credit or a label in front of a sentence, or a credit behind it, blanked: the grammar is that of the sentence,
     * at its place.
     */
    private static String withoutNotices(Document document) {
        char[] text = document.text().toCharArray();
        for (Segment segment : document.segments()) {
            Span span = segment.span();
            if (segment.kind() == SegmentKind.NOTICE && !isLine(document.text(), span)) {
                blank(text, span);
            }
        }
        Labels.in(document.text()).forEach(span -> blank(text, span));
        return new String(text);
    }

    private static boolean isLine(String text, Span span) {
        boolean opens = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
        return opens && (span.end() == text.length() || text.charAt(span.end()) == '\n');
    }

    private static ImmutableList<Span> headlines(Document document) {
        return document.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.HEADLINE)
                .map(Segment::span)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isRead(SegmentIndex segments, AttributionReading reading) {
        Span content = reading.spans().content().get(0);
        SegmentKind segment = segments.kindAt(new Span(content.start(), content.start() + 1));
        return segment.corroborates() || segment == SegmentKind.HEADLINE;
    }

    @Override
    public ImmutableMap<String, String> versions() {
        return ImmutableMap.of("syntax", analyzer.version());
    }
}
