package dev.hearsay.extract.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.core.Diagnostic;
import dev.hearsay.core.Segment;
import dev.hearsay.core.SegmentKind;
import dev.hearsay.core.Span;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text and Markdown, one article a file, kept as it is. Between two lines of three hyphens at its beginning it
 * may say {@code title}, {@code outlet}, {@code published}, {@code url} and {@code author}, each as {@code key: value}.
 */
record TextReader(String format, ImmutableSet<String> extensions) implements DocumentReader {
    private static final int LONGEST_FRONT_MATTER = 8192;
    private static final Pattern FRONT_MATTER =
            Pattern.compile("^---[ \\t]*\\R((?:[^\\n]{0,1000}\\n){0,40}?)---[ \\t]*(?:\\R|$)");
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z_-]{1,40})[ \\t]*:[ \\t]*(.{0,1000})$");

    @Override
    public boolean recognises(ArticleFile file) {
        return extensions.contains(file.extension());
    }

    @Override
    public ImmutableList<RawArticle> read(ArticleFile file, Consumer<Diagnostic> problems) throws IOException {
        String text = file.text();
        RawArticle.Builder article = RawArticle.builder(file.name(), text);
        frontMatter(text, article);
        return ImmutableList.of(article.build());
    }

    private static void frontMatter(String text, RawArticle.Builder article) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_FRONT_MATTER));
        Matcher matcher = FRONT_MATTER.matcher(start);
        if (text.startsWith("---") && matcher.find()) {
            FIELD.matcher(matcher.group(1))
                    .results()
                    .forEach(field -> set(article, field.group(1), unquoted(field.group(2))));
            article.addSegment(Segment.of(SegmentKind.NOTICE, new Span(0, matcher.end())));
        }
    }

    private static void set(RawArticle.Builder article, String key, String value) {
        switch (key.toLowerCase(Locale.ROOT)) {
            case "title", "headline" -> article.title(value);
            case "outlet", "publisher", "site" -> article.outlet(value);
            case "published", "date" -> article.published(value);
            case "url", "link" -> article.url(value);
            case "author", "byline" -> article.addAuthor(value);
            default -> {}
        }
    }

    private static String unquoted(String value) {
        String bare = value.strip();
        boolean quoted = bare.length() > 1
                && "\"'".indexOf(bare.charAt(0)) >= 0
                && bare.charAt(0) == bare.charAt(bare.length() - 1);
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }
}
