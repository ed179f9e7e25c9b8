package dev.hearsay.benchmarks;

import dev.hearsay.scoring.truth.Observations;
import dev.hearsay.scoring.truth.Parameter;
import dev.hearsay.scoring.truth.TruthDiscovery;
import dev.hearsay.scoring.truth.TruthSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures how truth discovery grows with the table.
 *
 * <p>{@code ScaleTruth FILE... }: for each table of claims, in the order given: CPU seconds to load it, of one round of
 * the algorithm on one thread, wall seconds of a round on one and on two threads, and the peak memory of the process so
 * far, which is why the largest comes last. {@code ScaleTruth --generate CLAIMS FOLDER} writes such a table.
 */
public final class ScaleTruth {
    private static final int FEW = 5;
    private static final int MANY = 25;

    private ScaleTruth() {}

    /**
     * Runs the measurement.
     *
     * @param args the files, or what to generate
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 3 && args[0].equals("--generate")) {
            new ObservationGenerator((long) Double.parseDouble(args[1]), 1).write(Path.of(args[2]));
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "%12s %9s %9s %12s %12s %12s %9s%n",
                "rows", "sources", "load CPU", "round CPU", "1 thr. wall", "2 thr. wall", "peak MB");
        for (String file : args) {
            measure(Path.of(file), out);
        }
    }

    private static void measure(Path file, PrintStream out) throws IOException {
        long start = EvaluateTruth.cpuNanos();
        Observations table = Observations.read(file);
        double load = (EvaluateTruth.cpuNanos() - start) / 1e9;
        double[] one = perRound(table, 1);
        double[] two = perRound(table, 2);
        out.printf(
                Locale.ROOT,
                "%12d %9d %9.2f %12.5f %12.5f %12.5f %9d%n",
                table.size(),
                table.sources().size(),
                load,
                one[0],
                one[1],
                two[1],
                peakMegabytes());
    }

    /**
     * CPU and wall seconds of a round: of many rounds less those of a few, so that starting and finishing cancel out.
     */
    private static double[] perRound(Observations table, int threads) {
        run(table, threads, FEW);
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (int repeat = 0; repeat < 3; repeat++) {
            double[] few = run(table, threads, FEW);
            double[] many = run(table, threads, MANY);
            best[0] = Math.min(best[0], (many[0] - few[0]) / (MANY - FEW));
            best[1] = Math.min(best[1], (many[1] - few[1]) / (MANY - FEW));
        }
        return best;
    }

    private static double[] run(Observations table, int threads, int rounds) {
        long cpu = EvaluateTruth.cpuNanos();
        long wall = System.nanoTime();
        TruthDiscovery.accu()
                .with(Parameter.MAX_ITERATIONS, rounds)
                .with(Parameter.TOLERANCE, 0)
                .discover(table, TruthSettings.builder().threads(threads).build());
        return new double[] {(EvaluateTruth.cpuNanos() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9};
    }

    /** What Linux reports as the largest resident set; 0 elsewhere. */
    private static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(l -> l.startsWith("VmHWM:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }
}
