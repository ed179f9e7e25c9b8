package dev.hearsay.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay completion}: what makes bash and zsh complete the command. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        header = "A script that makes bash and zsh complete the command.",
        description = "Prints a script for bash and zsh. Source it, and the Tab key completes commands, options, "
                + "formats and files.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(hearsay completion)",
            "  hearsay completion > ~/.local/share/bash-completion/completions/hearsay"
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        console.out().print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
        return console.exitCode();
    }
}
