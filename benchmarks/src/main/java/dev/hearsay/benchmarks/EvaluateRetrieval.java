package dev.hearsay.benchmarks;

import dev.hearsay.embeddings.Embeddings;
import dev.hearsay.extract.relate.CandidateSource;
import dev.hearsay.extract.relate.ClaimIndex;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Measures how well the verified claim that belongs to a post is found: by the words, by embeddings, and by both fused.
 * Run with the folder {@code clef2020}; parts that are missing are left out.
 */
final class EvaluateRetrieval {
    private static final int DEPTH = 5;

    private EvaluateRetrieval() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        List<RetrievalSet> sets = Stream.of("train", "dev", "test")
                .filter(part -> Files.exists(folder.resolve(part + ".queries.tsv")))
                .map(part -> RetrievalSet.read(folder, part))
                .toList();
        CandidateSource words = CandidateSource.bm25();
        Map<String, float[]> known = new ConcurrentHashMap<>();
        CandidateSource near =
                CandidateSource.nearest(text -> known.computeIfAbsent(text, Embeddings.english()::encode));
        measure("words", words, sets);
        measure("embeddings", near, sets);
        measure("words and embeddings fused", CandidateSource.fused(words, near), sets);
    }

    private static void measure(String name, CandidateSource source, List<RetrievalSet> sets) {
        double start = cpuSeconds();
        ClaimIndex index = source.index(sets.get(0).claims());
        System.out.printf(Locale.ROOT, "%s: %.1f CPU-s for an index%n", name, cpuSeconds() - start);
        for (RetrievalSet set : sets) {
            System.out.printf(
                    Locale.ROOT,
                    "  %s (%d posts): MAP@%d of claim and title %.3f%n",
                    set.part(),
                    set.size(),
                    DEPTH,
                    set.meanAveragePrecision(index, DEPTH));
        }
    }

    private static double cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
