package dev.hearsay.extract.outside;

import dev.hearsay.core.Document;
import dev.hearsay.extract.Extractor;
import dev.hearsay.extract.article.ArticleReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** Reads an article with nothing but defaults, so that whatever is installed shows in the result. */
public final class OutsideUse implements Callable<String> {
    private static final String ARTICLE = "Premier Ana Duarte told the Lissa Gazette that the port was shut. "
            + "Mayor Eva Lund belayed that the port was shut.";

    @Override
    public String call() {
        byte[] backwards = new StringBuilder(ARTICLE).reverse().toString().getBytes(StandardCharsets.UTF_8);
        Extractor extractor = Extractor.english();
        StringBuilder result = new StringBuilder(extractor.versions().toString());
        for (Document document :
                ArticleReader.standard().read("a.log", backwards).documents()) {
            extractor
                    .extract(document)
                    .attributions()
                    .forEach(a -> result.append('\n')
                            .append(a.chain().describe())
                            .append(' ')
                            .append(a.act()));
        }
        return result.toString();
    }
}
