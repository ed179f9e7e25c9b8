package dev.hearsay.extract.article;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Diagnostic;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Reads one format. Implementations are found by {@link java.util.ServiceLoader} and asked before the built-in ones;
 * name them in {@code META-INF/services/dev.hearsay.extract.article.DocumentReader} or in a {@code provides} clause.
 * They are used by several threads. {@code DocumentReaderLaws} of the testkit tries one of your own.
 */
public interface DocumentReader {

    /** {@return the name by which the format can be asked for, lower case, such as {@code html}} */
    String format();

    /**
     * Says whether a file is of this format.
     *
     * @param file the file
     * @return whether its name or its first bytes say so
     */
    boolean recognises(ArticleFile file);

    /**
     * Reads the articles of a file. The same bytes read the same; whatever they are, there is an article, or a word on
     * what is wrong.
     *
     * @param file the file
     * @param problems takes what is wrong with single articles; the others are still returned
     * @return the articles, in the order of the file, each with an id of its own; never null
     * @throws UnreadableArticleException if nothing in the file can be read
     * @throws IOException if the file cannot be opened or read
     */
    ImmutableList<RawArticle> read(ArticleFile file, Consumer<Diagnostic> problems) throws IOException;
}
