package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.testing.RandomCaseFiles;
import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.PersonPeriods;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.predictor.Documents;
import dk.bip.model.predictor.DomainRule;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelReference;
import dk.bip.model.predictor.RowScorer;
import dk.bip.model.statistics.Logistic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExternalValidationTest {

    private static final ModelDocument DOCUMENT = Documents.small();
    private static final Horizon HORIZON = Horizon.SIX_MONTHS;
    private static final ExternalValidation CALCULATOR =
            ExternalValidation.withDefaults(41).withDraws(40).withFolds(5);

    /** Rows of the small document, four a citizen, whose log-odds are a + b times its own. */
    private static ModelFrame rows(int count, long seed, double a, double b) {
        Random random = new Random(seed);
        RowScorer scorer = RowScorer.of(DOCUMENT, HORIZON);
        double[][] columns = new double[3][count];
        double[] job = new double[count];
        List<String> citizens = new ArrayList<>();
        List<String> sexes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns[0][i] = 1 + random.nextInt(5);
            columns[1][i] = 1 + random.nextInt(5);
            columns[2][i] = random.nextInt(3);
            double logOdds =
                    Logistic.logOdds(scorer.probability(new double[] {columns[0][i], columns[1][i], columns[2][i]}));
            job[i] = random.nextDouble() < Logistic.probability(a + b * logOdds) ? 1 : 0;
            citizens.add("c" + i / 4);
            sexes.add(i / 4 % 2 == 0 ? "men" : "women");
        }
        return ModelFrame.builder()
                .outcome("job", job)
                .column("citizen_belief", columns[0])
                .column("caseworker_belief", columns[1])
                .column("caseworker_changes", columns[2])
                .cluster("citizen", citizens)
                .cluster("sex", sexes)
                .build();
    }

    private static Forecasts forecasts(ModelFrame frame) {
        RowScorer scorer = RowScorer.of(DOCUMENT, HORIZON);
        double[] probabilities = new double[frame.size()];
        double[] events = new double[frame.size()];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = scorer.probability(new double[] {
                frame.value(i, "citizen_belief"),
                frame.value(i, "caseworker_belief"),
                frame.value(i, "caseworker_changes")
            });
            events[i] = frame.outcome(i);
        }
        return Forecasts.of(probabilities, events);
    }

    @Test
    void forecastsOfADocumentAreThoseOfItsRowsAndNoRowIsLeftOut() {
        ModelFrame frame = rows(40, 5, 0.5, 1);
        assertThat(Forecasts.of(DOCUMENT, HORIZON, frame)).isEqualTo(forecasts(frame));
        double[] beliefs = frame.values("citizen_belief");
        beliefs[3] = 9;
        ModelFrame outside = frame.without(List.of("citizen_belief")).with("citizen_belief", beliefs);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forecasts.of(DOCUMENT, HORIZON, outside))
                .withMessage("rows must each have an estimate, but 1 have none: {citizen_belief outside its domain=1}\n"
                        + "Maybe ExternalValidation, which leaves them out and counts them?");
    }

    @Test
    void givesWhatTheCalculatorsGive() {
        ModelFrame frame = rows(600, 5, 0.5, 1);
        Forecasts forecasts = forecasts(frame);
        ExternalValidation.Result result =
                CALCULATOR.withGroups("sex", "caseworker_changes").evaluate(DOCUMENT, HORIZON, frame);
        ModelPerformance before = result.before();
        assertThat(before.accuracy().discrimination().orElseThrow().interval())
                .isEqualTo(Discrimination.withDefaults()
                        .evaluate(forecasts.asScores())
                        .interval());
        Calibration.Result calibration = Calibration.withDefaults().evaluate(forecasts);
        assertThat(before.value(ValidationMeasure.CALIBRATION_SLOPE))
                .hasValue(calibration.slope().estimate());
        assertThat(before.value(ValidationMeasure.CALIBRATION_INTERCEPT))
                .hasValue(calibration.intercept().estimate());
        assertThat(before.value(ValidationMeasure.AUC)).hasValue(Discrimination.auc(forecasts.asScores()));
        assertThat(before.value(ValidationMeasure.BRIER)).hasValue(BrierScore.of(forecasts));
        assertThat(before.accuracy().brier().reliability())
                .isEqualTo(before.value(ValidationMeasure.RELIABILITY_OF_TENTHS).orElseThrow());
        assertThat(before.groups().keySet()).containsExactly("sex", "caseworker_changes");
        assertThat(before.groups().get("sex").groups())
                .extracting(GroupEvaluation.Group::label)
                .containsExactly("men", "women");
        assertThat(before.groups().get("caseworker_changes").groups())
                .extracting(GroupEvaluation.Group::label)
                .containsExactly("0", "1", "2");
        assertThat(before.groups()
                        .get("sex")
                        .group("men")
                        .accuracy()
                        .orElseThrow()
                        .meanError())
                .isEqualTo(GroupEvaluation.withDefaults()
                        .evaluate(forecasts, frame.clusters("sex"))
                        .group("men")
                        .accuracy()
                        .orElseThrow()
                        .meanError());
        assertThat(result.observations()).isEqualTo(600);
        assertThat(result.events()).isEqualTo(forecasts.eventCount());
        assertThat(result.clusterCount()).isEmpty();
        assertThat(result.droppedRows()).isEmpty();
    }

    @Test
    void forecastsAfterRecalibrationOutOfSample() {
        ModelFrame shifted = rows(2000, 6, 1, 0.5);
        ExternalValidation.Result result = CALCULATOR.evaluate(DOCUMENT, HORIZON, shifted);
        Recalibration moved = result.recalibration().orElseThrow();
        Recalibration direct = Recalibration.ofInterceptAndSlope(forecasts(shifted));
        assertThat(moved.intercept()).isCloseTo(direct.intercept(), within(1e-9));
        assertThat(moved.slope()).isCloseTo(direct.slope(), within(1e-9));
        ModelPerformance after = result.after().orElseThrow();
        double errorBefore = result.before().value(ValidationMeasure.MEAN_ERROR).orElseThrow();
        double errorAfter = after.value(ValidationMeasure.MEAN_ERROR).orElseThrow();
        assertThat(Math.abs(errorBefore)).isGreaterThan(0.1);
        assertThat(Math.abs(errorAfter)).isLessThan(0.01).isGreaterThan(1e-9);
        assertThat(result.chance()
                        .ifRight(ValidationMeasure.MEAN_ERROR)
                        .orElseThrow()
                        .contains(errorBefore))
                .isFalse();
        double slope = after.value(ValidationMeasure.CALIBRATION_SLOPE).orElseThrow();
        assertThat(slope).isCloseTo(1, within(0.1)).isNotCloseTo(1, within(1e-6));
    }

    @Test
    void saysThatARecalibrationToNoiseDoesNotHelpOnOtherRows() {
        ModelFrame right = rows(300, 7, 0, 1);
        ExternalValidation.Result result = CALCULATOR.evaluate(DOCUMENT, HORIZON, right);
        double before = result.before().value(ValidationMeasure.BRIER).orElseThrow();
        double inSample = BrierScore.of(result.recalibration().orElseThrow().apply(forecasts(right)));
        assertThat(inSample).isLessThan(before);
        assertThat(result.after().orElseThrow().value(ValidationMeasure.BRIER).orElseThrow())
                .isGreaterThan(inSample);
    }

    @Test
    void aModelThatIsRightLiesWithinChanceAsOftenAsTheLevelSaysSeeds101To140() {
        Map<ValidationMeasure, Integer> within = new EnumMap<>(ValidationMeasure.class);
        for (long seed = 101; seed <= 140; seed++) {
            ExternalValidation.Result result =
                    CALCULATOR.withLevel(0.9).withDraws(60).evaluate(DOCUMENT, HORIZON, rows(300, seed, 0, 1));
            for (ValidationMeasure measure : ValidationMeasure.values()) {
                double found = result.before().value(measure).orElseThrow();
                boolean contained =
                        result.chance().ifRight(measure).orElseThrow().contains(found);
                within.merge(measure, contained ? 1 : 0, Integer::sum);
            }
        }
        assertThat(within).allSatisfy((measure, count) -> assertThat(count).isBetween(29, 40));
    }

    @Test
    void keepsClustersTogetherAndResamplesThemWhole() {
        ModelFrame frame = rows(400, 8, 0, 1);
        ExternalValidation.Result alone = CALCULATOR.evaluate(DOCUMENT, HORIZON, frame);
        ExternalValidation.Result together = CALCULATOR.withClusters("citizen").evaluate(DOCUMENT, HORIZON, frame);
        assertThat(together.clusterCount()).hasValue(100);
        assertThat(alone.before().resampled(ValidationMeasure.AUC)).isEmpty();
        CitizenBootstrap.Result expected = CitizenBootstrap.withDefaults(41)
                .withReplications(40)
                .evaluate(forecasts(frame), frame.clusters("citizen"), Metric.AUC);
        CitizenBootstrap.Result found =
                together.before().resampled(ValidationMeasure.AUC).orElseThrow();
        assertThat(found.interval()).isEqualTo(expected.interval());
        assertThat(found.standardError()).isEqualTo(expected.standardError());
        assertThat(together.before().resampled(ValidationMeasure.RELIABILITY_OF_TENTHS))
                .isEmpty();
        ChanceRange narrow =
                alone.chance().ifRight(ValidationMeasure.MEAN_ERROR).orElseThrow();
        ChanceRange wide =
                together.chance().ifRight(ValidationMeasure.MEAN_ERROR).orElseThrow();
        assertThat(wide.upper() - wide.lower()).isGreaterThan(1.3 * (narrow.upper() - narrow.lower()));
    }

    @Test
    void dropsAndCountsRowsThatTheDocumentHasNoEstimateFor() {
        ModelDocument ruled = Documents.smallBuilder()
                .rule(new DomainRule("citizen_belief", 1, "caseworker_changes", 1))
                .build();
        ModelFrame frame = ModelFrame.rowBuilder(
                        "job", List.of("citizen_belief", "caseworker_belief", "caseworker_changes"))
                .missing(MissingValues.DROP_ROW)
                .row(1, 3, 4, 0)
                .row(0, 2, Double.NaN, 0)
                .row(0, 9, 2, 0)
                .row(0, 2, -1, 1)
                .row(1, 2, 9, 1)
                .row(0, 1, 2, 2)
                .row(0, 1, 2, 1)
                .build();
        ExternalValidation.Result result = CALCULATOR.evaluate(ruled, HORIZON, frame);
        assertThat(result.observations()).isEqualTo(2);
        assertThat(result.events()).isEqualTo(1);
        assertThat(result.droppedRows())
                .containsExactly(
                        Map.entry("missing caseworker_belief", 1L),
                        Map.entry("citizen_belief outside its domain", 1L),
                        Map.entry("caseworker_belief outside its domain", 2L),
                        Map.entry("values exclude each other", 1L));
        assertThat(result.before().accuracy().discrimination()).isEmpty();
        assertThat(result.after()).isEmpty();
        assertThat(result.recalibration()).isEmpty();
        assertThat(result.notRecalibrated()).isPresent();
    }

    @Test
    void saysWhyThereIsNoRecalibration() {
        assertThat(CALCULATOR.evaluate(DOCUMENT, HORIZON, rows(3, 9, 0, 1)).notRecalibrated())
                .hasValueSatisfying(reason -> assertThat(reason).isNotBlank());
        ModelFrame reversed = rows(2000, 10, -3, -1);
        ExternalValidation.Result wrongWay = CALCULATOR.evaluate(DOCUMENT, HORIZON, reversed);
        assertThat(wrongWay.notRecalibrated())
                .hasValueSatisfying(
                        reason -> assertThat(reason).contains("the probabilities of the model point the wrong way"));
        assertThat(wrongWay.after()).isEmpty();
        assertThat(wrongWay.before().value(ValidationMeasure.AUC).orElseThrow()).isLessThan(0.4);
        ModelFrame four = rows(4, 14, 2, 1);
        assertThat(CALCULATOR
                        .withRecalibration(DocumentRecalibration.ofIntercept())
                        .withFolds(10)
                        .evaluate(DOCUMENT, HORIZON, four)
                        .notRecalibrated())
                .hasValueSatisfying(reason -> assertThat(reason).contains("fewer rows or clusters than folds"));
    }

    @Test
    void validatesEachHorizonOnRowsOfItsOwn() {
        List<Horizon> asked = new ArrayList<>();
        List<ExternalValidation.Result> results = CALCULATOR.withDraws(20).evaluate(DOCUMENT, horizon -> {
            asked.add(horizon);
            return rows(100 + horizon.months(), horizon.months(), 0, 1);
        });
        assertThat(asked).isEqualTo(DOCUMENT.horizons());
        assertThat(results).extracting(ExternalValidation.Result::horizon).isEqualTo(DOCUMENT.horizons());
        assertThat(results).extracting(ExternalValidation.Result::observations).containsExactly(103, 106, 109, 112);
        assertThat(results.get(1).model()).isEqualTo(new ModelReference("small", "1"));
        assertThat(results.get(1).outcome()).isEqualTo(Outcome.JOB);
        assertThat(results.get(1))
                .hasToString("small 1, JOB within 6 months: " + results.get(1).before())
                .asString()
                .startsWith("small 1, JOB within 6 months: 106 rows, "
                        + results.get(1).events() + " events: forecast ");
    }

    @Test
    void takesPersonPeriodsOfCaseFilesSeeds1To150() {
        List<CaseFile> files =
                LongStream.rangeClosed(1, 150).mapToObj(RandomCaseFiles::of).toList();
        LocalDate end = LocalDate.of(2024, 1, 1);
        Function<Horizon, ModelFrame> rows = horizon -> PersonPeriods.of(DOCUMENT.schema(), DOCUMENT.outcome())
                .withHorizon(horizon)
                .expand(files, end);
        List<ExternalValidation.Result> results =
                CALCULATOR.withClusters(PersonPeriods.CITIZEN).withDraws(20).evaluate(DOCUMENT, rows);
        for (ExternalValidation.Result result : results) {
            ModelFrame frame = rows.apply(result.horizon());
            assertThat(result.observations()).isEqualTo(frame.size());
            assertThat(result.droppedRows()).isEqualTo(frame.droppedRows());
            assertThat(result.clusterCount())
                    .hasValue(frame.clusters(PersonPeriods.CITIZEN).count());
        }
    }

    @Test
    void refusesBadArguments() {
        ModelFrame frame = rows(40, 12, 0, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withLevel(1))
                .withMessageStartingWith("level must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withFolds(1))
                .withMessage("folds must be at least 2, but are 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withDraws(19))
                .withMessage("draws must be at least 20, but are 19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withClusters(" "))
                .withMessageStartingWith("kind must");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withGroups("sex", "sex"))
                .withMessage("names must not name one twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(DOCUMENT, Horizon.ofMonths(15), frame))
                .withMessageStartingWith("horizon must be one of the model's");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withClusters("centre").evaluate(DOCUMENT, HORIZON, frame))
                .withMessageStartingWith("there is no kind of cluster named centre");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.withGroups("centre").evaluate(DOCUMENT, HORIZON, frame))
                .withMessageStartingWith("there is no column named centre");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(DOCUMENT, HORIZON, frame.select(List.of("citizen_belief"))))
                .withMessageStartingWith("there is no column named caseworker_belief");
        ModelFrame weighted = ModelFrame.builder()
                .outcome("job", new double[] {0, 1})
                .weights(new double[] {1, 2})
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(DOCUMENT, HORIZON, weighted))
                .withMessageStartingWith("frame must not have weights or offsets");
        ModelFrame outside = ModelFrame.rowBuilder(
                        "job", List.of("citizen_belief", "caseworker_belief", "caseworker_changes"))
                .row(1, 99, 99, 99)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.evaluate(DOCUMENT, HORIZON, outside))
                .withMessage("frame must have a row that the model has an estimate for"
                        + "\nMaybe its numbers are of other units?");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CALCULATOR.evaluate(DOCUMENT, HORIZON, frame).before().largestGroupError("sex"))
                .withMessageStartingWith("name must be one of the groups of the validation");
    }

    @Test
    void showsItsSettings() {
        assertThat(CALCULATOR.withClusters("citizen").withGroups("sex"))
                .hasToString("ExternalValidation[level=0.95, folds=5, draws=40, "
                        + DocumentRecalibration.ofInterceptAndSlope() + ", clusters=citizen, groups=[sex]]");
        for (ValidationMeasure measure : ValidationMeasure.values()) {
            assertThat(ValidationMeasure.ofCode(measure.code())).isEqualTo(measure);
        }
    }
}
