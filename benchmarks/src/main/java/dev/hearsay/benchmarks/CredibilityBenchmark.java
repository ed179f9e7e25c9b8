package dev.hearsay.benchmarks;

import dev.hearsay.core.Assessment;
import dev.hearsay.core.ClaimGroup;
import dev.hearsay.core.Scorer;
import dev.hearsay.scoring.CredibilityScorer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A thousand claim groups, from their attributions to their assessments. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CredibilityBenchmark {
    private static final int GROUPS = 1000;

    /** How many attributions each group has. */
    @Param({"3", "10", "30"})
    public int attributions;

    private Scorer scorer = CredibilityScorer.create();
    private List<ClaimGroup> groups = List.of();

    /** Grades half of the speakers and outlets. */
    @Setup
    public void grade() {
        scorer = CredibilityScorer.with(ScaleCredibility.grades(new ClaimGroupGenerator(1, attributions)));
    }

    /** Makes groups anew, since a group keeps the graph of its provenance once it is computed. */
    @Setup(Level.Invocation)
    public void generate() {
        groups = new ClaimGroupGenerator(1, attributions).groups(GROUPS);
    }

    /**
     * Assesses the groups.
     *
     * @param results takes the results, so that the work is not optimised away
     */
    @Benchmark
    public void thousandGroups(Blackhole results) {
        for (ClaimGroup group : groups) {
            Assessment assessment = scorer.assess(group);
            results.consume(assessment);
        }
    }
}
