package dev.hearsay.extract.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights of {@link CueModel} to a gold file: ridge-penalised logistic regression by stochastic gradient with
 * averaged weights. A candidate is right if its head stands in a gold cue and half of the contents' tokens are shared;
 * candidates inside the content of a right one are left out, as nested attributions are not annotated.
 *
 * <pre>FitCueModel GOLD.jsonl &gt; cue-model.tsv</pre>
 *
 * <p>It stands in the extractor's own package because candidates are not part of the public interface.
 */
public final class FitCueModel {

    private static final int ROUNDS = 30;
    private static final double RIDGE = 2;
    private static final double LEAST_WEIGHT = 0.12;
    private static final int LEAST_COUNT = 30;

    /** A candidate's features and whether it is right. */
    private record Example(List<String> features, boolean right) {}

    private final SyntaxAnalyzer analyzer = SyntaxAnalyzer.installed();
    private final CueLexicon lexicon = CueLexicon.english();
    private final Nouns nouns = Nouns.english();
    private final List<Example> examples = new ArrayList<>();

    private FitCueModel() {}

    /**
     * Fits and prints the weights.
     *
     * @param args the gold file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        FitCueModel fit = new FitCueModel();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            fit.add(new ObjectMapper().readTree(line));
        }
        fit.weights().forEach((name, weight) -> System.out.printf(Locale.ROOT, "%s\t%.2f%n", name, weight));
    }

    private void add(JsonNode document) {
        String text = document.get("text").asText();
        Tokens tokens = new Tokens(text, analyzer.analyze(text));
        Quotations quotations = Quotations.in(tokens);
        SpanRules spans = new SpanRules(tokens, quotations);
        CueFeatures features = new CueFeatures(tokens, quotations, nouns);
        @Nullable Ranges[] goldAt = gold(tokens, text, document.get("attributions"));
        List<Candidate> all = new ArrayList<>();
        Ranges covered = new Ranges();
        for (Candidate candidate : new CandidateFinder(tokens, quotations, lexicon).find()) {
            if (candidate != null) {
                spans.assemble(candidate);
                all.add(candidate);
                if (right(candidate, goldAt)) {
                    covered.addAll(candidate.content);
                }
            }
        }
        for (Candidate candidate : all) {
            if (!candidate.content.isEmpty() && !covered.contains(candidate.head())) {
                examples.add(new Example(features.of(candidate), right(candidate, goldAt)));
            }
        }
    }

    /** {@return at each token of a gold cue, the tokens of its content} */
    private static @Nullable Ranges[] gold(Tokens tokens, String text, JsonNode attributions) {
        @Nullable Ranges[] at = new Ranges[tokens.size()];
        for (JsonNode attribution : attributions) {
            Ranges content = tokensOf(tokens, text, attribution.get("content"));
            Ranges cue = tokensOf(tokens, text, attribution.get("cue"));
            for (int r = 0; r < cue.count(); r++) {
                for (int i = cue.from(r); i < cue.to(r); i++) {
                    at[i] = content;
                }
            }
        }
        return at;
    }

    private static Ranges tokensOf(Tokens tokens, String text, JsonNode spans) {
        Ranges found = new Ranges();
        for (JsonNode span : spans) {
            int from = text.offsetByCodePoints(0, span.get(0).asInt());
            int to = text.offsetByCodePoints(0, span.get(1).asInt());
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.start(i) < to && tokens.end(i) > from) {
                    found.add(i, i + 1);
                }
            }
        }
        return found;
    }

    private static boolean right(Candidate candidate, @Nullable Ranges[] goldAt) {
        Ranges gold = goldAt[candidate.head()];
        if (gold == null || candidate.content.isEmpty()) {
            return false;
        }
        int shared = gold.overlap(candidate.content);
        return 2 * shared >= gold.size() + candidate.content.size() - shared;
    }

    private Map<String, Double> weights() {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.features().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.values().removeIf(count -> count < LEAST_COUNT);
        Map<String, Double> weights = new HashMap<>();
        Map<String, Double> sums = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            double rate = 0.05 / (1 + round);
            for (Example example : examples) {
                step(example, rate, weights, counts);
            }
            if (2 * round >= ROUNDS) {
                weights.forEach((name, weight) -> sums.merge(name, weight, Double::sum));
            }
        }
        int averaged = ROUNDS - (ROUNDS + 1) / 2;
        Map<String, Double> result = new TreeMap<>();
        sums.forEach((name, sum) -> result.put(name, sum / averaged));
        result.values().removeIf(weight -> Math.abs(weight) < LEAST_WEIGHT);
        return result;
    }

    private void step(Example example, double rate, Map<String, Double> weights, Map<String, Integer> counts) {
        double sum = 0;
        for (String name : example.features()) {
            sum += weights.getOrDefault(name, 0.0);
        }
        double error = (example.right() ? 1 : 0) - 1 / (1 + StrictMath.exp(-sum));
        for (String name : example.features()) {
            Integer count = counts.get(name);
            if (count != null) {
                double weight = weights.getOrDefault(name, 0.0);
                weights.put(name, weight + rate * (error - RIDGE * weight / count));
            }
        }
    }
}
