package dev.hearsay.extract.article;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.core.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user knows of articles beside their text.
 *
 * <p>A metadata file is a table with tabs between the columns, UTF-8, one article a line. The header names the columns
 * in any order: {@code id} (required), {@code outlet}, {@code published} (ISO 8601, as finely as known), {@code url},
 * {@code title}, {@code author}; others are ignored. Empty fields and lines that start with {@code #} count for
 * nothing.
 *
 * @param rows what is given, by document id
 * @param diagnostics what was wrong with the file
 * @param file the file, which is no article should it lie in a folder that is read; empty for a table that is no file
 */
public record ArticleMetadata(
        ImmutableMap<String, Row> rows, ImmutableList<Diagnostic> diagnostics, Optional<Path> file) {
    private static final int LARGEST = 64 << 20;
    private static final Splitter TABS = Splitter.on('\t').trimResults();

    /**
     * Checks that nothing is missing.
     *
     * @param rows what is given, by document id
     * @param diagnostics what was wrong with the file
     * @param file the file, which is no article should it lie in a folder that is read; empty for a table that is no
     *     file
     */
    public ArticleMetadata {
        requireNonNull(rows, "rows");
        requireNonNull(diagnostics, "diagnostics");
        requireNonNull(file, "file");
    }

    /**
     * What is given of one article.
     *
     * @param place the file and line it stands in
     * @param outlet the name of the outlet
     * @param published the date of publication
     * @param url the address
     * @param title the title
     * @param author the name of the author
     */
    public record Row(
            String place,
            Optional<String> outlet,
            Optional<String> published,
            Optional<String> url,
            Optional<String> title,
            Optional<String> author) {
        /**
         * Checks that nothing is missing.
         *
         * @param place the file and line it stands in
         * @param outlet the name of the outlet
         * @param published the date of publication
         * @param url the address
         * @param title the title
         * @param author the name of the author
         */
        public Row {
            requireNonNull(place, "place");
            requireNonNull(outlet, "outlet");
            requireNonNull(published, "published");
            requireNonNull(url, "url");
            requireNonNull(title, "title");
            requireNonNull(author, "author");
        }
    }

    /** {@return nothing given} */
    public static ArticleMetadata none() {
        return new ArticleMetadata(ImmutableMap.of(), ImmutableList.of(), Optional.empty());
    }

    /**
     * Reads a metadata file. What is wrong with it is among the diagnostics; the lines that are right are kept.
     *
     * @param file the file
     * @return what is given
     */
    public static ArticleMetadata read(Path file) {
        String name = file.toString();
        try {
            if (Files.size(file) > LARGEST) {
                return failed(Diagnostic.error(name, "longer than " + LARGEST + " bytes", "split it"));
            }
            ArticleMetadata given = parse(name, Decoding.text(Files.readAllBytes(file)));
            return new ArticleMetadata(given.rows(), given.diagnostics(), Optional.of(file));
        } catch (UnreadableArticleException e) {
            return failed(e.in(name));
        } catch (IOException e) {
            return failed(
                    Diagnostic.error(name, "the metadata cannot be read: " + e, "check the path and its permissions"));
        }
    }

    /**
     * Reads a metadata table.
     *
     * @param name how to call it in diagnostics
     * @param table the table, with its header
     * @return what is given
     */
    public static ArticleMetadata parse(String name, String table) {
        return new Parser(name).parse(table.lines().toList());
    }

    private static ArticleMetadata failed(Diagnostic diagnostic) {
        return new ArticleMetadata(ImmutableMap.of(), ImmutableList.of(diagnostic), Optional.empty());
    }

    private static final class Parser {
        private final String name;
        private final Map<String, Row> rows = new LinkedHashMap<>();
        private final ImmutableList.Builder<Diagnostic> diagnostics = ImmutableList.builder();
        private final Set<String> twice = new HashSet<>();
        private List<String> header = List.of();

        Parser(String name) {
            this.name = name;
        }

        ArticleMetadata parse(List<String> lines) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (!header.isEmpty()) {
                    row(i + 1, TABS.splitToList(line));
                } else if (!header(i + 1, line)) {
                    break;
                }
            }
            return new ArticleMetadata(ImmutableMap.copyOf(rows), diagnostics.build(), Optional.empty());
        }

        private boolean header(int number, String line) {
            header = TABS.splitToStream(line.toLowerCase(Locale.ROOT)).toList();
            if (!header.contains("id")) {
                problem(number, "the header has no column id", "begin the file with id<tab>outlet<tab>published");
                return false;
            }
            return true;
        }

        private void row(int line, List<String> fields) {
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < Math.min(fields.size(), header.size()); i++) {
                if (!fields.get(i).isEmpty()) {
                    values.put(header.get(i), fields.get(i));
                }
            }
            String id = values.getOrDefault("id", "");
            if (id.isEmpty()) {
                problem(line, "no id", "name the article in the column id");
            } else if (rows.containsKey(id) && twice.add(id)) {
                problem(line, "a second line for " + id, "keep one; the first is used");
            } else {
                rows.putIfAbsent(id, row(line, values));
            }
        }

        private Row row(int line, Map<String, String> values) {
            Optional<String> published = value(values, "published").or(() -> value(values, "date"));
            boolean wrong =
                    published.isPresent() && Dates.field(published.get()).isEmpty();
            if (wrong) {
                problem(
                        line,
                        "no date: \"" + published.get() + "\"",
                        "write 2018, 2018-05, 2018-05-11 or 2018-05-11T09:30");
            }
            return new Row(
                    name + ", line " + line,
                    value(values, "outlet"),
                    wrong ? Optional.empty() : published,
                    value(values, "url"),
                    value(values, "title"),
                    value(values, "author"));
        }

        private static Optional<String> value(Map<String, String> values, String column) {
            return Optional.ofNullable(values.get(column));
        }

        private void problem(int line, String fault, String remedy) {
            diagnostics.add(Diagnostic.error(name, "line " + line, fault, remedy));
        }
    }
}
