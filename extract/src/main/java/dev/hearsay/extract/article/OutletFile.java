package dev.hearsay.extract.article;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.OutletKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Reads the table described at {@link OutletDirectory}. */
final class OutletFile {
    private static final String BUILT_IN = "outlets.tsv";
    private static final String HEADER = "name\taliases\tdomains\tfamily\tkind\tcountry\tflags";
    private static final int COLUMNS = 7;
    private static final Splitter TABS = Splitter.on('\t').trimResults();
    private static final Splitter BARS = Splitter.on('|').trimResults().omitEmptyStrings();

    private OutletFile() {}

    static ImmutableList<Outlet> builtIn() {
        try {
            return parse(
                    BUILT_IN,
                    Resources.readLines(Resources.getResource(OutletFile.class, BUILT_IN), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("built-in table " + BUILT_IN + " cannot be read", e);
        }
    }

    static ImmutableList<Outlet> parse(String file, List<String> lines) {
        ImmutableList.Builder<Outlet> outlets = ImmutableList.builder();
        boolean header = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!header) {
                header = true;
                check(
                        line.strip().equals(HEADER),
                        file,
                        i,
                        "the header is not \"" + HEADER.replace("\t", "<tab>") + "\"");
                continue;
            }
            outlets.add(outlet(file, i, TABS.splitToList(line)));
        }
        return outlets.build();
    }

    private static Outlet outlet(String file, int line, List<String> fields) {
        check(fields.size() <= COLUMNS, file, line, "more than " + COLUMNS + " columns");
        check(!fields.get(0).isEmpty(), file, line, "the name is empty");
        ImmutableSet<String> flags = ImmutableSet.copyOf(BARS.split(field(fields, 6)));
        check(
                ImmutableSet.of("state", "public").containsAll(flags),
                file,
                line,
                "flags are state and public, not " + flags);
        Outlet.Builder outlet = Outlet.builder();
        outlet.name(fields.get(0))
                .addAllAliases(BARS.split(field(fields, 1)))
                .addAllDomains(
                        BARS.splitToStream(field(fields, 2)).map(Urls::host).toList())
                .stateControlled(flags.contains("state"))
                .publiclyFunded(flags.contains("public"));
        if (!field(fields, 3).isEmpty()) {
            outlet.family(field(fields, 3));
        }
        if (!field(fields, 4).isEmpty()) {
            outlet.kind(kind(file, line, field(fields, 4)));
        }
        return outlet.build();
    }

    private static String field(List<String> fields, int column) {
        return column < fields.size() ? fields.get(column) : "";
    }

    private static OutletKind kind(String file, int line, String name) {
        for (OutletKind kind : OutletKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                file + ", line " + (line + 1) + ": unknown kind \"" + name + "\"; use one of "
                        + ImmutableList.copyOf(OutletKind.values()).toString().toLowerCase(Locale.ROOT));
    }

    private static void check(boolean right, String file, int line, String fault) {
        if (!right) {
            throw new IllegalArgumentException(file + ", line " + (line + 1) + ": " + fault);
        }
    }
}
