package dev.hearsay.examples;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Document;
import dev.hearsay.core.TextReuse;
import dev.hearsay.extract.article.ArticleReader;
import dev.hearsay.extract.reuse.ReuseDetector;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Which articles carry the text of others: reprints, shared passages, shared quotations. */
public final class FindReprints {
    private FindReprints() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::reuse[]
        ImmutableList<Document> documents = ArticleReader.standard()
                .read(List.of(Path.of("examples/articles")))
                .documents();
        for (TextReuse reuse : ReuseDetector.standard().detect(documents)) {
            System.out.println(
                    reuse.kind() + " " + number(reuse.score()) + ": " + reuse.first() + ", " + reuse.second());
            reuse.original().ifPresent(original -> System.out.println("  the text comes from " + original));
            reuse.signals().forEach((signal, measure) -> System.out.println("  " + signal + " " + number(measure)));
        }
        // end::reuse[]
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
