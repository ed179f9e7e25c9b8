package dev.hearsay.extract;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Segment;
import dev.hearsay.core.Span;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.article.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts bent, cut, doubled and made up, in every format: whatever comes in, nothing is thrown, every span reads what it
 * claims to read, and no text takes longer than its length allows.
 */
class FuzzTest {
    private static final int FEW = 1_500;
    private static final int MANY = 100_000;
    private static final int CHUNK = 500;
    private static final int SECONDS_A_CHUNK = 300;
    private static final ImmutableList<String> NAMES =
            ImmutableList.of("a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.xml", "a");

    private static final Extractor EXTRACTOR = Extractor.english();
    private static final ArticleReader READER = ArticleReader.standard();

    @Test
    void fewTextsAreReadWithoutFailing() {
        fuzz(FEW, 20_261_125L);
    }

    @Test
    @Tag("slow")
    void manyTextsAreReadWithoutFailing() {
        fuzz(MANY, 42L);
    }

    private static void fuzz(int texts, long seed) {
        for (int from = 0; from < texts; from += CHUNK) {
            int first = from;
            assertTimeoutPreemptively(ofSeconds(SECONDS_A_CHUNK), () -> {
                for (int i = first; i < Math.min(texts, first + CHUNK); i++) {
                    check(seed + i);
                }
            });
        }
    }

    private static void check(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String text = new BentNews(random).text();
        String name = NAMES.get(random.nextInt(NAMES.size()));
        try {
            Reading reading = READER.read(name, text.getBytes(StandardCharsets.UTF_8));
            reading.documents().forEach(FuzzTest::check);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed + ", " + name + ": " + text, e);
        }
    }

    private static void check(Document document) {
        int end = 0;
        for (Segment segment : document.segments()) {
            assertThat(segment.span().start()).isGreaterThanOrEqualTo(end);
            end = segment.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(document.text().length());
        Extraction extraction = EXTRACTOR.extract(document);
        extraction.attributions().forEach(attribution -> check(document, attribution));
    }

    private static void check(Document document, Attribution attribution) {
        assertThat(attribution.evidence().orElseThrow().holdsIn(document.text()))
                .isTrue();
        assertThat(attribution.claim().wording()).isNotBlank();
        attribution.spans().ifPresent(spans -> {
            for (List<Span> role : List.of(spans.source(), spans.cue(), spans.content())) {
                for (Span span : role) {
                    assertThat(span.in(document.text())).isNotBlank();
                }
            }
        });
    }

    @Test
    void threadsLocaleAndTimeZoneChangeNothing() {
        List<String> texts = IntStream.range(0, 60)
                .mapToObj(i -> new BentNews(new SplittableRandom(7_000L + i)).text())
                .toList();
        List<Extraction> expected = texts.stream().map(FuzzTest::extract).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("tr") ? "Pacific/Kiritimati" : "Etc/GMT+12"));
                assertThat(texts.parallelStream().map(FuzzTest::extract).toList())
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(READER.read("a.txt", text));
    }

    /** Texts that once ended the run. */
    @ParameterizedTest
    @ValueSource(strings = {", “ Berg “ . ”", ", “No.”", "on Friday that said ‘", "familiar with said"})
    void whatOnceEndedTheRun_doesNot(String text) {
        assertThat(Extractor.english().extract(Document.of("a", text)).attributions())
                .allSatisfy(said -> assertThat(said.claim().wording()).isNotEmpty());
    }
}
