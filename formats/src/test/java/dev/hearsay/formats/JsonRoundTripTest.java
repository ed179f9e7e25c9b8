package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimLink;
import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.Credence;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Independence;
import dev.hearsay.core.Observation;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.Positions;
import dev.hearsay.core.ProvenanceGraph;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.Relation;
import dev.hearsay.core.Source;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.TextReuse;
import dev.hearsay.core.Utterance;
import dev.hearsay.testkit.HearsayArbitraries;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonRoundTripTest {

    @Property(tries = 200)
    void sources(@ForAll Source source) {
        assertReadsBack(HearsayJson.SOURCE, source);
    }

    @Property(tries = 200)
    void extents(@ForAll TemporalExtent extent) {
        assertReadsBack(HearsayJson.TEMPORAL_EXTENT, extent);
    }

    @Property(tries = 200)
    void documents(@ForAll Document document) {
        assertReadsBack(HearsayJson.DOCUMENT, document);
    }

    @Property(tries = 100)
    void derivations(@ForAll Derivation derivation) {
        assertReadsBack(HearsayJson.DERIVATION, derivation);
    }

    @Property(tries = 100)
    void diagnostics(@ForAll Diagnostic diagnostic) {
        assertReadsBack(HearsayJson.DIAGNOSTIC, diagnostic);
    }

    @Property(tries = 200)
    void claimGroups(@ForAll ClaimGroup group) {
        assertReadsBack(HearsayJson.CLAIM_GROUP, group);
    }

    @Property(tries = 50)
    void relatedGroups(@ForAll RelatedGroups groups) {
        assertReadsBack(HearsayJson.RELATED_GROUPS, groups);
    }

    @Property(tries = 200)
    void explanations(@ForAll Explanation explanation) {
        assertReadsBack(HearsayJson.EXPLANATION, explanation);
    }

    @Property(tries = 100)
    void credences(@ForAll Credence credence) {
        assertReadsBack(HearsayJson.CREDENCE, credence);
    }

    @Property(tries = 100)
    void utterances(@ForAll Utterance utterance) {
        assertReadsBack(HearsayJson.UTTERANCE, utterance);
    }

    @Property(tries = 100)
    void relations(@ForAll Relation relation) {
        assertReadsBack(HearsayJson.RELATION, relation);
    }

    @Property(tries = 100)
    void claimRelations(@ForAll ClaimRelation relation) {
        assertReadsBack(HearsayJson.CLAIM_RELATION, relation);
    }

    @Property(tries = 50)
    void claimLinks(@ForAll ClaimLink link) {
        assertReadsBack(HearsayJson.CLAIM_LINK, link);
    }

    @Property(tries = 100)
    void quotationVariants(@ForAll QuotationVariant variant) {
        assertReadsBack(HearsayJson.QUOTATION_VARIANT, variant);
    }

    @Property(tries = 50)
    void positionLines(@ForAll PositionLine line) {
        assertReadsBack(HearsayJson.POSITION_LINE, line);
    }

    @Property(tries = 50)
    void pledges(@ForAll Pledge pledge) {
        assertReadsBack(HearsayJson.PLEDGE, pledge);
    }

    @Property(tries = 50)
    void positions(@ForAll Positions positions) {
        assertReadsBack(HearsayJson.POSITIONS, positions);
    }

    @Property(tries = 100)
    void textReuse(@ForAll TextReuse reuse) {
        assertReadsBack(HearsayJson.TEXT_REUSE, reuse);
    }

    @Property(tries = 100)
    void observations(@ForAll Observation observation) {
        assertReadsBack(HearsayJson.OBSERVATION, observation);
    }

    @Property(tries = 100)
    void independence(@ForAll ProvenanceGraph graph) {
        Independence independence = graph.independence();
        assertReadsBack(HearsayJson.INDEPENDENCE, independence);
    }

    @Property(tries = 30)
    void reports(@ForAll("wholeReports") Report report) throws IOException {
        assertThat(HearsayJson.read(new StringReader(HearsayJsonTest.written(report))))
                .isEqualTo(report);
    }

    /** Reports in which a document may stand twice, and attributions of one id that are not equal. */
    @Provide
    Arbitrary<Report> wholeReports() {
        return Written.reports(
                HearsayArbitraries.extractions().list().ofMaxSize(3),
                HearsayArbitraries.assessments().list().ofMaxSize(2));
    }

    @Property(tries = 100)
    void lines(@ForAll Extraction extraction, @ForAll boolean withText) throws IOException {
        StringWriter out = new StringWriter();
        AttributionLines.write(Samples.fitting(extraction), withText, out);
        assertThat(AttributionLines.read(new StringReader(out.toString())))
                .containsExactly(AttributionLine.of(Samples.fitting(extraction), withText));
    }

    @Property(tries = 200)
    void anyTextAtAll(@ForAll String text) {
        assertReadsBack(HearsayJson.DOCUMENT, Document.of("a", text));
    }

    private static <T> void assertReadsBack(JsonCodec<T> codec, T value) {
        assertThat(codec.fromJson(codec.toJson(value))).isEqualTo(value);
    }
}
