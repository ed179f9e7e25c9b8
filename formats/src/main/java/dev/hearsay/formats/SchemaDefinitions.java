package dev.hearsay.formats;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The named definitions of a JSON Schema, and small pieces of one. */
final class SchemaDefinitions {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /** Puts a definition in place, unless it is there, and refers to it; a definition may refer to itself. */
    ObjectNode reference(String name, Supplier<ObjectNode> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, object());
            definitions.put(name, definition.get());
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    ObjectNode asNode() {
        ObjectNode node = object();
        definitions.forEach(node::set);
        return node;
    }

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ObjectNode type(String type) {
        return object().put("type", type);
    }

    static ObjectNode oneOf(Iterable<ObjectNode> choices) {
        ObjectNode schema = object();
        choices.forEach(schema.withArray("oneOf")::add);
        return schema;
    }
}
