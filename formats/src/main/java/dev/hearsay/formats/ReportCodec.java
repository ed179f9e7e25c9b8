package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Writes and reads whole reports one value at a time. Only the positions are kept as a tree until all else is read, for
 * they name attributions by their ids.
 */
final class ReportCodec {
    private static final String SCHEMA = "schema";
    private static final String POSITIONS = "positions";

    /** The parts of a report that are arrays, in the order in which they are written. */
    private static final ImmutableList<Part<?>> PARTS = ImmutableList.of(
            new Part<>("extractions", HearsayJson.EXTRACTION, Report::extractions, Report.Builder::addExtractions),
            new Part<>("assessments", HearsayJson.ASSESSMENT, Report::assessments, Report.Builder::addAssessments),
            new Part<>("relations", HearsayJson.CLAIM_RELATION, Report::relations, Report.Builder::addRelations),
            new Part<>("reuse", HearsayJson.TEXT_REUSE, Report::reuse, Report.Builder::addReuse),
            new Part<>("variants", HearsayJson.QUOTATION_VARIANT, Report::variants, Report.Builder::addVariants));

    private final Report.Builder report = Report.builder();
    private Optional<JsonPlace> positions = Optional.empty();
    private boolean versioned;

    private ReportCodec() {}

    /** A part of a report that is an array. */
    private record Part<T>(
            String name,
            JsonCodec<T> codec,
            Function<Report, ImmutableList<T>> get,
            BiConsumer<Report.Builder, T> add) {

        void write(Report report, JsonGenerator out) throws IOException {
            out.writeFieldName(name);
            new ListCodec<>(codec).write(get.apply(report), out);
        }

        void read(JsonParser parser, Report.Builder into) throws IOException {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw JsonIo.fault(parser, "\"" + name + "\" is not an array", "write [] where there is nothing");
            }
            for (int i = 0; JsonIo.next(parser) != JsonToken.END_ARRAY; i++) {
                JsonPlace place = JsonPlace.at(JsonIo.currentTree(parser), "$." + name + "[" + i + "]");
                add.accept(into, codec.read(place));
            }
        }
    }

    static void write(Report report, Writer out) throws IOException {
        try (JsonGenerator generator = JsonIo.generator(out)) {
            generator.writeStartObject();
            generator.writeNumberField(SCHEMA, HearsayJson.SCHEMA_VERSION);
            for (Part<?> part : PARTS) {
                part.write(report, generator);
            }
            generator.writeFieldName(POSITIONS);
            new PositionCodecs(report.attributions()).positions.write(report.positions(), generator);
            generator.writeEndObject();
        }
    }

    static Report read(Reader in) throws IOException {
        try (JsonParser parser = JsonIo.parser(in)) {
            ReportCodec codec = new ReportCodec();
            codec.readObject(parser);
            JsonIo.expectEnd(parser);
            return codec.built();
        }
    }

    private Report built() {
        Report allButPositions = report.build();
        return positions
                .map(place -> new PositionCodecs(allButPositions.attributions()).positions.read(place))
                .map(read -> report.positions(read).build())
                .orElse(allButPositions);
    }

    private void readObject(JsonParser parser) throws IOException {
        if (JsonIo.next(parser) != JsonToken.START_OBJECT) {
            throw JsonIo.fault(parser, "a report is a JSON object", "write one as HearsayJson does");
        }
        while (JsonIo.next(parser) == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonIo.next(parser);
            readField(field, parser);
        }
        if (!versioned) {
            throw new FormatException(
                    "$",
                    "the field \"schema\" is missing",
                    "a report begins with \"schema\": " + HearsayJson.SCHEMA_VERSION);
        }
    }

    private void readField(String field, JsonParser parser) throws IOException {
        switch (field) {
            case SCHEMA -> readVersion(JsonPlace.at(JsonIo.currentTree(parser), "$.schema"));
            case POSITIONS -> positions = Optional.of(JsonPlace.at(JsonIo.currentTree(parser), "$.positions"));
            default -> readPart(field, parser);
        }
    }

    private void readPart(String field, JsonParser parser) throws IOException {
        for (Part<?> part : PARTS) {
            if (part.name().equals(field)) {
                part.read(parser, report);
                return;
            }
        }
        JsonIo.skip(parser);
    }

    private void readVersion(JsonPlace in) {
        int version = Scalars.INTEGER.read(in);
        if (version != HearsayJson.SCHEMA_VERSION) {
            throw in.fault(
                    "version " + version + " of the schema is not known",
                    "write the report again with this release, which knows version " + HearsayJson.SCHEMA_VERSION);
        }
        versioned = true;
    }

    /** Describes the parts, each under its name. */
    static void describe(SchemaDefinitions definitions, ObjectNode properties) {
        PARTS.forEach(part -> properties.set(part.name(), new ListCodec<>(part.codec()).schema(definitions)));
        properties.set(POSITIONS, HearsayJson.POSITIONS.schema(definitions));
    }
}
