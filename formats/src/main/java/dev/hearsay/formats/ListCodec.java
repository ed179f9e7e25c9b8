package dev.hearsay.formats;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;

/** Values as a JSON array. */
final class ListCodec<T> extends JsonCodec<ImmutableList<T>> {
    private final JsonCodec<T> codec;

    ListCodec(JsonCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    void write(ImmutableList<T> values, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (T value : values) {
            codec.write(value, out);
        }
        out.writeEndArray();
    }

    @Override
    ImmutableList<T> read(JsonPlace in) {
        return in.elements().stream().map(codec::read).collect(toImmutableList());
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = SchemaDefinitions.type("array");
        schema.set("items", codec.schema(definitions));
        return schema;
    }
}
