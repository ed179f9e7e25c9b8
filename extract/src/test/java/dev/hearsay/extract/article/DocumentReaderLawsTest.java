package dev.hearsay.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.extract.outside.LogbookReader;
import dev.hearsay.testkit.DocumentReaderLaws;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.Group;

/** The laws of readers, on that of each format that comes with the library and on one from outside. */
@SuppressWarnings("ClassCanBeStatic") // jqwik wants its groups as inner classes
class DocumentReaderLawsTest {
    private static final String TEXT = "The harbour is shut, Mayor Ada Lund said on Friday. Nobody was hurt.";

    /** The laws on the reader of one format. */
    private abstract static class OfFormat implements DocumentReaderLaws {
        private final String soundFile;
        private final ArticleReader reader;

        OfFormat(String format, String soundFile) {
            this.soundFile = soundFile;
            this.reader = ArticleReader.builder()
                    .addReader(new LogbookReader())
                    .format(format)
                    .build();
        }

        @Override
        public List<Document> read(byte[] file, Consumer<Diagnostic> problems) {
            Reading reading = reader.read("a.file", file);
            reading.diagnostics().forEach(problems);
            return reading.documents();
        }

        @Override
        public String soundFile() {
            return soundFile;
        }
    }

    @Group
    class Text extends OfFormat {
        Text() {
            super("text", "---\ntitle: Harbour shut\noutlet: North Wire\npublished: 2021-03-05\n---\n" + TEXT);
        }
    }

    @Group
    class Markdown extends OfFormat {
        Markdown() {
            super("markdown", "# Harbour shut\n\nBy Per Holm\n\n> " + TEXT + "\n\n[more](http://a.example/x)\n");
        }
    }

    @Group
    class Html extends OfFormat {
        Html() {
            super(
                    "html",
                    "<html><head><title>Harbour shut</title><meta property=\"og:site_name\" content=\"North Wire\">"
                            + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Shut\"}</script>"
                            + "</head><body><article><h1>Harbour shut</h1><p>" + TEXT + "</p></article></body></html>");
        }
    }

    @Group
    class Feed extends OfFormat {
        Feed() {
            super(
                    "feed",
                    "<?xml version=\"1.0\"?><rss version=\"2.0\""
                            + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                            + "<channel><title>North Wire</title><item>"
                            + "<title>Harbour shut</title><pubDate>Fri, 05 Mar 2021 09:30:00 GMT</pubDate>"
                            + "<content:encoded>" + (TEXT + " ").repeat(5)
                            + "</content:encoded></item></channel></rss>");
        }
    }

    @Group
    class Json extends OfFormat {
        Json() {
            super(
                    "json",
                    "{\"id\":\"a\",\"title\":\"Harbour shut\",\"date\":\"2021-03-05\",\"text\":\"" + TEXT + "\"}");
        }
    }

    @Group
    class JsonLines extends OfFormat {
        JsonLines() {
            super("jsonl", "{\"id\":\"a\",\"text\":\"" + TEXT + "\"}\n{\"id\":\"b\",\"text\":\"Nobody knows.\"}\n");
        }
    }

    @Group
    class Logbook extends OfFormat {
        Logbook() {
            super("logbook", new StringBuilder(TEXT).reverse().toString());
        }
    }

    /** A reader that gives what it is told to. */
    private record Told(String format) implements DocumentReader {
        @Override
        public boolean recognises(ArticleFile file) {
            return true;
        }

        @Override
        @SuppressWarnings("NullAway") // what is tested
        public ImmutableList<RawArticle> read(ArticleFile file, Consumer<Diagnostic> problems) {
            return null;
        }
    }

    @Example
    void aReaderThatReturnsNullIsNamed() {
        ArticleReader reader =
                ArticleReader.builder().addReader(new Told("silent")).build();
        assertThatIllegalStateException()
                .isThrownBy(() -> reader.read("a.silent", new byte[] {'a'}))
                .withMessageContaining("reader \"silent\" (dev.hearsay.extract.article.DocumentReaderLawsTest$Told)")
                .withMessageContaining("gives null for a.silent")
                .withMessageEndingWith("return the articles, or none and a diagnostic that says why");
    }

    @Example
    void aReaderOfAFormatWithoutANameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleReader.builder().addReader(new Told(" ")))
                .withMessageContaining("DocumentReaderLawsTest$Told");
        assertThat(ArticleReader.builder().addReader(new Told("silent"))).isNotNull();
    }
}
