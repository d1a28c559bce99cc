package dk.bip.examples.benchmarks;

import dk.bip.core.attention.AttentionCalculator;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.casefile.CaseFile;
import java.util.List;
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

/** Every built-in rule on a case of three years: 100 microseconds a case are 10,000 cases in a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class AttentionBenchmark {

    private final AttentionCalculator calculator = AttentionCalculator.withDefaults();
    private final CaseFile file = ThreeYearCase.file();

    /** As a program that holds a case file would: through {@code asOf}. */
    @Benchmark
    public List<AttentionPoint> fromCaseFile() {
        return calculator.calculate(file.asOf(ThreeYearCase.END));
    }
}
