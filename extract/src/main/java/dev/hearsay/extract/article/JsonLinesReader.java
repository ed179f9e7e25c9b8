package dev.hearsay.extract.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Diagnostic;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * JSON Lines: an object a line with {@code text} and, if it is to have one, {@code id}. A line that is wrong is left
 * out.
 */
final class JsonLinesReader implements DocumentReader {
    private static final ImmutableSet<String> EXTENSIONS = ImmutableSet.of("jsonl", "ndjson", "jsonlines");

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public boolean recognises(ArticleFile file) {
        return EXTENSIONS.contains(file.extension());
    }

    @Override
    public ImmutableList<RawArticle> read(ArticleFile file, Consumer<Diagnostic> problems) throws IOException {
        ImmutableList.Builder<RawArticle> articles = ImmutableList.builder();
        int lines = 0;
        boolean blank = true;
        try (InputStream in = new BufferedInputStream(file.open(), 1 << 16)) {
            Line line = new Line(file.limit());
            while (line.next(in)) {
                lines++;
                try {
                    String text = line.text(lines);
                    if (!text.isBlank()) {
                        blank = false;
                        articles.add(article(file, text, lines));
                    }
                } catch (UnreadableArticleException e) {
                    blank = false;
                    problems.accept(e.in(file.name()));
                }
            }
        }
        if (blank) {
            throw new UnreadableArticleException("", "the file is empty", "remove it or put an article in");
        }
        return articles.build();
    }

    private static RawArticle article(ArticleFile file, String text, int number) throws UnreadableArticleException {
        JsonNode node = Json.parse(text, number);
        String body = JsonFields.text(node)
                .orElseThrow(() -> new UnreadableArticleException(
                        "line " + number, "there is no field text", "put the article into the field text"));
        String id = JsonFields.value(node.path("id")).orElse(file.name() + "#" + number);
        RawArticle.Builder article = RawArticle.builder(id, body);
        JsonFields.set(node, article);
        return article.build();
    }

    /** One line at a time; of a line longer than the limit no more than the limit is held. */
    private static final class Line {
        private final int limit;
        private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean tooLong;

        Line(int limit) {
            this.limit = limit;
        }

        boolean next(InputStream in) throws IOException {
            bytes = new ByteArrayOutputStream();
            tooLong = false;
            int b = in.read();
            if (b < 0) {
                return false;
            }
            for (; b >= 0 && b != '\n'; b = in.read()) {
                if (bytes.size() < limit) {
                    bytes.write(b);
                } else {
                    tooLong = true;
                }
            }
            return true;
        }

        String text(int number) throws UnreadableArticleException {
            if (tooLong) {
                throw new UnreadableArticleException(
                        "line " + number, "longer than " + limit + " bytes", "split the article");
            }
            byte[] all = bytes.toByteArray();
            try {
                String text = Decoding.line(all, all.length);
                return text.startsWith("\ufeff") ? text.substring(1) : text;
            } catch (UnreadableArticleException e) {
                throw new UnreadableArticleException(
                        "line " + number + ", " + e.place(), e.fault(), "save the file as UTF-8");
            }
        }
    }
}
