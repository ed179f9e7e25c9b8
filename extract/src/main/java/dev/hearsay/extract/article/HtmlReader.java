package dev.hearsay.extract.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Span;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page with one article: its main text, and what JSON-LD, OpenGraph and other metadata say. */
final class HtmlReader implements DocumentReader {
    /** Characters of the largest page; a parsed page takes many times its size. */
    static final int LARGEST_PAGE = 6 << 20;

    private static final ImmutableSet<String> EXTENSIONS = ImmutableSet.of("html", "htm", "xhtml", "shtml");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean recognises(ArticleFile file) {
        String head = file.head().stripLeading().toLowerCase(Locale.ROOT);
        return EXTENSIONS.contains(file.extension()) || head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    @Override
    public ImmutableList<RawArticle> read(ArticleFile file, Consumer<Diagnostic> problems) throws IOException {
        String html = file.text();
        if (html.length() > LARGEST_PAGE) {
            throw new UnreadableArticleException(
                    "", "a page longer than " + LARGEST_PAGE + " characters", "save the article alone");
        }
        Document page = Jsoup.parse(html);
        Optional<JsonNode> linked = JsonLd.article(page);
        PageMetadata metadata = new PageMetadata(page, linked);
        HtmlText main = mainText(page, linked);
        if (main.text().isBlank()) {
            throw new UnreadableArticleException("", "the page has no text", "save the page after it has loaded");
        }
        return ImmutableList.of(article(file.name(), main, metadata));
    }

    private static HtmlText mainText(Document page, Optional<JsonNode> linked) {
        HtmlText main = HtmlText.of(MainText.of(page));
        Optional<String> body = linked.flatMap(node -> JsonFields.value(node.path("articleBody")));
        boolean better =
                body.isPresent() && body.get().length() > 2 * main.text().length();
        return better ? new HtmlText(body.get().strip(), ImmutableList.of()) : main;
    }

    /** The title goes before the text where the main part of the page does not hold it. */
    private static RawArticle article(String id, HtmlText main, PageMetadata metadata) {
        Optional<String> title = metadata.title();
        boolean missing = title.isPresent() && !main.text().contains(title.get());
        String before = missing ? title.get() + "\n\n" : "";
        RawArticle.Builder article = RawArticle.builder(id, before + main.text());
        if (missing) {
            article.addSegment(
                    Segment.of(SegmentKind.HEADLINE, new Span(0, title.get().length())));
        }
        for (Segment segment : main.segments()) {
            Segment.Builder moved = Segment.builder();
            moved.kind(segment.kind())
                    .author(segment.author())
                    .span(new Span(
                            segment.span().start() + before.length(),
                            segment.span().end() + before.length()));
            article.addSegment(moved.build());
        }
        metadata.set(article);
        return article.build();
    }

    /** {@return the first element that matches a query} */
    static Optional<Element> first(Document page, String query) {
        return Optional.ofNullable(page.selectFirst(query));
    }
}
