package dev.hearsay.benchmarks;

import dev.hearsay.scoring.truth.Observations;
import dev.hearsay.scoring.truth.TruthDiscovery;
import dev.hearsay.scoring.truth.TruthResult;
import dev.hearsay.scoring.truth.ValueKind;
import dev.hearsay.scoring.truth.ValueProbability;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures truth discovery against known truths.
 *
 * <p>{@code EvaluateTruth FOLDER [ALGORITHM...]}: every subfolder (or the folder itself) holds {@code claims.tsv[.gz]}
 * and {@code truth.tsv[.gz]}; one whose name ends in {@code _num} holds numbers. Prints, for each set and algorithm:
 * accuracy over gold items with claims; the same expected over ties; calibration error of the best value in ten bins;
 * Brier score over all values; the difference from voting with its paired standard error; rounds and CPU seconds.
 */
public final class EvaluateTruth {
    private static final int BINS = 10;

    private EvaluateTruth() {}

    /**
     * Runs the evaluation.
     *
     * @param args the folder, then the algorithms; all where none is named
     * @throws IOException if the folder cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            System.err.println("usage: EvaluateTruth FOLDER [ALGORITHM...]");
            return;
        }
        List<String> algorithms =
                args.length > 1 ? Arrays.asList(args).subList(1, args.length) : List.copyOf(TruthDiscovery.names());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Path set : sets(Path.of(args[0]))) {
            evaluate(set, algorithms, out);
        }
    }

    static List<Path> sets(Path folder) throws IOException {
        if (find(folder, "claims.tsv").isPresent()) {
            return List.of(folder);
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(p -> find(p, "claims.tsv").isPresent())
                    .sorted()
                    .toList();
        }
    }

    static Optional<Path> find(Path folder, String name) {
        return Stream.of(name, name + ".gz")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst();
    }

    static Observations load(Path set) throws IOException {
        boolean numeric = set.getFileName().toString().endsWith("_num");
        return Observations.builder()
                .kind(numeric ? ValueKind.NUMERIC : ValueKind.CATEGORICAL)
                .read(find(set, "claims.tsv").orElseThrow())
                .build();
    }

    static Map<String, String> gold(Path set) throws IOException {
        return Observations.builder()
                .gold(find(set, "truth.tsv").orElseThrow())
                .build()
                .gold();
    }

    private static void evaluate(Path set, List<String> algorithms, PrintStream out) throws IOException {
        Observations table = load(set);
        Map<String, String> gold = gold(set);
        out.printf(Locale.ROOT, "%n%s: %s, %d gold items%n", set.getFileName(), table, gold.size());
        boolean numeric = table.kind() == ValueKind.NUMERIC;
        out.println(numeric ? NumericScore.HEADER : Score.HEADER);
        Score vote = new Score(TruthDiscovery.named("vote").discover(table), gold);
        for (String name : algorithms) {
            try {
                long start = cpuNanos();
                TruthResult result = TruthDiscovery.named(name).discover(table);
                double seconds = (cpuNanos() - start) / 1e9;
                String line = numeric ? new NumericScore(result, gold).line() : new Score(result, gold).line(vote);
                out.printf(Locale.ROOT, "%-22s %s %5d %7.2f%n", name, line, result.iterations(), seconds);
            } catch (IllegalArgumentException e) {
                out.printf(Locale.ROOT, "%-22s - %s%n", name, e.getMessage());
            }
        }
    }

    static long cpuNanos() {
        return java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getProcessCpuTime()
                : 0;
    }

    /** What a result is worth on the gold items that it has an opinion on. */
    static final class Score {
        static final String HEADER = "%-22s %8s %8s %7s %7s %8s %7s %5s %7s"
                .formatted("algorithm", "accuracy", "expected", "ECE", "Brier", "-vote", "SE", "it", "CPU s");

        private final List<Double> expected = new ArrayList<>();
        private final double[] confidence = new double[BINS];
        private final double[] rightInBin = new double[BINS];
        private double right;
        private double brier;

        Score(TruthResult result, Map<String, String> gold) {
            for (Map.Entry<String, String> label : gold.entrySet()) {
                result.best(label.getKey()).ifPresent(best -> add(result, label.getKey(), label.getValue(), best));
            }
        }

        private void add(TruthResult result, String item, String truth, ValueProbability best) {
            boolean hit = best.value().equals(truth);
            List<String> tied = result.tied(item);
            expected.add(tied.contains(truth) ? 1.0 / tied.size() : 0);
            right += hit ? 1 : 0;
            int bin = Math.min(BINS - 1, (int) (best.probability() * BINS));
            confidence[bin] += best.probability();
            rightInBin[bin] += hit ? 1 : 0;
            double sum = result.values(item).stream().anyMatch(v -> v.value().equals(truth)) ? 0 : 1;
            for (ValueProbability v : result.values(item)) {
                double error = v.probability() - (v.value().equals(truth) ? 1 : 0);
                sum += error * error;
            }
            brier += sum;
        }

        double accuracy() {
            return right / expected.size();
        }

        double expectedAccuracy() {
            return expected.stream().mapToDouble(x -> x).average().orElse(0);
        }

        double calibrationError() {
            double sum = 0;
            for (int b = 0; b < BINS; b++) {
                sum += Math.abs(confidence[b] - rightInBin[b]);
            }
            return sum / expected.size();
        }

        double brier() {
            return brier / expected.size();
        }

        /** The standard error of the mean difference from another score of the same items. */
        double pairedError(Score other) {
            double mean = expectedAccuracy() - other.expectedAccuracy();
            double squares = 0;
            for (int k = 0; k < expected.size(); k++) {
                double difference = expected.get(k) - other.expected.get(k) - mean;
                squares += difference * difference;
            }
            double n = expected.size();
            return n > 1 ? Math.sqrt(squares / (n - 1) / n) : 0;
        }

        private String line(Score vote) {
            return String.format(
                    Locale.ROOT,
                    "%8.4f %8.4f %7.4f %7.4f %+8.4f %7.4f",
                    accuracy(),
                    expectedAccuracy(),
                    calibrationError(),
                    brier(),
                    expectedAccuracy() - vote.expectedAccuracy(),
                    pairedError(vote));
        }
    }

    /** How far the numbers of a result are off. */
    private static final class NumericScore {
        static final String HEADER =
                "%-22s %12s %12s %8s %5s %7s".formatted("algorithm", "MAE", "RMSE", "off>1%", "it", "CPU s");

        private double absolute;
        private double squared;
        private double off;
        private int count;

        NumericScore(TruthResult result, Map<String, String> gold) {
            gold.forEach((item, truth) -> result.best(item).ifPresent(best -> {
                double estimate = result.estimate(item).orElse(Double.parseDouble(best.value()));
                add(estimate - Double.parseDouble(truth), Double.parseDouble(truth));
            }));
        }

        private void add(double error, double truth) {
            absolute += Math.abs(error);
            squared += error * error;
            off += Math.abs(error) > 0.01 * Math.abs(truth) ? 1 : 0;
            count++;
        }

        String line() {
            return String.format(
                    Locale.ROOT, "%12.2f %12.2f %8.4f", absolute / count, Math.sqrt(squared / count), off / count);
        }
    }
}
