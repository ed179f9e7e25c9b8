package dev.hearsay.benchmarks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article with its attributions marked inline: {@code [S1 The mayor] [Q1 said] [C1 it was late]}, with S for the
 * source, Q for the cue, C for the content and the attribution's number. Marks nest; brackets without a letter and a
 * number are text.
 */
final class MarkedArticle {

    private static final Pattern MARK = Pattern.compile("\\[([SQC])(\\d+) ");
    private static final Map<Character, String> ROLES = Map.of('S', "source", 'Q', "cue", 'C', "content");

    /** A bracket not closed yet: its role, or a blank where it is text, its number, and where it starts in the text. */
    private record Open(char role, int number, int start) {}

    private final String id;
    private final String raw;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Integer, ObjectNode> attributions = new TreeMap<>();

    private MarkedArticle(String id, String raw) {
        this.id = id;
        this.raw = raw;
    }

    /**
     * Reads an article.
     *
     * @param id what to call it
     * @param raw its text with the marks
     * @return a record with {@code id}, {@code text} without the marks, and {@code attributions} whose spans count code
     *     points
     * @throws IllegalArgumentException if a mark is not closed, closes nothing, or an attribution lacks its cue or
     *     content; the message names the article and the line
     */
    static ObjectNode read(String id, String raw) {
        MarkedArticle article = new MarkedArticle(id, raw);
        article.scan();
        return article.json();
    }

    private void scan() {
        Matcher mark = MARK.matcher(raw);
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c == '[' && mark.region(at, raw.length()).lookingAt()) {
                open.push(new Open(mark.group(1).charAt(0), Integer.parseInt(mark.group(2)), text.length()));
                at = mark.end();
            } else {
                if (c == '[') {
                    open.push(new Open(' ', 0, text.length()));
                }
                if (c != ']' || !closesMark(at)) {
                    text.append(c);
                }
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw fault(raw.length(), "a bracket is never closed");
        }
    }

    private boolean closesMark(int at) {
        if (open.isEmpty()) {
            throw fault(at, "a bracket closes nothing");
        }
        Open mark = open.pop();
        if (mark.role() == ' ') {
            return false;
        }
        if (mark.start() == text.length()) {
            throw fault(at, "mark " + mark.role() + mark.number() + " is empty");
        }
        ArrayNode span = spans(mark).addArray();
        span.add(text.codePointCount(0, mark.start())).add(text.codePointCount(0, text.length()));
        return true;
    }

    private ArrayNode spans(Open mark) {
        ObjectNode attribution = attributions.computeIfAbsent(mark.number(), number -> {
            ObjectNode created = JsonNodeFactory.instance.objectNode();
            ROLES.values().stream().sorted().forEach(created::putArray);
            return created;
        });
        return attribution.withArray("/" + ROLES.get(mark.role()));
    }

    private ObjectNode json() {
        ObjectNode result = JsonNodeFactory.instance.objectNode().put("id", id).put("text", text.toString());
        ArrayNode all = result.putArray("attributions");
        attributions.forEach((number, attribution) -> {
            if (attribution.get("cue").isEmpty() || attribution.get("content").isEmpty()) {
                throw fault(0, "attribution " + number + " needs a cue (Q) and a content (C)");
            }
            all.add(attribution);
        });
        return result;
    }

    private IllegalArgumentException fault(int at, String what) {
        long line = 1 + raw.substring(0, at).chars().filter(c -> c == '\n').count();
        return new IllegalArgumentException(id + ", line " + line + ": " + what);
    }
}
