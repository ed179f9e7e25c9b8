package dev.hearsay.extract.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Span;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/**
 * RSS 2.0, RSS 1.0 and Atom feeds whose items carry the whole text. Document type declarations are not processed and
 * entities not resolved, so that nothing is opened and nothing expands.
 */
final class FeedReader implements DocumentReader {
    /** A shorter description is a teaser and no article, in words. */
    static final int SHORTEST_TEXT = 40;

    private static final ImmutableSet<String> EXTENSIONS = ImmutableSet.of("xml", "rss", "atom", "rdf");
    private static final ImmutableSet<String> ITEMS = ImmutableSet.of("item", "entry");
    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "title",
            "link",
            "guid",
            "id",
            "pubDate",
            "published",
            "updated",
            "date",
            "creator",
            "author",
            "name",
            "source",
            "description",
            "summary",
            "encoded",
            "content",
            "origLink");

    @Override
    public String format() {
        return "feed";
    }

    @Override
    public boolean recognises(ArticleFile file) {
        String head = file.head();
        return EXTENSIONS.contains(file.extension())
                || (head.stripLeading().startsWith("<?xml") && (head.contains("<rss") || head.contains("<feed")));
    }

    @Override
    public ImmutableList<RawArticle> read(ArticleFile file, Consumer<Diagnostic> problems) throws IOException {
        Feed feed = new Feed(file.name(), problems);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(file.text()));
            try {
                feed.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
        ImmutableList<RawArticle> articles = feed.articles.build();
        if (articles.isEmpty() && feed.items == 0) {
            throw new UnreadableArticleException(
                    "", "no feed: there is no item and no entry", "name a feed, or set the format");
        }
        return articles;
    }

    private static UnreadableArticleException malformed(XMLStreamException e) {
        String place = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNumber();
        String message = String.valueOf(e.getMessage())
                .lines()
                .reduce((first, last) -> last)
                .orElse("");
        return new UnreadableArticleException(
                place, "malformed XML: " + message.replace("Message: ", ""), "correct the feed");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** One pass over a feed. */
    private static final class Feed {
        private final String file;
        private final Consumer<Diagnostic> problems;
        private final ImmutableList.Builder<RawArticle> articles = ImmutableList.builder();
        private final Map<String, String> channel = new HashMap<>();
        private int items;

        Feed(String file, Consumer<Diagnostic> problems) {
            this.file = file;
            this.problems = problems;
        }

        void read(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String name = xml.getLocalName();
                    if (ITEMS.contains(name)) {
                        item(xml, name);
                    } else if (name.equals("title")) {
                        channel.putIfAbsent("title", text(xml));
                    }
                }
            }
        }

        private void item(XMLStreamReader xml, String end) throws XMLStreamException {
            items++;
            Map<String, String> fields = new HashMap<>();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals(end)) {
                    break;
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    field(xml, fields);
                }
            }
            add(fields);
        }

        private static void field(XMLStreamReader xml, Map<String, String> fields) throws XMLStreamException {
            String name = xml.getLocalName();
            String href = xml.getAttributeValue(null, "href");
            String rel = xml.getAttributeValue(null, "rel");
            String url = xml.getAttributeValue(null, "url");
            if (!FIELDS.contains(name)) {
                return;
            }
            if (name.equals("source") && url != null) {
                fields.putIfAbsent("sourceUrl", url);
            }
            if (name.equals("link") && href != null) {
                fields.putIfAbsent(rel == null || rel.equals("alternate") ? "link" : rel, href);
            } else if (!name.equals("author")
                    || xml.getNamespaceURI() == null
                    || xml.getNamespaceURI().isEmpty()) {
                fields.putIfAbsent(name, text(xml));
            }
        }

        /**
         * The text of an element and of those in it, as XHTML content has. Beside elements of its own what reads like
         * one is words, and stays words.
         */
        private static String text(XMLStreamReader xml) throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            for (int depth = 1; depth > 0 && xml.hasNext(); ) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        text.append('<').append(xml.getLocalName()).append('>');
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        text.append(depth > 0 ? "</" + xml.getLocalName() + ">" : "");
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(depth > 1 ? Entities.escape(xml.getText()) : xml.getText());
                    default -> {}
                }
            }
            return text.toString().strip();
        }

        private void add(Map<String, String> fields) {
            String place = "item " + items;
            Optional<String> full = value(fields, "encoded", "content");
            HtmlText body = HtmlText.of(Jsoup.parse(full.or(() -> value(fields, "description", "summary"))
                            .orElse(""))
                    .body());
            boolean teaser = full.isEmpty() && words(body.text()) < SHORTEST_TEXT;
            if (body.text().isBlank() || teaser) {
                problems.accept(new Diagnostic(
                        Diagnostic.Severity.NOTE,
                        file,
                        Optional.of(place),
                        "it has no full text",
                        "save the article itself"));
                return;
            }
            String title =
                    value(fields, "title").map(html -> Jsoup.parse(html).text()).orElse("");
            String before = title.isEmpty() ? "" : title + "\n\n";
            RawArticle.Builder article = RawArticle.builder(
                    value(fields, "guid", "id", "link").orElse(file + "#" + items), before + body.text());
            if (!title.isEmpty()) {
                article.title(title).addSegment(Segment.of(SegmentKind.HEADLINE, new Span(0, title.length())));
            }
            metadata(fields, article);
            articles.add(article.build());
        }

        private void metadata(Map<String, String> fields, RawArticle.Builder article) {
            value(channel, "title").ifPresent(article::outlet);
            value(fields, "pubDate", "published", "date", "updated").ifPresent(article::published);
            value(fields, "origLink", "link").ifPresent(article::url);
            value(fields, "creator", "name", "author").ifPresent(article::addAuthor);
            value(fields, "source").ifPresent(article::addCredit);
            value(fields, "canonical").ifPresent(article::canonical);
        }

        private static int words(String text) {
            return text.isBlank() ? 0 : text.split("\\s+", -1).length;
        }

        private static Optional<String> value(Map<String, String> fields, String... names) {
            return Stream.of(names)
                    .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
                    .filter(value -> !value.isBlank())
                    .findFirst();
        }
    }
}
