package dev.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Checks where results are to go before any long work is done. */
final class OutputFile {
    private OutputFile() {}

    static void check(CommandSpec spec, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (file.toString().isEmpty()) {
            return;
        }
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
