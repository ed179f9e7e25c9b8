package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Supplier;

/** A codec that is looked up when it is first used, for values that hold values of their own sort. */
final class DeferredCodec<T> extends JsonCodec<T> {
    private final Supplier<JsonCodec<T>> codec;

    DeferredCodec(Supplier<JsonCodec<T>> codec) {
        this.codec = codec;
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        codec.get().write(value, out);
    }

    @Override
    T read(JsonPlace in) {
        return codec.get().read(in);
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return codec.get().schema(definitions);
    }
}
