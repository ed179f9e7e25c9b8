package dev.hearsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Derivation;
import dev.hearsay.core.DerivationKind;
import dev.hearsay.core.Document;
import dev.hearsay.core.MetadataOrigin;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadingFormatsTest {
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Harbour closed - The Lissa Herald</title>
            <meta property="og:title" content="Harbour of Lissa closed">
            <meta property="og:site_name" content="The Lissa Herald">
            <meta property="og:url" content="https://lissaherald.example/news/harbour">
            <meta property="article:published_time" content="2019-05-04T09:30:00+02:00">
            <link rel="canonical" href="https://www.reuters.com/world/harbour">
            <script>var track = "The crane is a script";</script></head><body>
            <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <div class="share-tools">Share on everything</div>
            <article><h1>Harbour of Lissa closed</h1>
            <p class="byline">By <a rel="author" href="/kolar">Mira Kolar</a></p>
            <figure><img src="x.jpg" alt=""><figcaption>The crane before its fall. Photo: Ana Petric</figcaption></figure>
            <p>The harbour of Lissa was closed on Tuesday after a crane fell&nbsp;into the basin, the <b>port authority</b> said.</p>
            <p><a href="/old">Crane was rusty for years</a></p>
            <aside><h3>Analysis</h3><p>Jana Horvat</p><p>For the port this is a blow that was long foreseen.</p></aside>
            <blockquote class="pullquote">We have no other crane</blockquote>
            <p>Nobody was hurt. Divers began to cut the crane into pieces in the afternoon, and they will be at it for days.</p>
            <div class="related-stories"><h3>More</h3><a href="/split">Port of Split closed too</a></div>
            </article>
            <footer>Imprint</footer></body></html>
            """;

    private static final String TEXT = "The harbour of Lissa was closed on Tuesday after a crane fell into the basin.";

    @Test
    void aPageGivesItsMainTextAndMetadata() {
        Document document = only("a.html", PAGE);

        assertThat(document.title()).contains("Harbour of Lissa closed");
        assertThat(document.outlet().map(Outlet::name)).contains("The Lissa Herald");
        assertThat(document.outletFrom()).contains(MetadataOrigin.MARKUP);
        assertThat(document.published().iso()).isEqualTo("2019-05-04T09:30+02:00");
        assertThat(document.url()).contains("https://lissaherald.example/news/harbour");
        assertThat(document.authors()).extracting(Source::name).containsExactly("Mira Kolar");
        assertThat(texts(document, SegmentKind.HEADLINE)).containsExactly("Harbour of Lissa closed");
        assertThat(texts(document, SegmentKind.BODY))
                .hasSize(2)
                .first()
                .asString()
                .contains("a crane fell into the basin, the port authority said.");
        assertThat(document.text()).doesNotContain("script", "Imprint", "Share on", "Sport");
    }

    @Test
    void elementsTellTheKindOfSegments() {
        Document document = only("a.html", PAGE);

        assertThat(texts(document, SegmentKind.CAPTION))
                .containsExactly("The crane before its fall. Photo: Ana Petric");
        assertThat(texts(document, SegmentKind.RELATED_LINK))
                .containsExactly("Crane was rusty for years", "More", "Port of Split closed too");
        assertThat(texts(document, SegmentKind.PULL_QUOTE)).containsExactly("We have no other crane");
        assertThat(texts(document, SegmentKind.ANALYSIS_BOX))
                .containsExactly("For the port this is a blow that was long foreseen.");
        assertThat(document.segments().stream()
                        .flatMap(segment -> segment.author().stream())
                        .map(Source::name))
                .containsExactly("Jana Horvat");
    }

    @Test
    void aCanonicalLinkToAnotherOutletIsSyndication() {
        Derivation derivation = only("a.html", PAGE).derivations().get(0);

        assertThat(derivation.kind()).isEqualTo(DerivationKind.SYNDICATION);
        assertThat(derivation.publisher().map(Outlet::name)).contains("Reuters");
    }

    @Test
    void jsonLdGoesBeforeOtherTags() {
        String linked = """
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},
                {"@type":["NewsArticle"],"headline":"Crane falls","datePublished":"2019-05-03",
                "author":[{"@type":"Person","name":"Petra Novak"},{"@type":"Organization","name":"AFP"}],
                "publisher":{"@type":"Organization","name":"BBC News"}}]}</script></head>
                """;
        Document document = only("a.html", PAGE.replace("</head>", linked));

        assertThat(document.title()).contains("Crane falls");
        assertThat(document.outlet().map(Outlet::name)).contains("BBC");
        assertThat(document.published().iso()).isEqualTo("2019-05-03");
        assertThat(document.authors()).extracting(Source::name).containsExactly("Petra Novak", "Agence France-Presse");
        assertThat(document.derivations()).extracting(Derivation::kind).contains(DerivationKind.WIRE_COPY);
    }

    @Test
    void aPageWithoutMarkupIsSearchedForItsParagraphs() {
        String page = "<html><body><div><a href='/'>Home</a></div><div id='x'><div><p>" + TEXT + "</p><p>"
                + TEXT.replace("crane", "mast") + "</p></div></div><div>Imprint and other words</div></body></html>";

        assertThat(only("a.html", page).text()).isEqualTo(TEXT + "\n\n" + TEXT.replace("crane", "mast"));
    }

    @Test
    void aPageInItsDeclaredEncodingIsRead() {
        byte[] page = ("<html><head><meta charset=\"windows-1252\"></head><body><p>" + TEXT
                        + " \u00c9mile saw it.</p></body></html>")
                .getBytes(java.nio.charset.Charset.forName("windows-1252"));

        Reading reading = ArticleReader.standard().read("a.html", page);

        assertThat(reading.documents().get(0).text()).contains("\u00c9mile");
    }

    @Test
    void linesOfJsonAreArticles() {
        String lines = "{\"id\":\"one\",\"text\":\"" + TEXT
                + "\",\"outlet\":\"Reuters\",\"published\":\"2019-05-04\",\"mood\":1}\n\n" + "{\"text\":\"" + TEXT
                + "\",\"title\":\"Harbour closed\",\"author\":[\"Mira Kolar\"]}\n";
        Reading reading = read("a.jsonl", lines);

        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.documents())
                .extracting(document -> document.id().value())
                .containsExactly("one", "a.jsonl#3");
        assertThat(reading.documents().get(0).outlet().map(Outlet::name)).contains("Reuters");
        assertThat(reading.documents().get(0).published().iso()).isEqualTo("2019-05-04");
        assertThat(reading.documents().get(1).title()).contains("Harbour closed");
        assertThat(reading.documents().get(1).authors()).hasSize(1);
    }

    @Test
    void ninjsIsRead() {
        String ninjs = """
                {"uri":"https://news.example/1","standard":{"name":"ninjs","version":"3.1"},"versionCreated":"2019-05-04T09:30:00Z",
                "by":"By Mira Kolar","headlines":[{"role":"short","value":"Crane"},{"role":"main","value":"Harbour of Lissa closed"}],
                "bodies":[{"role":"main","contentType":"text/html","value":"<p>%s</p><p>Nobody was hurt, it said.</p>"}],
                "infoSources":[{"name":"Associated Press","role":"originator"},{"name":"BBC","role":"publisher"}],
                "usageTerms":"Not for use in print."}
                """.formatted(TEXT);
        Document document = only("a.json", ninjs);

        assertThat(document.title()).contains("Harbour of Lissa closed");
        assertThat(document.outlet().map(Outlet::name)).contains("BBC");
        assertThat(document.published().iso()).isEqualTo("2019-05-04T09:30Z");
        assertThat(texts(document, SegmentKind.BODY)).containsExactly(TEXT + "\n\nNobody was hurt, it said.");
        assertThat(texts(document, SegmentKind.NOTICE)).containsExactly("Not for use in print.");
        assertThat(document.derivations()).extracting(Derivation::kind).containsExactly(DerivationKind.WIRE_COPY);
    }

    @Test
    void anArrayOfJsonArticlesIsRead() {
        Reading reading =
                read("a.json", "[{\"text\":\"" + TEXT + "\"},{\"id\":\"x\"},{\"id\":\"y\",\"body\":\"" + TEXT + "\"}]");

        assertThat(reading.documents())
                .extracting(document -> document.id().value())
                .containsExactly("a.json#1", "y");
        assertThat(reading.diagnostics())
                .hasSize(1)
                .first()
                .asString()
                .contains("item 2")
                .contains("no text");
    }

    @Test
    void aFeedWithFullTextIsRead() {
        String words =
                TEXT + " " + TEXT.replace("crane", "mast") + " " + TEXT.replace("Tuesday", "Friday") + " " + TEXT;
        String feed = """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>The Lissa Herald</title>
                <item><title>Harbour &amp; basin closed</title><link>https://lissaherald.example/1</link><guid>id-1</guid>
                <pubDate>Sat, 04 May 2019 09:30:00 +0200</pubDate><dc:creator>Mira Kolar</dc:creator>
                <source url="https://www.reuters.com/feed">Reuters</source><description>A teaser</description>
                <content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item>
                <item><title>Short</title><guid>id-2</guid><description>A teaser and no more.</description></item>
                </channel></rss>
                """.formatted(words);
        Reading reading = read("a.rss", feed);

        assertThat(reading.documents()).hasSize(1);
        Document document = reading.documents().get(0);
        assertThat(document.id().value()).isEqualTo("id-1");
        assertThat(document.title()).contains("Harbour & basin closed");
        assertThat(document.outlet().map(Outlet::name)).contains("The Lissa Herald");
        assertThat(document.published().iso()).isEqualTo("2019-05-04T09:30+02:00");
        assertThat(document.authors()).extracting(Source::name).containsExactly("Mira Kolar");
        assertThat(document.derivations()).extracting(Derivation::kind).containsExactly(DerivationKind.WIRE_COPY);
        assertThat(texts(document, SegmentKind.BODY)).containsExactly(words);
        assertThat(reading.diagnostics())
                .hasSize(1)
                .first()
                .asString()
                .contains("item 2")
                .contains("no full text");
    }

    @Test
    void anAtomFeedIsRead() {
        String feed =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Lissa</title><entry><title>Harbour closed</title>"
                        + "<link rel=\"alternate\" href=\"https://lissa.example/1\"/><id>tag:1</id><published>2019-05-04T09:30:00Z</published>"
                        + "<author><name>Mira Kolar</name></author><content type=\"xhtml\"><div><p>" + TEXT
                        + "</p></div></content></entry></feed>";
        Document document = only("a.atom", feed);

        assertThat(document.url()).contains("https://lissa.example/1");
        assertThat(document.authors()).extracting(Source::name).containsExactly("Mira Kolar");
        assertThat(texts(document, SegmentKind.BODY)).containsExactly(TEXT);
    }

    @Test
    void wordsOfAnAtomFeedThatReadLikeElementsAreWords() {
        String words = TEXT.replace("crane", "<script>crane</script> & <mast>");
        String feed = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>Harbour closed</title>"
                + "<content type=\"xhtml\"><div><p>"
                + words.replace("&", "&amp;").replace("<", "&lt;")
                + "</p></div></content></entry></feed>";

        assertThat(texts(only("a.atom", feed), SegmentKind.BODY)).containsExactly(words);
    }

    @Test
    void entitiesOfAFeedAreNotExpanded() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<rss><channel><item><title>&b;&x;</title><description>" + TEXT
                        + "</description></item></channel></rss>";
        Reading reading = read("a.xml", bomb);

        assertThat(reading.documents()).isEmpty();
        assertThat(reading.diagnostics()).isNotEmpty();
        assertThat(reading.toString()).doesNotContain("hahaha", "root:");
    }

    @Test
    void theFormatIsSeenInTheFirstBytes() {
        assertThat(only("page", PAGE).title()).contains("Harbour of Lissa closed");
    }

    @Test
    void anUnknownFormatIsRefused() {
        assertThatThrownBy(() -> ArticleReader.builder().format("docx").build())
                .hasMessage("unknown input format \"docx\"; use one of html, feed, jsonl, json, markdown, text");
    }

    private static Reading read(String name, String content) {
        return ArticleReader.standard().read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Document only(String name, String content) {
        Reading reading = read(name, content);
        assertThat(reading.diagnostics()).isEmpty();
        assertThat(reading.documents()).hasSize(1);
        return reading.documents().get(0);
    }

    private static ImmutableList<String> texts(Document document, SegmentKind kind) {
        return document.segments().stream()
                .filter(segment -> segment.kind() == kind)
                .map(segment -> segment.span().in(document.text()))
                .collect(ImmutableList.toImmutableList());
    }
}
