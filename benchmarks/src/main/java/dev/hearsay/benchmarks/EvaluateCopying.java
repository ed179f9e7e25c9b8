package dev.hearsay.benchmarks;

import dev.hearsay.scoring.truth.Dependence;
import dev.hearsay.scoring.truth.Observations;
import dev.hearsay.scoring.truth.TruthDiscovery;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Measures the copying that truth discovery finds against copying that is known.
 *
 * <p>{@code EvaluateCopying FOLDER [ALGORITHM...]}: every subfolder (or the folder itself) with
 * {@code sources.tsv[.gz]} (source, accuracy, whom it copies or nothing) beside its claims; {@code accucopy} and
 * {@code standard} unless said. Prints how many pairs are found, the share of the true pairs that is among them, the
 * share of the found that are true, the same with copiers of one original counted as right, and the share of the true
 * pairs found whose direction is right.
 */
public final class EvaluateCopying {
    private EvaluateCopying() {}

    /**
     * Runs the evaluation.
     *
     * @param args the folder, then the algorithms
     * @throws IOException if the folder cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: EvaluateCopying FOLDER [ALGORITHM...]");
            return;
        }
        List<String> algorithms =
                args.length > 1 ? Arrays.asList(args).subList(1, args.length) : List.of("accucopy", "standard");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "%-20s %-10s %6s %6s %7s %7s %9s %10s%n",
                "set", "algorithm", "true", "found", "recall", "prec.", "siblings", "direction");
        for (Path set : EvaluateTruth.sets(Path.of(args[0]))) {
            if (EvaluateTruth.find(set, "sources.tsv").isPresent()) {
                evaluate(set, algorithms, out);
            }
        }
    }

    private static void evaluate(Path set, List<String> algorithms, PrintStream out) throws IOException {
        Map<String, String> originals =
                originals(EvaluateTruth.find(set, "sources.tsv").orElseThrow());
        Observations table = EvaluateTruth.load(set);
        originals.keySet().retainAll(table.sources());
        for (String name : algorithms) {
            List<Dependence> found = TruthDiscovery.named(name).discover(table).dependences();
            long directed = found.stream()
                    .filter(d -> d.original().equals(originals.get(d.copier())))
                    .count();
            long reversed = found.stream()
                    .filter(d -> d.copier().equals(originals.get(d.original())))
                    .count();
            long siblings = found.stream()
                    .filter(d -> root(d.copier(), originals).equals(root(d.original(), originals)))
                    .count();
            double right = directed + reversed;
            out.printf(
                    Locale.ROOT,
                    "%-20s %-10s %6d %6d %7.3f %7.3f %9.3f %10.3f%n",
                    set.getFileName(),
                    name,
                    originals.size(),
                    found.size(),
                    right / originals.size(),
                    right / found.size(),
                    (double) siblings / found.size(),
                    directed / right);
        }
    }

    private static String root(String source, Map<String, String> originals) {
        return originals.getOrDefault(source, source);
    }

    private static Map<String, String> originals(Path file) throws IOException {
        Map<String, String> originals = new HashMap<>();
        InputStream raw = Files.newInputStream(file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length > 2 && !cells[2].isEmpty()) {
                    originals.put(cells[0], cells[2]);
                }
            }
        }
        return originals;
    }
}
