package dev.hearsay.extract.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chooses the reader of a file: the one asked for, else the first that recognises it, else plain text. */
final class Formats {
    private static final DocumentReader TEXT = new TextReader("text", ImmutableSet.of("txt", "text"));

    private static final ImmutableList<DocumentReader> BUILT_IN = ImmutableList.of(
            new HtmlReader(),
            new FeedReader(),
            new JsonLinesReader(),
            new JsonReader(),
            new TextReader("markdown", ImmutableSet.of("md", "markdown")),
            TEXT);

    private final ImmutableList<DocumentReader> readers;

    private Formats(ImmutableList<DocumentReader> readers) {
        this.readers = readers;
    }

    static Formats of(List<DocumentReader> added, Optional<String> format) {
        ImmutableList<DocumentReader> all =
                Stream.concat(added.stream(), BUILT_IN.stream()).collect(ImmutableList.toImmutableList());
        if (format.isEmpty()) {
            return new Formats(all);
        }
        DocumentReader named = all.stream()
                .filter(reader -> reader.format().equals(format.get()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("unknown input format \"" + format.get() + "\"; use one of "
                                + all.stream().map(DocumentReader::format).collect(Collectors.joining(", "))));
        return new Formats(ImmutableList.of(named));
    }

    /** {@return the reader of a file; a name without an extension is taken for plain text} */
    Optional<DocumentReader> readerOf(ArticleFile file) {
        if (readers.size() == 1) {
            return Optional.of(readers.get(0));
        }
        Optional<DocumentReader> reader =
                readers.stream().filter(one -> one.recognises(file)).findFirst();
        return reader.isEmpty() && file.extension().isEmpty() ? Optional.of(TEXT) : reader;
    }
}
