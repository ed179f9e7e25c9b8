package dev.hearsay.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How many threads may work. */
final class Threads {
    private static final int MOST = 1024;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "threads, by default ${DEFAULT-VALUE}; the result is the same for any number")
    private int number;

    int number() {
        if (number < 1 || number > MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--threads must be from 1 to " + MOST + " but was " + number);
        }
        return number;
    }
}
