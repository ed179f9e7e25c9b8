package dev.hearsay.formats;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;

/** Values of several sorts as JSON objects that tell by a first field which sort they are. */
final class TypedCodec<T> extends JsonCodec<T> {
    private static final String TYPE = "type";

    /** One of the sorts. */
    private record Variant<T, V extends T>(String type, Class<V> sort, ObjectCodec<V> codec) {

        void write(T value, JsonGenerator out) throws IOException {
            out.writeStartObject();
            out.writeStringField(TYPE, type);
            codec.writeFields(sort.cast(value), out);
            out.writeEndObject();
        }

        T read(JsonPlace in) {
            return codec.read(in);
        }

        ObjectNode schema(SchemaDefinitions definitions) {
            return definitions.reference(codec.name(), () -> {
                ObjectNode schema = codec.definition(definitions);
                ((ObjectNode) schema.get("properties")).putObject(TYPE).put("const", type);
                schema.withArray("required").add(TYPE);
                return schema;
            });
        }
    }

    private final String name;
    private final ImmutableList<Variant<T, ?>> variants;

    private TypedCodec(String name, ImmutableList<Variant<T, ?>> variants) {
        this.name = name;
        this.variants = variants;
    }

    static <T> Builder<T> named(String name) {
        return new Builder<>(name);
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        for (Variant<T, ?> variant : variants) {
            if (variant.sort().isInstance(value)) {
                variant.write(value, out);
                return;
            }
        }
        throw new IllegalArgumentException("no JSON for " + value.getClass());
    }

    @Override
    T read(JsonPlace in) {
        JsonPlace type = in.requiredField(TYPE);
        return variants.stream()
                .filter(variant -> variant.type().equals(type.string()))
                .findFirst()
                .orElseThrow(() -> unknown(type))
                .read(in);
    }

    private FormatException unknown(JsonPlace type) {
        return type.fault(
                "unknown type \"" + type.string() + "\"",
                "use one of " + variants.stream().map(Variant::type).collect(joining(", ")));
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        return definitions.reference(
                name,
                () -> SchemaDefinitions.oneOf(variants.stream()
                        .map(variant -> variant.schema(definitions))
                        .collect(toImmutableList())));
    }

    static final class Builder<T> {
        private final String name;
        private final ImmutableList.Builder<Variant<T, ?>> variants = ImmutableList.builder();

        private Builder(String name) {
            this.name = name;
        }

        <V extends T> Builder<T> or(String type, Class<V> sort, ObjectCodec<V> codec) {
            variants.add(new Variant<>(type, sort, codec));
            return this;
        }

        TypedCodec<T> build() {
            return new TypedCodec<>(name, variants.build());
        }
    }
}
