package dev.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code hearsay} command. */
@Command(
        name = "hearsay",
        mixinStandardHelpOptions = true,
        versionProvider = HearsayCommand.Version.class,
        subcommands = {
            ReportCommand.class,
            ExtractCommand.class,
            RelateCommand.class,
            ReuseCommand.class,
            TruthCommand.class,
            GenerateCompletion.class
        },
        description = {
            "Reads news articles and says of every claim who said it first, who only repeats it,",
            "and how far independent agreement carries it. Evidence, never a verdict."
        },
        footer = {"", "Exit codes: 0 done; 1 some input was bad, the rest is done; 2 bad usage."})
public final class HearsayCommand implements Runnable {
    static final int BAD_INPUT = 1;
    static final int BAD_USAGE = 2;

    @Spec
    private CommandSpec spec;

    /** For the command line parser. */
    public HearsayCommand() {}

    /**
     * Runs the command and ends the program with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return commandLine().execute(args);
    }

    private static CommandLine commandLine() {
        CommandLine line = new CommandLine(new HearsayCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (!(e instanceof IOException || e instanceof UncheckedIOException)) {
                throw e;
            }
            command.getErr().println("hearsay: " + e.getMessage());
            return BAD_INPUT;
        });
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: report, extract, relate, reuse or truth");
    }

    /** Tells the version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = HearsayCommand.class.getPackage().getImplementationVersion();
            return new String[] {"hearsay " + (version == null ? "(development)" : version)};
        }
    }
}
