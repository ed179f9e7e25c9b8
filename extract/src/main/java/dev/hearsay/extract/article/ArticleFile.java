package dev.hearsay.extract.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A file as the readers of formats see it: a name and bytes, of which no more are held than the limit allows. */
public final class ArticleFile {
    private static final int HEAD = 4096;

    private final String name;
    private final Optional<Path> path;
    private final byte[] bytes;
    private final int limit;
    private final byte[] head;

    private ArticleFile(String name, Optional<Path> path, byte[] bytes, int limit, byte[] head) {
        this.name = name;
        this.path = path;
        this.bytes = bytes;
        this.limit = limit;
        this.head = head;
    }

    static ArticleFile of(String name, Path path, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new ArticleFile(name, Optional.of(path), new byte[0], limit, in.readNBytes(HEAD));
        }
    }

    static ArticleFile of(String name, byte[] bytes, int limit) throws IOException {
        byte[] head = new ByteArrayInputStream(bytes).readNBytes(HEAD);
        return new ArticleFile(name, Optional.empty(), bytes, limit, head);
    }

    /** {@return the path relative to what the caller named, with slashes} */
    public String name() {
        return name;
    }

    /** {@return the part of the name after the last dot, in lower case; empty where there is none} */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** {@return the first few thousand bytes as Latin-1, without a byte order mark, to recognise the format by} */
    public String head() {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        return start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
    }

    /** {@return the most bytes one article may have} */
    public int limit() {
        return limit;
    }

    /**
     * Opens the file.
     *
     * @return its bytes, to be closed by the caller
     * @throws IOException if it cannot be opened
     */
    public InputStream open() throws IOException {
        return path.isPresent() ? Files.newInputStream(path.get()) : new ByteArrayInputStream(bytes);
    }

    /**
     * Returns the whole text, read as UTF-8, or as what a page or feed declares where it is no UTF-8.
     *
     * @return the text, without a byte order mark
     * @throws UnreadableArticleException if the file is empty, longer than the limit, binary or not in its encoding
     * @throws IOException if it cannot be read
     */
    public String text() throws IOException {
        try (InputStream in = open()) {
            byte[] all = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw new UnreadableArticleException("", "longer than " + limit + " bytes", "split it into articles");
            }
            return Decoding.text(all);
        }
    }
}
