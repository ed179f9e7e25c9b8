package dev.hearsay.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Span;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AttributionLawsTest {

    private static final AttributionExtractor EXTRACTOR = AttributionExtractor.with(SyntaxAnalyzer.installed());

    @Provide
    Arbitrary<String> newsLike() {
        return Arbitraries.of(
                        "Berg",
                        "said",
                        "told",
                        "the minister",
                        "that",
                        "“",
                        "”",
                        "\"",
                        "'",
                        "‘",
                        "’",
                        ",",
                        ".",
                        "?",
                        ":",
                        "\n\n",
                        "according to",
                        "was quoted",
                        "as saying",
                        "he",
                        "reporters",
                        "denied",
                        "the plan",
                        "in",
                        "a statement",
                        "on Friday",
                        "not",
                        "will go",
                        "is safe",
                        "and",
                        "MAYOR",
                        "«",
                        "»",
                        "reportedly",
                        "citing",
                        "(",
                        ")",
                        "would",
                        "its",
                        "claim",
                        "of",
                        "''")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 300)
    void spansLieInTheTextInOrderAndApart(@ForAll("newsLike") String text) {
        EXTRACTOR.extract(text).forEach(spans -> check(text, spans));
        for (AttributionReading reading : EXTRACTOR.read(text)) {
            check(text, reading.spans());
            reading.links().forEach(link -> assertThat(link.in(text)).isNotBlank());
        }
    }

    @Property(tries = 200)
    void anyTextIsRead(@ForAll String text) {
        EXTRACTOR.extract(text).forEach(spans -> check(text, spans));
    }

    @Property(tries = 50)
    void theLocaleChangesNothing(@ForAll("newsLike") String text) {
        Locale before = Locale.getDefault();
        ImmutableList<AttributionReading> expected = EXTRACTOR.read(text);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(EXTRACTOR.read(text)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void check(String text, AttributionSpans spans) {
        assertThat(spans.content()).isNotEmpty();
        for (List<Span> role : List.of(spans.source(), spans.cue(), spans.content())) {
            int from = 0;
            for (Span span : role) {
                assertThat(span.start()).isGreaterThanOrEqualTo(from);
                assertThat(span.in(text)).isNotBlank();
                from = span.end();
            }
        }
        for (Span cue : spans.cue()) {
            assertThat(spans.content()).noneMatch(cue::overlaps);
        }
        for (Span source : spans.source()) {
            assertThat(spans.content()).noneMatch(source::overlaps);
        }
    }

    @Test
    void aMillionQuotationMarksEndSoon() {
        String marks = "\"'“".repeat(30_000);
        assertThat(EXTRACTOR.extract(marks)).hasSizeLessThan(30_000);
    }

    @Test
    void manyQuotationsOfOneSpeakerEndSoon() {
        String text = "“It is safe,” Berg said. " + "“It is very safe here.” ".repeat(3_000);
        assertThat(EXTRACTOR.extract(text)).isNotEmpty();
    }

    @Test
    void whoSaysThatSomebodySaidIsRead() {
        String text = "The mayor said the bank had said that the ministry said the bridge was closed.";
        assertThat(EXTRACTOR.read(text))
                .extracting(reading -> reading.links().get(0).in(text))
                .containsExactly("The mayor", "the bank", "the ministry");
    }

    @Test
    void noChainOfSpeakersGrowsWithItsSentence() {
        ImmutableList<AttributionReading> endless = EXTRACTOR.read("The mayor said ".repeat(60));
        assertThat(endless).hasSizeBetween(3, 12);
        assertThat(EXTRACTOR.read("The mayor said ".repeat(75))).hasSameSizeAs(endless);
    }
}
