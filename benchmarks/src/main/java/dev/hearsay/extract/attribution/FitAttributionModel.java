package dev.hearsay.extract.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.benchmarks.GoldFiles;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fits the three parts of {@link AttributionModel} to gold attributions, one after the other as the extractor uses
 * them: which constituents are content, which tails are not, which candidates are attributions.
 *
 * <pre>FitAttributionModel OUT_FOLDER GOLD...</pre>
 *
 * <p>Of a folder of marked articles the training part is taken. It stands in the extractor's own package because
 * candidates are not part of the public interface.
 */
public final class FitAttributionModel {

    /** A document's tokens and, at each token of a gold cue, the content's. */
    private static final class Text {
        final Tokens tokens;
        final Quotations quotations;
        final @Nullable Ranges[] contents;

        Text(Tokens tokens, @Nullable Ranges[] contents) {
            this.tokens = tokens;
            this.contents = contents;
            quotations = Quotations.in(tokens);
        }
    }

    private final SyntaxAnalyzer analyzer = SyntaxAnalyzer.installed();
    private final CueLexicon lexicon = CueLexicon.english();
    private final Nouns nouns = Nouns.english();
    private final List<Text> texts = new ArrayList<>();

    private FitAttributionModel() {}

    /**
     * Fits and writes the weights.
     *
     * @param args the folder to write to, and gold files or folders
     * @throws IOException if one cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        FitAttributionModel fit = new FitAttributionModel();
        for (int i = 1; i < args.length; i++) {
            for (JsonNode document : GoldFiles.read(Path.of(args[i]), GoldFiles.Part.TRAIN)) {
                fit.texts.add(fit.text(document));
            }
        }
        Path out = Path.of(args[0]);
        FeatureWeights none = FeatureWeights.of(Map.of());
        FeatureWeights parts = write(out.resolve("part-model.tsv"), fit.parts());
        FeatureWeights tails = write(out.resolve("tail-model.tsv"), fit.tails(new AttributionModel(parts, none, none)));
        write(out.resolve("cue-model.tsv"), fit.cues(new AttributionModel(parts, tails, none)));
    }

    private static FeatureWeights write(Path file, LogisticFit fit) throws IOException {
        Map<String, Double> weights = fit.weights();
        List<String> lines = new ArrayList<>();
        lines.add("# " + file.getFileName() + ": weights fitted by FitAttributionModel; a feature, a tab, its weight.");
        weights.forEach((name, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.2f", name, weight)));
        Files.write(file, lines);
        System.out.printf(
                Locale.ROOT, "%s: %d examples, %d weights%n", file.getFileName(), fit.examples(), weights.size());
        return FeatureWeights.of(weights);
    }

    // ---------------------------------------------------------------- gold

    private Text text(JsonNode document) {
        String text = document.get("text").asText();
        Tokens tokens = new Tokens(text, analyzer.analyze(text));
        @Nullable Ranges[] contents = new Ranges[tokens.size()];
        for (JsonNode attribution : document.get("attributions")) {
            Ranges content = tokensOf(tokens, attribution.get("content"));
            Ranges cue = tokensOf(tokens, attribution.get("cue"));
            for (int r = 0; r < cue.count(); r++) {
                for (int i = cue.from(r); i < cue.to(r); i++) {
                    contents[i] = content;
                }
            }
        }
        return new Text(tokens, contents);
    }

    private static Ranges tokensOf(Tokens tokens, JsonNode spans) {
        Ranges found = new Ranges();
        for (JsonNode span : spans) {
            int from = tokens.text().offsetByCodePoints(0, span.get(0).asInt());
            int to = tokens.text().offsetByCodePoints(0, span.get(1).asInt());
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.start(i) < to && tokens.end(i) > from) {
                    found.add(i, i + 1);
                }
            }
        }
        return found;
    }

    private List<Candidate> candidates(Text text) {
        List<Candidate> all = new ArrayList<>();
        for (Candidate candidate : new CandidateFinder(text.tokens, text.quotations, lexicon, nouns).find()) {
            if (candidate != null) {
                all.add(candidate);
            }
        }
        return all;
    }

    // ---------------------------------------------------------------- the three models

    private LogisticFit parts() {
        LogisticFit fit = new LogisticFit();
        for (Text text : texts) {
            ContentParts parts = new ContentParts(text.tokens, text.quotations, FeatureWeights.of(Map.of()));
            for (Candidate candidate : candidates(text)) {
                Ranges gold = text.contents[candidate.head()];
                if (gold == null || gold.isEmpty()) {
                    continue;
                }
                for (Argument argument : candidate.arguments()) {
                    if (parts.learned(candidate, argument)) {
                        int inside = gold.overlap(argument.from(), argument.to());
                        boolean part = 2 * inside > argument.to() - argument.from();
                        fit.add(parts.features(candidate, argument), part);
                    }
                }
            }
        }
        return fit;
    }

    private LogisticFit tails(AttributionModel model) {
        LogisticFit fit = new LogisticFit();
        for (Text text : texts) {
            SpanRules spans = new SpanRules(text.tokens, text.quotations, lexicon, model);
            ContentTails tails = new ContentTails(text.tokens, text.quotations, lexicon, model.tails());
            for (Candidate candidate : candidates(text)) {
                Ranges gold = text.contents[candidate.head()];
                spans.place(candidate);
                if (gold == null || gold.overlap(candidate.content) == 0) {
                    continue;
                }
                for (int head : tails.heads(candidate)) {
                    int from = text.tokens.left(head);
                    int to = candidate.content.last() + 1;
                    boolean cut = 2 * gold.overlap(from, to) < to - from;
                    boolean reached = gold.overlap(candidate.content.first(), from) > 0;
                    if (reached) {
                        fit.add(tails.features(candidate, head), cut);
                    }
                }
            }
        }
        return fit;
    }

    /**
     * Candidates inside the content of a right one are left out, as not all nested attributions are marked, and so are
     * gold cues whose content the rules miss.
     */
    private LogisticFit cues(AttributionModel model) {
        LogisticFit fit = new LogisticFit();
        for (Text text : texts) {
            SpanRules spans = new SpanRules(text.tokens, text.quotations, lexicon, model);
            CueFeatures features = new CueFeatures(text.tokens, text.quotations, nouns);
            List<Candidate> all = candidates(text);
            Ranges covered = new Ranges();
            for (Candidate candidate : all) {
                spans.assemble(candidate);
                if (right(candidate, text)) {
                    covered.addAll(candidate.content);
                }
            }
            for (Candidate candidate : all) {
                boolean right = right(candidate, text);
                boolean unclear = !right && text.contents[candidate.head()] != null;
                if (!unclear && !candidate.content.isEmpty() && !covered.contains(candidate.head())) {
                    fit.add(features.of(candidate), right);
                }
            }
        }
        return fit;
    }

    /** {@return whether a candidate's head stands in a gold cue and half of the contents' tokens are shared} */
    private static boolean right(Candidate candidate, Text text) {
        Ranges gold = text.contents[candidate.head()];
        if (gold == null || candidate.content.isEmpty()) {
            return false;
        }
        int shared = gold.overlap(candidate.content);
        return 2 * shared >= gold.size() + candidate.content.size() - shared;
    }
}
