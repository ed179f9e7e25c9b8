package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A field of a JSON object.
 *
 * @param name its name
 * @param codec how its value is written
 * @param get takes it out of the value that has it
 * @param presence when it stands there
 * @param absent what its absence means; empty where the reader of the value decides
 */
record Field<T, F>(
        String name, JsonCodec<F> codec, Function<? super T, ? extends F> get, Presence presence, Optional<F> absent) {

    enum Presence {
        /** Always written, and must be there. */
        REQUIRED,
        /** Always written, but may be missing. */
        WRITTEN,
        /** Written unless it has the value that its absence means. */
        OMITTED,
        /** Written for those who read; follows from the other fields and is not read back. */
        DERIVED
    }

    void write(T value, JsonGenerator out) throws IOException {
        F field = get.apply(value);
        if (presence != Presence.OMITTED || !absent.equals(Optional.of(field))) {
            out.writeFieldName(name);
            codec.write(field, out);
        }
    }

    /** Reads the field of an object. */
    F read(JsonPlace object) {
        return object.field(name)
                .map(codec::read)
                .or(() -> absent)
                .orElseGet(() -> codec.read(object.requiredField(name)));
    }
}
