package dev.hearsay.formats;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** Constants as JSON strings, each under a name of its own. */
final class NameCodec<E extends Enum<E>> extends JsonCodec<E> {
    private final ImmutableBiMap<String, E> byName;

    private NameCodec(ImmutableBiMap<String, E> byName) {
        this.byName = byName;
    }

    /** Constants under their names in lower case. */
    static <E extends Enum<E>> NameCodec<E> of(Class<E> type) {
        return of(type, constant -> Ascii.toLowerCase(constant.name()));
    }

    static <E extends Enum<E>> NameCodec<E> of(Class<E> type, Function<E, String> name) {
        return new NameCodec<>(
                ImmutableBiMap.copyOf(Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), name::apply)));
    }

    String name(E constant) {
        return byName.inverse().getOrDefault(constant, constant.name());
    }

    @Override
    void write(E constant, JsonGenerator out) throws IOException {
        out.writeString(name(constant));
    }

    @Override
    E read(JsonPlace in) {
        return read(in, in.string());
    }

    private E read(JsonPlace in, String name) {
        E constant = byName.get(name);
        if (constant == null) {
            throw in.fault(
                    "unknown value \"" + name + "\"",
                    "use one of " + byName.keySet().stream().collect(joining(", ")));
        }
        return constant;
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = SchemaDefinitions.object();
        byName.keySet().forEach(schema.withArray("enum")::add);
        return schema;
    }

    /** Values for some of the constants as a JSON object, in the order of the map. */
    <V> JsonCodec<ImmutableMap<E, V>> keysTo(JsonCodec<V> values) {
        return new Keyed<>(this, values);
    }

    private static final class Keyed<E extends Enum<E>, V> extends JsonCodec<ImmutableMap<E, V>> {
        private final NameCodec<E> names;
        private final JsonCodec<V> values;

        Keyed(NameCodec<E> names, JsonCodec<V> values) {
            this.names = names;
            this.values = values;
        }

        @Override
        void write(ImmutableMap<E, V> map, JsonGenerator out) throws IOException {
            out.writeStartObject();
            for (Map.Entry<E, V> entry : map.entrySet()) {
                out.writeFieldName(names.name(entry.getKey()));
                values.write(entry.getValue(), out);
            }
            out.writeEndObject();
        }

        @Override
        ImmutableMap<E, V> read(JsonPlace in) {
            ImmutableMap.Builder<E, V> map = ImmutableMap.builder();
            in.fieldNames().forEach(name -> map.put(names.read(in, name), values.read(in.requiredField(name))));
            return map.buildOrThrow();
        }

        @Override
        ObjectNode schema(SchemaDefinitions definitions) {
            ObjectNode schema = SchemaDefinitions.type("object");
            schema.set("additionalProperties", values.schema(definitions));
            schema.set("propertyNames", names.schema(definitions));
            return schema;
        }
    }
}
