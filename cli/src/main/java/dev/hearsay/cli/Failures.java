package dev.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message with a way out, and an exit code. */
final class Failures {
    private Failures() {}

    /** An input or output that failed is a message; anything else is a fault of the program, and shown as one. */
    static int ofExecution(Exception e, CommandLine command) throws Exception {
        if (e instanceof PipeOutput.Closed) {
            return PipeOutput.EXIT_CODE;
        }
        Optional<IOException> failed = e instanceof IOException io
                ? Optional.of(io)
                : e instanceof UncheckedIOException unchecked
                        ? Optional.ofNullable(unchecked.getCause())
                        : Optional.empty();
        if (failed.isEmpty()) {
            throw e;
        }
        Console.messages().println("hearsay: " + message(failed.get()));
        return HearsayCommand.BAD_INPUT;
    }

    /** What is done with a file. */
    interface Work<P, T> {
        T with(P file) throws IOException;
    }

    /** Does something with a file; whatever is wrong with it becomes a fault that names the file. */
    static <T> T naming(Path file, String name, Work<Path, T> work) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(name + ": is a folder; name a file");
        }
        try {
            return work.with(file);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            String fault = String.valueOf(e.getMessage()).replace(file.toString(), name);
            throw new IOException(fault.startsWith(name) ? fault : name + ": " + fault, e);
        }
    }

    static String message(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file; check the path";
        } else if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": no permission; change it or name another file";
        } else if (e instanceof FileSystemException failed && failed.getReason() == null) {
            return failed.getFile() + ": cannot be read or written; check what it is";
        } else if (e instanceof CharacterCodingException) {
            return "the file is not UTF-8; convert it first";
        }
        return String.valueOf(e.getMessage());
    }

    static int ofUsage(ParameterException e) {
        CommandLine command = e.getCommandLine();
        Console.messages().println("hearsay: " + e.getMessage());
        if (e instanceof UnmatchedArgumentException) {
            UnmatchedArgumentException.printSuggestions(e, Console.writer(Console.messages()));
        }
        Console.messages().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return HearsayCommand.BAD_USAGE;
    }
}
