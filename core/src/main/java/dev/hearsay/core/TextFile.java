package dev.hearsay.core;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table or another file of lines that a person wrote: grades, outlets, decisions, cues. It is UTF-8; a byte order
 * mark at its beginning is no part of the first line, and a byte that is no UTF-8 is refused and never replaced.
 *
 * @param lines the lines, without their ends
 */
public record TextFile(ImmutableList<String> lines) {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /**
     * Checks that nothing is missing.
     *
     * @param lines the lines, without their ends
     */
    public TextFile {
        requireNonNull(lines, "lines");
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its lines
     * @throws IOException if it cannot be read, or is no UTF-8; then the message names the file, the line and the byte
     */
    public static TextFile read(Path file) throws IOException {
        return of(decoded(file, Files.readAllBytes(file)).lines().toList());
    }

    /**
     * Reads what is no file, or is not in UTF-8.
     *
     * @param reader the text; left open
     * @return its lines
     * @throws IOException if it cannot be read
     */
    public static TextFile read(Reader reader) throws IOException {
        return of(CharStreams.readLines(reader));
    }

    private static TextFile of(List<String> lines) {
        ImmutableList.Builder<String> bare = ImmutableList.builder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            bare.add(i == 0 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
        }
        return new TextFile(bare.build());
    }

    private static String decoded(Path file, byte[] bytes) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            throw new IOException(file + ", line " + line(bytes, in.position()) + ", byte " + in.position()
                    + ": invalid UTF-8; save the file as UTF-8");
        }
        return out.flip().toString();
    }

    private static long line(byte[] bytes, int place) {
        return 1 + IntStream.range(0, place).filter(i -> bytes[i] == '\n').count();
    }
}
