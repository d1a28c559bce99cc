package dk.bip.examples.benchmarks;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
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

/** What moved on the 26 scales of BIP in a case of three years, from a case file and from a snapshot. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ProgressionBenchmark {

    private final ProgressionCalculator calculator = ProgressionCalculator.withDefaults();
    private final CaseFile file = ThreeYearCase.file();
    private final CaseSnapshot snapshot = file.asOf(ThreeYearCase.END);

    /** As a program that holds a case file would: through {@code asOf}. */
    @Benchmark
    public Progression fromCaseFile() {
        return calculator.calculate(file.asOf(ThreeYearCase.END));
    }

    /** From a snapshot that is there already. */
    @Benchmark
    public Progression fromSnapshot() {
        return calculator.calculate(snapshot);
    }
}
