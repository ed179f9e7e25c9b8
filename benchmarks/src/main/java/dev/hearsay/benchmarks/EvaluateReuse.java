package dev.hearsay.benchmarks;

import dev.hearsay.core.Document;
import dev.hearsay.core.TextReuse;
import dev.hearsay.extract.reuse.ReuseDetector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Measures text reuse detection on labelled article pairs.
 *
 * <p>Takes a folder with {@code pairs.tsv} (label D, Q or I; two document ids; weight) and {@code te_bodies.tsv.gz},
 * {@code tr_bodies.tsv.gz} (number, text; a header line), and prints weighted precision, recall and F1 of "derived",
 * the candidates and the time. With {@code --pairs} prints each pair too.
 */
final class EvaluateReuse {
    private static final double NANOS = 1e9;

    private final Map<String, Document> articles = new LinkedHashMap<>();
    private final List<Labelled> pairs = new ArrayList<>();

    private EvaluateReuse() {}

    public static void main(String[] args) throws IOException {
        EvaluateReuse evaluation = new EvaluateReuse();
        evaluation.read(Path.of(args[0]));
        evaluation.print(args.length > 1 && args[1].equals("--pairs"));
    }

    private void read(Path folder) throws IOException {
        readBodies(folder.resolve("te_bodies.tsv.gz"), "te");
        readBodies(folder.resolve("tr_bodies.tsv.gz"), "tr");
        for (String line : Files.readAllLines(folder.resolve("pairs.tsv"))) {
            String[] fields = line.split("\t", -1);
            if (!fields[0].equals("label")) {
                pairs.add(new Labelled(fields[0], fields[1], fields[2], Double.parseDouble(fields[3])));
            }
        }
    }

    private void readBodies(Path file, String prefix) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(line -> {
                int tab = line.indexOf('\t');
                String id = prefix + line.substring(0, tab);
                articles.put(id, Document.of(id, line.substring(tab + 1)));
            });
        }
    }

    private void print(boolean each) {
        ReuseDetector detector = ReuseDetector.standard();
        long start = cpuNanos();
        List<TextReuse> found = detector.detect(articles.values());
        double seconds = (cpuNanos() - start) / NANOS;
        Map<String, TextReuse> byPair = new HashMap<>();
        found.forEach(reuse -> byPair.put(reuse.first() + " " + reuse.second(), reuse));

        double all = articles.size() * (articles.size() - 1) / 2.0;
        Map<String, Integer> kinds = new TreeMap<>();
        found.forEach(reuse -> kinds.merge(reuse.kind().name(), 1, Integer::sum));
        out("articles              %d%n", articles.size());
        out("pairs returned        %d (%.3f %% of all)%n", found.size(), 100 * found.size() / all);
        kinds.forEach((kind, count) -> out("  %-20s%d%n", kind, count));
        out("CPU seconds, cold     %.2f (all: fingerprints, index, comparison)%n", seconds);
        printCandidates(detector, all);
        printF1(byPair, each);
    }

    private void printCandidates(ReuseDetector detector, double all) {
        long start = cpuNanos();
        List<Document> list = List.copyOf(articles.values());
        long candidates = detector.candidates(list).size();
        out(
                "candidates            %d (%.3f %% of all), %.2f CPU seconds%n",
                candidates, 100 * candidates / all, (cpuNanos() - start) / NANOS);
    }

    private void printF1(Map<String, TextReuse> byPair, boolean each) {
        double hit = 0;
        double called = 0;
        double derived = 0;
        double candidate = 0;
        for (Labelled pair : pairs) {
            TextReuse reuse = byPair.get(pair.key());
            boolean isDerived = pair.label.equals("D");
            boolean isCalled = reuse != null && reuse.kind().derived();
            hit += isDerived && isCalled ? pair.weight : 0;
            called += isCalled ? pair.weight : 0;
            derived += isDerived ? pair.weight : 0;
            candidate += isDerived && reuse != null ? pair.weight : 0;
            if (each) {
                out("%s %s %.1f %s%n", pair.label, pair.key(), pair.weight, reuse == null ? "-" : describe(reuse));
            }
        }
        double precision = hit / called;
        double recall = hit / derived;
        out("labelled pairs        %d%n", pairs.size());
        out("candidate recall      %.3f%n", candidate / derived);
        out(
                "derived or not        P %.3f  R %.3f  F1 %.3f (weighted)%n",
                precision, recall, 2 * precision * recall / (precision + recall));
    }

    private static String describe(TextReuse reuse) {
        return String.format(Locale.ROOT, "%s %.2f %s", reuse.kind(), reuse.score(), reuse.signals());
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void out(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private record Labelled(String label, String one, String other, double weight) {
        String key() {
            return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
        }
    }
}
