package dev.hearsay.extract.reuse;

import dev.hearsay.core.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prepares articles when they are asked for and keeps those asked for last, so that memory stays bounded. */
final class PreparedTexts {
    private static final int KEPT = 1_000;

    private final List<Document> articles;
    private final Map<Integer, PreparedText> recent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, PreparedText> eldest) {
            return size() > KEPT;
        }
    };

    PreparedTexts(List<Document> articles) {
        this.articles = articles;
    }

    PreparedText get(int article) {
        return recent.computeIfAbsent(article, number -> new PreparedText(articles.get(number)));
    }
}
