package dk.bip.examples.benchmarks;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.RegressionIteration;
import dk.bip.model.estimation.RegressionPass;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A logistic regression of 300,000 rows by 31 columns (30 and the intercept) from data in memory to convergence, by the library and by a
 * loop written by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 6)
@Fork(value = 3, jvmArgsAppend = "-Xmx2g")
public class FitBenchmark {

    static final int ROWS = 300_000;
    private static final int HALF = ROWS / 2;

    private final FitData data = FitData.of(0, ROWS);
    private final ModelFrame frame = data.frame().build();
    private final double[][] rows = data.rows(true);
    private final BinaryRegression regression = BinaryRegression.logit();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    /** The library on one thread. */
    @Benchmark
    public BinaryRegressionResult libraryOneThread() {
        return regression.fit(frame);
    }

    /**
     * The library on two threads of the caller, each with its half of the rows.
     *
     * @return the result
     * @throws InterruptedException if a thread was interrupted
     * @throws ExecutionException if a pass failed
     */
    @Benchmark
    public BinaryRegressionResult libraryTwoThreads() throws InterruptedException, ExecutionException {
        return inTwoThreads(regression, frame, HALF, threads);
    }

    /** The loop written by hand. */
    @Benchmark
    public double[] plainIrls() {
        return PlainIrls.fit(rows, data.outcome());
    }

    /** Lets the threads go. */
    @TearDown
    public void stop() {
        threads.shutdown();
    }

    static BinaryRegressionResult inTwoThreads(
            BinaryRegression regression, ModelFrame frame, int split, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        ModelFrame upper = frame.rows(0, split);
        ModelFrame lower = frame.rows(split, frame.size());
        RegressionIteration iteration = regression.start(frame.columnNames());
        while (!iteration.isDone()) {
            RegressionPass pass = iteration.newPass();
            RegressionPass other = iteration.newPass();
            Future<?> one = threads.submit(() -> pass.add(upper));
            Future<?> two = threads.submit(() -> other.add(lower));
            one.get();
            two.get();
            pass.merge(other);
            iteration = iteration.next(pass);
        }
        return iteration.result();
    }
}
