package dev.hearsay.extract.attribution;

import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Span;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import java.util.List;
import java.util.stream.Collectors;

/** The attributions of a text in one line each. */
final class Shown {
    private static final AttributionExtractor EXTRACTOR = AttributionExtractor.with(SyntaxAnalyzer.installed());

    private Shown() {}

    /** {@return the outermost attributions: "source | cue | content"} */
    static List<String> found(String news) {
        return EXTRACTOR.extract(news).stream().map(spans -> show(spans, news)).toList();
    }

    /** {@return all attributions, those inside others last: "source: act kind: content"} */
    static List<String> read(String news) {
        return EXTRACTOR.read(news).stream()
                .map(reading -> words(reading.links(), news) + ": " + reading.act() + ' ' + reading.kind() + ": "
                        + words(reading.spans().content(), news))
                .toList();
    }

    private static String show(AttributionSpans spans, String news) {
        return words(spans.source(), news) + " | " + words(spans.cue(), news) + " | " + words(spans.content(), news);
    }

    private static String words(List<Span> spans, String news) {
        return spans.stream().map(span -> span.in(news)).collect(Collectors.joining(" ... "));
    }
}
