package dev.hearsay.examples;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.extract.article.ArticleFile;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.article.DocumentReader;
import dev.hearsay.extract.article.RawArticle;
import dev.hearsay.extract.article.Reading;
import dev.hearsay.extract.article.UnreadableArticleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A reader for a format of one's own: telegrams, whose first line is "ZCZC outlet date". */
public final class OwnReader {
    private OwnReader() {}

    // tag::reader[]
    /** Reads telegrams. */
    static final class TelegramReader implements DocumentReader {
        @Override
        public String format() {
            return "telegram";
        }

        @Override
        public boolean recognises(ArticleFile file) {
            return file.head().startsWith("ZCZC ");
        }

        @Override
        public ImmutableList<RawArticle> read(ArticleFile file, Consumer<Diagnostic> problems) throws IOException {
            String text = file.text();
            int end = text.indexOf('\n');
            String[] head = text.substring(0, Math.max(end, 0)).split(" ", 3);
            if (head.length < 3) {
                throw new UnreadableArticleException(
                        "line 1", "no outlet and date", "begin with a line like ZCZC North-Wire 2021-03-05");
            }
            return ImmutableList.of(RawArticle.builder(file.name(), text.substring(end + 1))
                    .outlet(head[1].replace('-', ' '))
                    .published(head[2])
                    .build());
        }
    }
    // end::reader[]

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::use[]
        ArticleReader reader =
                ArticleReader.builder().addReader(new TelegramReader()).build();
        // end::use[]
        print(reader, "ZCZC North-Wire 2021-03-05\nHARBOUR SHUT\n\nThe harbour is shut, Mayor Ada Lund said.\n");
        print(reader, "ZCZC North-Wire\n");
    }

    private static void print(ArticleReader reader, String telegram) {
        Reading reading = reader.read("a.tlx", telegram.getBytes(StandardCharsets.UTF_8));
        for (Document document : reading.documents()) {
            System.out.println(document.outlet().map(outlet -> outlet.name()).orElse("?") + ", "
                    + document.published().iso() + ": "
                    + document.text().strip().replace("\n", " | "));
        }
        reading.diagnostics().stream().map(Diagnostic::toString).forEach(System.out::println);
    }
}
