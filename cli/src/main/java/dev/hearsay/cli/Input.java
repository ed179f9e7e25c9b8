package dev.hearsay.cli;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads what the user names: a file, or standard input, which is kept in a file as long as it is read, so that memory
 * does not hold it.
 */
final class Input {
    static final Path STANDARD = Path.of("-");

    /** The name of the file, from which that of an article comes. */
    private static final String NAME = "stdin";

    private Input() {}

    /** Reads a file, however long it is; a fault names it. */
    static <T> T read(Path file, Failures.Work<Path, T> reading) throws IOException {
        return file.equals(STANDARD)
                ? standard(Long.MAX_VALUE, reading)
                : Failures.naming(file, file.toString(), reading);
    }

    /** Reads standard input up to a number of bytes. */
    static <T> T standard(long most, Failures.Work<Path, T> reading) throws IOException {
        Path folder = Files.createTempDirectory("hearsay");
        Path file = folder.resolve(NAME);
        try {
            return Failures.naming(file, "standard input", path -> {
                Files.copy(ByteStreams.limit(System.in, most), path);
                return reading.with(path);
            });
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
