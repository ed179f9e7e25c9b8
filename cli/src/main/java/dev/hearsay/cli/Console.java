package dev.hearsay.cli;

import dev.hearsay.core.Diagnostic;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results and messages go: results to standard output, messages to standard error, both in UTF-8. */
final class Console {
    /** Set by the launcher where somebody looks at standard error; Java itself cannot tell. */
    private static final String TERMINAL = "hearsay.terminal";

    /** Set by the launcher where somebody looks at standard output and wants colours. */
    private static final String COLOURS = "hearsay.colours";

    private static final int DEFAULT_WIDTH = 120;

    private static OutputStream sink = new FileOutputStream(FileDescriptor.out);
    private static PrintStream out = results(sink);
    private static PrintStream err =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    @Option(
            names = {"-q", "--quiet"},
            description = "No messages and no progress bar.")
    private boolean quiet;

    private final Set<String> reported = new HashSet<>();
    private boolean errors;
    private @Nullable ProgressBar bar;

    /** Sends results and messages elsewhere, for tests. */
    static void redirect(OutputStream results, PrintStream messages) {
        sink = results;
        out = results(sink);
        err = messages;
    }

    private static PrintStream results(OutputStream stream) {
        return new PrintStream(new PipeOutput(stream), false, StandardCharsets.UTF_8);
    }

    PrintStream out() {
        return out;
    }

    /** Where help goes: whether anybody reads it to its end does not matter. */
    static PrintWriter help() {
        return writer(sink);
    }

    static PrintStream messages() {
        return err;
    }

    /** A writer for a stream, in UTF-8, and flushed at the end of each line. */
    static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    void message(String line) {
        if (!quiet) {
            err.println("hearsay: " + line);
        }
    }

    void report(Iterable<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            errors |= diagnostic.severity() == Diagnostic.Severity.ERROR;
            if (reported.add(diagnostic.toString())) {
                message(diagnostic.toString());
            }
        }
    }

    /** Whether a progress bar has a place to be: somebody looks at standard error, and wants to. */
    boolean showsProgress() {
        return !quiet && Boolean.getBoolean(TERMINAL);
    }

    /** Moves the progress bar on; the first call shows it. */
    void progress(String what, long done, long most) {
        if (!showsProgress()) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("hearsay")
                    .setStyle(ProgressBarStyle.ASCII)
                    .setInitialMax(most)
                    .setConsumer(new ConsoleProgressBarConsumer(err, width()))
                    .build();
        }
        bar.maxHint(most);
        bar.stepTo(done);
        bar.setExtraMessage(what);
    }

    void endProgress() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** Colours on a terminal, unless NO_COLOR is set (no-color.org). */
    static Colours colours() {
        String refused = System.getenv("NO_COLOR");
        return new Colours(Boolean.getBoolean(COLOURS) && (refused == null || refused.isEmpty()));
    }

    static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[0-9]{2,4}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    }

    /** The exit code: 1 where some input was bad or results were lost, else 0. */
    int exitCode() {
        endProgress();
        if (out.checkError()) { // a print stream throws nothing
            errors = true;
            message("standard output: not all results could be written; make room, or mend what reads them");
        }
        return errors ? HearsayCommand.BAD_INPUT : 0;
    }
}
