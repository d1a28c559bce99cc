package dk.bip.model.picture;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.BackgroundFact;
import dk.bip.core.casefile.BackgroundField;
import dk.bip.core.casefile.BackgroundValue;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Bip;
import dk.bip.core.testing.RandomMeasurements;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.json.ModelSamples;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.Prediction;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Predictions of a made-up case, for the tests of this package. */
final class Predicted {

    private static final JobProbabilityPredictor PREDICTOR = JobProbabilityPredictor.of(EvidenceModel.withBelief());
    private static final CaseFile FILE = file();

    private Predicted() {}

    private static CaseFile file() {
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("citizen-secret"))
                .add(BackgroundFact.of(RandomMeasurements.START, BackgroundField.BIRTH_YEAR, BackgroundValue.of(1980)));
        RandomMeasurements.of(Bip.INSTRUMENT, 4, 12).forEach(file::add);
        return file.build();
    }

    private static CaseSnapshot snapshot(int months) {
        LocalDate date = RandomMeasurements.START.plusMonths(months);
        return FILE.asOf(date);
    }

    static Prediction at(int months, Horizon horizon) {
        return PREDICTOR.predict(snapshot(months), horizon);
    }

    static Estimate estimate() {
        return (Estimate) at(12, Horizon.SIX_MONTHS);
    }

    /** Of a published model without a covariance. */
    static Estimate withoutInterval() {
        return ModelSamples.values().stream()
                .filter(Estimate.class::isInstance)
                .map(Estimate.class::cast)
                .filter(estimate -> estimate.interval().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    static List<Prediction> overTime() {
        return IntStream.iterate(2, months -> months <= 32, months -> months + 3)
                .mapToObj(months -> at(months, Horizon.SIX_MONTHS))
                .toList();
    }

    /** Before anything was measured, so that there is no estimate. */
    static Prediction none(Horizon horizon) {
        return at(-1, horizon);
    }

    static List<Prediction> overHorizons() {
        return PREDICTOR.document().horizons().stream()
                .map(horizon -> at(12, horizon))
                .toList();
    }
}
