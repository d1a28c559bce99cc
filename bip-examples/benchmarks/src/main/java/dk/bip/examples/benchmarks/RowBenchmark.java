package dk.bip.examples.benchmarks;

import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.RowScorer;
import java.util.Arrays;
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
 * The probability of a row of 22 features, alone and in a batch of 500 rows (86 KB, within the second-level cache), by the library and by a
 * plain hand-written loop with {@code Math.exp}, without and with a check of each number, as the library makes it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class RowBenchmark {

    private static final int ROWS = 500;

    private final RowScorer scorer = RowScorer.of(RowScoring.document(), Horizon.THREE_MONTHS);
    private final double[] coefficients = RowScoring.coefficients();
    private final double[] rows = RowScoring.rows(ROWS);
    private final double[] row = Arrays.copyOf(rows, RowScoring.FEATURES);
    private final double[][] columns = RowScoring.columns(rows);
    private final double[] probabilities = new double[ROWS];

    /** One row by the library. */
    @Benchmark
    public double libraryRow() {
        return scorer.probability(row);
    }

    /** One row by hand. */
    @Benchmark
    public double handWrittenRow() {
        return RowScoring.handWritten(coefficients, row, 0);
    }

    /** One row by hand, each number held against its column's range. */
    @Benchmark
    public double handWrittenCheckedRow() {
        return RowScoring.handWrittenChecked(coefficients, row, 0);
    }

    /** A batch by the library, per row. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] libraryBatch() {
        scorer.probabilities(rows, probabilities);
        return probabilities;
    }

    /** A batch that stands column by column by the library, per row. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] libraryColumns() {
        scorer.probabilities(columns, probabilities);
        return probabilities;
    }

    /** A batch by hand, per row. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] handWrittenBatch() {
        for (int i = 0; i < ROWS; i++) {
            probabilities[i] = RowScoring.handWritten(coefficients, rows, i * RowScoring.FEATURES);
        }
        return probabilities;
    }

    /** A batch by hand, each number held against its column's range, per row. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public double[] handWrittenCheckedBatch() {
        for (int i = 0; i < ROWS; i++) {
            probabilities[i] = RowScoring.handWrittenChecked(coefficients, rows, i * RowScoring.FEATURES);
        }
        return probabilities;
    }
}
