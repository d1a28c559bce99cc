package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.NoEstimateReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class AustrianModelTest {

    private static final ModelDocument DOCUMENT = AustrianModel.document();
    private static final JobProbabilityPredictor PREDICTOR = JobProbabilityPredictor.of(DOCUMENT);

    private static Estimate estimate(double woman) {
        FeatureRow row = FeatureRow.builder(DOCUMENT.schema())
                .value(DOCUMENT.schema().named("woman"), woman)
                .build();
        return PREDICTOR.predict(row, Horizon.ofMonths(7)).orElseThrow();
    }

    @Test
    void predictsBothPublishedPoints() {
        Finding published = Evidence.published().finding("OTH-AMAS-01");
        assertThat(published.statement()).contains("log-odds 0.10").contains("-0.04");
        assertThat(estimate(0).logOdds()).isEqualTo(0.10);
        assertThat(estimate(1).logOdds()).isCloseTo(-0.04, within(1e-15));
        assertThat(estimate(0).probability()).isCloseTo(0.52, within(0.005));
        assertThat(estimate(1).probability()).isCloseTo(0.49, within(0.005));
    }

    @Test
    void inventsNothingThatWasNotPublished() {
        Estimate woman = estimate(1);
        assertThat(woman.interval()).isEmpty();
        assertThat(woman.standardError()).isEmpty();
        assertThat(woman.spread()).isEmpty();
        assertThat(DOCUMENT.precision()).isEmpty();
        assertThat(woman.describe(Language.ENGLISH))
                .startsWith("90 days of unsubsidised employment within 7 months: 49.0 %;"
                        + " how uncertain that is has not been published.\n");
        assertThat(DOCUMENT.toMarkdown(Language.ENGLISH))
                .contains(
                        "The source has not published everything, and nothing was made up for it: there is no interval, and no"
                                + " feature may be missing.")
                .contains("At its reference, which the source reckons from, a term contributes nothing.")
                .doesNotContain("the mean in the rows that the model is made from");
        assertThat(PREDICTOR.predict(FeatureRow.builder(DOCUMENT.schema()).build(), Horizon.ofMonths(7)))
                .isInstanceOfSatisfying(
                        NoEstimate.class,
                        none -> assertThat(none.reasons()).contains(NoEstimateReason.REQUIRED_FEATURE_MISSING));
    }

    /** The scores are those of Python's exact arithmetic, from the JSON alone. */
    @Test
    void provesItselfByScoresOfAnotherProgram() {
        assertThat(BipJson.MODEL_DOCUMENT.writePretty(DOCUMENT))
                .isEqualTo(HenrikResources.committed("austria/model-document.json"));
        List<String[]> scored = HenrikResources.committed("austria/reference-cases.csv")
                .lines()
                .skip(2)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(scored).hasSameSizeAs(DOCUMENT.referenceCases());
        for (int i = 0; i < scored.size(); i++) {
            ReferenceCase one = DOCUMENT.referenceCases().get(i);
            String[] cells = scored.get(i);
            assertThat(cells[1]).isEqualTo(one.name());
            assertThat(Double.parseDouble(cells[5])).isCloseTo(one.logOdds(), within(1e-15));
            assertThat(Double.parseDouble(cells[6])).isCloseTo(one.probability(), within(1e-15));
            assertThat(List.of(cells[7], cells[8], cells[9], cells[10])).containsOnly("");
        }
        assertThat(PREDICTOR.verify().isPassed()).isTrue();
        assertThat(BipJson.MODEL_DOCUMENT.read(BipJson.MODEL_DOCUMENT.write(DOCUMENT)))
                .isEqualTo(DOCUMENT);
    }

    @Test
    void showsWhatItsTermDoesToWomen() {
        String shown = CasebookRun.of("austria").out();
        assertThat(shown)
                .contains("  women  model 49.0 %  got work 52.5 %  error -3.5 points\n")
                .contains("  women  model 49.0 %  got work 49.0 %  error  0.0 points\n")
                .contains("Whether that is fair no number can say.");
        assertThat(CasebookRun.of("austria", "--language", "da").out()).contains("fejl -3,5 point");
        assertThat(CasebookRun.of("austria", "--json").out())
                .isEqualTo(HenrikResources.committed("austria/model-document.json"));
    }
}
