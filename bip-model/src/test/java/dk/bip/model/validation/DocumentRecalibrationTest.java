package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.ReferenceCase;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.EstimationException;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.estimation.SeparationException;
import dk.bip.model.feature.Feature;
import dk.bip.model.fit.JobModelDescription;
import dk.bip.model.fit.JobModelFit;
import dk.bip.model.json.BipJson;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.DomainRule;
import dk.bip.model.predictor.GroupedDifference;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.RowScorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentRecalibrationTest {

    private static final Text LOCAL = Text.of("Prøvekøbing 2021-2023", "Testville 2021-2023");
    private static final List<String> COLUMNS = List.of("citizen_belief", "caseworker_belief");
    private static final double[] INTERCEPT_AND_BELIEFS = {-3.2, 0.5, 0.7};

    private static ModelCard card() {
        Text text = Text.of("Prøve", "Trial");
        return ModelCard.builder(text, text, text)
                .intendedUse(text)
                .forbiddenUse(text)
                .caveat(text)
                .calibration(new CalibrationPoint(text, Horizon.SIX_MONTHS, 0.08, 0.08, "BIP", OptionalDouble.empty()))
                .build();
    }

    /** A model of two beliefs, with references of 2.5 and 3; the horizons rise by half a log-odd each. */
    private static ModelDocument document(double... parameters) {
        ModelDocument.Builder builder = beliefs()
                .precision(PrecisionMatrix.inverseOf(CovarianceMatrix.of(
                        COLUMNS, new double[][] {{1, 0.4}, {0.4, 1.2}})))
                .minimumCoverage(0.5)
                .level(0.9)
                .group(new GroupedDifference("caseworker_belief", "citizen_belief"))
                .rule(new DomainRule("citizen_belief", 1, "caseworker_belief", 5))
                .referenceCase(new ReferenceCase(
                        "one",
                        Map.of("citizen_belief", 2.5),
                        Horizon.SIX_MONTHS,
                        0.95,
                        -3,
                        0.1,
                        0.05,
                        0.2,
                        OptionalDouble.of(0.02),
                        OptionalDouble.of(0.3)));
        double[][] covariance = {{0.04, 0.002, -0.001}, {0.002, 0.01, 0.003}, {-0.001, 0.003, 0.02}};
        for (int months = 3; months <= 12; months += 3) {
            builder.logit(new HorizonLogit(
                    Horizon.ofMonths(months),
                    parameters[0] + (months / 3 - 1) * 0.5,
                    List.of(parameters[1], parameters[2]),
                    CovarianceMatrix.of(
                            List.of(ModelDocument.INTERCEPT, "citizen_belief", "caseworker_belief"), covariance)));
            covariance[0][0] += 0.01;
        }
        return builder.build();
    }

    private static ModelDocument.Builder beliefs() {
        return ModelDocument.builder("model", "1")
                .outcome(Outcome.JOB)
                .feature(Feature.CITIZEN_BELIEF)
                .feature(Feature.CASEWORKER_BELIEF)
                .require("citizen_belief")
                .term(ModelTerm.ofValue("citizen_belief", 2.5))
                .term(ModelTerm.ofValue("caseworker_belief", 3))
                .card(card());
    }

    /** Rows of citizens, four each, whose log-odds of a job are a + b times those of the parameters. */
    private static ModelFrame local(int rows, long seed, double a, double b) {
        Random random = new Random(seed);
        double[] job = new double[rows];
        double[] own = new double[rows];
        double[] other = new double[rows];
        List<String> citizens = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            own[i] = 1 + random.nextInt(5);
            other[i] = 1 + random.nextInt(5);
            double logOdds = -3.2 + 0.5 * (own[i] - 2.5) + 0.7 * (other[i] - 3);
            job[i] = random.nextDouble() < 1 / (1 + StrictMath.exp(-(a + b * logOdds))) ? 1 : 0;
            citizens.add("c" + i / 4);
        }
        return ModelFrame.builder()
                .outcome("job", job)
                .column("caseworker_belief", other)
                .column("unused", own)
                .column("citizen_belief", own)
                .cluster("citizen", citizens)
                .build();
    }

    private static ModelDocument recalibrated(ModelDocument document, ModelFrame frame, boolean slope) {
        DocumentRecalibration calculator =
                slope ? DocumentRecalibration.ofInterceptAndSlope() : DocumentRecalibration.ofIntercept();
        return calculator
                .fit(document, "model", "1-local", LOCAL, Horizon.THREE_MONTHS, frame)
                .document();
    }

    @Test
    void aDocumentWithoutMatricesStaysWithoutSeed9() {
        ModelDocument before = beliefs()
                .require("caseworker_belief")
                .logit(new HorizonLogit(Horizon.THREE_MONTHS, -3.2, List.of(0.5, 0.7), Optional.empty()))
                .build();
        ModelFrame frame = local(400, 9, 0.3, 1);
        ModelDocument after = recalibrated(before, frame, true);
        assertThat(after.precision()).isEmpty();
        assertThat(after.logit(Horizon.THREE_MONTHS).covariance()).isEmpty();
        assertThat(after.logit(Horizon.THREE_MONTHS).intercept())
                .isEqualTo(recalibrated(document(INTERCEPT_AND_BELIEFS), frame, true)
                        .logit(Horizon.THREE_MONTHS)
                        .intercept());
    }

    private static double[] row(ModelFrame frame, int i) {
        return new double[] {frame.value(i, "citizen_belief"), frame.value(i, "caseworker_belief")};
    }

    private static Forecasts forecasts(ModelDocument document, ModelFrame frame) {
        RowScorer scorer = RowScorer.of(document, Horizon.THREE_MONTHS);
        double[] probabilities = new double[frame.size()];
        double[] outcomes = new double[frame.size()];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = scorer.probability(row(frame, i));
            outcomes[i] = frame.outcome(i);
        }
        return Forecasts.of(probabilities, outcomes);
    }

    @ParameterizedTest(name = "slope {0}, seed 11")
    @ValueSource(booleans = {false, true})
    void theLogOddsOfEveryHorizonGoThroughTheRecalibrationOfTheForecasts(boolean slope) {
        ModelDocument before = document(INTERCEPT_AND_BELIEFS);
        ModelFrame frame = local(2000, 11, -0.6, 0.8);
        Forecasts forecasts = forecasts(before, frame);
        Recalibration recalibration =
                slope ? Recalibration.ofInterceptAndSlope(forecasts) : Recalibration.ofIntercept(forecasts);
        ModelDocument after = recalibrated(before, frame, slope);
        assertThat(after.horizons()).isEqualTo(before.horizons());
        for (Horizon horizon : before.horizons()) {
            RowScorer scorer = RowScorer.of(before, horizon);
            RowScorer moved = RowScorer.of(after, horizon);
            for (int i = 0; i < 50; i++) {
                double[] row = row(frame, i);
                assertThat(moved.probability(row))
                        .isCloseTo(recalibration.apply(scorer.probability(row)), within(1e-12));
            }
        }
        Forecasts moved = forecasts(after, frame);
        assertThat(moved.meanForecast()).isCloseTo(moved.eventShare(), within(1e-9));
        assertThat(Recalibration.ofIntercept(moved).intercept()).isCloseTo(0, within(1e-7));
        assertThat(Recalibration.ofInterceptAndSlope(moved).slope())
                .satisfies(value -> assertThat(Math.abs(value - 1) < 1e-6).isEqualTo(slope));
    }

    @Test
    void isThatOfRecalibrationAndSaysHowItCameAboutSeed12() {
        ModelDocument before = document(INTERCEPT_AND_BELIEFS);
        ModelFrame frame = local(1500, 12, 0.5, 1.2);
        DocumentRecalibration.Result result = DocumentRecalibration.ofInterceptAndSlope()
                .fit(before, "other", "1", LOCAL, Horizon.THREE_MONTHS, frame);
        Recalibration expected = Recalibration.ofInterceptAndSlope(forecasts(before, frame));
        assertThat(result.recalibration().intercept()).isCloseTo(expected.intercept(), within(1e-9));
        assertThat(result.recalibration().slope()).isCloseTo(expected.slope(), within(1e-9));
        assertThat(result.fit().observations()).isEqualTo(1500);
        long events = forecasts(before, frame).eventCount();
        assertThat(result.fit().events()).isEqualTo(events);

        ModelDocument after = result.document();
        ModelCard card = after.card();
        assertThat(after.id()).isEqualTo("other");
        assertThat(card.title().in(Language.ENGLISH)).isEqualTo("Trial (recalibrated)");
        assertThat(card.derivation().in(Language.ENGLISH))
                .startsWith("Trial Then recalibrated on local outcomes (Testville 2021-2023; 1500 rows, " + events
                        + " events within 3 months): the log-odds are ")
                .endsWith(" times those of model 1.");
        assertThat(card.derivation().in(Language.DANISH))
                .contains("Prøvekøbing 2021-2023; 1500 rækker, " + events + " hændelser inden for 3 måneder")
                .matches(".* er -?\\d+,\\d{4} \\+ \\d+,\\d{4} gange dem i model 1\\.");
        assertThat(card.caveats()).hasSize(2);
        assertThat(card.caveats().get(1).in(Language.ENGLISH))
                .isEqualTo("The level was recalibrated on local outcomes: 1500 rows, " + events
                        + " events within 3 months.");
        assertThat(card.population().in(Language.ENGLISH)).endsWith("The level is the local one: Testville 2021-2023.");
        assertThat(card.calibration()).isEmpty();
        assertThat(card.limits()).hasSize(1);

        assertThat(after.referenceCases()).isEmpty();
        assertThat(JobProbabilityPredictor.of(after).verify().isPassed()).isFalse();
        assertThat(after.precision()).isEqualTo(before.precision());
        assertThat(after.requiredFeatures()).isEqualTo(before.requiredFeatures());
        assertThat(after.terms()).isEqualTo(before.terms());
        assertThat(after.rules()).isEqualTo(before.rules());
        assertThat(after.groups()).isEqualTo(before.groups());
        assertThat(after.minimumCoverage()).isEqualTo(0.5);
        assertThat(after.level()).isEqualTo(0.9);
        assertThat(BipJson.MODEL_DOCUMENT.read(BipJson.MODEL_DOCUMENT.write(after)))
                .isEqualTo(after);
    }

    @Test
    void saysOnTheCardThatTheSlopeIsHeldSeed12() {
        ModelDocument after = recalibrated(document(INTERCEPT_AND_BELIEFS), local(900, 12, 0.5, 1), false);
        assertThat(after.card().derivation().in(Language.ENGLISH))
                .contains(" + 1.0000 times those of model 1; the slope is held at 1.");
        assertThat(coefficient(after, 0)).isEqualTo(0.5);
    }

    @Test
    void theBuiltInModelCanBeRecalibratedAtAnyOfItsHorizonsSeed13() {
        ModelDocument before = EvidenceModel.withBelief();
        Random random = new Random(13);
        int rows = 1200;
        double[] job = new double[rows];
        Arrays.setAll(job, i -> random.nextDouble() < 0.1 ? 1 : 0);
        double[][] columns = new double[before.schema().size()][rows];
        ModelFrameBuilder frame = ModelFrame.builder().outcome("job", job);
        for (int f = 0; f < columns.length; f++) {
            Feature feature = before.schema().features().get(f);
            double width =
                    Math.min(4, feature.domain().maximum() - feature.domain().minimum());
            Arrays.setAll(columns[f], i -> Math.rint(feature.domain().minimum() + width * random.nextDouble()));
            frame.column(feature.name(), columns[f]);
        }
        // the first interval and many changes exclude each other
        before.rules()
                .forEach(rule -> Arrays.fill(columns[before.schema().names().indexOf(rule.bounded())], 0));
        ModelDocument after = DocumentRecalibration.ofIntercept()
                .fit(before, "bip-evidence-testville", "1", LOCAL, Horizon.SIX_MONTHS, frame.build())
                .document();
        double[] probabilities = new double[rows];
        RowScorer.of(after, Horizon.SIX_MONTHS).probabilities(columns, probabilities);
        assertThat(Arrays.stream(probabilities).sum())
                .isCloseTo(Arrays.stream(job).sum(), within(1e-6));
        assertThat(after.card().findings()).isEqualTo(before.card().findings());
        assertThat(after.card().assumptions()).isEqualTo(before.card().assumptions());
        assertThat(after.rules()).isEqualTo(before.rules());
    }

    /** M by differences: the document is moved, the recalibration estimated anew, and the new coefficients compared. */
    @ParameterizedTest(name = "slope {0}, seed 14")
    @ValueSource(booleans = {false, true})
    void theCovarianceIsThatOfTwoStepEstimation(boolean slope) {
        ModelFrame frame = local(1200, 14, -0.3, 0.7);
        ModelDocument before = document(INTERCEPT_AND_BELIEFS);
        DocumentRecalibration calculator =
                slope ? DocumentRecalibration.ofInterceptAndSlope() : DocumentRecalibration.ofIntercept();
        DocumentRecalibration.Result result = calculator.fit(before, "a", "1", LOCAL, Horizon.THREE_MONTHS, frame);
        double step = 1e-5;
        double[][] movement = new double[3][3];
        for (int k = 0; k < 3; k++) {
            double[] up = INTERCEPT_AND_BELIEFS.clone();
            double[] down = INTERCEPT_AND_BELIEFS.clone();
            up[k] += step;
            down[k] -= step;
            double[] high = parameters(recalibrated(document(up), frame, slope));
            double[] low = parameters(recalibrated(document(down), frame, slope));
            for (int j = 0; j < 3; j++) {
                movement[j][k] = (high[j] - low[j]) / (2 * step);
            }
        }
        double[][] jacobian = slope
                ? new double[][] {
                    {1, INTERCEPT_AND_BELIEFS[0]}, {0, INTERCEPT_AND_BELIEFS[1]}, {0, INTERCEPT_AND_BELIEFS[2]}
                }
                : new double[][] {{1}, {0}, {0}};
        double[][] before3 =
                before.logit(Horizon.THREE_MONTHS).covariance().orElseThrow().toArray();
        double[][] ofFit = result.fit().coefficients().covariance().toArray();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double expected = product(movement[i], before3, movement[j]) + product(jacobian[i], ofFit, jacobian[j]);
                assertThat(result.document()
                                .logit(Horizon.THREE_MONTHS)
                                .covariance()
                                .orElseThrow()
                                .at(i, j))
                        .as("%d %d", i, j)
                        .isCloseTo(expected, within(1e-6 * Math.max(1e-3, Math.abs(expected))));
            }
        }
    }

    private static double coefficient(ModelDocument document, int term) {
        return document.logits().get(0).coefficients().get(term);
    }

    private static double product(double[] left, double[][] middle, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                sum += left[i] * middle[i][j] * right[j];
            }
        }
        return sum;
    }

    private static double[] parameters(ModelDocument document) {
        HorizonLogit logit = document.logit(Horizon.THREE_MONTHS);
        return new double[] {
            logit.intercept(), logit.coefficients().get(0), logit.coefficients().get(1)
        };
    }

    @Test
    void clustersAreThoseOfTheRegressionSeed15() {
        ModelDocument before = document(INTERCEPT_AND_BELIEFS);
        ModelFrame frame = local(1200, 15, -0.3, 1);
        BinaryRegressionResult plain = DocumentRecalibration.ofInterceptAndSlope()
                .fit(before, "a", "1", LOCAL, Horizon.THREE_MONTHS, frame)
                .fit();
        DocumentRecalibration.Result clustered = DocumentRecalibration.ofInterceptAndSlope()
                .withClusters("citizen")
                .fit(before, "a", "1", LOCAL, Horizon.THREE_MONTHS, frame);
        assertThat(clustered.fit().clusters()).containsExactlyEntriesOf(Map.of("citizen", 300L));
        Coefficient slope = clustered.fit().coefficient("logit(p)");
        assertThat(slope.estimate()).isEqualTo(plain.coefficient("logit(p)").estimate());
        assertThat(slope.standardError())
                .isNotEqualTo(plain.coefficient("logit(p)").standardError());
    }

    /** A model of one place, estimated from 1,200 intervals, taken to another with a lower level: 200 replications. */
    @Test
    void intervalsHoldTheTrueLogOddsOfTheOtherPlaceSeeds2000To2199() {
        int inside = 0;
        int checked = 0;
        double[][] people = {{1, 1}, {2, 3}, {3, 3}, {4, 3}, {5, 5}};
        JobModelDescription description = JobModelDescription.builder("home", "1", Outcome.JOB)
                .feature(Feature.CITIZEN_BELIEF)
                .feature(Feature.CASEWORKER_BELIEF)
                .horizons(List.of(Horizon.THREE_MONTHS))
                .rowsFrom("made-up rows")
                .card(card())
                .build();
        for (int r = 0; r < 200; r++) {
            ModelFrame home = local(1200, 2000 + r, 0.8, 1).select(COLUMNS);
            ModelDocument before = JobModelFit.of(description)
                    .estimate(new TreeMap<>(Map.of(Horizon.THREE_MONTHS, home)))
                    .document()
                    .card(card())
                    .build();
            ModelDocument after = recalibrated(before, local(800, 7000 + r, -0.2, 1), false);
            for (double[] person : people) {
                double[] x = {
                    1,
                    person[0] - after.terms().get(0).reference(),
                    person[1] - after.terms().get(1).reference()
                };
                double truth = -0.2 - 3.2 + 0.5 * (person[0] - 2.5) + 0.7 * (person[1] - 3);
                double estimate =
                        after.logits().get(0).intercept() + x[1] * coefficient(after, 0) + x[2] * coefficient(after, 1);
                double error = Math.sqrt(product(
                        x, after.logits().get(0).covariance().orElseThrow().toArray(), x));
                inside += Math.abs(estimate - truth) <= 1.96 * error ? 1 : 0;
                checked++;
            }
        }
        assertThat(inside / (double) checked).isBetween(0.92, 0.975);
    }

    @Test
    void refusesWhatCannotBeRecalibrated() {
        ModelDocument before = document(INTERCEPT_AND_BELIEFS);
        ModelFrame frame = local(400, 16, 0, 1);
        DocumentRecalibration both = DocumentRecalibration.ofInterceptAndSlope();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.fit(before, "model", "1", LOCAL, Horizon.THREE_MONTHS, frame))
                .withMessage("id and version must differ from those of the document, which gives other scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.fit(before, " ", "1", LOCAL, Horizon.THREE_MONTHS, frame))
                .withMessage("id must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.fit(before, "a", "", LOCAL, Horizon.THREE_MONTHS, frame))
                .withMessage("version must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.fit(
                        before, "a", "1", LOCAL, Horizon.THREE_MONTHS, frame.select(List.of("citizen_belief"))))
                .withMessage("there is no column named caseworker_belief\nMaybe one of citizen_belief?");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> both.withClusters("caseworker").fit(before, "a", "1", LOCAL, Horizon.THREE_MONTHS, frame))
                .withMessageContaining("caseworker");
        for (ModelFrameBuilder weighted : List.of(
                ModelFrame.builder().weights(new double[] {1, 2}),
                ModelFrame.builder().offset(new double[] {1, 2}))) {
            ModelFrame of = weighted.outcome("job", new double[] {0, 1})
                    .column("citizen_belief", new double[] {1, 2})
                    .column("caseworker_belief", new double[] {1, 2})
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> both.fit(before, "a", "1", LOCAL, Horizon.THREE_MONTHS, of))
                    .withMessage("frame must not have weights or offsets: a row is one citizen on one day");
        }
        assertThatNullPointerException()
                .isThrownBy(() -> both.fit(null, "a", "1", LOCAL, Horizon.THREE_MONTHS, frame))
                .withMessage("document");
        assertThatNullPointerException()
                .isThrownBy(() -> both.fit(before, "a", "1", null, Horizon.THREE_MONTHS, frame))
                .withMessage("local");
        assertThatNullPointerException()
                .isThrownBy(() -> both.fit(before, "a", "1", LOCAL, Horizon.THREE_MONTHS, null))
                .withMessage("frame");
    }

    @Test
    void refusesAHorizonOfNoLogitAndRowsWithAValueOutsideItsDomain() {
        ModelDocument before = document(INTERCEPT_AND_BELIEFS);
        DocumentRecalibration level = DocumentRecalibration.ofIntercept();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> level.fit(before, "a", "1", LOCAL, Horizon.ofMonths(15), local(400, 16, 0, 1)))
                .withMessageStartingWith("horizon must be one of the model's, but is 15 months");
        ModelFrame nine = ModelFrame.builder()
                .outcome("job", new double[] {0, 1, 0})
                .column("citizen_belief", new double[] {1, 2, 3})
                .column("caseworker_belief", new double[] {1, 2, 9})
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> level.fit(before, "a", "1", LOCAL, Horizon.SIX_MONTHS, nine))
                .withMessage("caseworker_belief must be a number from 1 to 5, in row 2\n"
                        + "Maybe it is missing there: leave the row out?");
    }

    @Test
    void hasNoEstimateWhereTheRowsHaveNone() {
        ModelDocument before = document(INTERCEPT_AND_BELIEFS);
        DocumentRecalibration both = DocumentRecalibration.ofInterceptAndSlope();
        assertThatThrownBy(() -> both.fit(before, "a", "1", LOCAL, Horizon.THREE_MONTHS, local(400, 17, -0.2, -1)))
                .isInstanceOf(EstimationException.class)
                .hasMessageMatching("(?s)the slope is -.*: the probabilities of the model point the wrong way\n"
                        + "Maybe fit a model of your own, with this one as a prior\\?");
        ModelFrameBuilder nobody = ModelFrame.builder()
                .column("citizen_belief", new double[] {1, 2, 3, 4})
                .column("caseworker_belief", new double[] {1, 2, 1, 2});
        assertThatThrownBy(() -> DocumentRecalibration.ofIntercept()
                        .fit(
                                before,
                                "a",
                                "1",
                                LOCAL,
                                Horizon.THREE_MONTHS,
                                nobody.outcome("job", new double[4]).build()))
                .isInstanceOf(EstimationException.class);
        assertThatThrownBy(() -> both.fit(
                        before,
                        "a",
                        "1",
                        LOCAL,
                        Horizon.THREE_MONTHS,
                        nobody.outcome("job", new double[] {0, 1, 0, 1}).build()))
                .isInstanceOf(SeparationException.class);
    }
}
