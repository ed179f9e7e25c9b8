package dev.hearsay.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import dev.hearsay.benchmarks.GoldAttribution.Pair;
import dev.hearsay.benchmarks.GoldAttribution.Quoting;
import dev.hearsay.core.AttributionSpans;
import dev.hearsay.core.Span;
import dev.hearsay.extract.attribution.AttributionExtractor;
import dev.hearsay.extract.text.SyntaxAnalyzer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Scores the attribution extractor on a gold file, one JSON object a line with {@code id}, {@code text} and
 * {@code attributions}, or on the test part of a folder of marked articles; the extractor sees the text only.
 *
 * <pre>EvaluateAttribution GOLD [--phenomena] [--out PRED.jsonl]</pre>
 */
public final class EvaluateAttribution {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EXAMPLES = 40;

    private final AttributionExtractor extractor = AttributionExtractor.with(SyntaxAnalyzer.installed());
    private final AttributionScores all = new AttributionScores();
    private final Map<Quoting, AttributionScores> byType = new EnumMap<>(Quoting.class);
    private final Map<String, List<String>> errors = new TreeMap<>();
    private final List<String> predictions = new ArrayList<>();
    private int documents;
    private int tokens;
    private long nanos;

    private EvaluateAttribution() {
        for (Quoting type : Quoting.values()) {
            byType.put(type, new AttributionScores());
        }
    }

    /**
     * Runs the evaluation and prints its tables.
     *
     * @param args the gold file and the options
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        if (options.isEmpty()) {
            System.err.println("usage: EvaluateAttribution GOLD [--phenomena] [--out PRED.jsonl]");
            return;
        }
        EvaluateAttribution evaluation = new EvaluateAttribution();
        for (JsonNode document : GoldFiles.read(Path.of(options.get(0)), GoldFiles.Part.TEST)) {
            evaluation.document(document);
        }
        evaluation.print(options.contains("--phenomena"));
        int out = options.indexOf("--out");
        if (out >= 0) {
            Files.write(Path.of(options.get(out + 1)), evaluation.predictions);
        }
    }

    private void document(JsonNode json) {
        GoldDocument document = GoldDocument.of(json);
        long before = cpu();
        ImmutableList<AttributionSpans> found = extractor.extract(document.text());
        nanos += cpu() - before;
        documents++;
        tokens += document.size();
        predictions.add(prediction(document, found));
        List<GoldAttribution> gold = new ArrayList<>();
        json.get("attributions").forEach(a -> gold.add(GoldAttribution.of(document, a)));
        gold.removeIf(GoldAttribution::isEmpty);
        List<GoldAttribution> predicted = new ArrayList<>();
        found.forEach(a -> predicted.add(GoldAttribution.of(document, a)));
        predicted.removeIf(GoldAttribution::isEmpty);
        score(document, gold, predicted);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private void score(GoldDocument document, List<GoldAttribution> gold, List<GoldAttribution> predicted) {
        all.add(document, gold, predicted);
        List<Pair> pairs = GoldAttribution.align(gold, predicted);
        Map<GoldAttribution, GoldAttribution> goldOf = new HashMap<>();
        pairs.forEach(pair -> goldOf.put(pair.predicted(), pair.gold()));
        for (Quoting type : Quoting.values()) {
            List<GoldAttribution> g =
                    gold.stream().filter(a -> a.type() == type).toList();
            List<GoldAttribution> p = predicted.stream()
                    .filter(a -> counts(a, type, goldOf.get(a), gold))
                    .toList();
            Objects.requireNonNull(byType.get(type)).add(document, g, p);
        }
        errors(document, gold, predicted, pairs);
    }

    /** A prediction counts for its aligned gold's type; without one, for its own unless it mostly covers another's. */
    private static boolean counts(
            GoldAttribution predicted, Quoting type, @Nullable GoldAttribution aligned, List<GoldAttribution> gold) {
        if (aligned != null) {
            return aligned.type() == type;
        }
        int best = 0;
        Quoting bestType = type;
        for (GoldAttribution a : gold) {
            if (a.sharedWords(predicted) > best) {
                best = a.sharedWords(predicted);
                bestType = a.type();
            }
        }
        return predicted.type() == type && bestType == type;
    }

    // ---------------------------------------------------------------- error lists

    private void errors(
            GoldDocument document, List<GoldAttribution> gold, List<GoldAttribution> predicted, List<Pair> pairs) {
        Map<GoldAttribution, Pair> of = new HashMap<>();
        pairs.forEach(pair -> of.put(pair.gold(), pair));
        pairs.forEach(pair -> of.put(pair.predicted(), pair));
        for (GoldAttribution a : gold) {
            Pair pair = of.get(a);
            String error = pair == null ? "missed" : error(pair);
            if (!error.isEmpty()) {
                String shown =
                        show(document, a) + (pair == null ? "" : "\n      found " + show(document, pair.predicted()));
                note(a.type() + " " + error, document, shown);
            }
        }
        for (GoldAttribution a : predicted) {
            if (!of.containsKey(a)) {
                boolean inside = gold.stream().anyMatch(a::cueInside);
                note(a.type() + (inside ? " spurious, inside another" : " spurious"), document, show(document, a));
            }
        }
    }

    private static String error(Pair pair) {
        if (pair.similarity() >= 0.5) {
            return pair.gold().headMatches(pair.predicted())
                    ? ""
                    : pair.predicted().source().isEmpty() ? "source not found" : "wrong source";
        }
        return pair.gold().sharesCue(pair.predicted()) ? "wrong content" : "another cue";
    }

    private void note(String error, GoldDocument document, String shown) {
        errors.computeIfAbsent(error, e -> new ArrayList<>()).add(document.id() + "\n      " + shown);
    }

    private static String show(GoldDocument document, GoldAttribution a) {
        return "[" + words(document, a.source()) + "] [" + words(document, a.cue()) + "] "
                + words(document, a.content());
    }

    private static String words(GoldDocument document, List<int[]> spans) {
        return String.join(
                " ... ",
                spans.stream()
                        .map(s -> document.text().substring(s[0], s[1]).replace('\n', ' '))
                        .toList());
    }

    // ---------------------------------------------------------------- output

    private void print(boolean phenomena) {
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d tokens, %.0f tokens per CPU-second%n",
                documents,
                tokens,
                tokens / (nanos / 1e9));
        System.out.println("\n== all\n" + all.table());
        byType.forEach((type, scores) ->
                System.out.println("== " + type.name().toLowerCase(Locale.ROOT) + "\n" + scores.table()));
        errors.forEach((error, examples) -> System.out.printf(Locale.ROOT, "%6d %s%n", examples.size(), error));
        if (phenomena) {
            errors.forEach((error, examples) -> {
                System.out.println("\n== " + error);
                examples.stream().limit(EXAMPLES).forEach(e -> System.out.println("  " + e));
            });
        }
    }

    private static String prediction(GoldDocument document, List<AttributionSpans> found) {
        ObjectNode line = JSON.createObjectNode().put("id", document.id());
        ArrayNode attributions = line.putArray("attributions");
        for (AttributionSpans a : found) {
            ObjectNode attribution = attributions.addObject();
            write(document, attribution.putArray("source"), a.source());
            write(document, attribution.putArray("cue"), a.cue());
            write(document, attribution.putArray("content"), a.content());
        }
        return line.toString();
    }

    private static void write(GoldDocument document, ArrayNode to, List<Span> spans) {
        for (Span span : spans) {
            to.addArray()
                    .add(document.text().codePointCount(0, span.start()))
                    .add(document.text().codePointCount(0, span.end()));
        }
    }
}
