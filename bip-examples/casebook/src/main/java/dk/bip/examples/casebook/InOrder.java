package dk.bip.examples.casebook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Applies a function to one value after the other on all processors, and hands on what comes out in the order of what went in. Only a few
 * values for each processor are under way at a time.
 */
final class InOrder {

    private static final int UNDER_WAY = 16;

    /** Where values come from, empty behind the last. */
    interface Source<T> {
        Optional<T> next() throws IOException;
    }

    /** Where values go to. */
    interface Sink<T> {
        void accept(T value) throws IOException;
    }

    private InOrder() {}

    static <T, R> void apply(Source<T> source, Function<T, R> function, Sink<R> sink) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(processors);
        try {
            Queue<Future<R>> underWay = new ArrayDeque<>();
            for (Optional<T> value = source.next(); value.isPresent(); value = source.next()) {
                T taken = value.get();
                underWay.add(pool.submit(() -> function.apply(taken)));
                if (underWay.size() == UNDER_WAY * processors) {
                    sink.accept(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                sink.accept(result(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
