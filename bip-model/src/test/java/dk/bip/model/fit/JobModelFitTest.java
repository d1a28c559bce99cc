package dk.bip.model.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.RowScorer;
import dk.bip.model.validation.ForecastCheck;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class JobModelFitTest {

    private static final SortedMap<Horizon, ModelFrame> ROWS = SeededRows.rows(2000, 1);
    private static final JobModelFit.Result RESULT =
            JobModelFit.of(SeededRows.description().build()).fit(ROWS);

    @Test
    void recoversTheCoefficientsThatTheRowsWereDrawnFromSeed1() {
        for (JobModelEstimates.Logit logit : RESULT.estimates().logits()) {
            for (int j = 0; j < SeededRows.TRUE_COEFFICIENTS.length; j++) {
                Coefficient found = logit.fit()
                        .coefficient(RESULT.estimates().terms().get(j).name());
                assertThat(found.estimate())
                        .isCloseTo(SeededRows.TRUE_COEFFICIENTS[j], within(3 * found.standardError()));
                assertThat(found.standardError()).isLessThan(.1);
            }
        }
    }

    @Test
    void theDocumentReadBackGivesTheSameProbabilitiesAndProvesItself() {
        ModelDocument stored = BipJson.MODEL_DOCUMENT.read(BipJson.MODEL_DOCUMENT.write(RESULT.document()));
        assertThat(stored).isEqualTo(RESULT.document());
        assertThat(stored.referenceCases()).hasSize(12);
        assertThat(JobProbabilityPredictor.of(stored).verify().isPassed()).isTrue();
        ModelFrame rows = ROWS.get(Horizon.SIX_MONTHS);
        double[] estimated = RESULT.estimates().probabilities(Horizon.SIX_MONTHS, rows);
        RowScorer scorer = RowScorer.of(stored, Horizon.SIX_MONTHS);
        for (int i = 0; i < 100; i++) {
            double[] row = {rows.value(i, "citizen_belief"), rows.value(i, "age"), rows.value(i, "own_housing")};
            assertThat(scorer.probability(row)).isCloseTo(estimated[i], within(1e-14));
        }
    }

    @Test
    void theCardSaysWhatTheModelIsWorthOutOfSample() {
        ForecastCheck check = RESULT.outOfSample().get(Horizon.THREE_MONTHS);
        assertThat(check.auc()).isBetween(.6, .8);
        assertThat(check.slope().estimate())
                .isCloseTo(1, within(3 * check.slope().standardError()));
        assertThat(check.tenths()).hasSize(10);
        assertThat(RESULT.document().card().calibration()).hasSize(33);
    }
}
