package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/** A value that may be absent; then it is null. */
final class OptionalCodec<T> extends JsonCodec<Optional<T>> {
    private final JsonCodec<T> codec;

    OptionalCodec(JsonCodec<T> codec) {
        this.codec = codec;
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
        return codec.schema(definitions);
    }
}
