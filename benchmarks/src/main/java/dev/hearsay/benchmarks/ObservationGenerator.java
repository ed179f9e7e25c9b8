package dev.hearsay.benchmarks;

import dev.hearsay.scoring.truth.Observations;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Synthetic observations with a known truth: sources of uneven size and accuracy, one true and several false values an
 * item, the latter with uneven popularity, and a share of copiers, each of which takes four claims of five from another
 * source.
 */
@SuppressWarnings("LongDoubleConversion")
final class ObservationGenerator {
    private static final int PER_ITEM = 10;
    private static final int VALUES = 10;
    private static final double COPIERS = 0.3;
    private static final double COPY_RATE = 0.8;

    private final SplittableRandom random;
    private final int items;
    private final double[] accuracy;
    private final double[] coverage;
    private final int[] parent;

    ObservationGenerator(long claims, long seed) {
        random = new SplittableRandom(seed);
        items = (int) Math.max(1, claims / PER_ITEM);
        int sources = (int) Math.max(20, Math.round(2 * Math.pow((double) claims, 0.4)));
        accuracy = new double[sources];
        coverage = new double[sources];
        parent = new int[sources];
        int honest = (int) (sources * (1 - COPIERS));
        for (int s = 0; s < sources; s++) {
            accuracy[s] = 0.3 + 0.6 * Math.sqrt(random.nextDouble());
            coverage[s] = Math.pow(1 + random.nextInt(sources), -0.8);
            parent[s] = s < honest ? -1 : random.nextInt(honest);
        }
        double total = Arrays.stream(coverage).sum();
        Arrays.setAll(coverage, s -> Math.min(1, coverage[s] * PER_ITEM / total));
    }

    /** Writes claims.tsv and truth.tsv. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Writer claims = Files.newBufferedWriter(folder.resolve("claims.tsv"));
                Writer truth = Files.newBufferedWriter(folder.resolve("truth.tsv"))) {
            for (int i = 0; i < items; i++) {
                truth.write(String.format(Locale.ROOT, "i%d\tv%d%n", i, i % VALUES));
                writeItem(i, claims);
            }
        }
    }

    private void writeItem(int item, Writer claims) throws IOException {
        int[] said = new int[accuracy.length];
        for (int s = 0; s < said.length; s++) {
            said[s] = claim(s, said);
            if (said[s] > 0) {
                claims.write("s" + s + "\ti" + item + "\tv" + (said[s] - 1 + item) % VALUES + "\n");
            }
        }
    }

    /** One more than the number of the value, the true one being 0; or 0 where the source says nothing. */
    private int claim(int source, int[] said) {
        if (random.nextDouble() >= coverage[source]) {
            return 0;
        }
        if (parent[source] >= 0 && said[parent[source]] > 0 && random.nextDouble() < COPY_RATE) {
            return said[parent[source]];
        }
        boolean right = random.nextDouble() < accuracy[source];
        return right ? 1 : 2 + (int) ((VALUES - 1) * Math.pow(random.nextDouble(), 2));
    }

    /** {@return a table in memory} */
    Observations table() throws IOException {
        Path folder = Files.createTempDirectory("observations");
        write(folder);
        Observations table = Observations.read(folder.resolve("claims.tsv"));
        Files.delete(folder.resolve("claims.tsv"));
        Files.delete(folder.resolve("truth.tsv"));
        Files.delete(folder);
        return table;
    }
}
