package dev.hearsay.cli;

import dev.hearsay.scoring.truth.KindGuess;
import dev.hearsay.scoring.truth.Observations;
import dev.hearsay.scoring.truth.TruthDiscovery;
import dev.hearsay.scoring.truth.TruthProvenance;
import dev.hearsay.scoring.truth.TruthResult;
import dev.hearsay.scoring.truth.TruthSettings;
import dev.hearsay.scoring.truth.ValueKind;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay truth}: truth discovery over a table of observations. */
@Command(
        name = "truth",
        mixinStandardHelpOptions = true,
        header = "Probable values in a table of conflicting ones.",
        description = "Finds for every item of a table the values that are probably right, and how reliable each "
                + "source is. Meant for tables of many comparable items; never run over news claims by itself.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay truth claims.tsv",
            "  hearsay truth claims.tsv --method accu --out results/",
            "  hearsay truth weather.tsv --unit celsius"
        })
final class TruthCommand implements Callable<Integer> {
    @Mixin
    private Console console = new Console();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CLAIMS.tsv", description = "source, item, value; no header; - for standard input")
    private Path claims;

    @Option(
            names = "--method",
            defaultValue = "standard",
            completionCandidates = Methods.class,
            description = "one of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private String method;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "what the values are: ${COMPLETION-CANDIDATES}; default: as the values look, with a message")
    private Optional<Kind> kind = Optional.empty();

    @Option(names = "--unit", description = "the values are numbers, with or without this unit after them")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--gold", paramLabel = "TSV", description = "known values: item, value")
    private Optional<Path> gold = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder that gets truth.tsv, sources.tsv and, telling how they were made, provenance.tsv; "
                    + "without it truth.tsv goes to standard output")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private Threads threads = new Threads();

    @Override
    public Integer call() throws IOException {
        TruthDiscovery discovery = discovery();
        TruthSettings settings = settings();
        checkOptions();
        TruthResult result = discover(discovery, withGold(Input.read(claims, this::observations)), settings);
        int rounds = result.iterations();
        console.message(method + ": " + rounds + (rounds == 1 ? " round, " : " rounds, ")
                + (result.converged() ? "converged" : "not converged"));
        if (!result.ties().isEmpty()) {
            console.message(result.ties().size() + " items are tied; see values of equal probability");
        }
        write(result);
        return console.exitCode();
    }

    /** Before any long work is done. */
    private void checkOptions() throws IOException {
        if (unit.isPresent() && kind.isPresent() && kind.get() != Kind.NUMBER) {
            throw bad("--unit is for numbers, and --kind says that the values are of another kind; leave one out");
        }
        if (out.isPresent() && Files.exists(out.get()) && !Files.isDirectory(out.get())) {
            throw bad("--out: " + out.get() + " is a file; name a folder");
        }
        if (out.isPresent()) {
            Files.createDirectories(out.get());
        }
    }

    private ParameterException bad(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private TruthDiscovery discovery() {
        try {
            return TruthDiscovery.named(method);
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
    }

    /** A method may not take the kind of the values, or so many of them. */
    private TruthResult discover(TruthDiscovery discovery, Observations observations, TruthSettings settings) {
        try {
            return discovery.discover(observations, settings);
        } catch (IllegalArgumentException e) {
            throw bad("--method " + method + ": " + e.getMessage());
        }
    }

    private Observations observations(Path file) throws IOException {
        Observations.Builder builder = Observations.builder().read(file);
        if (unit.isPresent()) {
            builder.numeric(unit.get());
        } else {
            builder.kind(kind.map(given -> given.kind).orElseGet(() -> guessed(builder)));
        }
        return builder.build();
    }

    private Observations withGold(Observations observations) throws IOException {
        return gold.isEmpty()
                ? observations
                : Input.read(
                        gold.get(),
                        file -> observations.withGold(
                                Observations.builder().gold(file).build().gold()));
    }

    private ValueKind guessed(Observations.Builder builder) {
        KindGuess guess = builder.guessKind();
        console.message(
                "values taken as " + Kind.of(guess.kind()) + "s (" + guess.reason() + "); --kind says otherwise");
        return guess.kind();
    }

    private TruthSettings settings() {
        return TruthSettings.builder()
                .threads(threads.number())
                .progress((done, most, change) -> console.progress("round " + done, done, most))
                .build();
    }

    private void write(TruthResult result) throws IOException {
        console.endProgress();
        if (out.isEmpty()) {
            result.writeTruth(console.out());
            return;
        }
        write("truth.tsv", result::writeTruth);
        write("sources.tsv", result::writeSources);
        write("provenance.tsv", writer -> write(result.provenance(), writer));
    }

    private static void write(TruthProvenance made, Writer writer) throws IOException {
        writer.write("algorithm\t" + made.algorithm() + "\n");
        for (Map.Entry<String, Double> parameter : made.parameters().entrySet()) {
            writer.write(parameter.getKey() + "\t" + parameter.getValue() + "\n");
        }
        for (Map.Entry<String, String> setting : made.settings().entrySet()) {
            writer.write(setting.getKey() + "\t" + setting.getValue() + "\n");
        }
        writer.write("digest\t" + made.digest() + "\n");
    }

    private void write(String name, OutputFile.Result result) throws IOException {
        OutputFile.write(out.orElseThrow().resolve(name), result);
    }

    /** What the values may be called on the command line. */
    enum Kind {
        LABEL(ValueKind.CATEGORICAL),
        NUMBER(ValueKind.NUMERIC),
        DATE(ValueKind.DATE),
        BOOLEAN(ValueKind.BOOLEAN),
        TEXT(ValueKind.TEXT);

        private final ValueKind kind;

        Kind(ValueKind kind) {
            this.kind = kind;
        }

        static Kind of(ValueKind kind) {
            return Arrays.stream(values())
                    .filter(name -> name.kind == kind)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The names of the methods, for help and completion. */
    static final class Methods implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return TruthDiscovery.names().iterator();
        }
    }
}
