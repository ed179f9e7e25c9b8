package dev.hearsay.cli;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Assessment;
import dev.hearsay.core.Chain;
import dev.hearsay.core.Outlet;
import dev.hearsay.core.Source;
import dev.hearsay.core.Stance;
import dev.hearsay.core.Status;
import dev.hearsay.dossier.ClaimTitle;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.dossier.Hearsay;
import dev.hearsay.dossier.page.DossierPage;
import dev.hearsay.entailment.Entailment;
import dev.hearsay.extract.article.Reading;
import dev.hearsay.extract.relate.ClaimGrouper;
import dev.hearsay.extract.relate.GroupingDecisions;
import dev.hearsay.extract.relate.RelationClassifier;
import dev.hearsay.formats.Format;
import dev.hearsay.formats.Report;
import dev.hearsay.scoring.Reliabilities;
import dev.hearsay.scoring.ReliabilitiesFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay report}: articles in, a table and a page out. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        header = "Articles in; a table on the terminal and a page out.",
        description = "Reads articles and says of every claim who said it first, who only repeats it, and how far "
                + "independent agreement carries it. Prints a table and writes a self-contained page.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay report articles/",
            "  hearsay report articles/ --metadata outlets-and-dates.tsv -o dossier.html",
            "  hearsay report a.html b.txt --format csv -o claims.csv",
            "  cat article.txt | hearsay report - --all"
        })
final class ReportCommand implements Callable<Integer> {
    private static final int SHOWN = 25;
    private static final Path PAGE = Path.of("dossier.html");

    @Spec
    private CommandSpec spec;

    @Mixin
    private Console console = new Console();

    @Mixin
    private ReadingOptions articles = new ReadingOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where the page goes, by default dossier.html; with --format, where the data go")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            completionCandidates = FormatNames.class,
            description = "write data instead of table and page: ${COMPLETION-CANDIDATES}")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--reliabilities",
            paramLabel = "TSV",
            description = "grades of sources: columns source, grade, fidelity, reliability, topic, rater, date")
    private Optional<Path> reliabilities = Optional.empty();

    @Option(
            names = "--decisions",
            paramLabel = "TSV",
            description = "pairs of claims you decided on: same or not-same, claim id, claim id")
    private Optional<Path> decisions = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "leave out what was surely said later, and tell which pledges are overdue")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--entailment",
            description = "ask an entailment model too how claims stand to each other; several times slower")
    private boolean entailment;

    @Option(names = "--all", description = "print every claim, not only the first " + SHOWN)
    private boolean all;

    @Override
    public Integer call() throws IOException {
        Optional<Format> data = format.map(name -> FormatNames.format(spec, name));
        checkOutput();
        Reading reading = articles.read();
        if (reading.documents().isEmpty()) {
            return nothingRead(reading);
        }
        Dossier dossier = hearsay().dossier(reading);
        console.endProgress();
        console.report(dossier.diagnostics());
        if (data.isPresent()) {
            writeData(dossier, data.get());
        } else {
            Path page = output.orElse(PAGE);
            OutputFile.write(page, writer -> DossierPage.write(dossier, writer));
            print(dossier);
            console.message("page written to " + page);
        }
        return console.exitCode();
    }

    private void checkOutput() {
        if (format.isPresent() && all) {
            throw new ParameterException(
                    spec.commandLine(), "--all is for the table; with --format every claim is written");
        }
        if (output.isPresent() || format.isEmpty()) {
            OutputFile.check(spec, output.orElse(PAGE));
        }
    }

    /** What was written before is better than an empty page. */
    private int nothingRead(Reading reading) {
        console.report(reading.diagnostics());
        console.message("no article could be read, and nothing is written; name files or folders that hold articles");
        console.exitCode();
        return HearsayCommand.BAD_INPUT;
    }

    private Hearsay hearsay() throws IOException {
        Hearsay.Builder builder = Hearsay.builder()
                .extractor(articles.extractor())
                .threads(articles.threads())
                .progress(console::progress)
                .reliabilities(grades());
        asOf.ifPresent(builder::asOf);
        return builder.grouper(grouper()).build();
    }

    private ClaimGrouper grouper() throws IOException {
        ClaimGrouper.Builder grouper = ClaimGrouper.builder();
        if (decisions.isPresent()) {
            grouper.decisions(Input.read(decisions.get(), GroupingDecisions::read));
        }
        if (entailment) {
            grouper.classifier(
                    RelationClassifier.builder().expert(Entailment.english()).build());
        }
        return grouper.build();
    }

    private Reliabilities grades() throws IOException {
        if (reliabilities.isEmpty()) {
            return Reliabilities.none();
        }
        ReliabilitiesFile grades = Input.read(reliabilities.get(), ReliabilitiesFile::read);
        console.report(grades.diagnostics());
        return grades.reliabilities();
    }

    private void print(Dossier dossier) {
        List<Assessment> claims = dossier.claims();
        if (claims.isEmpty()) {
            console.message("no claims found in " + dossier.extractions().size()
                    + " articles; name files or folders that hold articles in English");
            return;
        }
        TextTable table = new TextTable(Console.width(), 0, 3, "CLAIM", "STATUS", "ORIGINS", "CARRIED BY");
        int shown = all ? claims.size() : Math.min(SHOWN, claims.size());
        claims.subList(0, shown)
                .forEach(claim -> table.add(
                        ClaimTitle.of(claim),
                        words(claim.status()),
                        Integer.toString(claim.group().provenance().origins().size()),
                        carriers(claim)));
        Colours colours = Console.colours();
        table.lines((row, column, cell) -> row == 0
                        ? colours.heading(cell)
                        : column == 1 ? colours.status(claims.get(row - 1).status(), cell) : cell)
                .forEach(console.out()::println);
        if (shown < claims.size()) {
            console.out().println("… and " + (claims.size() - shown) + " more claims, in the page and with --all");
        }
    }

    private static String words(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String carriers(Assessment claim) {
        Stance other = claim.group().side().negated();
        return claim.group().attributions().stream()
                .map(attribution ->
                        behindOrigin(attribution.chain()) + (attribution.stance() == other ? " (a denial)" : ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** Who passed it on, the nearest to the reader first; an outlet that speaks for itself is its own carrier. */
    private static String behindOrigin(Chain chain) {
        if (chain.links().size() == 1 && chain.origin() instanceof Outlet outlet) {
            return outlet.name();
        }
        ImmutableList<Source> carriers =
                chain.links().subList(1, chain.links().size()).reverse();
        String names = carriers.stream().map(Source::name).collect(Collectors.joining(" ← "));
        return names.isEmpty() ? "outlet unknown" : chain.publisher().isPresent() ? names : "outlet unknown ← " + names;
    }

    private void writeData(Dossier dossier, Format data) throws IOException {
        Report report = Report.builder()
                .extractions(dossier.extractions())
                .assessments(dossier.claims())
                .relations(dossier.relations())
                .reuse(dossier.reuse())
                .variants(dossier.variants())
                .positions(dossier.positions())
                .build();
        if (output.isPresent()) {
            OutputFile.write(output.get(), writer -> data.write(report, writer));
        } else {
            Writer writer = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
            data.write(report, writer);
            writer.flush();
        }
    }
}
