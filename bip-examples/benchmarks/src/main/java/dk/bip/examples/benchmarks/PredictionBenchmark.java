package dk.bip.examples.benchmarks;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureCatalogue;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.Prediction;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One prediction with its interval, spread and contributions, from a case file, from a snapshot and from rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class PredictionBenchmark {

    private final JobProbabilityPredictor predictor = JobProbabilityPredictor.of(EvidenceModel.withBelief());
    private final CaseFile file = ThreeYearCase.file();
    private final CaseSnapshot snapshot = file.asOf(ThreeYearCase.END);
    private final FeatureRow row = FeatureCatalogue.builtIn().read(predictor.schema(), snapshot);
    private final FeatureRow completeRow = completed(row);

    /** Makes sure that it is estimates that are timed. */
    @Setup
    public void requireEstimates() {
        if (!(fromSnapshot() instanceof Estimate && fromCompleteRow() instanceof Estimate)) {
            throw new IllegalStateException("there must be an estimate");
        }
    }

    /** The row with the lowest value that a feature can have for whatever is missing. */
    private static FeatureRow completed(FeatureRow row) {
        FeatureRow.Builder complete = FeatureRow.builder(row.schema());
        for (Feature feature : row.schema().features()) {
            complete.value(feature, row.value(feature).orElse(feature.domain().minimum()));
        }
        return complete.build();
    }

    /** As a program that holds a case file would: through {@code asOf}. */
    @Benchmark
    public Prediction fromCaseFile() {
        return predictor.predict(file.asOf(ThreeYearCase.END), Horizon.SIX_MONTHS);
    }

    /** From a snapshot that is there already. */
    @Benchmark
    public Prediction fromSnapshot() {
        return predictor.predict(snapshot, Horizon.SIX_MONTHS);
    }

    /** From a row that is there already, with nothing missing. */
    @Benchmark
    public Prediction fromCompleteRow() {
        return predictor.predict(completeRow, Horizon.SIX_MONTHS);
    }

    /** From a row that is there already, with what the case does not tell missing. */
    @Benchmark
    public Prediction fromRow() {
        return predictor.predict(row, Horizon.SIX_MONTHS);
    }
}
