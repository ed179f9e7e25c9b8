package dev.hearsay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command in a folder of its own, and keeps what it writes. */
abstract class CommandTest {
    static final String ARTICLE = "Minister Kari Holm said the mine would close in May.\n";

    @TempDir
    Path folder;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    int run(String... args) {
        Console.redirect(stream(out), stream(err));
        return HearsayCommand.run(args);
    }

    static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    @AfterEach
    void standardStreamsAgain() {
        Console.redirect(System.out, System.err);
    }

    String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String messages() {
        return err.toString(StandardCharsets.UTF_8);
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    String page() {
        return folder.resolve("page.html").toString();
    }
}
