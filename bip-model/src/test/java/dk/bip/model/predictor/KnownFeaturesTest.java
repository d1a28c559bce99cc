package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownFeaturesTest {

    private static final ModelDocument DOCUMENT = EvidenceModel.withBelief();

    @Test
    void withEverythingKnownTheCoefficientsAreThoseOfTheDocument() {
        KnownFeatures all = DOCUMENT.knowing(DOCUMENT.schema().names());
        for (HorizonLogit logit : DOCUMENT.logits()) {
            assertThat(all.coefficients(logit.horizon())).isEqualTo(logit.coefficients());
            assertThat(all.deviation(logit.horizon())).isZero();
        }
        double least = Double.POSITIVE_INFINITY;
        for (int h = 1; h < DOCUMENT.logits().size(); h++) {
            least = Math.min(
                    least,
                    DOCUMENT.logits()
                            .get(h)
                            .leastRise(
                                    DOCUMENT.logits().get(h - 1),
                                    DOCUMENT.schema().features(),
                                    DOCUMENT.terms(),
                                    DOCUMENT.rules()));
        }
        assertThat(all.leastRise()).isEqualTo(least).isPositive();
        assertThat(all.neverFalls()).isTrue();
    }

    /** The log-odds that the predictor gives are those of the effective coefficients. */
    @Test
    void aMissingFeatureIsInTheCoefficientsOfTheOthers() {
        List<String> known = new ArrayList<>(DOCUMENT.schema().names());
        known.remove("caseworker_belief");
        KnownFeatures without = DOCUMENT.knowing(known);
        FeatureRow.Builder row = FeatureRow.builder(DOCUMENT.schema());
        known.forEach(name -> row.value(
                DOCUMENT.schema().named(name),
                DOCUMENT.schema().named(name).domain().minimum()));
        Estimate estimate = (Estimate) JobProbabilityPredictor.of(DOCUMENT).predict(row.build(), Horizon.SIX_MONTHS);
        double logOdds = DOCUMENT.logit(Horizon.SIX_MONTHS).intercept();
        for (int j = 0; j < DOCUMENT.terms().size(); j++) {
            ModelTerm term = DOCUMENT.terms().get(j);
            double coefficient = without.coefficients(Horizon.SIX_MONTHS).get(j);
            if (term.feature().equals("caseworker_belief")) {
                assertThat(coefficient).isZero();
            } else {
                double value = DOCUMENT.schema().named(term.feature()).domain().minimum();
                logOdds += coefficient * (term.transform().of(value) - term.reference());
            }
        }
        assertThat(estimate.logOdds()).isCloseTo(logOdds, within(1e-12));
        assertThat(without.deviation(Horizon.SIX_MONTHS)).isPositive();
    }

    @Test
    void nothingKnownSpreadsTheMost() {
        KnownFeatures required = DOCUMENT.knowing(DOCUMENT.requiredFeatures());
        double largest = DOCUMENT.horizons().stream()
                .mapToDouble(required::deviation)
                .max()
                .orElseThrow();
        assertThat(largest).isEqualTo(DOCUMENT.largestDeviation());
        assertThat(DOCUMENT.knowing(List.of()).deviation(Horizon.SIX_MONTHS))
                .isGreaterThan(required.deviation(Horizon.SIX_MONTHS));
    }

    @Test
    void refusesWhatTheModelDoesNotHave() {
        assertThatThrownBy(() -> DOCUMENT.knowing(List.of("height")))
                .hasMessageStartingWith("feature name is not in the schema");
        assertThatThrownBy(() -> DOCUMENT.knowing(List.of()).deviation(Horizon.ofMonths(15)))
                .hasMessageStartingWith("horizon must be one of the model's");
        HorizonLogit logit = DOCUMENT.logit(Horizon.SIX_MONTHS);
        assertThatThrownBy(() -> logit.leastRise(logit, DOCUMENT.schema().features(), List.of(), List.of()))
                .hasMessage("terms must be one for each coefficient");
        assertThatThrownBy(() -> logit.leastRise(logit, List.of(), DOCUMENT.terms(), List.of()))
                .hasMessageEndingWith("must be of one of the features");
    }
}
