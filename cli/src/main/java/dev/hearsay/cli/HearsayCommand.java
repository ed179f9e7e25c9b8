package dev.hearsay.cli;

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
            CompletionCommand.class
        },
        description = "Reads news articles and says of every claim who said it first, who only repeats it, and how far "
                + "independent agreement carries it. Evidence, never a verdict.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay report articles/                 a table, and the page dossier.html",
            "  hearsay extract article.txt              who says what, as JSON Lines",
            "  source <(hearsay completion)             the Tab key, in bash and zsh",
            "",
            "'hearsay COMMAND --help' tells the options of a command.",
            "Exit codes: 0 done; 1 some input was bad, the rest is done; 2 bad usage; 70 the program broke down."
        })
public final class HearsayCommand implements Runnable {
    static final int BAD_INPUT = 1;
    static final int BAD_USAGE = 2;
    private static final int NARROWEST_HELP = 55;
    private static final int WIDEST_HELP = 100;

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
        System.exit(Breakdown.toldBy(System.err, () -> run(args)));
    }

    static int run(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new HearsayCommand());
        line.getSubcommands().values().forEach(sub -> sub.getCommandSpec().versionProvider(new Version()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, parsed) -> Failures.ofExecution(e, command));
        line.setParameterExceptionHandler((e, args) -> Failures.ofUsage(e));
        line.setOut(Console.help());
        line.setErr(Console.writer(Console.messages()));
        line.setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(Console.width(), WIDEST_HELP)));
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
