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
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobProbabilityPredictorTest extends PredictorContract {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 15);

    private final JobProbabilityPredictor predictor = JobProbabilityPredictor.of(Documents.three());

    @Override
    ModelDocument document() {
        return Documents.three();
    }

    private FeatureRow.Builder citizenBelief(double value) {
        return FeatureRow.builder(predictor.schema()).value(Feature.CITIZEN_BELIEF, value);
    }

    /** Worked by hand: belief 4 is 1 above its mean, so the caseworker's is 0.5 above, with variance 1 - 0.5^2 = 0.75 around it. */
    @Test
    void fillsAGapWithTheConditionalMeanAndItsVariance() {
        FeatureRow row = citizenBelief(4).value(Feature.CASEWORKER_CHANGES, 0.5).build();
        Estimate estimate = (Estimate) predictor.predict(row, Horizon.THREE_MONTHS);
        assertThat(estimate.contributions().get(1).value()).isCloseTo(3.5, within(1e-15));
        assertThat(estimate.logOdds()).isCloseTo(-3 + 0.2 + 0.3, within(1e-15));
        double coefficients = 0.04 + 0.01 + 0.02 * 0.25;
        double missing = 0.36 * 0.75;
        assertThat(estimate.standardError()).isCloseTo(Math.sqrt(coefficients + missing), within(1e-15));
        double low = estimate.logOdds() - 1.959963984540054 * estimate.standardError();
        assertThat(estimate.lower()).isCloseTo(1 / (1 + StrictMath.exp(-low)), within(1e-14));
        assertThat(estimate.coverage().used()).containsExactly("citizen_belief", "caseworker_changes");
        assertThat(estimate.coverage().imputed()).containsExactly("caseworker_belief");
        assertThat(estimate.coverage().share()).isCloseTo(2.0 / 3, within(1e-15));
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
        assertThat(none.toString()).isEqualTo("NoEstimate[JOB within 6 months, three 1]");
    }

    @Test
    void givesNoEstimateBelowTheMinimumCoverage() {
        NoEstimate none = (NoEstimate) predictor.predict(citizenBelief(4).build(), Horizon.SIX_MONTHS);
        assertThat(none.reasons()).containsExactly(NoEstimateReason.COVERAGE_TOO_LOW);
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
        assertThat(again.describe(Language.ENGLISH)).contains("The citizen has been in a job before.");
        assertThat(again.probability()).isLessThan(first.probability());
    }

    @Test
    void countsAnEducationWhereTheModelDoes() {
        LocalDate later = FIRST.plusMonths(2);
        CaseFile.Builder file = measured().add(JobEvent.of(FIRST, JobEvent.Kind.EDUCATION_STARTED));
        assertThat(predict(file, later)).isInstanceOf(Estimate.class);
        JobProbabilityPredictor ofBoth = JobProbabilityPredictor.of(
                Documents.threeBuilder().outcome(Outcome.JOB_OR_EDUCATION).build());
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
        Map<String, Double> values = Map.of("citizen_belief", 4.0, "caseworker_belief", 2.0);
        ReferenceCase right = new ReferenceCase(
                "right",
                values,
                Horizon.SIX_MONTHS,
                0.95,
                estimate.logOdds(),
                estimate.probability(),
                estimate.lower(),
                estimate.upper());
        ReferenceCase wrong = new ReferenceCase(
                "wrong",
                values,
                Horizon.SIX_MONTHS,
                0.95,
                estimate.logOdds(),
                estimate.probability() + 1e-10,
                estimate.lower(),
                estimate.upper());
        ReferenceCase none = new ReferenceCase("none", Map.of(), Horizon.SIX_MONTHS, 0.95, 0, 0.5, 0.4, 0.6);
        assertThat(predictor.verify().isPassed()).as("no case proves nothing").isFalse();
        assertThat(verify(right).isPassed()).isTrue();
        assertThat(verify(right, wrong).mismatches()).singleElement().asString().startsWith("wrong: log-odds ");
        assertThat(verify(none).mismatches()).containsExactly("none: no estimate");
    }

    private static Verification verify(ReferenceCase... cases) {
        return JobProbabilityPredictor.of(Documents.three().withReferenceCases(List.of(cases)))
                .verify();
    }

    @Test
    void refusesAModelOfUnknownFeatures() {
        List<String> names = List.of("shoe_size");
        ModelDocument document = Documents.shell("columns")
                .term(new ModelTerm("shoe_size", 0.1, 42, false))
                .coefficientCovariance(CovarianceMatrix.of(
                        Documents.withIntercept(names), new double[][] {{1, 0}, {0, 1}}))
                .featureCovariance(CovarianceMatrix.of(names, new double[][] {{1}}))
                .build();
        assertThatThrownBy(() -> JobProbabilityPredictor.of(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("feature name is not known\nMaybe one of citizen_job_search_behaviour, ");
        RowScorer scorer = RowScorer.of(document, Horizon.THREE_MONTHS);
        assertThat(scorer.names()).containsExactly("shoe_size");
        assertThat(scorer.probability(new double[] {42})).isCloseTo(1 / (1 + StrictMath.exp(3)), within(1e-15));
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
        JobProbabilityPredictor other = JobProbabilityPredictor.of(
                Documents.threeBuilder().intercept(-2).build());
        assertThat(other.survivalCurve(estimate).points()).hasSize(4);
        JobProbabilityPredictor another = JobProbabilityPredictor.of(EvidenceModel.withBelief());
        assertThatThrownBy(() -> another.survivalCurve(estimate))
                .hasMessage("estimate must be of this model and version\nMaybe predict it again?");
    }

    @Test
    void scorerNamesTheColumnThatIsNotANumber() {
        RowScorer scorer = RowScorer.of(Documents.three(), Horizon.SIX_MONTHS);
        double[] rows = {3, 3, 0, 3, Double.NaN, 0};
        assertThatThrownBy(() -> scorer.probabilities(rows, new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("caseworker_belief must be a finite number, in row 1\n"
                        + "Maybe score a row with something missing by JobProbabilityPredictor?");
        assertThatThrownBy(() -> scorer.probability(new double[] {3, 3, 1e308 * 10}))
                .hasMessageStartingWith("caseworker_changes must be a finite number, in row 0");
        assertThatThrownBy(() -> scorer.probability(new double[2]))
                .hasMessage("row must have one number for each column");
        assertThatThrownBy(() -> scorer.probabilities(rows, new double[3]))
                .hasMessage("rows must have one number for each column of each row that probabilities has a place for");
    }

    @Test
    void scorerNamesTheColumnThatIsNotANumberAlsoColumnByColumn() {
        RowScorer scorer = RowScorer.of(Documents.three(), Horizon.SIX_MONTHS);
        double[][] columns = {{3, 3}, {3, Double.NaN}, {0, 0}};
        assertThatThrownBy(() -> scorer.probabilities(columns, new double[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("caseworker_belief must be a finite number, in row 1\n"
                        + "Maybe score a row with something missing by JobProbabilityPredictor?");
        assertThatThrownBy(() -> scorer.probabilities(columns, new double[3]))
                .hasMessage("each column must have one number for each row that probabilities has a place for");
        assertThatThrownBy(() -> scorer.probabilities(new double[2][2], new double[2]))
                .hasMessage("columns must be one for each column of the model");
    }

    @Test
    void scoresMoreRowsThanABlockColumnByColumnAsRowByRow() {
        RowScorer scorer = RowScorer.of(Documents.three(), Horizon.SIX_MONTHS);
        int count = 2500;
        double[] rows = new double[3 * count];
        double[][] columns = new double[3][count];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = 1 + (i * 7 % 41) / 10.0;
            columns[i % 3][i / 3] = rows[i];
        }
        double[] byRow = new double[count];
        double[] byColumn = new double[count];
        scorer.probabilities(rows, byRow);
        scorer.probabilities(columns, byColumn);
        assertThat(byColumn).isEqualTo(byRow);
    }
}
