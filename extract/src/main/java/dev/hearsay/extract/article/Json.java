package dev.hearsay.extract.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads JSON within bounds: of depth, of the length of numbers, and with no types taken from the input. */
final class Json {
    private static final int DEEPEST = 200;
    private static final int LONGEST_STRING = 1 << 28;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * Parses a text.
     *
     * @param text the text
     * @param line the line of the file it begins at
     * @throws UnreadableArticleException with the place of the fault
     */
    static JsonNode parse(String text, int line) throws UnreadableArticleException {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            int at = place == null ? line : line + Math.max(0, place.getLineNr() - 1);
            String column = place == null ? "" : ", column " + place.getColumnNr();
            throw new UnreadableArticleException(
                    "line " + at + column, "malformed JSON: " + shortened(e.getOriginalMessage()), "correct the line");
        }
    }

    private static String shortened(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.length() > 160 ? line.substring(0, 160) + "..." : line;
    }
}
