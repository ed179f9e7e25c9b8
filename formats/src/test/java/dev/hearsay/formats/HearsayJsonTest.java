package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Estimate;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Independence;
import dev.hearsay.core.Observation;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PledgeStatus;
import dev.hearsay.core.Positions;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.TemporalExtent;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HearsayJsonTest {

    @Test
    void readsEveryValueBackEqual() {
        assertReadsBack(HearsayJson.SOURCE, Samples.LUND);
        assertReadsBack(HearsayJson.SOURCE, Samples.CITY);
        assertReadsBack(HearsayJson.SOURCE, Samples.RADIO);
        assertReadsBack(HearsayJson.SOURCE, Samples.WORKER);
        assertReadsBack(HearsayJson.DOCUMENT, Samples.ARTICLE);
        assertReadsBack(HearsayJson.DOCUMENT, Samples.REPRINT);
        assertReadsBack(HearsayJson.ATTRIBUTION, Samples.PLEDGE);
        assertReadsBack(HearsayJson.ATTRIBUTION, Samples.CRANES);
        assertReadsBack(HearsayJson.ATTRIBUTION, Samples.RELAYED);
        assertReadsBack(HearsayJson.EXTRACTION, Samples.EXTRACTION);
        assertReadsBack(HearsayJson.ASSESSMENT, Samples.ASSESSMENT);
        assertReadsBack(HearsayJson.ASSESSMENT, Samples.CRANES_ASSESSMENT);
        assertReadsBack(HearsayJson.TEXT_REUSE, Samples.REUSE);
        assertReadsBack(HearsayJson.POSITIONS, Samples.POSITIONS);
        assertReadsBack(HearsayJson.DIAGNOSTIC, Samples.NOTE);
        assertReadsBack(HearsayJson.OBSERVATION, new Observation("Coast Radio", "harbour", "shut"));
        assertReadsBack(HearsayJson.ESTIMATE, Estimate.exactly(1.0 / 3));
        assertReadsBack(HearsayJson.QUANTITY, Quantity.of("1e3", "ship"));
        ClaimGroup group = Samples.ASSESSMENT.group();
        assertReadsBack(
                HearsayJson.RELATED_GROUPS,
                new RelatedGroups(ImmutableList.of(group), ImmutableList.of(), ImmutableList.of(group)));
        assertReadsBack(
                HearsayJson.INDEPENDENCE,
                new Independence(
                        1,
                        2,
                        false,
                        ImmutableSet.of(Samples.LUND),
                        ImmutableList.of(ImmutableList.of(Samples.LUND, Samples.RADIO)),
                        1));
    }

    @Test
    void readsExtentsBackEqualHoweverFinelyTheyAreKnown() {
        LocalDateTime noon = LocalDateTime.parse("2021-03-05T12:00");
        ImmutableList.of(
                        TemporalExtent.unknown(),
                        TemporalExtent.parse("2021"),
                        TemporalExtent.parse("2021-03"),
                        TemporalExtent.parse("2021-03-05"),
                        TemporalExtent.at(noon),
                        TemporalExtent.at(noon.plusNanos(1)),
                        TemporalExtent.at(noon.plusYears(20_000)),
                        TemporalExtent.lasting(noon, noon.plusDays(1)),
                        TemporalExtent.lasting(noon, noon),
                        TemporalExtent.builder().latestEnd(noon).build(),
                        TemporalExtent.builder().earliestStart(noon).build())
                .forEach(extent -> assertReadsBack(HearsayJson.TEMPORAL_EXTENT, extent));
    }

    @Test
    void writesADateAsFinelyAsItIsKnown() {
        assertThat(HearsayJson.TEMPORAL_EXTENT.toJson(TemporalExtent.parse("2021-03")))
                .isEqualTo("\"2021-03\"");
    }

    @Test
    void readsInfiniteNumbersBack() {
        assertReadsBack(HearsayJson.EXPLANATION, Explanation.leaf("certain", Double.POSITIVE_INFINITY, "a rule"));
        assertReadsBack(HearsayJson.EXPLANATION, Explanation.leaf("never", Double.NEGATIVE_INFINITY, "a rule"));
    }

    @Test
    void writesFieldsInAFixedOrderOnOneLine() {
        assertThat(HearsayJson.CLAIM.toJson(Claim.of("Cranes broke.")))
                .isEqualTo("{\"id\":\"" + Claim.of("Cranes broke.").id()
                        + "\",\"wording\":\"Cranes broke.\",\"proposition\":\"cranes broke\","
                        + "\"polarity\":\"positive\",\"kind\":\"fact\"}");
    }

    @Test
    void ignoresUnknownFieldsAndTakesNullForAbsent() {
        assertThat(HearsayJson.CLAIM.fromJson("{\"shape\":[{}],\"wording\":\"Cranes broke.\",\"actor\":null}"))
                .isEqualTo(Claim.of("Cranes broke."));
    }

    @Test
    void leavesWhatIsMissingToTheBuilder() {
        String json = "{\"claim\":{\"wording\":\"x\"},\"act\":\"denies\","
                + "\"chain\":{\"origin\":{\"type\":\"person\",\"name\":\"A\"}}}";
        assertThat(HearsayJson.ATTRIBUTION.fromJson(json).factuality().code()).isEqualTo("CT-");
    }

    @Test
    void namesThePathTheFaultAndTheWayOut() {
        String json = "{\"claim\":{\"wording\":\"x\",\"kind\":\"FACTS\"},"
                + "\"chain\":{\"origin\":{\"type\":\"person\",\"name\":\"A\"}}}";
        assertThatThrownBy(() -> HearsayJson.ATTRIBUTION.fromJson(json))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("$.claim.kind: unknown value \"FACTS\"; use one of fact, own_decision");
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThatThrownBy(() -> HearsayJson.CLAIM.fromJson("{}"))
                .hasMessageStartingWith("$: the field \"wording\" is missing; ");
        assertThatThrownBy(() -> HearsayJson.SOURCE.fromJson("{\"type\":\"ghost\"}"))
                .hasMessageStartingWith("$.type: unknown type \"ghost\"; use one of person");
    }

    @Test
    void namesWhatIsOfTheWrongSort() {
        assertThatThrownBy(() -> HearsayJson.CLAIM.fromJson("{\"wording\":3}"))
                .hasMessageStartingWith("$.wording: expected a string but found a number");
        assertThatThrownBy(() -> HearsayJson.SPAN.fromJson("[1]")).hasMessageStartingWith("$: a span has two ends");
        assertThatThrownBy(() -> HearsayJson.SPAN.fromJson("[1.5, 2]"))
                .hasMessageStartingWith("$[0]: expected a whole");
        assertThatThrownBy(() -> HearsayJson.SPAN.fromJson("[2, 1]")).hasMessageStartingWith("$: span must be");
        assertThatThrownBy(() -> HearsayJson.TEMPORAL_EXTENT.fromJson("\"soon\""))
                .hasMessageStartingWith("$: not a date");
    }

    @Test
    void repeatsWhatTheValueObjectsTo() {
        assertThatThrownBy(() -> HearsayJson.CLAIM.fromJson("{\"wording\":\" \"}"))
                .hasMessageStartingWith("$: claim wording must not be blank");
    }

    @Test
    void placesMalformedJsonByLineAndColumn() {
        assertThatThrownBy(() -> HearsayJson.CLAIM.fromJson("{\n\"wording\": }"))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("line 2, column ");
        assertThatThrownBy(() -> HearsayJson.CLAIM.fromJson("")).hasMessageContaining("no JSON value");
        assertThatThrownBy(() -> HearsayJson.SPAN.fromJson("[0, 1] [")).hasMessageContaining("more after the end");
    }

    @Test
    void refusesAFieldGivenTwice() {
        assertThatThrownBy(() -> HearsayJson.CLAIM.fromJson("{\"wording\":\"x\",\"wording\":\"y\"}"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("Duplicate");
    }

    @Test
    void refusesNestingBeyondTheLimit() {
        assertThatThrownBy(() -> HearsayJson.CLAIM.fromJson("[".repeat(1_000_000)))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("nesting depth");
    }

    @Test
    void refusesANumberMadeToFillMemory() {
        assertThatThrownBy(
                        () -> HearsayJson.QUANTITY.fromJson("{\"comparison\":\"exactly\",\"value\":\"1e999999999\"}"))
                .hasMessageStartingWith("$.value: the number is too long");
    }

    @Test
    void readsALongLineOfPrincipalsWithinTheLimit() {
        String json = "{\"type\":\"person\",\"name\":\"A\",\"principal\":".repeat(298)
                + "{\"type\":\"person\",\"name\":\"B\"}" + "}".repeat(298);
        assertThat(HearsayJson.SOURCE.fromJson(json).lastPrincipal().name()).isEqualTo("B");
    }

    @Test
    void readsAReportBackEqual() throws IOException {
        assertThat(HearsayJson.read(new StringReader(written(Samples.REPORT)))).isEqualTo(Samples.REPORT);
    }

    @Test
    void aReportWritesPositionsByTheIdsOfItsAttributions() throws IOException {
        assertThat(positions(Samples.REPORT)
                        .path("lines")
                        .path(0)
                        .path("dated")
                        .path(0)
                        .textValue())
                .isEqualTo(Samples.PLEDGE.id().value());
        assertThat(positions(Samples.REPORT).findValues("wording")).isEmpty();
    }

    @Test
    void anAttributionOfAnotherReportIsWrittenWholeWhateverItsId() throws IOException {
        Attribution knowsLess = Attribution.builder()
                .from(Samples.PLEDGE)
                .interest(Optional.empty())
                .build();
        assertThat(knowsLess.id()).isEqualTo(Samples.PLEDGE.id());
        Report report = Report.builder()
                .from(Samples.REPORT)
                .positions(new Positions(
                        ImmutableList.of(),
                        ImmutableList.of(new Pledge(
                                knowsLess,
                                PledgeStatus.WITHDRAWN,
                                ImmutableList.of(new Pledge.Move(PledgeStatus.WITHDRAWN, Samples.PLEDGE)),
                                Optional.empty()))))
                .build();

        assertThat(positions(report).path("ledger").path(0).path("pledge").isObject())
                .isTrue();
        assertThat(HearsayJson.read(new StringReader(written(report)))).isEqualTo(report);
    }

    @Test
    void readsPositionsThatStandBeforeWhatTheyName() throws IOException {
        ObjectNode report = (ObjectNode) JsonIo.tree(new StringReader(written(Samples.REPORT)));
        ObjectNode turned = report.objectNode();
        turned.set("positions", report.remove("positions"));
        turned.setAll(report);

        assertThat(HearsayJson.read(new StringReader(turned.toString()))).isEqualTo(Samples.REPORT);
    }

    @Test
    void namesTheAttributionThatTheReportDoesNotHold() {
        assertThatThrownBy(() -> HearsayJson.read(new StringReader(
                        "{\"schema\":1,\"positions\":{\"ledger\":[{\"pledge\":\"ab12\",\"status\":\"open\"}]}}")))
                .isInstanceOf(FormatException.class)
                .hasMessage(
                        "$.positions.ledger[0].pledge: no attribution of the report has the id \"ab12\"; use the id "
                                + "of one in the extractions or assessments, or write the attribution itself there");
    }

    @Test
    void partsThatAreMissingAreEmpty() throws IOException {
        assertThat(HearsayJson.read(new StringReader("{\"schema\":1}"))).isEqualTo(Report.of(ImmutableList.of()));
    }

    private static JsonNode positions(Report report) throws IOException {
        return JsonIo.tree(new StringReader(written(report))).path("positions");
    }

    @Test
    void namesTheVersionThatIsNotKnown() {
        assertThatThrownBy(() -> HearsayJson.read(new StringReader("{\"schema\":99}")))
                .hasMessageStartingWith("$.schema: version 99 of the schema is not known; ");
        assertThatThrownBy(() -> HearsayJson.read(new StringReader("{}"))).hasMessageContaining("\"schema\"");
    }

    @Test
    void placesAFaultInsideAReport() {
        assertThatThrownBy(() -> HearsayJson.read(
                        new StringReader("{\"schema\":1,\"more\":{\"a\":[1]},\"extractions\":[{\"document\":{}}]}")))
                .hasMessageStartingWith("$.extractions[0].document: the field \"id\" is missing");
    }

    @Test
    void readsAChainWithAPublisherThatIsNoOutletAsAFault() {
        String json = HearsayJson.CHAIN.toJson(Chain.from(Samples.LUND).publishedBy(Samples.RADIO));
        assertThatThrownBy(() -> HearsayJson.CHAIN.fromJson(json.replace("\"outlet\"", "\"person\"")))
                .hasMessageStartingWith("$.publisher.type: unknown type \"person\"; use one of outlet");
    }

    static String written(Report report) throws IOException {
        StringWriter out = new StringWriter();
        HearsayJson.write(report, out);
        return out.toString();
    }

    private static <T> void assertReadsBack(JsonCodec<T> codec, T value) {
        assertThat(codec.fromJson(codec.toJson(value))).isEqualTo(value);
    }
}
