package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Source;
import dev.hearsay.core.TemporalExtent;
import java.io.IOException;
import java.io.StringReader;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Web annotations, ninjs, STIX and Citron's format keep what the guide to formats says they keep. */
class ExchangeFormatsTest {
    private static final JsonSchema STIX = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(ExchangeFormatsTest.class.getResourceAsStream("/stix-2.1.schema.json"));

    @Property(tries = 50)
    void anAnnotationFindsItsWordsByQuoteAndByPosition(@ForAll Extraction extraction) throws IOException {
        assertAnnotationsFindTheirWords(extraction);
    }

    static void assertAnnotationsFindTheirWords(Extraction extraction) throws IOException {
        JsonNode page = tree(Written.by("annotations", Report.of(ImmutableList.of(extraction))));
        // What the standard's own test suite demands of a page.
        assertThat(page.path("id").asText()).startsWith("urn:hearsay:annotations-");
        assertThat(page.path("type").asText()).isEqualTo("AnnotationPage");
        JsonNode items = page.get("items");
        assertThat(items.isArray()).isTrue();
        ImmutableList<Evidence> evidence = extraction.attributions().stream()
                .flatMap(attribution -> attribution.evidence().stream())
                .collect(ImmutableList.toImmutableList());
        assertThat(items).hasSize(evidence.size());
        int[] points = extraction.document().text().codePoints().toArray();
        Streams.forEachPair(Streams.stream(items), evidence.stream(), (item, shown) -> {
            JsonNode quote = item.at("/target/selector/0");
            JsonNode position = item.at("/target/selector/1");
            assertThat(quote.get("exact").asText()).isEqualTo(shown.exact());
            int start = position.get("start").asInt();
            assertThat(new String(points, start, position.get("end").asInt() - start))
                    .contains(shown.exact());
        });
    }

    @Test
    void pagesOfOtherAnnotationsHaveOtherIds() throws IOException {
        assertThat(pageId(Samples.REPORT)).isEqualTo(pageId(Samples.REPORT));
        assertThat(pageId(Samples.REPORT)).isNotEqualTo(pageId(Report.of(ImmutableList.of())));
    }

    private static String pageId(Report report) throws IOException {
        return tree(Written.by("annotations", report)).path("id").asText();
    }

    @Property(tries = 50)
    void ninjsKeepsIdTextTitleAndWhoPublishedIt(@ForAll Document document) throws IOException {
        assertNinjsKeeps(document);
    }

    static void assertNinjsKeeps(Document document) throws IOException {
        Document read = documentsRead("ninjs", document).get(0);
        assertThat(read.id()).isEqualTo(document.id());
        assertThat(read.text()).isEqualTo(document.text());
        assertThat(read.title()).isEqualTo(document.title());
        assertThat(read.outlet().map(outlet -> outlet.name()))
                .isEqualTo(document.outlet().map(outlet -> outlet.name()));
        assertThat(read.derivations())
                .hasSameSizeAs(document.derivations().stream()
                        .flatMap(d -> Stream.concat(d.publisher().stream(), d.original().stream()))
                        .toList());
    }

    @Test
    void ninjsKeepsAMomentOfAKnownOffsetAndLeavesOtherTimesOut() throws IOException {
        Document.Builder document = Document.builder().from(Samples.ARTICLE);
        TemporalExtent moment = TemporalExtent.parse("2021-03-05T09:30:00+01:00");
        assertThat(documentsRead("ninjs", document.published(moment).build())
                        .get(0)
                        .published())
                .isEqualTo(moment);
        TemporalExtent ofNoOffset = TemporalExtent.parse("2021-03-05T09:30:00");
        assertThat(documentsRead("ninjs", document.published(ofNoOffset).build())
                        .get(0)
                        .published())
                .isEqualTo(TemporalExtent.unknown());
        assertThat(documentsRead("ninjs", Samples.ARTICLE).get(0).published()).isEqualTo(TemporalExtent.unknown());
        assertThat(documentsRead("ninjs", Samples.REPRINT).get(0).derivations())
                .contains(Derivation.reprintOf(Source.outlet("Coast Radio")));
    }

    @Test
    void ninjsReadsOtherPeoplesItems() throws IOException {
        String item = "{\"uri\":\"http://wire.example/1\",\"headlines\":[{\"value\":\"Shut\"}],\"urgency\":3,"
                + "\"versionCreated\":\"2021-03-05T09:30:00+01:00\",\"bodies\":[{\"contentType\":\"text/html\","
                + "\"value\":\"<p>a\"},{\"value\":\"a\"}],\"infoSources\":[{\"name\":\"Wire\",\"role\":\"wire_copy\"}]}";
        Document read = ((ReadableFormat) Formats.named("ninjs"))
                .read(new StringReader(item))
                .documents()
                .get(0);
        assertThat(read.id().value()).isEqualTo("http://wire.example/1");
        assertThat(read.text()).isEqualTo("a");
        assertThat(read.published().iso()).isEqualTo("2021-03-05T09:30+01:00");
        assertThat(read.outlet()).isEmpty();
        assertThatThrownBy(() -> ((ReadableFormat) Formats.named("ninjs")).read(new StringReader("{\"uri\":\"a\"}")))
                .hasMessageStartingWith("line 1, $: there is no body in plain text");
    }

    @Property(tries = 50)
    void citronKeepsTextAndSpans(@ForAll Extraction extraction) throws IOException {
        assertCitronKeeps(Samples.fitting(extraction));
    }

    static void assertCitronKeeps(Extraction fitting) throws IOException {
        Extraction read = read("citron", Report.of(ImmutableList.of(fitting)))
                .extractions()
                .get(0);
        assertThat(read.document().id()).isEqualTo(fitting.document().id());
        assertThat(read.document().text()).isEqualTo(fitting.document().text());
        assertThat(read.attributions().stream().flatMap(attribution -> attribution.spans().stream()))
                .containsExactlyElementsOf(fitting.attributions().stream()
                        .flatMap(attribution -> attribution.spans().stream())
                        .toList());
    }

    @Test
    void citronKeepsCueSourceAndContent() throws IOException {
        Attribution read = read("citron", Samples.REPORT)
                .extractions()
                .get(0)
                .attributions()
                .get(0);
        assertThat(read.spans()).isEqualTo(Samples.PLEDGE.spans());
        assertThat(read.spans().map(AttributionSpans::source)).isPresent();
        assertThat(read.chain().origin().name()).isEqualTo("Mayor Ada Lund");
        assertThat(read.form()).isEqualTo(QuoteForm.DIRECT);
    }

    @Test
    void citronNoticesOffsetsThatCountSomethingElse() {
        String json =
                "{\"text\":\"\uD83D\uDEA2 He left.\",\"quotes\":[{\"contents\":[{\"start\":3,\"end\":10,\"text\":\"He left\"}]}]}";
        ReadableFormat citron = (ReadableFormat) Formats.named("citron");
        assertThatThrownBy(() -> citron.read(new StringReader(json)))
                .hasMessageStartingWith("line 1, $.quotes[0].contents[0]")
                .hasMessageContaining("count offsets in code points");
        assertThatThrownBy(() -> citron.read(new StringReader(json.replace("10", "99"))))
                .hasMessageContaining("ends beyond the text");
    }

    @Provide
    Arbitrary<Report> reports() {
        return Written.reports();
    }

    @Property(tries = 50)
    void aStixBundleFitsTheStandardAndItsReferencesLeadToObjectsOfIt(@ForAll("reports") Report report)
            throws IOException {
        assertStixHolds(report);
    }

    @Test
    void anEmptyStixBundleFitsTheStandard() {
        assertThat(STIX.validate(Written.by("stix", Report.of(ImmutableList.of())), InputFormat.JSON))
                .isEmpty();
        assertThat(STIX.validate("{\"type\":\"bundle\",\"id\":\"bundle--1\",\"objects\":[]}", InputFormat.JSON))
                .isNotEmpty();
    }

    static void assertStixHolds(Report report) throws IOException {
        String json = Written.by("stix", report);
        assertThat(STIX.validate(json, InputFormat.JSON)).isEmpty();
        JsonNode bundle = tree(json);
        if (!bundle.has("objects")) {
            return;
        }
        ImmutableSet<String> ids = Streams.stream(bundle.get("objects"))
                .map(object -> object.get("id").asText())
                .collect(ImmutableSet.toImmutableSet());
        assertThat(ids).hasSize(bundle.get("objects").size());
        for (JsonNode object : bundle.get("objects")) {
            Streams.stream(object.path("object_refs"))
                    .forEach(ref -> assertThat(ids).contains(ref.asText()));
        }
    }

    @Test
    void aStixNoteHasAConfidenceOnlyWhereADigitWasGiven() throws IOException {
        assertThat(Written.by("stix", Samples.REPORT)).doesNotContain("confidence");
    }

    @Test
    void aUuidOfVersionFiveIsTheOneOfTheStandard() {
        // As Python gives it: uuid5(uuid5(NAMESPACE_URL, "https://hearsay.dev/ns#"), "a").
        assertThat(StixFormat.uuid("a")).isEqualTo(UUID.fromString("8c7a7c83-8fea-56a6-a830-f9c0c6ce55ee"));
    }

    private static JsonNode tree(String json) throws IOException {
        return JsonIo.tree(new StringReader(json));
    }

    private static Report read(String format, Report report) throws IOException {
        return ((ReadableFormat) Formats.named(format)).read(new StringReader(Written.by(format, report)));
    }

    private static ImmutableList<Document> documentsRead(String format, Document document) throws IOException {
        return read(
                        format,
                        Report.of(ImmutableList.of(new Extraction(document, ImmutableList.of(), ImmutableList.of()))))
                .documents();
    }
}
