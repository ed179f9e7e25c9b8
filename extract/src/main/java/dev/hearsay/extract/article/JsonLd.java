package dev.hearsay.extract.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The schema.org article that a page describes in JSON-LD, if it does. */
final class JsonLd {
    private static final int LONGEST = 1 << 20;
    private static final int MOST_NODES = 10_000;

    private JsonLd() {}

    static Optional<JsonNode> article(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonNode> article = parse(script.data()).flatMap(JsonLd::find);
            if (article.isPresent()) {
                return article;
            }
        }
        return Optional.empty();
    }

    /** Broken JSON-LD is common and says nothing about the article. */
    private static Optional<JsonNode> parse(String data) {
        try {
            return data.length() > LONGEST ? Optional.empty() : Optional.of(Json.parse(data, 1));
        } catch (UnreadableArticleException e) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> find(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.remove();
            if (isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            if (node.isArray()) {
                node.forEach(open::add);
            } else {
                node.path("@graph").forEach(open::add);
                Optional.ofNullable(node.get("mainEntity")).ifPresent(open::add);
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        String name = type.asText("");
        return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
    }
}
