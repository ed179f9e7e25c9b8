package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;

/** A value that may be absent; then it is left out by the object that would hold it, or null. */
final class OptionalCodec<T> extends JsonCodec<Optional<T>> {
    private final JsonCodec<T> codec;
    private final boolean nullable;

    OptionalCodec(JsonCodec<T> codec, boolean nullable) {
        this.codec = codec;
        this.nullable = nullable;
    }

    @Override
    void write(Optional<T> value, JsonGenerator out) throws IOException {
        if (value.isPresent()) {
            codec.write(value.get(), out);
        } else {
            out.writeNull();
        }
    }

    @Override
    Optional<T> read(JsonPlace in) {
        return Optional.of(codec.read(in));
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = codec.schema(definitions);
        return nullable ? SchemaDefinitions.oneOf(ImmutableList.of(schema, SchemaDefinitions.type("null"))) : schema;
    }
}
