package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.Language;
import dk.bip.model.feature.Coverage;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstimateTest {

    private static Estimate.Builder builder() {
        return Estimate.builder(new ModelReference("m", "1"), Outcome.JOB, Horizon.SIX_MONTHS)
                .contribution(Contribution.of(Feature.CITIZEN_BELIEF, 4, 3, 0.25, false))
                .logOdds(-3, -2.75, 0.5)
                .probability(0.1, 0.05, 0.2, 0.95)
                .coverage(new Coverage(List.of("citizen_belief"), List.of(), List.of()));
    }

    @Test
    void holdsNumbersThatFitTogether() {
        assertThat(builder().build())
                .isEqualTo(builder().build())
                .hasSameHashCodeAs(builder().build());
        assertThatThrownBy(() -> builder().logOdds(-3, -2.5, 0.5).build())
                .hasMessageStartingWith("logOdds must be the intercept and the contributions added in order");
        assertThatThrownBy(() -> builder().logOdds(-3, -2.75, Double.NaN).build())
                .hasMessage("standardError must be finite and not negative");
        assertThatThrownBy(() -> builder().probability(0.1, 0.2, 0.3, 0.95).build())
                .hasMessage("lower, probability and upper must be in this order and from 0 to 1");
        assertThatThrownBy(() -> builder().probability(Double.NaN, 0, 1, 0.95).build())
                .hasMessage("lower, probability and upper must be in this order and from 0 to 1");
        assertThatThrownBy(() -> builder().probability(0.1, 0.05, 0.2, 0).build())
                .hasMessageStartingWith("level must be greater than 0");
        assertThatThrownBy(() -> builder().coverage(null).build()).hasMessage("coverage");
    }

    @Test
    void contributionsSpeakDanishAndEnglish() {
        assertThat(Contribution.of(Feature.CITIZEN_COOPERATION, 4, 3, 0.1, false)
                        .reason(Language.ENGLISH))
                .isEqualTo("Cooperation skills (rated by the citizen): above what is typical; this goes with a higher"
                        + " probability.");
        assertThat(Contribution.of(Feature.CASEWORKER_CHANGES, 2, 0.5, -0.4, false)
                        .reason(Language.DANISH))
                .isEqualTo(
                        "Antal skift af sagsbehandler siden første måling: over det typiske; det hænger sammen med en lavere sandsynlighed.");
        assertThat(Contribution.of(Feature.COMPANY_COURSE_ENDED, 0, 0.075, -0.04, false)
                        .reason(Language.DANISH))
                .isEqualTo(
                        "Virksomhedsrettet forløb afsluttet de sidste seks måneder: nej; det hænger sammen med en lavere"
                                + " sandsynlighed.");
        assertThat(Contribution.of(Feature.CITIZEN_BELIEF, 3, 3, 0, false).reason(Language.ENGLISH))
                .endsWith(": typical; this does not change the probability.");
        assertThat(Contribution.of(Feature.CITIZEN_BELIEF, 3.2, 3, 0.1, true).reason(Language.ENGLISH))
                .endsWith(
                        ": not known; estimated from the other information, and this goes with a higher probability.");
    }

    @Test
    void contributionsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> Contribution.of(Feature.AGE, Double.NaN, 3, 0.1, false))
                .hasMessage("value, reference and logOdds of age must be finite");
        assertThatThrownBy(() -> Contribution.of(Feature.AGE, 3, 3, 0.1, false))
                .hasMessage("age must contribute nothing at its reference");
    }
}
