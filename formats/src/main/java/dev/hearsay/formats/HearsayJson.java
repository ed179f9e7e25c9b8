package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.AdmiraltyRating;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Claim;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.ClaimLink;
import dev.hearsay.core.ClaimRelation;
import dev.hearsay.core.Credence;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.core.Estimate;
import dev.hearsay.core.Evidence;
import dev.hearsay.core.Explanation;
import dev.hearsay.core.Extraction;
import dev.hearsay.core.Independence;
import dev.hearsay.core.Observation;
import dev.hearsay.core.Pledge;
import dev.hearsay.core.PositionLine;
import dev.hearsay.core.Positions;
import dev.hearsay.core.Quantity;
import dev.hearsay.core.QuotationVariant;
import dev.hearsay.core.RelatedGroups;
import dev.hearsay.core.Relation;
import dev.hearsay.core.Segment;
import dev.hearsay.core.Source;
import dev.hearsay.core.Span;
import dev.hearsay.core.TemporalExtent;
import dev.hearsay.core.TextReuse;
import dev.hearsay.core.Utterance;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * JSON for every value of the core, and for whole {@linkplain Report reports}: nothing is lost, and what was written
 * reads back equal.
 *
 * <pre>{@code
 * String json = HearsayJson.CLAIM.toJson(claim);
 * Claim same = HearsayJson.CLAIM.fromJson(json);
 * }</pre>
 *
 * <p>Constants are written in lower case, dates as finely as they are known, spans as {@code [start, end]} in UTF-16
 * code units as in the core. Ids that follow from the content are written for those who read, and computed anew on
 * reading. {@link #schema} describes all of it.
 *
 * <p>Reading holds to limits, whatever the input: {@link #MAX_DEPTH} levels, {@link #MAX_STRING} characters in a
 * string.
 */
public final class HearsayJson {

    /** The version of the schema, raised when a field changes its meaning or goes. */
    public static final int SCHEMA_VERSION = 1;

    /** The greatest number of objects and arrays inside one another that is written and read. */
    public static final int MAX_DEPTH = 300;

    /** The greatest number of characters in one string that is read, the text of a document included. */
    public static final int MAX_STRING = 20_000_000;

    /** The address that names the schema. */
    public static final String SCHEMA_ID = "https://hearsay.dev/schema/hearsay-" + SCHEMA_VERSION + ".schema.json";

    /** Sources of every kind. */
    public static final JsonCodec<Source> SOURCE = SourceCodecs.SOURCE;
    /** Spans. */
    public static final JsonCodec<Span> SPAN = DocumentCodecs.SPAN;
    /** Extents in time. */
    public static final JsonCodec<TemporalExtent> TEMPORAL_EXTENT = DocumentCodecs.EXTENT;
    /** Evidence. */
    public static final JsonCodec<Evidence> EVIDENCE = DocumentCodecs.EVIDENCE;
    /** Segments of documents. */
    public static final JsonCodec<Segment> SEGMENT = DocumentCodecs.SEGMENT;
    /** Derivations. */
    public static final JsonCodec<Derivation> DERIVATION = DocumentCodecs.DERIVATION;
    /** Documents. */
    public static final JsonCodec<Document> DOCUMENT = DocumentCodecs.DOCUMENT;
    /** Diagnostics. */
    public static final JsonCodec<Diagnostic> DIAGNOSTIC = DocumentCodecs.DIAGNOSTIC;
    /** Quantities. */
    public static final JsonCodec<Quantity> QUANTITY = ClaimCodecs.QUANTITY;
    /** Claims. */
    public static final JsonCodec<Claim> CLAIM = ClaimCodecs.CLAIM;
    /** Chains. */
    public static final JsonCodec<Chain> CHAIN = ClaimCodecs.CHAIN;
    /** Where source, cue and content stand. */
    public static final JsonCodec<AttributionSpans> ATTRIBUTION_SPANS = ClaimCodecs.SPANS;
    /** Attributions. */
    public static final JsonCodec<Attribution> ATTRIBUTION = ClaimCodecs.ATTRIBUTION;
    /** Groups of attributions. */
    public static final JsonCodec<ClaimGroup> CLAIM_GROUP = ClaimCodecs.CLAIM_GROUP;
    /** What was read from a document. */
    public static final JsonCodec<Extraction> EXTRACTION = ClaimCodecs.EXTRACTION;
    /** Explanations. */
    public static final JsonCodec<Explanation> EXPLANATION = AssessmentCodecs.EXPLANATION;
    /** Probabilities with their intervals. */
    public static final JsonCodec<Estimate> ESTIMATE = AssessmentCodecs.ESTIMATE;
    /** P(so). */
    public static final JsonCodec<Credence> CREDENCE = AssessmentCodecs.CREDENCE;
    /** Ratings by the Admiralty code. */
    public static final JsonCodec<AdmiraltyRating> ADMIRALTY_RATING = AssessmentCodecs.RATING;
    /** P(said). */
    public static final JsonCodec<Utterance> UTTERANCE = AssessmentCodecs.UTTERANCE;
    /** How many origins are independent. */
    public static final JsonCodec<Independence> INDEPENDENCE = AssessmentCodecs.INDEPENDENCE;
    /** Assessments; their independence is written for those who read, and computed anew on reading. */
    public static final JsonCodec<Assessment> ASSESSMENT = AssessmentCodecs.ASSESSMENT;
    /** Groups that bear on another one. */
    public static final JsonCodec<RelatedGroups> RELATED_GROUPS = AssessmentCodecs.RELATED_GROUPS;
    /** How two claims bear on one another. */
    public static final JsonCodec<Relation> RELATION = RelationCodecs.RELATION;
    /** How two groups of claims bear on one another. */
    public static final JsonCodec<ClaimRelation> CLAIM_RELATION = RelationCodecs.CLAIM_RELATION;
    /** How two attributions bear on one another. */
    public static final JsonCodec<ClaimLink> CLAIM_LINK = RelationCodecs.CLAIM_LINK;
    /** Quotations of one utterance in other cuts. */
    public static final JsonCodec<QuotationVariant> QUOTATION_VARIANT = RelationCodecs.QUOTATION_VARIANT;
    /** Text that two documents share. */
    public static final JsonCodec<TextReuse> TEXT_REUSE = RelationCodecs.TEXT_REUSE;
    /** What one principal has said over time. */
    public static final JsonCodec<PositionLine> POSITION_LINE = PositionCodecs.ALONE.line;
    /** Pledges. */
    public static final JsonCodec<Pledge> PLEDGE = PositionCodecs.ALONE.pledge;
    /**
     * Positions and pledges. Alone they hold every attribution whole; inside a report, one that its extractions or
     * assessments hold is written as its id.
     */
    public static final JsonCodec<Positions> POSITIONS = PositionCodecs.ALONE.positions;
    /** Observations for truth discovery. */
    public static final JsonCodec<Observation> OBSERVATION = AssessmentCodecs.OBSERVATION;

    private static final ImmutableList<JsonCodec<?>> ALL = ImmutableList.of(
            SOURCE,
            DIAGNOSTIC,
            EXTRACTION,
            ASSESSMENT,
            RELATED_GROUPS,
            CLAIM_RELATION,
            QUOTATION_VARIANT,
            TEXT_REUSE,
            POSITIONS,
            OBSERVATION,
            AttributionLines.LINE);

    private HearsayJson() {}

    /**
     * Writes a report, one extraction and one assessment at a time; empty parts are written too.
     *
     * @param report the report
     * @param out where to; it is flushed but not closed
     * @throws IOException if {@code out} throws it
     */
    public static void write(Report report, Writer out) throws IOException {
        ReportCodec.write(report, out);
    }

    /**
     * Reads a report, one extraction and one assessment at a time; parts that are missing are empty.
     *
     * @param in the input; it is not closed
     * @return the report
     * @throws FormatException if it is no report, of another version of the schema, or beyond the limits
     * @throws IOException if {@code in} throws it
     */
    public static Report read(Reader in) throws IOException {
        return ReportCodec.read(in);
    }

    /**
     * {@return the JSON Schema (draft 2020-12) of a report; its definitions describe every value, a line of
     * {@link AttributionLines} included}
     */
    public static String schema() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        ALL.forEach(codec -> codec.schema(definitions));
        ObjectNode schema = SchemaDefinitions.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", SCHEMA_ID)
                .put("title", "Hearsay report")
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("schema").put("const", SCHEMA_VERSION);
        ReportCodec.describe(definitions, properties);
        schema.putArray("required").add("schema");
        schema.set("$defs", definitions.asNode());
        return indented(schema);
    }

    private static String indented(ObjectNode node) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JsonIo.indented(out)) {
            generator.writeTree(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }
}
