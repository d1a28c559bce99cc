package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.CitizenId;
import dk.bip.core.Language;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.JobEvent;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class JobProbabilityPredictorTest extends PredictorContract {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 15);

    private final JobProbabilityPredictor predictor = JobProbabilityPredictor.of(PlainDocuments.three());

    @Override
    List<ModelDocument> documents() {
        return List.of(PlainDocuments.three());
    }

    private FeatureRow.Builder citizenBelief(double value) {
        return FeatureRow.builder(predictor.schema()).value(Feature.CITIZEN_BELIEF, value);
    }

    /** Worked by hand: belief 4 is 1 above its mean, so the caseworker's is 0.5 above, with variance 1 - 0.5^2 = 0.75 around it. */
    @Test
    void letsWhatIsKnownSpeakForWhatIsMissing() {
        FeatureRow row = citizenBelief(4).value(Feature.CASEWORKER_CHANGES, 1).build();
        Estimate estimate = (Estimate) predictor.predict(row, Horizon.THREE_MONTHS);
        assertThat(estimate.contributions().get(0).logOdds())
                .as("its own 0.2 and what it says of the other")
                .isCloseTo(0.2 + 0.6 * 0.5, within(1e-15));
        assertThat(estimate.contributions().get(1).logOdds()).isCloseTo(-0.3 * 0.5, within(1e-15));
        assertThat(estimate.logOdds()).isCloseTo(-3 + 0.5 - 0.15, within(1e-15));
        double error = Math.sqrt(0.04 + 0.01 + 0.02 * 0.25 + 0.03 * 0.25);
        assertThat(estimate.standardError().orElseThrow()).isCloseTo(error, within(1e-15));
        double tau = Math.sqrt(0.36 * 0.75);
        double quantile = 1.959963984540054;
        Spread spread = estimate.spread().orElseThrow();
        assertThat(spread.deviation()).isCloseTo(tau, within(1e-15));
        assertThat(spread.lower()).isCloseTo(ReadAroundGaps.logistic(-2.65 - quantile * tau), within(1e-14));
        assertThat(spread.upper()).isCloseTo(ReadAroundGaps.logistic(-2.65 + quantile * tau), within(1e-14));
        assertThat(estimate.probability()).isCloseTo(ReadAroundGaps.average(-2.65, tau), within(1e-11));
        assertThat(estimate.interval().orElseThrow().lower())
                .isCloseTo(ReadAroundGaps.average(-2.65 - quantile * error, tau), within(1e-11));
        assertThat(estimate.coverage().known()).containsExactly("citizen_belief", "caseworker_changes");
        assertThat(estimate.coverage().missing()).containsExactly("caseworker_belief");
        assertThat(estimate.coverage().share()).isCloseTo(2.0 / 3, within(1e-15));
    }

    /** The quotient of two differences has no digits there, the slope halfway has. */
    @Test
    void tellsContributionsInPointsAlsoWhereTheyCancel() {
        for (double belief : new double[] {3, 3 + 1e-14, 3 + 1e-9, 3 + 4e-4, 3 + 6e-4}) {
            FeatureRow row = citizenBelief(belief)
                    .value(Feature.CASEWORKER_BELIEF, 3.5)
                    .value(Feature.CASEWORKER_CHANGES, 1)
                    .build();
            ModelDocument document = PlainDocuments.threeWithoutLogits()
                    .logit(PlainDocuments.logit(3, -3, List.of(0.2, 0.3, -0.3)))
                    .build();
            Estimate estimate = (Estimate) JobProbabilityPredictor.of(document).predict(row, Horizon.THREE_MONTHS);
            double sum = estimate.contributions().stream()
                    .mapToDouble(Contribution::points)
                    .sum();
            double p = ReadAroundGaps.logistic(-3);
            assertThat(sum).isCloseTo(estimate.probability() - estimate.interceptProbability(), within(1e-14));
            assertThat(estimate.contributions().get(1).points()).isCloseTo(0.15 * p * (1 - p), within(1e-6));
        }
    }

    /** Two contributions of +12 and -12.5: more than a whole probability each way. */
    @Test
    void tellsLargeContributionsThatNearlyCancel() {
        ModelDocument document = PlainDocuments.threeWithoutLogits()
                .require("caseworker_belief")
                .require("caseworker_changes")
                .logit(PlainDocuments.logit(3, 0.25, List.of(6.0, 6.25, 0.0)))
                .build();
        FeatureRow row = citizenBelief(5)
                .value(Feature.CASEWORKER_BELIEF, 1)
                .value(Feature.CASEWORKER_CHANGES, 0)
                .build();
        Estimate estimate = (Estimate) JobProbabilityPredictor.of(document).predict(row, Horizon.THREE_MONTHS);
        assertThat(estimate.contributions().get(0).points()).isGreaterThan(1);
        assertThat(estimate.contributions().get(1).points()).isLessThan(-1);
    }

    @Test
    void staysFiniteFarOut() {
        ModelDocument document = PlainDocuments.threeWithoutLogits()
                .require("caseworker_belief")
                .logit(PlainDocuments.logit(3, 0, List.of(800.0, 0.0, 1.0)))
                .build();
        for (double belief : new double[] {1, 5}) {
            FeatureRow row =
                    citizenBelief(belief).value(Feature.CASEWORKER_BELIEF, 1).build();
            Estimate estimate = (Estimate) JobProbabilityPredictor.of(document).predict(row, Horizon.THREE_MONTHS);
            assertThat(estimate.probability()).isEqualTo(belief == 1 ? 0 : 1);
            assertThat(estimate.averaging()).isCloseTo(belief == 1 ? 0.25 : -0.25, within(1e-9));
        }
    }

    @Test
    void carriesTheDateOfTheRow() {
        LocalDate date = FIRST.plusDays(40);
        assertThat(predict(measured(), date).date()).contains(date);
        assertThat(predict(CaseFile.builder(CitizenId.of("c1")), date).date()).contains(date);
        FeatureRow.Builder row = citizenBelief(4).value(Feature.CASEWORKER_BELIEF, 2);
        assertThat(predictor.predict(row.build(), Horizon.SIX_MONTHS).date()).isEmpty();
        assertThat(predictor.predict(row.date(date).build(), Horizon.SIX_MONTHS).date())
                .contains(date);
    }

    @Test
    void givesNoEstimateWithoutARequiredFeature() {
        FeatureRow row = FeatureRow.builder(predictor.schema())
                .value(Feature.CASEWORKER_BELIEF, 4)
                .value(Feature.CASEWORKER_CHANGES, 0)
                .build();
        NoEstimate none = (NoEstimate) predictor.predict(row, Horizon.SIX_MONTHS);
        assertThat(none.reasons()).containsExactly(NoEstimateReason.REQUIRED_FEATURE_MISSING);
        assertThat(none.coverage().missing()).containsExactly("citizen_belief");
        assertThat(none.requiredFeatures()).containsExactly("citizen_belief");
        assertThat(none.toString()).isEqualTo("NoEstimate[JOB within 6 months, three 1]");
    }

    @Test
    void givesNoEstimateBelowTheMinimumCoverage() {
        NoEstimate none = (NoEstimate) predictor.predict(citizenBelief(4).build(), Horizon.SIX_MONTHS);
        assertThat(none.reasons()).containsExactly(NoEstimateReason.COVERAGE_TOO_LOW);
        assertThat(none.coverage().share()).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(none.minimumCoverage()).isEqualTo(0.5);
        NoEstimate both = (NoEstimate)
                predictor.predict(FeatureRow.builder(predictor.schema()).build(), Horizon.SIX_MONTHS);
        assertThat(both.reasons())
                .containsExactly(NoEstimateReason.REQUIRED_FEATURE_MISSING, NoEstimateReason.COVERAGE_TOO_LOW);
        assertThat(both.reasons())
                .allSatisfy(reason -> assertThat(reason.text(Language.DANISH)).endsWith("."));
    }

    private static CaseFile.Builder measured() {
        return CaseFile.builder(CitizenId.of("c1"))
                .add(Measurement.of(
                        FIRST,
                        Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                                .score(Indicator.CITIZEN_BELIEF, 4)
                                .build()))
                .add(Measurement.of(
                        FIRST,
                        Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                                .score(Indicator.CASEWORKER_BELIEF, 4)
                                .build()));
    }

    private Prediction predict(CaseFile.Builder file, LocalDate date) {
        return predictor.predict(file.build().asOf(date), Horizon.SIX_MONTHS);
    }

    private static JobEvent started(LocalDate date) {
        return JobEvent.of(date, JobEvent.Kind.JOB_STARTED);
    }

    private static JobEvent ended(LocalDate date) {
        return JobEvent.of(date, JobEvent.Kind.JOB_ENDED);
    }

    private void assertNoEstimate(NoEstimateReason reason, CaseFile.Builder file, LocalDate date) {
        assertThat(((NoEstimate) predict(file, date)).reasons()).containsExactly(reason);
    }

    @Test
    void givesNoEstimateInAJobWheneverItBegan() {
        LocalDate later = FIRST.plusMonths(2);
        for (LocalDate start : List.of(FIRST.minusYears(3), FIRST.minusDays(1), FIRST, FIRST.plusDays(1), later)) {
            assertNoEstimate(NoEstimateReason.IN_JOB, measured().add(started(start)), later);
        }
        assertNoEstimate(
                NoEstimateReason.IN_JOB, measured().add(started(FIRST).withTerms(JobEvent.Terms.SUBSIDISED)), later);
        assertNoEstimate(
                NoEstimateReason.IN_JOB, CaseFile.builder(CitizenId.of("c1")).add(started(FIRST.minusDays(1))), later);
        assertThat(predict(measured().add(started(later.plusDays(1))), later)).isInstanceOf(Estimate.class);
    }

    @Test
    void takesWorkBesideBenefitsForNoJob() {
        JobEvent hours = started(FIRST).withTerms(JobEvent.Terms.BESIDE_BENEFITS);
        assertThat(predict(measured().add(hours), FIRST.plusMonths(2))).isInstanceOf(Estimate.class);
    }

    @Test
    void needsAMeasurementSinceTheJobAndSaysThatThereWasOne() {
        LocalDate back = FIRST.plusMonths(3);
        CaseFile.Builder file = measured().add(started(FIRST.plusDays(9))).add(ended(back));
        assertNoEstimate(NoEstimateReason.IN_JOB, file, back.minusDays(1));
        assertNoEstimate(NoEstimateReason.NOT_MEASURED_SINCE_JOB, file, back);
        for (Rater rater : Rater.values()) {
            Dimension belief = rater == Rater.CITIZEN ? Indicator.CITIZEN_BELIEF : Indicator.CASEWORKER_BELIEF;
            file.add(Measurement.of(
                    back,
                    Profile.builder(Bip.INSTRUMENT, rater).score(belief, 2).build()));
        }
        Estimate again = (Estimate) predict(file, back);
        Estimate first = (Estimate) predict(measured(), FIRST);
        assertThat(again.caveats()).hasSize(first.caveats().size() + 1).containsAll(first.caveats());
        assertThat(again.caveats().get(first.caveats().size()).in(Language.ENGLISH))
                .startsWith("The citizen has been in a job before.");
        assertThat(again.probability()).isLessThan(first.probability());
    }

    @Test
    void countsAnEducationWhereTheModelDoes() {
        LocalDate later = FIRST.plusMonths(2);
        CaseFile.Builder file = measured().add(JobEvent.of(FIRST, JobEvent.Kind.EDUCATION_STARTED));
        assertThat(predict(file, later)).isInstanceOf(Estimate.class);
        JobProbabilityPredictor ofBoth = JobProbabilityPredictor.of(
                PlainDocuments.threeBuilder().outcome(Outcome.JOB_OR_EDUCATION).build());
        NoEstimate none = (NoEstimate) ofBoth.predict(file.build().asOf(later), Horizon.SIX_MONTHS);
        assertThat(none.reasons()).containsExactly(NoEstimateReason.EDUCATION_STARTED_ALREADY);
    }

    @Test
    void carriesAMeasurementForSixMonths() {
        LocalDate last = FIRST.plusMonths(6);
        assertThat(predict(measured(), last)).isInstanceOf(Estimate.class);
        assertThat(((NoEstimate) predict(measured(), last.plusDays(1))).reasons())
                .contains(NoEstimateReason.REQUIRED_FEATURE_MISSING);
    }

    @Test
    void verifiesAgainstTheCasesThatTravelWithTheDocument() {
        FeatureRow row = citizenBelief(4).value(Feature.CASEWORKER_BELIEF, 2).build();
        Estimate estimate = (Estimate) predictor.predict(row, Horizon.SIX_MONTHS);
        Estimate complete = (Estimate) predictor.predict(
                citizenBelief(4)
                        .value(Feature.CASEWORKER_BELIEF, 2)
                        .value(Feature.CASEWORKER_CHANGES, 3)
                        .build(),
                Horizon.SIX_MONTHS);
        assertThat(predictor.verify().isPassed()).as("no case proves nothing").isFalse();
        assertThat(verify(referenceCase("right", estimate, 0)).isPassed()).isTrue();
        assertThat(verify(referenceCase("within what averaging is right to", estimate, 5e-10))
                        .isPassed())
                .isTrue();
        assertThat(verify(referenceCase("right", estimate, 0), referenceCase("wrong", estimate, 2e-9))
                        .mismatches())
                .singleElement()
                .asString()
                .startsWith("wrong: expected log-odds ");
        assertThat(verify(referenceCase("right", complete, 1e-13)).isPassed()).isTrue();
        assertThat(verify(referenceCase("wrong", complete, 5e-10)).mismatches()).hasSize(1);
        ReferenceCase none = new ReferenceCase(
                "none",
                Map.of(),
                Horizon.SIX_MONTHS,
                0.95,
                0,
                0.5,
                0.4,
                0.6,
                OptionalDouble.empty(),
                OptionalDouble.empty());
        assertThat(verify(none).mismatches()).containsExactly("none: no estimate");
    }

    /** What an estimate says, its probability off by a factor. */
    private static ReferenceCase referenceCase(String name, Estimate estimate, double off) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Feature feature : estimate.row().schema().features()) {
            estimate.row().value(feature).ifPresent(value -> values.put(feature.name(), value));
        }
        Optional<Spread> spread = estimate.spread();
        return new ReferenceCase(
                name,
                values,
                estimate.horizon(),
                estimate.level(),
                estimate.logOdds(),
                estimate.probability() * (1 + off),
                estimate.interval().orElseThrow().lower(),
                estimate.interval().orElseThrow().upper(),
                spread.map(ends -> OptionalDouble.of(ends.lower())).orElse(OptionalDouble.empty()),
                spread.map(ends -> OptionalDouble.of(ends.upper())).orElse(OptionalDouble.empty()));
    }

    private static Verification verify(ReferenceCase... cases) {
        return JobProbabilityPredictor.of(PlainDocuments.threeBuilder()
                        .referenceCases(List.of(cases))
                        .build())
                .verify();
    }

    @Test
    void refusesALevelOutsideZeroAndOne() {
        for (double level : new double[] {0, 1, -1, Double.NaN}) {
            assertThatThrownBy(() -> predictor.withLevel(level))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("level must be greater than 0 and less than 1, but is " + level);
        }
    }

    @Test
    void refusesAnEstimateOfAnotherModelForTheCurve() {
        Estimate estimate = (Estimate) predictor.predict(
                citizenBelief(4).value(Feature.CASEWORKER_BELIEF, 2).build(), Horizon.SIX_MONTHS);
        JobProbabilityPredictor another =
                JobProbabilityPredictor.of(PlainDocuments.three().toBuilder("2").build());
        assertThatThrownBy(() -> another.survivalCurve(estimate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("estimate must be of this model and version\nMaybe predict it again?");
    }
}
