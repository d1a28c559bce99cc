package dk.bip.model.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.testing.SerialCopy;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final LocalDate AS_OF = LocalDate.of(2016, 3, 1);
    private static final LocalDate TODAY = AS_OF.plusDays(2);

    private final Estimate estimate = estimate();

    private static Estimate estimate() {
        return estimate(row -> row.date(AS_OF).build());
    }

    private static Estimate estimate(Function<FeatureRow.Builder, FeatureRow> build) {
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(EvidenceModel.withBelief());
        FeatureRow.Builder row = FeatureRow.builder(predictor.schema());
        for (Feature feature : predictor.schema().features()) {
            row.value(feature, feature.domain().minimum());
        }
        return predictor.predict(build.apply(row), Horizon.SIX_MONTHS).orElseThrow();
    }

    @Test
    void namesTheEstimateAndTheJudgement() {
        Review review = Review.departs(estimate, TODAY, "En ven har et job til borgeren.");
        assertThat(review.model()).isEqualTo(estimate.model());
        assertThat(review.horizon()).isEqualTo(Horizon.SIX_MONTHS);
        assertThat(review.verdict()).isEqualTo(Review.Verdict.DEPARTS);
        assertThat(review.reason()).contains("En ven har et job til borgeren.");
        assertThat(Review.agrees(estimate, TODAY).reason()).isEmpty();
        assertThat(Review.contestedByCitizen(estimate, TODAY, "Jeg er rask nu.").verdict())
                .isEqualTo(Review.Verdict.CONTESTED_BY_CITIZEN);
        assertThat(review).hasToString("Review");
    }

    @Test
    void takesTheDateFromTheEstimateAndKnowsItAgain() {
        Review review = Review.agrees(estimate, TODAY);
        assertThat(review.asOf()).isEqualTo(AS_OF);
        assertThat(review.isOf(estimate)).isTrue();
        Estimate dayLater = estimate(row -> row.date(AS_OF.plusDays(1)).build());
        assertThat(review.isOf(dayLater)).isFalse();
        Estimate undated = estimate(FeatureRow.Builder::build);
        assertThat(review.isOf(undated)).isFalse();
        assertThatThrownBy(() -> Review.agrees(undated, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "estimate must be of a row with a date\nMaybe give it by FeatureRow.builder(schema).date(...)?");
    }

    @Test
    void isTheSameReadBack() throws Exception {
        Review review = Review.departs(estimate, TODAY, "Grund");
        Review stored = Review.of(
                review.model(),
                review.outcome(),
                review.horizon(),
                AS_OF,
                TODAY,
                Review.Verdict.DEPARTS,
                Optional.of("Grund"));
        assertThat(stored).isEqualTo(review).hasSameHashCodeAs(review);
        assertThat(SerialCopy.of(review)).isEqualTo(review);
        assertThat(stored).isNotEqualTo(Review.departs(estimate, TODAY, "En anden grund"));
    }

    @Test
    void asksForAReasonAndDatesInOrder() {
        assertThatThrownBy(() -> Review.departs(estimate, TODAY, " ")).hasMessage("reason must not be blank");
        assertThatThrownBy(() -> Review.contestedByCitizen(estimate, TODAY, null))
                .hasMessage("reason");
        assertThatThrownBy(() -> Review.agrees(estimate, AS_OF.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "reviewedOn must not be before the date of the estimate\nMaybe the dates are in the wrong order?");
        assertThatThrownBy(() -> Review.of(
                        estimate.model(),
                        estimate.outcome(),
                        estimate.horizon(),
                        AS_OF,
                        TODAY,
                        Review.Verdict.AGREES,
                        Optional.of("Grund")))
                .hasMessage("reason must be left out where the caseworker agrees");
    }
}
