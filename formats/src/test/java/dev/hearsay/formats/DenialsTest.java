package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Document;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Polarity;
import dev.hearsay.core.QuoteForm;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.SpeechAct;
import dev.hearsay.core.Status;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody is given out as the author of what they deny, nor as somebody who denies what they say. */
class DenialsTest {
    private static final Claim SOLD = Claim.of("the city had sold the bridge");
    private static final Claim NOT_SOLD = Claim.builder()
            .wording("the city had not sold the bridge")
            .proposition(SOLD.proposition())
            .polarity(Polarity.NEGATIVE)
            .build();

    private static final Attribution BERG = said("Tom Berg", SOLD, SpeechAct.SAYS);
    private static final Attribution HOLM = said("Ida Holm", SOLD, SpeechAct.DENIES);
    private static final Attribution ROE = said("Ben Roe", NOT_SOLD, SpeechAct.SAYS);
    private static final Attribution VANE = said("Cy Vane", NOT_SOLD, SpeechAct.DENIES);
    private static final Attribution LUND = said("Ada Lund", SOLD, SpeechAct.ASKS);

    private static Attribution said(String name, Claim claim, SpeechAct act) {
        return Attribution.builder()
                .claim(claim)
                .chain(Chain.from(Source.person(name)).publishedBy(Samples.RADIO))
                .act(act)
                .build();
    }

    private static Report assessed(Attribution... attributions) {
        return Report.builder()
                .addAssessments(Assessment.builder()
                        .group(ClaimGroup.of(ImmutableList.copyOf(attributions)))
                        .status(Status.ONE_SOURCE)
                        .reason("One source.")
                        .build())
                .build();
    }

    private static Report unassessed(Attribution... attributions) {
        return Report.of(ImmutableList.of(
                new Extraction(Document.of("a", ""), ImmutableList.copyOf(attributions), ImmutableList.of())));
    }

    @Test
    void whoSaysWhatTheNoteSaysAgreesWithIt() throws IOException {
        assertThat(opinions(assessed(BERG, HOLM, ROE, LUND)))
                .isEqualTo(ImmutableMap.of(
                        "Tom Berg", "agree: the city had sold the bridge",
                        "Ida Holm", "disagree: the city had sold the bridge",
                        "Ben Roe", "disagree: the city had sold the bridge",
                        "Ada Lund", "neutral: the city had sold the bridge"));
        assertThat(opinions(assessed(ROE)))
                .isEqualTo(ImmutableMap.of("Ben Roe", "agree: the city had not sold the bridge"));
    }

    @Test
    void aNoteOfADenialAloneIsOfTheDenial() throws IOException {
        assertThat(opinions(assessed(HOLM)))
                .isEqualTo(ImmutableMap.of("Ida Holm", "agree: denied: the city had sold the bridge"));
        assertThat(opinions(assessed(VANE)))
                .isEqualTo(ImmutableMap.of("Cy Vane", "agree: denied: the city had not sold the bridge"));
    }

    @Test
    void claimsThatNobodyAssessedAreTheirWords() throws IOException {
        assertThat(opinions(unassessed(HOLM, ROE, VANE)))
                .isEqualTo(ImmutableMap.of(
                        "Ida Holm", "disagree: the city had sold the bridge",
                        "Ben Roe", "agree: the city had not sold the bridge",
                        "Cy Vane", "disagree: the city had not sold the bridge"));
    }

    /** By the name of its author each opinion, with the note that it is on. */
    private static Map<String, String> opinions(Report report) throws IOException {
        JsonNode objects = stix(report);
        ImmutableMap<String, String> notes = Streams.stream(objects)
                .filter(object -> object.get("type").asText().equals("note"))
                .collect(ImmutableMap.toImmutableMap(
                        note -> note.get("id").asText(),
                        note -> note.get("content").asText()));
        return Streams.stream(objects)
                .filter(object -> object.get("type").asText().equals("opinion"))
                .collect(ImmutableMap.toImmutableMap(
                        opinion -> opinion.at("/authors/0").asText(),
                        opinion -> opinion.get("opinion").asText() + ": "
                                + notes.get(opinion.at("/object_refs/0").asText())));
    }

    @Test
    void nobodyQuotedIsTheMakerOfAnObject() {
        assertThat(Written.by("stix", Samples.REPORT)).doesNotContain("created_by_ref");
    }

    @Test
    void aNoteThatSaysSomethingElseIsAnotherObject() throws IOException {
        ClaimGroup before = ClaimGroup.of(ImmutableList.of(BERG));
        ClaimGroup after =
                ClaimGroup.builder().from(before).addAttributions(HOLM).build();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(noteId(note(before))).isEqualTo(noteId(note(before))).isNotEqualTo(noteId(note(after)));
    }

    private static Report note(ClaimGroup group) {
        return Report.builder()
                .addAssessments(Assessment.builder()
                        .group(group)
                        .status(Status.ONE_SOURCE)
                        .reason("One source.")
                        .build())
                .build();
    }

    private static String noteId(Report report) throws IOException {
        return Streams.stream(stix(report))
                .filter(object -> object.get("type").asText().equals("note"))
                .map(note -> note.get("id").asText())
                .reduce((a, b) -> {
                    throw new AssertionError("two notes");
                })
                .orElseThrow();
    }

    private static JsonNode stix(Report report) throws IOException {
        return JsonIo.tree(new StringReader(Written.by("stix", report))).get("objects");
    }

    @Test
    void whatIsToldOfADenialSaysThatItIsOne() {
        assertThat(Names.sentence(HOLM)).isEqualTo("Coast Radio ← Ida Holm denies: the city had sold the bridge");
        assertThat(Names.sentence(ROE)).isEqualTo("Coast Radio ← Ben Roe says: the city had not sold the bridge");
        Attribution disbelief = Attribution.builder()
                .from(HOLM)
                .act(SpeechAct.BELIEVES)
                .factuality(HOLM.factuality())
                .build();
        assertThat(Names.sentence(disbelief)).contains("Ida Holm does not hold: the city");
        assertThat(Written.by("stix", assessed(BERG, HOLM))).contains(Names.sentence(HOLM));
    }

    @Test
    void anAnnotationOfADenialSaysThatItIsOne() {
        Document document = Document.of("a", "He denied it.");
        Attribution denial = Attribution.builder()
                .from(HOLM)
                .document(document.id())
                .evidence(Evidence.of(document, new Span(0, 12)))
                .build();
        Report report =
                Report.of(ImmutableList.of(new Extraction(document, ImmutableList.of(denial), ImmutableList.of())));
        assertThat(Written.by("annotations", report)).contains(Names.sentence(denial));
    }

    @Test
    void whoDeniesAClaimIsNotItsAuthor() throws IOException {
        assertThat(authors(assessed(BERG, HOLM, ROE, LUND))).containsExactly("Tom Berg");
        assertThat(authors(assessed(HOLM))).isEmpty();
        assertThat(authors(assessed(ROE))).containsExactly("Ben Roe");
        assertThat(authors(unassessed(BERG, HOLM))).containsExactly("Tom Berg");
    }

    /** The authors of the only claim. */
    private static ImmutableList<String> authors(Report report) throws IOException {
        JsonNode graph = graph(report);
        assertThat(typed(graph, "Claim")).hasSize(1);
        return Streams.stream(typed(graph, "Claim").get(0).path("author"))
                .map(author -> Streams.stream(graph)
                        .filter(node -> node.get("@id").equals(author.get("@id")))
                        .map(node -> node.get("name").asText())
                        .findFirst()
                        .orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void aQuotationHasTheWordsOfTheArticleAndIsNoClaimThatItDenies() throws IOException {
        Document document =
                Document.of("a", "“The bridge,” Holm said, “was never sold.” Sold at a “fair” price, he said.");
        Attribution denial = quoted(document, QuoteForm.DIRECT, SpeechAct.DENIES, "“The bridge,”", "“was never sold.”");
        Attribution claim = quoted(document, QuoteForm.DIRECT, SpeechAct.SAYS, "“was never sold.”");
        Attribution mixed = quoted(document, QuoteForm.MIXED, SpeechAct.SAYS, "Sold at a “fair” price");
        JsonNode graph = graph(Report.of(ImmutableList.of(
                new Extraction(document, ImmutableList.of(denial, claim, mixed), ImmutableList.of()))));
        ImmutableList<JsonNode> quotations = typed(graph, "Quotation");
        assertThat(quotations).hasSize(2);
        assertThat(quotations.get(0).get("text")).hasToString("[\"The bridge,\",\"was never sold.\"]");
        assertThat(quotations.get(0).has("interpretedAsClaim")).isFalse();
        assertThat(quotations.get(1).get("text").asText()).isEqualTo("was never sold.");
        assertThat(quotations.get(1).has("interpretedAsClaim")).isTrue();
    }

    @Test
    void aQuotationWhoseWordsAreNotKnownIsNone() throws IOException {
        Attribution direct =
                Attribution.builder().from(BERG).form(QuoteForm.DIRECT).build();
        assertThat(typed(graph(assessed(direct)), "Quotation")).isEmpty();
    }

    @Test
    void anArticleWithoutAnOutletHasThePublisherOfItsChains() throws IOException {
        Document document = Document.of("a", "");
        Attribution said =
                Attribution.builder().from(BERG).document(document.id()).build();
        JsonNode graph = graph(
                Report.of(ImmutableList.of(new Extraction(document, ImmutableList.of(said), ImmutableList.of()))));
        assertThat(typed(graph, "NewsArticle").get(0).at("/publisher/@id").asText())
                .isEqualTo(Names.urn(Names.of(Samples.RADIO)));
    }

    private static Attribution quoted(Document document, QuoteForm form, SpeechAct act, String... pieces) {
        Stream<Span> content = Stream.of(pieces).map(piece -> {
            int start = document.text().indexOf(piece);
            return new Span(start, start + piece.length());
        });
        return Attribution.builder()
                .from(HOLM)
                .claim(Claim.of(
                        "the bridge was sold: " + CharMatcher.anyOf("“”").removeFrom(String.join(" ", pieces))))
                .act(act)
                .form(form)
                .document(document.id())
                .factuality(said("Ida Holm", SOLD, act).factuality())
                .spans(AttributionSpans.builder()
                        .addAllContent(content.toList())
                        .build())
                .build();
    }

    private static JsonNode graph(Report report) throws IOException {
        return JsonIo.tree(new StringReader(Written.by("json-ld", report))).get("@graph");
    }

    private static ImmutableList<JsonNode> typed(JsonNode graph, String type) {
        return Streams.stream(graph)
                .filter(node -> node.get("@type").asText().equals(type))
                .collect(ImmutableList.toImmutableList());
    }
}
