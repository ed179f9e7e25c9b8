package dev.hearsay.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Checks where results are to go before any long work is done. */
final class OutputFile {
    private OutputFile() {}

    /** Writes a result. */
    interface Result {
        void to(Writer writer) throws IOException;
    }

    /** Writes a file in UTF-8; a fault names it. */
    static void write(Path file, Result result) throws IOException {
        Failures.naming(file, file.toString(), path -> {
            try (Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
                result.to(writer);
            }
            return path;
        });
    }

    static void check(CommandSpec spec, Path file) {
        if (file.toString().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "there is no file without a name; name one");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new ParameterException(
                    spec.commandLine(), file + " is a folder; name a file, such as " + file.resolve("dossier.html"));
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no folder " + folder + " to write " + file.getFileName() + " into; make it first");
        }
    }
}
