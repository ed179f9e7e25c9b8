package dev.hearsay.scoring.truth;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * Cuts the items into blocks of about as many edges and runs them on some threads. The cut depends on the observations
 * alone and sums are added block by block in order, so the number of threads cannot change a bit of the result.
 */
final class Blocks implements AutoCloseable {
    private static final int MIN_EDGES = 1 << 13;
    private static final int MAX_BLOCKS = 32;
    private static final int MAX_CELLS = 1 << 23;

    private final int[] bounds;
    private final int threads;
    private final ForkJoinPool pool;

    Blocks(Observations observations, int threads, int cells) {
        int wanted = Math.min(MAX_BLOCKS, observations.size() / MIN_EDGES);
        int affordable = MAX_CELLS / Math.max(1, cells);
        this.bounds = bounds(observations, Math.max(1, Math.min(wanted, affordable)));
        this.threads = Math.min(threads, count());
        this.pool = this.threads > 1 ? new ForkJoinPool(this.threads) : ForkJoinPool.commonPool();
    }

    /** Work on the items {@code from} up to {@code to}. */
    interface Task {
        void run(int block, int from, int to);
    }

    int count() {
        return bounds.length - 1;
    }

    void run(Task task) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("truth discovery was interrupted");
        }
        IntStream blocks = IntStream.range(0, count());
        if (threads == 1) {
            blocks.forEach(b -> task.run(b, bounds[b], bounds[b + 1]));
            return;
        }
        try {
            pool.submit(() -> blocks.parallel().forEach(b -> task.run(b, bounds[b], bounds[b + 1])))
                    .get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("truth discovery was interrupted");
        } catch (ExecutionException e) {
            Throwables.throwIfUnchecked(requireNonNull(e.getCause()));
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Adds the rows of {@code parts} in order into {@code sums}, whose former content is dropped. */
    static void sum(double[][] parts, double[] sums) {
        Arrays.fill(sums, 0);
        for (double[] part : parts) {
            for (int s = 0; s < sums.length; s++) {
                sums[s] += part[s];
            }
        }
    }

    @Override
    public void close() {
        if (threads > 1) {
            pool.shutdown();
        }
    }

    private static int[] bounds(Observations observations, int blocks) {
        int[] bounds = new int[blocks + 1];
        int item = 0;
        for (int b = 1; b < blocks; b++) {
            long target = (long) observations.size() * b / blocks;
            while (item < observations.itemCount() && observations.factEdge[observations.itemFact[item]] < target) {
                item++;
            }
            bounds[b] = item;
        }
        bounds[blocks] = observations.itemCount();
        return bounds;
    }
}
