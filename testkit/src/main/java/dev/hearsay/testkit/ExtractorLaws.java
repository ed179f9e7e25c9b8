package dev.hearsay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionId;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.CodePoints;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Segment;
import dev.hearsay.core.Span;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of everything that reads attributions from articles, on tame and on hostile texts. A test of your own
 * extractor is a class of a few lines:
 *
 * <pre>{@code
 * class MyExtractorLawsTest implements ExtractorLaws {
 *     @Override
 *     public Extraction extract(String id, String text) {
 *         return MyExtractor.create().extract(id, text);
 *     }
 * }
 * }</pre>
 *
 * <p>What they do not show: how much of what a text attributes is found, and how much of what is found is right.
 */
public interface ExtractorLaws {
    /** How many texts each law is tried on. */
    int TRIES = 100;

    /**
     * Reads an article.
     *
     * @param id the id of the document
     * @param text the article, of whatever content
     * @return what was read
     */
    Extraction extract(String id, String text);

    /** {@return news and hostile strings} */
    @Provide
    default Arbitrary<String> anyTexts() {
        return Arbitraries.oneOf(HearsayArbitraries.newsTexts(), HearsayArbitraries.hostileStrings());
    }

    /**
     * Whatever the text, reading ends with a result, of the document that was asked for.
     *
     * @param text a hostile text
     */
    @Property(tries = 2 * TRIES)
    default void neverThrows(@ForAll("anyTexts") String text) {
        Document document = extract("a.txt", text).document();
        assertThat(document.id().value()).isEqualTo("a.txt");
    }

    /**
     * The same text reads the same.
     *
     * @param text any text
     */
    @Property(tries = TRIES)
    default void sameTextReadsTheSame(@ForAll("anyTexts") String text) {
        assertThat(extract("a.txt", text)).isEqualTo(extract("a.txt", text));
    }

    /**
     * Every attribution shows the words it rests on, and they stand in the document where it says.
     *
     * @param text any text
     */
    @Property(tries = TRIES)
    default void everySpanReadsAgain(@ForAll("anyTexts") String text) {
        Extraction extraction = extract("a.txt", text);
        Document document = extraction.document();
        assertThat(extraction.attributions()).allSatisfy(attribution -> {
            assertThat(attribution.document()).contains(document.id());
            assertThat(attribution.evidence())
                    .hasValueSatisfying(evidence -> assertReadsAgain(evidence, document.text()));
        });
        assertThat(spans(extraction))
                .allSatisfy(span -> assertThat(span.end())
                        .isLessThanOrEqualTo(document.text().length()));
    }

    /**
     * No span begins or ends inside a character, so that offsets in code points lead back to it.
     *
     * @param text any text
     */
    @Property(tries = TRIES)
    default void offsetsInCodePointsLeadBack(@ForAll("anyTexts") String text) {
        Extraction extraction = extract("a.txt", text);
        CodePoints points = CodePoints.of(extraction.document().text());
        assertThat(spans(extraction)).allSatisfy(span -> {
            assertThat(points.toUtf16(points.fromUtf16(span.start()))).isEqualTo(span.start());
            assertThat(points.toUtf16(points.fromUtf16(span.end()))).isEqualTo(span.end());
        });
    }

    /**
     * An attribution inside another's content names one of the same document.
     *
     * @param text any text
     */
    @Property(tries = TRIES)
    default void nestedAttributionsAreThere(@ForAll("anyTexts") String text) {
        Extraction extraction = extract("a.txt", text);
        Set<AttributionId> all =
                extraction.attributions().stream().map(Attribution::id).collect(ImmutableSet.toImmutableSet());
        assertThat(extraction.attributions())
                .flatMap(attribution -> attribution.within().stream().toList())
                .isSubsetOf(all);
    }

    /**
     * A date or an outlet that is known is known from somewhere; nothing is assumed.
     *
     * @param text any text
     */
    @Property(tries = TRIES)
    default void whatIsKnownIsKnownFromSomewhere(@ForAll("anyTexts") String text) {
        Document document = extract("a.txt", text).document();
        assertThat(document.publishedFrom().isPresent())
                .isEqualTo(document.published().known());
        assertThat(document.outletFrom().isPresent())
                .isEqualTo(document.outlet().isPresent());
    }

    /** A plain sentence is read: somebody named says something. */
    @Example
    default void aPlainSentenceIsRead() {
        Extraction extraction = extract("a.txt", "The northern bridge is shut, said Ada Lund.\n");
        assertThat(extraction.attributions())
                .map(attribution -> attribution.chain().origin().name())
                .contains("Ada Lund");
    }

    private static void assertReadsAgain(Evidence evidence, String text) {
        assertThat(evidence.holdsIn(text)).as("%s stands in the text", evidence).isTrue();
        int start = evidence.span().start();
        assertThat(text.substring(0, start)).endsWith(evidence.prefix());
        assertThat(text.substring(evidence.span().end())).startsWith(evidence.suffix());
    }

    private static Stream<Span> spans(Extraction extraction) {
        Stream<Span> segments = extraction.document().segments().stream().map(Segment::span);
        return Stream.concat(segments, extraction.attributions().stream().flatMap(ExtractorLaws::spans));
    }

    private static Stream<Span> spans(Attribution attribution) {
        return Stream.concat(
                attribution.evidence().map(Evidence::span).stream(),
                attribution.spans().stream().flatMap(ExtractorLaws::spans));
    }

    private static Stream<Span> spans(AttributionSpans spans) {
        return Stream.of(spans.source(), spans.cue(), spans.content()).flatMap(role -> role.stream());
    }
}
