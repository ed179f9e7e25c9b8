package dev.hearsay.cli;

import com.google.common.collect.ImmutableList;
import dev.hearsay.core.Attribution;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Document;
import dev.hearsay.core.Extraction;
import dev.hearsay.extract.Extractor;
import dev.hearsay.extract.article.Reading;
import dev.hearsay.formats.AttributionLines;
import dev.hearsay.formats.Format;
import dev.hearsay.formats.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay extract}: the attributions of articles, a line each. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        header = "Who says what in the articles, as data.",
        description = "Writes the attributions of articles as JSON Lines, a document a line: source, cue and content "
                + "in Unicode code points, speaker, chain, act, kind, factuality.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hearsay extract articles/ > attributions.jsonl",
            "  hearsay extract corpus.jsonl --input-format jsonl --threads 2",
            "  hearsay extract article.html --format prov-n"
        })
final class ExtractCommand implements Callable<Integer> {
    private static final String LINES = "jsonl";

    @Spec
    private CommandSpec spec;

    @Mixin
    private Console console = new Console();

    @Mixin
    private ReadingOptions articles = new ReadingOptions();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = LINES,
            completionCandidates = FormatNames.class,
            description = "one of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private String format = LINES;

    @Option(
            names = "--nested",
            description =
                    "with jsonl, also the attributions inside the content of others; by default only the outermost")
    private boolean nested;

    @Override
    public Integer call() throws IOException {
        Format data = FormatNames.format(spec, format);
        if (nested && !format.equals(LINES)) {
            throw new ParameterException(
                    spec.commandLine(), "--nested is for jsonl; in other formats nested attributions are there anyway");
        }
        Reading reading = articles.read();
        console.report(reading.diagnostics());
        Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        ImmutableList.Builder<Extraction> all = ImmutableList.builder();
        int done = 0;
        Extractor extractor = articles.extractor();
        for (Document document : reading.documents()) {
            Extraction extraction = extractor.extract(document);
            console.report(extraction.diagnostics());
            if (format.equals(LINES)) {
                AttributionLines.write(asSpans(extraction), !isPlainText(document), out);
            } else {
                all.add(extraction);
            }
            console.progress("reading", ++done, reading.documents().size());
        }
        if (!format.equals(LINES)) {
            data.write(Report.of(all.build()), out);
        }
        out.flush();
        return console.exitCode();
    }

    /** A line holds spans: one quotation read as several claims, or said by several together, is in it once. */
    private Extraction asSpans(Extraction extraction) {
        Set<AttributionSpans> seen = new HashSet<>();
        ImmutableList<Attribution> once = extraction.attributions().stream()
                .filter(attribution -> nested || attribution.within().isEmpty())
                .filter(attribution -> attribution.spans().map(seen::add).orElse(true))
                .collect(ImmutableList.toImmutableList());
        return new Extraction(extraction.document(), once, extraction.diagnostics());
    }

    /** The reader of a plain text file has the text; of any other format it needs the text that offsets point into. */
    private static boolean isPlainText(Document document) {
        return document.id().value().toLowerCase(Locale.ROOT).endsWith(".txt");
    }
}
