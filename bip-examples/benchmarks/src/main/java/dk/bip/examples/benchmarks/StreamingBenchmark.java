package dk.bip.examples.benchmarks;

import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.RowScorer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The probabilities of four million rows of 22 features, an array of 704 MB that no cache holds, beside a plain sum of the same array: the
 * time per row that memory alone sets.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
public class StreamingBenchmark {

    static final int ROWS = 4_000_000;

    private final RowScorer scorer = RowScorer.of(RowScoring.document(), Horizon.THREE_MONTHS);
    private final double[] coefficients = RowScoring.coefficients();
    private final double[] rows = RowScoring.rows(ROWS);
    private final double[][] columns = RowScoring.columns(rows);
    private final double[] probabilities = new double[ROWS];

    /** Every row by the library, per row. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] library() {
        scorer.probabilities(rows, probabilities);
        return probabilities;
    }

    /** Every row by the library, from columns, per row. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] libraryColumns() {
        scorer.probabilities(columns, probabilities);
        return probabilities;
    }

    /** Every row by hand, per row. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] handWritten() {
        for (int i = 0; i < ROWS; i++) {
            probabilities[i] = RowScoring.handWritten(coefficients, rows, i * RowScoring.FEATURES);
        }
        return probabilities;
    }

    /** Every row by hand, each number held against its column's range, per row. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] handWrittenChecked() {
        for (int i = 0; i < ROWS; i++) {
            probabilities[i] = RowScoring.handWrittenChecked(coefficients, rows, i * RowScoring.FEATURES);
        }
        return probabilities;
    }

    /** The numbers read and added up, per row. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double sum() {
        return Yardstick.sum(rows);
    }
}
