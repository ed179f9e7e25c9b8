package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Extraction;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** Writes and reads whole reports one extraction and one assessment at a time. */
final class ReportCodec {
    private static final String SCHEMA = "schema";
    private static final String EXTRACTIONS = "extractions";
    private static final String ASSESSMENTS = "assessments";

    private final ImmutableList.Builder<Extraction> extractions = ImmutableList.builder();
    private final ImmutableList.Builder<Assessment> assessments = ImmutableList.builder();
    private boolean versioned;

    private ReportCodec() {}

    static void write(Report report, Writer out) throws IOException {
        try (JsonGenerator generator = JsonIo.generator(out)) {
            generator.writeStartObject();
            generator.writeNumberField(SCHEMA, HearsayJson.SCHEMA_VERSION);
            generator.writeFieldName(EXTRACTIONS);
            new ListCodec<>(HearsayJson.EXTRACTION).write(report.extractions(), generator);
            generator.writeFieldName(ASSESSMENTS);
            new ListCodec<>(HearsayJson.ASSESSMENT).write(report.assessments(), generator);
            generator.writeEndObject();
        }
    }

    static Report read(Reader in) throws IOException {
        try (JsonParser parser = JsonIo.parser(in)) {
            ReportCodec codec = new ReportCodec();
            codec.readObject(parser);
            JsonIo.expectEnd(parser);
            return new Report(codec.extractions.build(), codec.assessments.build());
        }
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
            case EXTRACTIONS -> readAll(field, parser, HearsayJson.EXTRACTION, extractions);
            case ASSESSMENTS -> readAll(field, parser, HearsayJson.ASSESSMENT, assessments);
            default -> JsonIo.skip(parser);
        }
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

    private static <T> void readAll(String field, JsonParser parser, JsonCodec<T> codec, ImmutableList.Builder<T> into)
            throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw JsonIo.fault(parser, "\"" + field + "\" is not an array", "write [] where there is nothing");
        }
        for (int i = 0; JsonIo.next(parser) != JsonToken.END_ARRAY; i++) {
            into.add(codec.read(JsonPlace.at(JsonIo.currentTree(parser), "$." + field + "[" + i + "]")));
        }
    }
}
