package dev.hearsay.extract.outside;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.extract.article.ArticleFile;
import dev.hearsay.extract.article.DocumentReader;
import dev.hearsay.extract.article.RawArticle;
import java.io.IOException;
import java.util.function.Consumer;

/** A format of the user's own: the text backwards. */
public final class LogbookReader implements DocumentReader {
    @Override
    public String format() {
        return "logbook";
    }

    @Override
    public boolean recognises(ArticleFile file) {
        return file.name().endsWith(".log");
    }

    @Override
    public ImmutableList<RawArticle> read(ArticleFile file, Consumer<Diagnostic> problems) throws IOException {
        String text = new StringBuilder(file.text()).reverse().toString();
        return ImmutableList.of(RawArticle.builder(file.name(), text).build());
    }
}
