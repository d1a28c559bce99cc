package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Language;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoEstimateTest {

    private static final FeatureRow AGE_OF_TWO = FeatureRow.builder(
                    FeatureSchema.of(Feature.AGE, Feature.CASEWORKER_BELIEF))
            .value(Feature.AGE, 40)
            .build();

    private static NoEstimate of(NoEstimateReason reason, double minimumCoverage, String required) {
        return new NoEstimate(
                new ModelReference("example", "1"),
                "0.5.0",
                Outcome.JOB,
                Horizon.SIX_MONTHS,
                AGE_OF_TWO,
                List.of(reason),
                minimumCoverage,
                List.of(required));
    }

    @Test
    void saysTheShareKnownAndTheShareNeeded() {
        NoEstimate none = of(NoEstimateReason.COVERAGE_TOO_LOW, 0.75, Feature.AGE.name());
        assertThat(none.coverage().share()).isEqualTo(0.5);
        assertThat(none.minimumCoverage()).isEqualTo(0.75);
        assertThat(none.describe(Language.ENGLISH))
                .contains("50.0 % of the information is known; at least 75.0 % is needed.");
    }

    @Test
    void refusesReasonsThatContradictTheRow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(NoEstimateReason.COVERAGE_TOO_LOW, 0.5, Feature.AGE.name()))
                .withMessage("reasons must not hold COVERAGE_TOO_LOW where minimumCoverage is reached");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(NoEstimateReason.REQUIRED_FEATURE_MISSING, 0.5, Feature.AGE.name()))
                .withMessage("reasons must not hold REQUIRED_FEATURE_MISSING where all requiredFeatures are known");
        assertThat(of(NoEstimateReason.REQUIRED_FEATURE_MISSING, 0.5, Feature.CASEWORKER_BELIEF.name())
                        .reasons())
                .containsExactly(NoEstimateReason.REQUIRED_FEATURE_MISSING);
    }
}
