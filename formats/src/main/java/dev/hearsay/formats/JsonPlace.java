package dev.hearsay.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A node of a JSON document together with the way to it, so that a fault can say where it is. */
final class JsonPlace {
    private final JsonNode node;
    private final @Nullable JsonPlace parent;
    private final String step;

    private JsonPlace(JsonNode node, @Nullable JsonPlace parent, String step) {
        this.node = node;
        this.parent = parent;
        this.step = step;
    }

    static JsonPlace root(JsonNode node) {
        return at(node, "$");
    }

    static JsonPlace at(JsonNode node, String path) {
        return new JsonPlace(node, null, path);
    }

    JsonNode node() {
        return node;
    }

    /** The field with a name, unless it is missing or null. */
    Optional<JsonPlace> field(String name) {
        JsonNode found = expect(JsonNodeType.OBJECT).node.get(name);
        return found == null || found.isNull() ? Optional.empty() : Optional.of(new JsonPlace(found, this, "." + name));
    }

    JsonPlace requiredField(String name) {
        return field(name)
                .orElseThrow(() -> fault("the field \"" + name + "\" is missing", "add it; the schema tells its form"));
    }

    ImmutableList<JsonPlace> elements() {
        JsonNode array = expect(JsonNodeType.ARRAY).node;
        return IntStream.range(0, array.size())
                .mapToObj(i -> new JsonPlace(array.get(i), this, "[" + i + "]"))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<String> fieldNames() {
        return ImmutableList.copyOf(expect(JsonNodeType.OBJECT).node.fieldNames());
    }

    String string() {
        return expect(JsonNodeType.STRING).node.textValue();
    }

    JsonPlace expect(JsonNodeType type) {
        if (node.getNodeType() != type) {
            throw fault("expected " + words(type) + " but found " + words(node.getNodeType()), "put one there");
        }
        return this;
    }

    private static String words(JsonNodeType type) {
        String name = Ascii.toLowerCase(type.name());
        return switch (type) {
            case ARRAY, OBJECT -> "an " + name;
            case NULL, MISSING -> "nothing";
            default -> "a " + name;
        };
    }

    FormatException fault(String fault, String remedy) {
        return new FormatException(path(), fault, remedy);
    }

    FormatException fault(IllegalArgumentException cause) {
        return new FormatException(path(), String.valueOf(cause.getMessage()), "correct the value there", cause);
    }

    String path() {
        StringBuilder path = new StringBuilder();
        for (JsonPlace place = this; place != null; place = place.parent) {
            path.insert(0, place.step);
        }
        return path.toString();
    }
}
