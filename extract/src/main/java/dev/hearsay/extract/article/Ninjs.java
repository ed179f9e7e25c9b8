package dev.hearsay.extract.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;

/**
 * An item of ninjs 3 (IPTC, News in JSON): {@code headlines}, {@code bodies} (plain text, else HTML), {@code by},
 * {@code versionCreated}, {@code uri}, {@code infoSources}, {@code copyrightHolder}, {@code usageTerms}.
 */
final class Ninjs {
    private static final ImmutableList<String> DATES =
            ImmutableList.of("firstPublished", "firstCreated", "versionCreated", "contentCreated");
    private static final ImmutableList<String> ORIGIN_ROLES =
            ImmutableList.of("originator", "source", "creator", "supplier", "wire");

    private Ninjs() {}

    static Optional<RawArticle> article(String name, JsonNode node) {
        Optional<String> body = body(node.path("bodies"));
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> headline = headline(node.path("headlines"));
        String terms = JsonFields.value(node.path("usageTerms"))
                .map(text -> "\n\n" + text)
                .orElse("");
        String text = headline.map(title -> title + "\n\n").orElse("") + body.get() + terms;
        RawArticle.Builder article = RawArticle.builder(name, text);
        headline.ifPresent(title ->
                article.title(title).addSegment(Segment.of(SegmentKind.HEADLINE, new Span(0, title.length()))));
        if (!terms.isEmpty()) {
            article.addSegment(
                    Segment.of(SegmentKind.NOTICE, new Span(text.length() - terms.length() + 2, text.length())));
        }
        metadata(node, article);
        return Optional.of(article.build());
    }

    private static void metadata(JsonNode node, RawArticle.Builder article) {
        JsonFields.value(node.path("by")).ifPresent(by -> article.addAuthor(by.replaceFirst("^(?i:by)\\s+", "")));
        JsonFields.value(node.path("uri")).filter(uri -> uri.startsWith("http")).ifPresent(article::url);
        DATES.stream()
                .flatMap(field -> JsonFields.value(node.path(field)).stream())
                .findFirst()
                .ifPresent(article::published);
        JsonFields.value(node.path("copyrightHolder")).ifPresent(article::outlet);
        for (JsonNode source : node.path("infoSources")) {
            String role = source.path("role").asText("").toLowerCase(Locale.ROOT);
            if (role.equals("publisher") || role.equals("distributor")) {
                JsonFields.value(source).ifPresent(article::outlet);
            } else if (role.isEmpty() || ORIGIN_ROLES.stream().anyMatch(role::contains)) {
                JsonFields.value(source).ifPresent(article::addCredit);
            }
        }
    }

    private static Optional<String> headline(JsonNode headlines) {
        List<JsonNode> all = StreamSupport.stream(headlines.spliterator(), false)
                .sorted(Comparator.comparing(
                        headline -> !headline.path("role").asText("").equals("main")))
                .toList();
        return all.stream()
                .flatMap(headline -> JsonFields.value(headline.path("value")).stream())
                .findFirst()
                .map(Ninjs::plain);
    }

    /** The plain body if there is one, else the words of the HTML one. */
    private static Optional<String> body(JsonNode bodies) {
        Optional<String> html = Optional.empty();
        for (JsonNode body : bodies) {
            Optional<String> value = JsonFields.value(body.path("value"));
            boolean isHtml = body.path("contentType").asText("").contains("html");
            if (value.isPresent() && !isHtml) {
                return value;
            }
            html = html.or(() -> value);
        }
        return html.map(value -> HtmlText.of(Jsoup.parse(value).body()).text());
    }

    private static String plain(String html) {
        return html.indexOf('<') < 0 ? html : Jsoup.parse(html).text();
    }
}
