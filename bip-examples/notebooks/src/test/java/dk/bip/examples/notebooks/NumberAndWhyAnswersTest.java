package dk.bip.examples.notebooks;

import static dk.bip.model.outcome.Horizon.SIX_MONTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.Spread;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The answers to the exercises of 02-a-number-and-why.ipynb. */
class NumberAndWhyAnswersTest {

    private final CaseSnapshot known = Cases.henrik().asOf(LocalDate.of(2015, 11, 3));
    private final JobProbabilityPredictor predictor = JobProbabilityPredictor.of(EvidenceModel.withBelief());
    private final Estimate estimate = predictor.predict(known, SIX_MONTHS).orElseThrow();

    @Test
    void withABeliefOfThreeItIsSevenPercentAndTheOddsWithFourAreNearlyTwiceAsHigh() {
        FeatureRow.Builder lower = FeatureRow.builder(estimate.row().schema());
        estimate.row().date().ifPresent(lower::date);
        for (Feature feature : estimate.row().schema().features()) {
            if (feature.equals(Feature.CASEWORKER_BELIEF)) {
                lower.value(feature, 3);
            } else {
                estimate.row().value(feature).ifPresent(value -> lower.value(feature, value));
            }
        }
        double withThree =
                predictor.predict(lower.build(), SIX_MONTHS).orElseThrow().probability();

        assertThat(withThree).isCloseTo(0.0677, within(0.0005));
        assertThat(odds(estimate.probability()) / odds(withThree)).isCloseTo(1.78, within(0.05));
    }

    /**
     * Job search and belief are what lifts Henrik above people of his register data. The narrower spread knows less of him: a spread is of what is
     * missing of a model's own features, and what a model never asks for is not missing.
     */
    @Test
    void registerDataAloneGiveALowerProbabilityWithANarrowerSpread() {
        Estimate register = JobProbabilityPredictor.of(EvidenceModel.registerData())
                .predict(known, SIX_MONTHS)
                .orElseThrow();

        assertThat(100 * (register.probability() - estimate.probability())).isCloseTo(-5.1, within(0.05));
        assertThat(width(register)).isCloseTo(6.9, within(0.05));
        assertThat(width(estimate)).isCloseTo(17.7, within(0.05));
    }

    private static double odds(double probability) {
        return probability / (1 - probability);
    }

    private static double width(Estimate estimate) {
        Spread spread = estimate.spread().orElseThrow();
        return 100 * (spread.upper() - spread.lower());
    }
}
