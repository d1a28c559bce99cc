package dk.bip.examples.benchmarks;

import dk.bip.core.Language;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Scale;
import dk.bip.core.picture.CaseloadPicture;
import dk.bip.core.picture.CoursePicture;
import dk.bip.core.picture.Picture;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.picture.RadarPicture;
import dk.bip.core.picture.ScalesPicture;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.picture.ContributionsPicture;
import dk.bip.model.picture.HorizonsPicture;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.Prediction;
import java.util.Collections;
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

/** One picture of a case of three years with its table, from what was calculated already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class PictureBenchmark {

    private static final int CITIZENS = 60;

    private final PictureStyle style = PictureStyle.of(Language.DANISH);
    private final CaseSnapshot snapshot = ThreeYearCase.file().asOf(ThreeYearCase.END);
    private final Progression progression = ProgressionCalculator.withDefaults().calculate(snapshot);
    private final List<Progression> caseload = Collections.nCopies(CITIZENS, progression);
    private final JobProbabilityPredictor predictor = JobProbabilityPredictor.of(EvidenceModel.withBelief());
    private final Estimate estimate = (Estimate) predictor.predict(snapshot, Horizon.SIX_MONTHS);
    private final List<Prediction> horizons = predictor.document().horizons().stream()
            .map(horizon -> predictor.predict(snapshot, horizon))
            .toList();

    /** Eleven axes, two raters, now and at the start. */
    @Benchmark
    public Picture radar() {
        return RadarPicture.draw(progression, style);
    }

    /** The overall index over time, with interventions and changes of caseworker. */
    @Benchmark
    public Picture course() {
        return CoursePicture.draw(progression, snapshot, style);
    }

    /** All 26 scales over time. */
    @Benchmark
    public Picture scales() {
        return ScalesPicture.draw(progression, style);
    }

    /** The changes of 60 citizens. */
    @Benchmark
    public Picture caseload() {
        return CaseloadPicture.draw(caseload, Scale.ofBoth(Bip.SEVEN), style);
    }

    /** What adds up to an estimate. */
    @Benchmark
    public Picture contributions() {
        return ContributionsPicture.draw(estimate, style);
    }

    /** The four horizons of a model. */
    @Benchmark
    public Picture horizons() {
        return HorizonsPicture.draw(horizons, style);
    }
}
