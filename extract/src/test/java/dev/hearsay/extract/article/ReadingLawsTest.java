package dev.hearsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.core.Document;
import dev.hearsay.core.Segment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingLawsTest {
    private static final List<String> LINES = List.of(
            "Advertisement",
            "By Reuters",
            "By Mira Kolar",
            "May 4, 2019",
            "May 4",
            "# Harbour closed",
            "Harbour closed",
            "ALSO",
            "Analysis",
            "Jana Horvat",
            "BBC News",
            "(Ana Petric / AFP/Getty Images)",
            "\u2018Nobody listened\u2019",
            "Share via",
            "The harbour of Lissa was closed on Tuesday after a crane fell into the basin.",
            "(AP)",
            "---",
            "title: x",
            "LISSA (Reuters) - The harbour was closed, the port authority said on Tuesday.",
            "",
            "  ",
            "\u00a0",
            "This article was originally published by the BBC.",
            "Nobody was hurt. This story first appeared in Le Monde.",
            "**Related article:** [Crane was rusty](#)",
            "Original url:",
            "<https://www.bbc.com/2019/05/04/a>",
            "> quoted",
            "\u201cWe have no other crane,\u201d she said.\r",
            "- a point",
            "Reuters",
            "[link](http://x)",
            "\ud83d\ude00",
            "\u0000");

    private final ArticleReader reader = ArticleReader.standard();

    @Property(tries = 150)
    void segmentsAreOrderedApartAndTrimmed(@ForAll("articles") String text) {
        Document document = reader.read("a", text);
        int end = 0;
        for (Segment segment : document.segments()) {
            assertThat(segment.span().start()).isGreaterThanOrEqualTo(end);
            String words = segment.span().in(text);
            assertThat(words).isEqualTo(words.strip());
            end = segment.span().end();
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    @Property(tries = 150)
    void whatIsInNoSegmentIsWhiteSpace(@ForAll("articles") String text) {
        StringBuilder rest = new StringBuilder(text);
        reader.read("a", text).segments().forEach(segment -> {
            for (int i = segment.span().start(); i < segment.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        });

        assertThat(rest.chars().filter(c -> !isBlank(c)).mapToObj(Integer::toHexString))
                .isEmpty();
    }

    @Property(tries = 150)
    void noticesReadEqual(@ForAll("articles") String text) {
        Document document = reader.read("a", text);

        assertThat(document.text()).isEqualTo(text);
        document.derivations()
                .forEach(derivation -> derivation
                        .notice()
                        .ifPresent(notice -> assertThat(notice.holdsIn(text)).isTrue()));
    }

    @Property(tries = 150)
    void anyTextIsReadInAnyFormat(
            @ForAll("articles") String text, @ForAll("names") String name, @ForAll("wrappers") String wrapper) {
        reader.read(name, wrapper.replace("%", text).getBytes(StandardCharsets.UTF_8));
    }

    @Example
    void theLocaleChangesNothing() {
        String text = String.join("\n\n", LINES);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            Document turkish = ArticleReader.standard().read("a", text);
            Locale.setDefault(Locale.ROOT);
            assertThat(turkish).isEqualTo(ArticleReader.standard().read("a", text));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<String> articles() {
        Arbitrary<String> line =
                Arbitraries.oneOf(Arbitraries.of(LINES), Arbitraries.strings().ofMaxLength(40));
        return line.list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .flatMap(lines -> Arbitraries.of("\n", "\n\n", "\r\n").map(separator -> String.join(separator, lines)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.xml", "a", "a.bin");
    }

    @Provide
    Arbitrary<String> wrappers() {
        return Arbitraries.of(
                "%",
                "<html><body><p>%</p></body></html>",
                "{\"text\":\"%\"}",
                "<rss><item><title>%</title></item></rss>",
                "<article><h1>%</h1><aside>%</aside><p>%",
                "{\"bodies\":[{\"value\":\"%\"}]}",
                "[{\"text\":\"%\"},1,null]",
                "<script type=\"application/ld+json\">%</script>");
    }
}
