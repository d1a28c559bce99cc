package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.testing.RandomCaseFiles;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.json.BipJson;
import dk.bip.model.json.JsonFormatException;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BatchPredictionTest {

    private static final LocalDate DATE = LocalDate.of(2016, 6, 1);
    private static final JobProbabilityPredictor PREDICTOR = JobProbabilityPredictor.of(EvidenceModel.withBelief());

    private static Prediction predict(CaseSnapshot snapshot) {
        return PREDICTOR.predict(snapshot, Horizon.SIX_MONTHS);
    }

    @Test
    void givesEachCaseWhatItGetsAloneSeeds1To60() {
        List<CaseSnapshot> snapshots = LongStream.rangeClosed(1, 60)
                .mapToObj(seed -> RandomCaseFiles.of(seed).asOf(DATE))
                .toList();
        BatchPrediction batch = BatchPrediction.of(snapshots, BatchPredictionTest::predict);
        assertThat(batch.answers()).hasSize(60);
        assertThat(batch.failures()).isEmpty();
        for (int i = 0; i < 60; i++) {
            assertThat(batch.answers().get(i)).isEqualTo(new BatchPrediction.Predicted(i, predict(snapshots.get(i))));
        }
        assertThat(batch.predicted())
                .anySatisfy(one -> assertThat(one.prediction()).isInstanceOf(Estimate.class))
                .anySatisfy(one -> assertThat(one.prediction()).isInstanceOf(NoEstimate.class));
    }

    @Test
    void aCaseThatCannotBeReadOrPredictedStopsNoOther() {
        String good = BipJson.CASE_FILE.write(RandomCaseFiles.of(1));
        List<String> stored = Arrays.asList(good, "{\"format\":", null, good, good.replace("bip.case-file", "other"));
        BatchPrediction batch = BatchPrediction.of(
                stored, text -> predict(BipJson.CASE_FILE.read(text).asOf(DATE)));
        assertThat(batch.answers()).extracting(BatchPrediction.Answer::index).containsExactly(0, 1, 2, 3, 4);
        assertThat(batch.predicted())
                .extracting(BatchPrediction.Predicted::index)
                .containsExactly(0, 3);
        assertThat(batch.failures()).extracting(BatchPrediction.Failure::index).containsExactly(1, 2, 4);
        assertThat(batch.failures().get(0).cause()).isInstanceOf(JsonFormatException.class);
        assertThat(batch.failures().get(1).cause()).isInstanceOf(NullPointerException.class);
        assertThat(batch.failures().get(2)).hasToString("Failure[index=4, cause=JsonFormatException]");
        assertThat(batch.toString())
                .startsWith("BatchPrediction[cases=5, estimates=")
                .endsWith(", failures=3]");
    }

    @Test
    void aFunctionThatGivesNoPredictionFailsItsCase() {
        BatchPrediction batch = BatchPrediction.of(List.of(1), number -> null);
        assertThat(batch.failures().get(0).cause()).isInstanceOf(NullPointerException.class);
        assertThatNullPointerException()
                .isThrownBy(() -> BatchPrediction.of(List.of(1), null))
                .withMessage("predict");
    }

    @Test
    void anErrorOfTheMachineIsNoAnswer() {
        assertThatThrownBy(() -> BatchPrediction.of(List.of(1), number -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void anEstimateIsGivenOrTheReasonsAreThrown() {
        Prediction estimate = Estimates.of(Outcome.JOB, Horizon.SIX_MONTHS, 0.25);
        assertThat(estimate.orElseThrow()).isSameAs(estimate);
        Prediction none =
                PREDICTOR.predict(FeatureRow.builder(PREDICTOR.schema()).build(), Horizon.SIX_MONTHS);
        assertThatThrownBy(none::orElseThrow)
                .isInstanceOfSatisfying(
                        NoEstimateException.class,
                        exception -> assertThat(exception.reasons()).isEqualTo(((NoEstimate) none).reasons()))
                .hasMessage(
                        "there is no estimate: REQUIRED_FEATURE_MISSING, COVERAGE_TOO_LOW"
                                + "\nMaybe ask whether the prediction is an Estimate, and show its explanation where it is none?");
    }
}
