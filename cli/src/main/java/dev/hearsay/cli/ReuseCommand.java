package dev.hearsay.cli;

import com.google.common.base.CharMatcher;
import dev.hearsay.core.Document;
import dev.hearsay.core.DocumentId;
import dev.hearsay.core.TextReuse;
import dev.hearsay.extract.article.Reading;
import dev.hearsay.extract.reuse.ReuseDetector;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay reuse}: the pairs of articles that share text. */
@Command(
        name = "reuse",
        mixinStandardHelpOptions = true,
        header = "Which articles carry the text of others.",
        description = "Finds articles that carry the text of others. A line a pair, with tabs between: the two "
                + "articles, kind of dependence, score, original if known, shared passages as offsets in both, and the "
                + "longest in words.",
        footerHeading = "%nExamples:%n",
        footer = {"  hearsay reuse articles/", "  hearsay reuse articles/ --metadata dates.tsv --window 7"})
final class ReuseCommand implements Callable<Integer> {
    private static final int SHOWN = 80;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Console console = new Console();

    @Mixin
    private ReadingOptions articles = new ReadingOptions();

    @Option(names = "--window", paramLabel = "DAYS", description = "compare only articles at most so many days apart")
    private Optional<Integer> window = Optional.empty();

    @Override
    public Integer call() throws IOException {
        ReuseDetector detector = detector();
        Reading reading = articles.read();
        console.report(reading.diagnostics());
        Map<DocumentId, Document> documents =
                reading.documents().stream().collect(Collectors.toMap(Document::id, Function.identity()));
        for (TextReuse pair : detector.detect(reading.documents())) {
            Document first = documents.get(pair.first());
            console.out().println(line(pair, first == null ? "" : first.text()));
        }
        return console.exitCode();
    }

    private ReuseDetector detector() {
        ReuseDetector.Builder detector = ReuseDetector.builder();
        if (window.isPresent()) {
            if (window.get() < 0) {
                throw new ParameterException(
                        spec.commandLine(), "--window must be 0 days or more but was " + window.get());
            }
            detector.window(Duration.ofDays(window.get()));
        }
        return detector.build();
    }

    private static String line(TextReuse pair, String firstText) {
        String passages = pair.passages().stream()
                .map(p -> p.first().start() + "-" + p.first().end() + "~"
                        + p.second().start() + "-" + p.second().end())
                .collect(Collectors.joining(","));
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%s\t%.3f\t%s\t%s\t%s",
                pair.first(),
                pair.second(),
                pair.kind(),
                pair.score(),
                pair.original().map(DocumentId::value).orElse(""),
                passages,
                longest(pair, firstText));
    }

    private static String longest(TextReuse pair, String firstText) {
        return pair.passages().stream()
                .map(passage -> passage.first())
                .max(Comparator.comparingInt(span -> span.length()))
                .map(span -> CharMatcher.whitespace().trimAndCollapseFrom(span.in(firstText), ' '))
                .map(words -> words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…")
                .orElse("");
    }
}
