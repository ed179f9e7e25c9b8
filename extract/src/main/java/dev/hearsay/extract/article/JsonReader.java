package dev.hearsay.extract.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * JSON: an article, or an array of them. An object with {@code bodies} or {@code headlines} is read as ninjs 3 of the
 * IPTC, one with {@code @type} as a schema.org article, any other by the field names of JSON Lines.
 */
final class JsonReader implements DocumentReader {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public boolean recognises(ArticleFile file) {
        return file.extension().equals("json")
                || file.extension().equals("ninjs")
                || file.extension().equals("jsonld");
    }

    @Override
    public ImmutableList<RawArticle> read(ArticleFile file, Consumer<Diagnostic> problems) throws IOException {
        JsonNode root = Json.parse(file.text(), 1);
        List<JsonNode> nodes = new ArrayList<>();
        if (root.isArray()) {
            root.forEach(nodes::add);
        } else {
            nodes.add(root);
        }
        ImmutableList.Builder<RawArticle> articles = ImmutableList.builder();
        for (int i = 0; i < nodes.size(); i++) {
            String id = nodes.size() == 1 ? file.name() : file.name() + "#" + (i + 1);
            Optional<RawArticle> article = article(id, nodes.get(i));
            article.ifPresent(articles::add);
            if (article.isEmpty()) {
                problems.accept(Diagnostic.error(
                        file.name(),
                        "item " + (i + 1),
                        "there is no text",
                        "put the article into the field text or bodies"));
            }
        }
        return articles.build();
    }

    private static Optional<RawArticle> article(String name, JsonNode node) {
        if (node.path("bodies").isArray() || node.path("headlines").isArray()) {
            return Ninjs.article(name, node);
        }
        String id = JsonFields.value(node.path("id")).orElse(name);
        return JsonFields.text(node).map(text -> {
            RawArticle.Builder article = RawArticle.builder(id, text);
            JsonFields.set(node, article);
            return article.build();
        });
    }
}
