package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes one sort of value as JSON and reads it back: what was written reads back equal. Fields stand in a fixed order;
 * on reading they may stand in any, and unknown ones are ignored.
 *
 * <p>Instances come from {@link HearsayJson}. They are immutable and safe to use from several threads.
 *
 * @param <T> the sort of value
 */
public abstract class JsonCodec<T> {

    JsonCodec() {}

    /** Writes a value. */
    abstract void write(T value, JsonGenerator out) throws IOException;

    /** Reads the value at a place. */
    abstract T read(JsonPlace in);

    /** Describes the values as a JSON Schema, putting what is named into the definitions. */
    abstract ObjectNode schema(SchemaDefinitions definitions);

    /**
     * Writes a value without line breaks.
     *
     * @param value the value
     * @param out where to; it is flushed but not closed
     * @throws IOException if {@code out} throws it
     */
    public final void write(T value, Writer out) throws IOException {
        try (JsonGenerator generator = JsonIo.generator(out)) {
            write(value, generator);
        }
    }

    /**
     * Returns a value as JSON on one line.
     *
     * @param value the value
     * @return the JSON
     */
    public final String toJson(T value) {
        StringWriter out = new StringWriter();
        try {
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Reads the one value of an input.
     *
     * @param in the input; it is not closed
     * @return the value
     * @throws FormatException if it is no such value, or beyond the limits of {@link HearsayJson}
     * @throws IOException if {@code in} throws it
     */
    public final T read(Reader in) throws IOException {
        return read(JsonPlace.root(JsonIo.tree(in)));
    }

    /**
     * Reads a value.
     *
     * @param json the JSON
     * @return the value
     * @throws FormatException if it is no such value, or beyond the limits of {@link HearsayJson}
     */
    public final T fromJson(String json) {
        try {
            return read(new StringReader(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
