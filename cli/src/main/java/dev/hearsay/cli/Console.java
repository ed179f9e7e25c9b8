package dev.hearsay.cli;

import dev.hearsay.core.Diagnostic;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;

/** Where results and messages go: results to standard output, messages to standard error, both in UTF-8. */
final class Console {
    private static final int DEFAULT_WIDTH = 100;

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    @Option(
            names = {"-q", "--quiet"},
            description = "No messages and no progress bar.")
    private boolean quiet;

    private boolean errors;

    PrintStream out() {
        return OUT;
    }

    void message(String line) {
        if (!quiet) {
            ERR.println("hearsay: " + line);
        }
    }

    void report(Iterable<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            errors |= diagnostic.severity() == Diagnostic.Severity.ERROR;
            message(diagnostic.toString());
        }
    }

    /** Whether a progress bar has a place to be: somebody looks at standard error, and wants to. */
    boolean showsProgress() {
        return !quiet && System.console() != null;
    }

    int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[0-9]{2,4}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    }

    /** The exit code: 1 where some input was bad, else 0. */
    int exitCode() {
        OUT.flush();
        return errors ? 1 : 0;
    }

    static void flush() {
        OUT.flush();
    }
}
