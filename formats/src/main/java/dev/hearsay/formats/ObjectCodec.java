package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import dev.hearsay.formats.Field.Presence;
import java.io.IOException;
import java.util.function.Function;

/** A value as a JSON object. */
final class ObjectCodec<T> extends JsonCodec<T> {
    private final String name;
    private final ImmutableList<Field<T, ?>> fields;
    private final Function<JsonPlace, T> reader;

    ObjectCodec(String name, ImmutableList<Field<T, ?>> fields, Function<JsonPlace, T> reader) {
        this.name = name;
        this.fields = fields;
        this.reader = reader;
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeFields(value, out);
        out.writeEndObject();
    }

    void writeFields(T value, JsonGenerator out) throws IOException {
        for (Field<T, ?> field : fields) {
            field.write(value, out);
        }
    }

    @Override
    T read(JsonPlace in) {
        try {
            return reader.apply(in);
        } catch (FormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw in.fault(e);
        }
    }

    String name() {
        return name;
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return definitions.reference(name, () -> definition(definitions));
    }

    ObjectNode definition(SchemaDefinitions definitions) {
        ObjectNode schema = SchemaDefinitions.type("object");
        ObjectNode properties = schema.putObject("properties");
        fields.forEach(field -> properties.set(field.name(), property(field, definitions)));
        if (fields.stream().anyMatch(field -> field.presence() == Presence.REQUIRED)) {
            fields.stream()
                    .filter(field -> field.presence() == Presence.REQUIRED)
                    .forEach(field -> schema.withArray("required").add(field.name()));
        }
        return schema;
    }

    private static ObjectNode property(Field<?, ?> field, SchemaDefinitions definitions) {
        ObjectNode schema = field.codec().schema(definitions);
        return field.presence() == Presence.DERIVED ? schema.put("readOnly", true) : schema;
    }
}
