package dk.bip.examples.benchmarks.peers;

import dk.bip.examples.benchmarks.FitData;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import smile.classification.LogisticRegression;
import smile.math.MathEx;

/**
 * The fit of {@code FitBenchmark} by Smile: L-BFGS without a penalty until the log-likelihood changes by less than 1e-8 of itself, which is
 * looser than the library's stop. The columns are brought to mean 0 and variance 1 for it, without which it takes about nine times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(value = 2, jvmArgsAppend = "-Xmx2g")
public class PeerFit {

    private static final int ROWS = 300_000;
    private static final double TOLERANCE = 1e-8;
    private static final int MAXIMUM_ITERATIONS = 500;

    private final FitData data = FitData.of(0, ROWS);
    private final double[][] rows = MathEx.transpose(standardised(data.columns()));
    private final int[] outcome = outcome();

    private static double[][] standardised(double[][] columns) {
        double[][] standardised = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            standardised[j] = columns[j].clone();
            MathEx.standardize(standardised[j]);
        }
        return standardised;
    }

    private int[] outcome() {
        int[] labels = new int[ROWS];
        for (int i = 0; i < ROWS; i++) {
            labels[i] = (int) data.outcome()[i];
        }
        return labels;
    }

    /** The fit by Smile. */
    @Benchmark
    public LogisticRegression.Binomial smile() {
        return LogisticRegression.binomial(rows, outcome, 0, TOLERANCE, MAXIMUM_ITERATIONS);
    }
}
