package dev.hearsay.cli;

import dev.hearsay.formats.Format;
import dev.hearsay.formats.Formats;
import java.util.Iterator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The names of the data formats, for help, completion and looking them up. */
final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Formats.all().keySet().iterator();
    }

    static Format format(CommandSpec spec, String name) {
        try {
            return Formats.named(name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
