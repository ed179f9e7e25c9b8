package dev.hearsay.cli;

import dev.hearsay.formats.Format;
import dev.hearsay.formats.Formats;
import java.util.Iterator;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The names of the data formats, for help, completion and looking them up. */
final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Formats.all().keySet().iterator();
    }

    static Format format(String name) {
        try {
            return Formats.named(name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(new CommandLine(new HearsayCommand()), String.valueOf(e.getMessage()), e);
        }
    }
}
