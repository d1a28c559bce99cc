package dk.bip.examples.benchmarks;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.RandomInterceptRegression;
import dk.bip.model.estimation.RandomInterceptResult;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A random intercept of 300 groups with 27,000 rows and ten regressors, by Laplace's approximation (one point) and by quadrature. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(2)
public class RandomInterceptBenchmark {

    private static final int ROWS = 27_000;
    private static final int GROUPS = 300;
    private static final int REGRESSORS = 10;

    /** The number of points. */
    @Param({"1", "9"})
    public int points;

    private final List<String> regressors = FitData.names().subList(0, REGRESSORS);
    private final ModelFrame frame = FitData.ofGroups(ROWS, GROUPS)
            .frame()
            .cluster("group", LongStream.range(0, ROWS).map(row -> row % GROUPS).toArray())
            .build()
            .select(regressors);

    /** The fit. */
    @Benchmark
    public RandomInterceptResult fit() {
        return RandomInterceptRegression.logit("group")
                .withQuadraturePoints(points)
                .fit(frame);
    }
}
