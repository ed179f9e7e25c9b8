package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A JSON-LD processor reads what was meant. The context is a stand-in: the processor opens nothing on the network. */
class JsonLdTest {
    private static final String SCHEMA_ORG = "https://schema.org/";
    private static final DocumentLoader LOADER =
            (url, options) -> JsonDocument.of(new StringReader("{\"@context\":{\"@vocab\":\"" + SCHEMA_ORG + "\"}}"));

    @Test
    void aClaimAppearsInItsArticles() throws JsonLdError {
        JsonObject claim = only("Claim", Names.of(Samples.ASSESSMENT.group()));
        assertThat(ids(claim, "appearance"))
                .containsExactlyInAnyOrder(
                        Names.urn(Names.of(Samples.ARTICLE.id())), Names.urn(Names.of(Samples.REPRINT.id())));
        assertThat(ids(claim, "author")).containsExactly(Names.urn(Names.of(Samples.LUND)));
    }

    @Test
    void noAppearanceIsFirstWhereAnOrderIsNotKnown() throws JsonLdError {
        assertThat(only("Claim", Names.of(Samples.ASSESSMENT.group())))
                .doesNotContainKey(SCHEMA_ORG + "firstAppearance");
        assertThat(ids(only("Claim", Names.of(Samples.CRANES_ASSESSMENT.group())), "firstAppearance"))
                .containsExactly(Names.urn(Names.of(Samples.ARTICLE.id())));
    }

    @Test
    void anUnnamedSourceIsACreditAndNoAgent() throws JsonLdError {
        JsonObject claim = only("Claim", Names.of(Samples.CRANES_ASSESSMENT.group()));
        assertThat(claim).doesNotContainKey(SCHEMA_ORG + "author");
        assertThat(claim.toString()).contains("a port worker");
    }

    @Provide
    Arbitrary<Report> reports() {
        return Written.reports();
    }

    @Property(tries = 30)
    void everyReferenceIsToANodeOfTheGraphOrToADocument(@ForAll("reports") Report report) throws JsonLdError {
        assertReferencesLead(report);
    }

    static void assertReferencesLead(Report report) throws JsonLdError {
        List<JsonObject> nodes = nodes(Written.by("json-ld", report));
        ImmutableSet<String> defined =
                nodes.stream().map(node -> node.getString("@id")).collect(ImmutableSet.toImmutableSet());
        assertThat(defined).hasSameSizeAs(nodes);
        assertThat(nodes.stream().flatMap(JsonLdTest::references))
                .allMatch(id -> defined.contains(id) || id.startsWith("urn:hearsay:document-"));
    }

    @Property(tries = 30)
    void everyReviewReadsBack(@ForAll("reports") Report report) throws IOException, JsonLdError {
        assertReviewsReadBack(report);
    }

    /** Reviews of all that was claimed, as Hearsay and as a JSON-LD processor read them. */
    static void assertReviewsReadBack(Report report) throws IOException, JsonLdError {
        ImmutableList<ClaimReview> reviews =
                report.attributions().stream().map(JsonLdTest::review).collect(ImmutableList.toImmutableList());
        StringWriter out = new StringWriter();
        ClaimReviews.write(reviews, out);
        assertThat(ClaimReviews.read(new StringReader(out.toString()))).isEqualTo(reviews);
        assertThat(nodes(out.toString()).stream()
                        .filter(node -> node.containsKey(SCHEMA_ORG + "claimReviewed"))
                        .map(node -> node.getJsonArray(SCHEMA_ORG + "claimReviewed")
                                .getJsonObject(0)
                                .getString("@value")))
                .containsExactlyInAnyOrderElementsOf(
                        reviews.stream().map(ClaimReview::claim).toList());
    }

    private static ClaimReview review(Attribution attribution) {
        return new ClaimReview(
                attribution.claim().wording(),
                attribution
                        .chain()
                        .links()
                        .get(attribution.chain().links().size() - 1)
                        .name(),
                attribution.act().toString(),
                Optional.of(attribution.chain().describe()),
                Optional.of(attribution.chain().origin().name()),
                attribution.document().stream()
                        .map(id -> Names.urn(Names.of(id)))
                        .collect(ImmutableList.toImmutableList()),
                Optional.of("2021-03-08"),
                Optional.empty());
    }

    @Test
    void aReviewReadsBackEqual() throws IOException {
        ClaimReview review = new ClaimReview(
                "The harbour will open in 3 weeks",
                "Norhaven Check",
                "Unproven",
                Optional.of("Only the city says so."),
                Optional.of("Ada Lund"),
                ImmutableList.of("https://coastradio.example/a"),
                Optional.of("2021-03-08"),
                Optional.of("https://check.example/1"));
        StringWriter out = new StringWriter();
        ClaimReviews.write(ImmutableList.of(review, ClaimReview.of("a", "b", "c")), out);
        assertThat(ClaimReviews.read(new StringReader(out.toString())))
                .containsExactly(review, ClaimReview.of("a", "b", "c"));
    }

    @Test
    void aReviewIsReadInTheShapesThatPagesUse() throws IOException {
        String json = "[{\"@type\":\"WebPage\"},{\"@type\":[\"ClaimReview\"],\"claimReviewed\":\"a\",\"author\":"
                + "[{\"name\":\"b\"}],\"reviewRating\":{\"ratingValue\":2},\"itemReviewed\":{\"author\":\"x\"}}]";
        ClaimReview review = ClaimReviews.read(new StringReader(json)).get(0);
        assertThat(review.rating()).isEqualTo("2");
        assertThat(review.claimant()).hasValue("x");
    }

    @Test
    void aReviewIsKnownByItsTypeHoweverThatIsWritten() throws IOException {
        for (String type :
                List.of("https://schema.org/ClaimReview", "http://schema.org/ClaimReview", "s:ClaimReview")) {
            String json = "{\"@type\":[\"" + type + "\"],\"claimReviewed\":\"a\",\"author\":\"b\","
                    + "\"reviewRating\":{\"ratingValue\":2}}";
            assertThat(ClaimReviews.read(new StringReader(json))).as(type).hasSize(1);
            assertThat(ClaimReviews.read(new StringReader(json.replace("[", "").replace("]", ""))))
                    .as(type)
                    .hasSize(1);
            assertThat(ClaimReviews.read(new StringReader(json.replace(type, type + "er"))))
                    .isEmpty();
        }
    }

    @Test
    void aReviewMakesNobodyAPersonOrAnOrganization() throws IOException {
        StringWriter out = new StringWriter();
        String json = "{\"@type\":\"ClaimReview\",\"claimReviewed\":\"a\",\"author\":{\"@type\":\"Person\","
                + "\"name\":\"Ida Holm\"},\"reviewRating\":{\"alternateName\":\"False\"},\"itemReviewed\":"
                + "{\"author\":{\"@type\":\"Organization\",\"name\":\"City of Norhaven\"}}}";
        ClaimReviews.write(ClaimReviews.read(new StringReader(json)), out);
        assertThat(out.toString())
                .contains("Ida Holm", "City of Norhaven")
                .doesNotContain("\"Person\"", "\"Organization\"");
    }

    @Test
    void aReviewWithoutReviewerOrRatingIsNone() {
        assertThatThrownBy(() -> ClaimReview.of("a", " ", "c")).hasMessageContaining("needs a reviewer");
        assertThatThrownBy(() -> ClaimReview.of("a", "b", "")).hasMessageContaining("needs the rating");
        assertThatThrownBy(() -> ClaimReviews.read(new StringReader("{\"@graph\":[{\"@type\":\"ClaimReview\"}]}")))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("$.@graph[0]: ");
    }

    private static JsonObject only(String type, String name) throws JsonLdError {
        return nodes(Written.by("json-ld", Samples.REPORT)).stream()
                .filter(node -> node.getString("@id").equals(Names.urn(name)))
                .filter(node -> node.getJsonArray("@type").getString(0).equals(SCHEMA_ORG + type))
                .reduce((a, b) -> {
                    throw new AssertionError("two of " + name);
                })
                .orElseThrow();
    }

    private static List<JsonObject> nodes(String json) throws JsonLdError {
        JsonArray expanded = JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .loader(LOADER)
                .get();
        return expanded.getValuesAs(JsonObject.class);
    }

    private static Stream<String> references(JsonObject node) {
        return node.values().stream()
                .filter(value -> value.getValueType() == JsonValue.ValueType.ARRAY)
                .flatMap(value -> value.asJsonArray().stream())
                .filter(value -> value.getValueType() == JsonValue.ValueType.OBJECT)
                .map(JsonValue::asJsonObject)
                .filter(value -> value.containsKey("@id"))
                .map(value -> value.getString("@id"));
    }

    private static List<String> ids(JsonObject node, String property) {
        return node.getJsonArray(SCHEMA_ORG + property).stream()
                .map(value -> value.asJsonObject().getString("@id"))
                .toList();
    }
}
