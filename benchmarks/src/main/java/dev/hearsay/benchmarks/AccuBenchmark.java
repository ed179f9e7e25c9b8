package dev.hearsay.benchmarks;

import dev.hearsay.scoring.truth.Observations;
import dev.hearsay.scoring.truth.Parameter;
import dev.hearsay.scoring.truth.TruthDiscovery;
import dev.hearsay.scoring.truth.TruthResult;
import dev.hearsay.scoring.truth.TruthSettings;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten rounds of ACCU, from the table to the result. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AccuBenchmark {
    private static final int ROUNDS = 10;

    /** How many observations. */
    @Param({"10000", "100000", "1000000"})
    public int observations;

    /** How many threads. */
    @Param({"1", "2"})
    public int threads;

    private Observations table = Observations.builder().build();

    /**
     * Generates the table.
     *
     * @throws IOException if the temporary folder cannot be written
     */
    @Setup
    public void generate() throws IOException {
        table = new ObservationGenerator(observations, 1).table();
    }

    /** {@return the result, so that the work is not optimised away} */
    @Benchmark
    public TruthResult tenRounds() {
        return TruthDiscovery.accu()
                .with(Parameter.MAX_ITERATIONS, ROUNDS)
                .with(Parameter.TOLERANCE, 0)
                .discover(table, TruthSettings.builder().threads(threads).build());
    }
}
