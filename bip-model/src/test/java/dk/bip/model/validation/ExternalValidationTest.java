package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Documents;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.RowScorer;
import dk.bip.model.statistics.Logistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExternalValidationTest {

    private static final ModelDocument DOCUMENT = Documents.small();
    private static final Horizon HORIZON = Horizon.SIX_MONTHS;
    private static final ExternalValidation CALCULATOR =
            ExternalValidation.withDefaults(41).withDraws(40).withFolds(5);

    /** Rows of the small document, four a citizen, whose log-odds are a + b times its own. */
    private static ModelFrame rows(int count, long seed, double a, double b) {
        Random random = new Random(seed);
        RowScorer scorer = RowScorer.of(DOCUMENT, HORIZON);
        double[][] columns = new double[3][count];
        double[] job = new double[count];
        List<String> citizens = new ArrayList<>();
        List<String> sexes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns[0][i] = 1 + random.nextInt(5);
            columns[1][i] = 1 + random.nextInt(5);
            columns[2][i] = random.nextInt(3);
            double logOdds =
                    Logistic.logOdds(scorer.probability(new double[] {columns[0][i], columns[1][i], columns[2][i]}));
            job[i] = random.nextDouble() < Logistic.probability(a + b * logOdds) ? 1 : 0;
            citizens.add("c" + i / 4);
            sexes.add(i / 4 % 2 == 0 ? "men" : "women");
        }
        return ModelFrame.builder()
                .outcome("job", job)
                .column("citizen_belief", columns[0])
                .column("caseworker_belief", columns[1])
                .column("caseworker_changes", columns[2])
                .cluster("citizen", citizens)
                .cluster("sex", sexes)
                .build();
    }

    private static Forecasts forecasts(ModelFrame frame) {
        RowScorer scorer = RowScorer.of(DOCUMENT, HORIZON);
        double[] probabilities = new double[frame.size()];
        double[] events = new double[frame.size()];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = scorer.probability(new double[] {
                frame.value(i, "citizen_belief"),
                frame.value(i, "caseworker_belief"),
                frame.value(i, "caseworker_changes")
            });
            events[i] = frame.outcome(i);
        }
        return Forecasts.of(probabilities, events);
    }

    @Test
    void givesWhatTheCalculatorsGive() {
        ModelFrame frame = rows(600, 5, 0.5, 1);
        Forecasts forecasts = forecasts(frame);
        ExternalValidation.Result result =
                CALCULATOR.withGroups("sex", "caseworker_changes").evaluate(DOCUMENT, HORIZON, frame);
        ModelPerformance before = result.before();
        assertThat(before.accuracy().discrimination().orElseThrow().interval())
                .isEqualTo(Discrimination.withDefaults()
                        .evaluate(forecasts.asScores())
                        .interval());
        Calibration.Result calibration = Calibration.withDefaults().evaluate(forecasts);
        assertThat(before.value(ValidationMeasure.CALIBRATION_SLOPE))
                .hasValue(calibration.slope().estimate());
        assertThat(before.value(ValidationMeasure.CALIBRATION_INTERCEPT))
                .hasValue(calibration.intercept().estimate());
        assertThat(before.value(ValidationMeasure.AUC)).hasValue(Discrimination.auc(forecasts.asScores()));
        assertThat(before.value(ValidationMeasure.BRIER)).hasValue(BrierScore.of(forecasts));
        assertThat(before.accuracy().brier().reliability())
                .isEqualTo(before.value(ValidationMeasure.RELIABILITY_OF_TENTHS).orElseThrow());
        assertThat(before.groups().keySet()).containsExactly("sex", "caseworker_changes");
        assertThat(before.groups().get("sex"))
                .extracting(GroupEvaluation.Group::label)
                .containsExactly("men", "women");
        assertThat(before.groups().get("caseworker_changes"))
                .extracting(GroupEvaluation.Group::label)
                .containsExactly("0", "1", "2");
        assertThat(before.groups().get("sex").get(0).accuracy().orElseThrow().meanError())
                .isEqualTo(GroupEvaluation.withDefaults()
                        .evaluate(forecasts, frame.clusters("sex"))
                        .get(0)
                        .accuracy()
                        .orElseThrow()
                        .meanError());
        assertThat(result.observations()).isEqualTo(600);
        assertThat(result.events()).isEqualTo(forecasts.eventCount());
        assertThat(result.clusterCount()).isEmpty();
        assertThat(result.droppedRows()).isEmpty();
    }
}
