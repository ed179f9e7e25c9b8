package dev.hearsay.formats;

import static dev.hearsay.formats.Scalars.INTEGER;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Span;
import java.io.IOException;

/** A span as an array of its two ends. */
final class SpanCodec extends JsonCodec<Span> {

    @Override
    void write(Span span, JsonGenerator out) throws IOException {
        out.writeStartArray();
        out.writeNumber(span.start());
        out.writeNumber(span.end());
        out.writeEndArray();
    }

    @Override
    Span read(JsonPlace in) {
        ImmutableList<JsonPlace> ends = in.elements();
        if (ends.size() != 2) {
            throw in.fault("a span has two ends but found " + ends.size(), "write it as [start, end]");
        }
        try {
            return new Span(INTEGER.read(ends.get(0)), INTEGER.read(ends.get(1)));
        } catch (FormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw in.fault(e);
        }
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = SchemaDefinitions.type("array").put("minItems", 2).put("maxItems", 2);
        schema.set("items", SchemaDefinitions.type("integer").put("minimum", 0));
        return schema;
    }
}
