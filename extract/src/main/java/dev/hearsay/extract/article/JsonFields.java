package dev.hearsay.extract.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The fields of a JSON article under the names that are in use for them; those of other names are ignored. */
final class JsonFields {
    /** Half of a surrogate pair, which JSON can name but no encoding can write. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private static final ImmutableList<String> TEXT =
            ImmutableList.of("text", "body", "articleBody", "content", "body_text");
    private static final ImmutableList<String> TITLE = ImmutableList.of("title", "headline");
    private static final ImmutableList<String> OUTLET =
            ImmutableList.of("outlet", "publisher", "site_name", "siteName");
    private static final ImmutableList<String> PUBLISHED = ImmutableList.of(
            "published",
            "datePublished",
            "date_published",
            "published_at",
            "publishedAt",
            "publication_date",
            "pubDate",
            "date");
    private static final ImmutableList<String> URL = ImmutableList.of("url", "link");
    private static final ImmutableList<String> AUTHOR = ImmutableList.of("author", "authors", "byline");
    private static final ImmutableList<String> CREDIT =
            ImmutableList.of("sourceOrganization", "provider", "creditText", "isBasedOn");

    private JsonFields() {}

    /** {@return the article's text, if it has one} */
    static Optional<String> text(JsonNode node) {
        return first(node, TEXT);
    }

    static Optional<String> url(JsonNode node) {
        return first(node, URL);
    }

    /** Sets what the fields say. */
    static void set(JsonNode node, RawArticle.Builder article) {
        first(node, TITLE).ifPresent(article::title);
        first(node, OUTLET).ifPresent(article::outlet);
        first(node, PUBLISHED).ifPresent(article::published);
        first(node, URL).ifPresent(article::url);
        AUTHOR.forEach(field -> each(node.path(field), article::addAuthor));
        CREDIT.forEach(field -> each(node.path(field), article::addCredit));
    }

    private static Optional<String> first(JsonNode node, ImmutableList<String> fields) {
        return fields.stream()
                .flatMap(field -> value(node.path(field)).stream())
                .findFirst();
    }

    /** A string, a number, or what an object gives as its name or address. */
    static Optional<String> value(JsonNode node) {
        if (node.isArray()) {
            return node.isEmpty() ? Optional.empty() : value(node.get(0));
        }
        if (node.isObject()) {
            return first(node, ImmutableList.of("name", "@value", "value", "url", "@id"));
        }
        return node.isTextual() || node.isNumber()
                ? Optional.of(HALF.matcher(node.asText()).replaceAll("\ufffd")).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    static void each(JsonNode node, Consumer<String> consumer) {
        if (node.isArray()) {
            node.forEach(item -> value(item).ifPresent(consumer));
        } else {
            value(node).ifPresent(consumer);
        }
    }
}
