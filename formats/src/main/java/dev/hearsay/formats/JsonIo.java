package dev.hearsay.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Opens JSON for reading and writing, within limits that hold for whatever is read. */
final class JsonIo {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(HearsayJson.MAX_DEPTH)
                    .maxStringLength(HearsayJson.MAX_STRING)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(HearsayJson.MAX_DEPTH)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    static {
        FACTORY.setCodec(new JsonMapper(FACTORY));
    }

    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private JsonIo() {}

    static JsonGenerator generator(Writer out) throws IOException {
        return FACTORY.createGenerator(out);
    }

    static JsonGenerator indented(Writer out) throws IOException {
        return generator(out).setPrettyPrinter(INDENTED.createInstance());
    }

    static JsonParser parser(Reader in) throws IOException {
        return FACTORY.createParser(in);
    }

    /** Reads the one value of an input. */
    static JsonNode tree(Reader in) throws IOException {
        try (JsonParser parser = parser(in)) {
            if (next(parser) == null) {
                throw fault(parser, "there is no JSON value", "put one there");
            }
            JsonNode node = currentTree(parser);
            expectEnd(parser);
            return node;
        }
    }

    /** Reads all values of an input, such as the lines of JSON Lines; the place of a fault begins with the line. */
    static <T> ImmutableList<T> values(Reader in, Function<JsonPlace, T> read) throws IOException {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        try (JsonParser parser = parser(in)) {
            while (next(parser) != null) {
                int line = parser.currentTokenLocation().getLineNr();
                values.add(read.apply(JsonPlace.at(currentTree(parser), "line " + line + ", $")));
            }
        }
        return values.build();
    }

    static void write(JsonNode node, Writer out) throws IOException {
        try (JsonGenerator generator = generator(out)) {
            generator.writeTree(node);
        }
    }

    /** Writes values on a line each. */
    static void writeLines(Iterable<ObjectNode> nodes, Writer out) throws IOException {
        for (ObjectNode node : nodes) {
            write(node, out);
            out.write('\n');
        }
    }

    static void expectEnd(JsonParser parser) throws IOException {
        if (next(parser) != null) {
            throw fault(parser, "there is more after the end of the value", "keep one value");
        }
    }

    static JsonNode currentTree(JsonParser parser) throws IOException {
        try {
            return parser.readValueAsTree();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    static void skip(JsonParser parser) throws IOException {
        try {
            parser.skipChildren();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    /** Moves to the next token; null at the end of the input. */
    static @Nullable JsonToken next(JsonParser parser) throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    static FormatException fault(JsonParser parser, String fault, String remedy) {
        return new FormatException(place(parser.currentLocation()), fault, remedy);
    }

    private static FormatException malformed(JsonProcessingException e) {
        String place = e.getLocation() == null ? "JSON" : place(e.getLocation());
        return new FormatException(place, e.getOriginalMessage(), "correct the JSON there", e);
    }

    private static String place(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
