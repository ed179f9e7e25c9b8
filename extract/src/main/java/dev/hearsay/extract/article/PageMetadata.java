package dev.hearsay.extract.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article: in JSON-LD first, then OpenGraph, then other tags. */
final class PageMetadata {
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[name=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=date]",
            "meta[name=DC.date.issued]",
            "meta[name=dc.date]",
            "meta[name=sailthru.date]",
            "time[itemprop=datePublished]",
            "time[pubdate]",
            "article time[datetime]");
    private static final List<String> AUTHORS = List.of(
            "meta[name=author]",
            "meta[name=byl]",
            "meta[property=article:author]",
            "meta[name=DC.creator]",
            "[rel=author]",
            "[itemprop=author]");
    private static final List<String> ORIGINS = List.of("meta[name=syndication-source]", "meta[name=original-source]");

    private final Document page;
    private final Optional<JsonNode> linked;

    PageMetadata(Document page, Optional<JsonNode> linked) {
        this.page = page;
        this.linked = linked;
    }

    /** {@return the title, without the name of the site that the title of a window carries} */
    Optional<String> title() {
        return field("headline")
                .or(() -> first(List.of("meta[property=og:title]", "meta[name=twitter:title]", "h1")))
                .or(() -> Optional.of(page.title()).map(title -> title.split(" [|\u2013\u2014-] ", 2)[0]))
                .map(String::strip)
                .filter(title -> !title.isEmpty());
    }

    void set(RawArticle.Builder article) {
        title().ifPresent(article::title);
        field("publisher")
                .or(() -> first(List.of("meta[property=og:site_name]", "meta[name=application-name]")))
                .ifPresent(article::outlet);
        field("datePublished").or(() -> first(DATES)).ifPresent(article::published);
        first(List.of("meta[property=og:url]"))
                .or(() -> field("url"))
                .filter(PageMetadata::isAddress)
                .ifPresent(article::url);
        first(List.of("link[rel=canonical]")).filter(PageMetadata::isAddress).ifPresent(article::canonical);
        authors(article);
        linked.ifPresent(node -> List.of("sourceOrganization", "provider", "isBasedOn")
                .forEach(field -> JsonFields.each(node.path(field), article::addCredit)));
        ORIGINS.forEach(query -> first(List.of(query)).ifPresent(article::addCredit));
    }

    private void authors(RawArticle.Builder article) {
        if (linked.isPresent() && !linked.get().path("author").isMissingNode()) {
            JsonFields.each(linked.get().path("author"), article::addAuthor);
        } else {
            first(AUTHORS)
                    .map(name -> name.replaceFirst("^(?i:by)\\s+", ""))
                    .filter(name -> !isAddress(name))
                    .ifPresent(article::addAuthor);
        }
    }

    private Optional<String> field(String name) {
        return linked.flatMap(node -> JsonFields.value(node.path(name)));
    }

    private Optional<String> first(List<String> queries) {
        return queries.stream()
                .flatMap(query -> page.select(query).stream())
                .map(PageMetadata::value)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime", "href")) {
            boolean isLink = attribute.equals("href") && !element.normalName().equals("link");
            if (element.hasAttr(attribute) && !isLink) {
                return element.attr(attribute).strip();
            }
        }
        return element.text();
    }

    private static boolean isAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }
}
