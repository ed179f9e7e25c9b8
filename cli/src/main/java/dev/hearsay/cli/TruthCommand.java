package dev.hearsay.cli;

import dev.hearsay.scoring.truth.KindGuess;
import dev.hearsay.scoring.truth.Observations;
import dev.hearsay.scoring.truth.TruthDiscovery;
import dev.hearsay.scoring.truth.TruthResult;
import dev.hearsay.scoring.truth.TruthSettings;
import dev.hearsay.scoring.truth.ValueKind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
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
            "  hearsay truth weather.tsv --numeric celsius"
        })
final class TruthCommand implements Callable<Integer> {
    @Mixin
    private Console console = new Console();

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CLAIMS.tsv", description = "source, item, value; no header")
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
            description = "folder that gets truth.tsv and sources.tsv; without it truth.tsv goes to standard output")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private Threads threads = new Threads();

    @Override
    public Integer call() throws IOException {
        TruthDiscovery discovery = discovery();
        TruthResult result = discovery.discover(read(), settings());
        console.message(result.provenance().toString());
        if (!result.ties().isEmpty()) {
            console.message(result.ties().size() + " items are tied; see values of equal probability");
        }
        write(result);
        return console.exitCode();
    }

    private TruthDiscovery discovery() {
        try {
            return TruthDiscovery.named(method);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Observations read() throws IOException {
        Observations.Builder builder = Observations.builder().read(claims);
        if (unit.isPresent()) {
            builder.numeric(unit.get());
        } else {
            builder.kind(kind.map(given -> given.kind).orElseGet(() -> guessed(builder)));
        }
        if (gold.isPresent()) {
            builder.gold(gold.get());
        }
        return builder.build();
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
        Files.createDirectories(out.get());
        try (BufferedWriter truth = writer("truth.tsv");
                BufferedWriter sources = writer("sources.tsv")) {
            result.writeTruth(truth);
            result.writeSources(sources);
        }
    }

    private BufferedWriter writer(String name) throws IOException {
        return Files.newBufferedWriter(out.orElseThrow().resolve(name), StandardCharsets.UTF_8);
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
