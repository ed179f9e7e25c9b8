package dev.hearsay.examples;

import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Document;
import dev.hearsay.examples.OwnReader.TelegramReader;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.article.Reading;
import dev.hearsay.testkit.DocumentReaderLaws;
import java.util.List;
import java.util.function.Consumer;

// tag::laws[]
class OwnReaderLawsTest implements DocumentReaderLaws {
    private final ArticleReader reader = ArticleReader.builder()
            .addReader(new TelegramReader())
            .format("telegram")
            .build();

    @Override
    public List<Document> read(byte[] file, Consumer<Diagnostic> problems) {
        Reading reading = reader.read("a.tlx", file);
        reading.diagnostics().forEach(problems);
        return reading.documents();
    }

    @Override
    public String soundFile() {
        return "ZCZC North-Wire 2021-03-05\nHARBOUR SHUT\n\nThe harbour is shut, Mayor Ada Lund said.\n";
    }
}
// end::laws[]
