package dk.bip.model.predictor;

import static dk.bip.core.Language.DANISH;
import static dk.bip.core.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.Text;
import dk.bip.model.feature.Coverage;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class PredictionDescriptionTest {

    private static final ModelReference MODEL = new ModelReference("some-model", "3");

    @Test
    void anEstimateSaysHowLikelyHowSureAndWhyWithTheLargestContributionFirst() {
        Estimate estimate = Estimate.builder(MODEL, Outcome.JOB, Horizon.SIX_MONTHS)
                .probability(0.0804, 0.025, 0.975, 0.975)
                .logOdds(-3.0, -3.25, 0.5)
                .contribution(Contribution.of(Feature.CASEWORKER_BELIEF, 4, 3, 0.5, false))
                .contribution(Contribution.of(Feature.CITIZEN_BELIEF, 2, 3, -0.75, true))
                .contribution(Contribution.of(Feature.CASEWORKER_CHANGES, 1, 1, 0, false))
                .coverage(new Coverage(
                        List.of("caseworker_belief", "caseworker_changes"), List.of("citizen_belief"), List.of()))
                .caveats(List.of(Text.of("Et forbehold.", "A caveat.")))
                .build();

        assertThat(estimate.describe(ENGLISH)).isEqualTo("""
                        Job within 6 months: 8.0 % (97.5 % interval for the mean: 2.5 % - 97.5 %).
                          -0.75  Citizen's belief in getting a job (rated by the citizen): not known; estimated from the other information, and this goes with a lower probability.
                          +0.50  Caseworker's belief that the citizen gets a job (rated by the caseworker): above what is typical; this goes with a higher probability.
                           0.00  The number of changes of caseworker since the first measurement: typical; this does not change the probability.
                        A caveat.
                        Model some-model, version 3.
                        """);
        assertThat(estimate.describe(DANISH))
                .startsWith(
                        "Job inden for 6 måneder: 8,0 % (97,5 %-interval for gennemsnittet: 2,5 % - 97,5 %).\n  -0,75  ")
                .endsWith("\nEt forbehold.\nModel some-model, version 3.\n");
    }

    @Test
    void theAbsenceOfAnEstimateSaysWhyAndNamesWhatIsMissing() {
        NoEstimate none = none(NoEstimateReason.REQUIRED_FEATURE_MISSING, NoEstimateReason.COVERAGE_TOO_LOW);

        assertThat(none.describe(ENGLISH)).isEqualTo("""
                        Job or education within 12 months: no estimate.
                        Information that the model requires is missing or too old.
                        Too little of the information is known for an estimate.
                          - Citizen's belief in getting a job (rated by the citizen)
                          - of_another_version
                          - The number of changes of caseworker since the first measurement
                        Model some-model, version 3.
                        """);
        assertThat(none.describe(DANISH)).startsWith("Job eller uddannelse inden for 12 måneder: intet skøn.\n");
    }

    @Test
    void whatTheModelCanDoWithoutIsNamedOnlyWhereTooLittleIsKnown() {
        assertThat(none(NoEstimateReason.REQUIRED_FEATURE_MISSING).describe(ENGLISH))
                .contains("(rated by the citizen)")
                .doesNotContain("of_another_version");
    }

    private static NoEstimate none(NoEstimateReason... reasons) {
        return new NoEstimate(
                MODEL,
                Outcome.JOB_OR_EDUCATION,
                Horizon.TWELVE_MONTHS,
                List.of(reasons),
                new Coverage(
                        List.of("age"),
                        List.of("of_another_version", "caseworker_changes"),
                        List.of("citizen_belief")));
    }
}
