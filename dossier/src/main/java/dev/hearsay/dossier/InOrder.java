package dev.hearsay.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Applies a function to many things with several threads and returns the results in the order of the things.
 *
 * @param <T> the things
 * @param <R> the results
 */
final class InOrder<T, R> {
    private final int threads;
    private final String stage;
    private final Progress progress;

    InOrder(int threads, String stage, Progress progress) {
        this.threads = threads;
        this.stage = stage;
        this.progress = progress;
    }

    ImmutableList<R> map(List<T> things, Function<T, R> function) {
        if (threads == 1 || things.size() < 2) {
            return inThisThread(things, function);
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, things.size()));
        try {
            List<Future<R>> futures = new ArrayList<>();
            things.forEach(thing -> futures.add(pool.submit(() -> function.apply(thing))));
            return results(futures);
        } finally {
            pool.shutdownNow();
        }
    }

    private ImmutableList<R> inThisThread(List<T> things, Function<T, R> function) {
        ImmutableList.Builder<R> results = ImmutableList.builder();
        for (int i = 0; i < things.size(); i++) {
            results.add(function.apply(things.get(i)));
            progress.advanced(stage, i + 1, things.size());
        }
        return results.build();
    }

    private ImmutableList<R> results(List<Future<R>> futures) {
        ImmutableList.Builder<R> results = ImmutableList.builder();
        for (int i = 0; i < futures.size(); i++) {
            results.add(result(futures.get(i)));
            progress.advanced(stage, i + 1, futures.size());
        }
        return results.build();
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading articles", e);
        } catch (ExecutionException e) {
            Throwables.throwIfUnchecked(requireNonNull(e.getCause()));
            throw new IllegalStateException(e.getCause());
        }
    }
}
