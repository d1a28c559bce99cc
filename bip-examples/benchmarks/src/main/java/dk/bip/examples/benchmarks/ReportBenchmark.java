package dk.bip.examples.benchmarks;

import dk.bip.core.Language;
import dk.bip.core.attention.AttentionCalculator;
import dk.bip.core.attention.AttentionPoint;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.report.CaseReport;
import dk.bip.core.report.ReportStyle;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.Prediction;
import dk.bip.model.report.ProbabilitySection;
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

/** The page about a case of three years as HTML, pictures and tables and all, from what was calculated already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ReportBenchmark {

    private final ReportStyle style = ReportStyle.of(Language.DANISH);
    private final CaseSnapshot snapshot = ThreeYearCase.file().asOf(ThreeYearCase.END);
    private final Progression progression = ProgressionCalculator.withDefaults().calculate(snapshot);
    private final List<AttentionPoint> points =
            AttentionCalculator.withDefaults().calculate(snapshot);
    private final JobProbabilityPredictor predictor = JobProbabilityPredictor.of(EvidenceModel.withBelief());
    private final Prediction prediction = predictor.predict(snapshot, Horizon.SIX_MONTHS);
    private final List<Prediction> horizons = predictor.document().horizons().stream()
            .map(horizon -> predictor.predict(snapshot, horizon))
            .toList();

    /** Without a probability. */
    @Benchmark
    public String report() {
        return CaseReport.write(progression, snapshot, points, style).html();
    }

    /** With a probability, its contributions and the horizons. */
    @Benchmark
    public String reportWithProbability() {
        return CaseReport.write(progression, snapshot, points, style)
                .withAfter(CaseReport.TARGETS, ProbabilitySection.of(prediction, horizons, style.pictures()))
                .html();
    }
}
