package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.LikelihoodRatioTest;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.statistics.Clusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelComparisonTest {

    private static final ModelComparison.Model SMALL = ModelComparison.Model.of("register data", "age", "lwt");
    private static final ModelComparison.Model LARGE = SMALL.with("with indicators", "smoke", "ht", "ui");

    @ParameterizedTest
    @CsvSource({"birthwt-nested,low,age lwt,smoke ht ui", "pima-nested,diabetic,npreg age,glu bmi ped"})
    void agreesWithAnovaOfR(String name, String outcome, String first, String more) {
        ReferenceData data = ReferenceData.of(name);
        ModelComparison.Model model = ModelComparison.Model.of("register data", first.split(" "));
        ModelComparison.Model larger = model.with("with indicators", more.split(" "));
        ModelComparison.Result result =
                ModelComparison.withDefaults().compare(frame(data, outcome, larger), List.of(model, larger));
        ModelComparison.Row small = result.models().get(0);
        ModelComparison.Row large = result.models().get(1);
        data.agrees("small_log_likelihood", small.fit().logLikelihood());
        data.agrees("large_log_likelihood", large.fit().logLikelihood());
        data.agrees("large_aic", large.fit().aic());
        data.agrees("large_bic", large.fit().bic());
        LikelihoodRatioTest test = large.likelihoodRatio().orElseThrow();
        data.agrees("lr_statistic", test.statistic());
        data.agrees("lr_df", test.degreesOfFreedom());
        data.agrees("lr_p", test.p());
        data.agrees(
                "mcfadden_ratio",
                result.explanatoryPowerRatio(Metric.MCFADDEN_R2).getAsDouble());
        data.agrees(
                "nagelkerke_ratio",
                result.explanatoryPowerRatio(Metric.NAGELKERKE_R2).getAsDouble());
        data.agrees("tjur_ratio", result.explanatoryPowerRatio(Metric.TJUR_R2).getAsDouble());
        assertThat(small.likelihoodRatio()).isEmpty();
        assertThat(small.outOfSample()).isEmpty();
        assertThat(result.outOfSampleRatio(Metric.TJUR_R2)).isEmpty();
        assertThat(result.outOfSampleRatioInterval(Metric.TJUR_R2)).isEmpty();
        assertThat(large.model().columns()).containsExactly((first + " " + more).split(" "));
    }

    private static ModelFrame birthWeights() {
        return frame(ReferenceData.of("birthwt-nested"), "low", LARGE);
    }

    private static ModelFrame frame(ReferenceData data, String outcome, ModelComparison.Model model) {
        ModelFrameBuilder frame = ModelFrame.builder().outcome(outcome, data.numbers(outcome));
        for (String column : model.columns()) {
            frame.column(column, data.numbers(column));
        }
        return frame.build();
    }

    /** Citizens of five rows; the outcome depends on one column strongly, on another weakly, and on twelve not at all. */
    private static ModelFrame panel(long seed, double weak, double strong) {
        Random random = new Random(seed);
        int rows = 400;
        double[] outcome = new double[rows];
        double[] register = new double[rows];
        double[] indicator = new double[rows];
        double[][] noise = new double[12][rows];
        List<String> citizens = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            citizens.add("citizen-" + row / 5);
            register[row] = random.nextGaussian();
            indicator[row] = random.nextGaussian();
            for (double[] column : noise) {
                column[row] = random.nextGaussian();
            }
            double logOdds = -1 + weak * register[row] + strong * indicator[row];
            outcome[row] = random.nextDouble() < Recalibration.of(logOdds, 1).apply(0.5) ? 1 : 0;
        }
        ModelFrameBuilder frame = ModelFrame.builder()
                .outcome("job", outcome)
                .column("register", register)
                .column("indicator", indicator)
                .cluster("citizen", citizens);
        for (int i = 0; i < noise.length; i++) {
            frame.column("noise" + i, noise[i]);
        }
        return frame.build();
    }

    private static ModelComparison crossValidated() {
        return ModelComparison.withDefaults()
                .withCrossValidation(
                        CrossValidation.withDefaults(1).withFolds(5),
                        CitizenBootstrap.withDefaults(2).withReplications(100),
                        "citizen");
    }

    @Test
    void findsWhatIndicatorsAddOutOfSample() {
        ModelComparison.Model register = ModelComparison.Model.of("register data", "register");
        ModelComparison.Result result = crossValidated()
                .compare(panel(81, 0.5, 1), List.of(register, register.with("with indicators", "indicator")));
        double ratio = result.outOfSampleRatio(Metric.MCFADDEN_R2).getAsDouble();
        assertThat(ratio).isGreaterThan(2);
        assertThat(result.explanatoryPowerRatio(Metric.MCFADDEN_R2).getAsDouble())
                .isGreaterThan(2);
        assertThat(result.outOfSampleRatioInterval(Metric.MCFADDEN_R2)
                        .orElseThrow()
                        .contains(ratio))
                .isTrue();
    }

    @Test
    void noiseExplainsInTheSampleAndNotOutOfIt() {
        ModelComparison.Model register = ModelComparison.Model.of("register data", "register");
        List<String> columns = new ArrayList<>(register.columns());
        for (int i = 0; i < 12; i++) {
            columns.add("noise" + i);
        }
        ModelComparison.Result result = crossValidated()
                .compare(panel(82, 1, 0), List.of(register, new ModelComparison.Model("with noise", columns)));
        assertThat(result.explanatoryPowerRatio(Metric.MCFADDEN_R2).getAsDouble())
                .isGreaterThan(1);
        assertThat(result.outOfSampleRatio(Metric.MCFADDEN_R2).getAsDouble()).isLessThan(1);
        assertThat(result.models().get(1).likelihoodRatio().orElseThrow().p()).isGreaterThan(0.001);
    }

    @Test
    void hasNoRatioToAModelThatExplainsNothing() {
        ModelComparison.Model intercept = ModelComparison.Model.of("nothing");
        ModelComparison.Result result = crossValidated()
                .compare(panel(83, 1, 1), List.of(intercept, intercept.with("register data", "register")));
        assertThat(result.outOfSampleRatio(Metric.MCFADDEN_R2)).isEmpty();
        assertThat(result.outOfSampleRatioInterval(Metric.MCFADDEN_R2)).isEmpty();
    }

    @Test
    void crossValidatesARegressionByRowsOfItsFrame() {
        ModelFrame frame = panel(84, 1, 1).select(List.of("register", "indicator"));
        Clusters citizens = frame.clusters("citizen");
        boolean[] events = new boolean[frame.size()];
        for (int row = 0; row < events.length; row++) {
            events[row] = frame.outcome(row) == 1;
        }
        CrossValidation calculator = CrossValidation.withDefaults(5).withFolds(4);
        Forecasts forecasts = calculator.forecasts(events, citizens, Refit.of(BinaryRegression.logit(), frame));
        Folds folds = Folds.stratified(citizens, events, 4, 5);
        int[] test = folds.testRows(2);
        double[] byHand =
                BinaryRegression.logit().fit(frame.rows(folds.trainingRows(2))).probabilities(frame.rows(test));
        for (int i = 0; i < test.length; i++) {
            assertThat(forecasts.probability(test[i])).isEqualTo(byHand[i]);
        }
    }

    @Test
    void hasNoLikelihoodRatioOfPenalisedFits() {
        ModelComparison.Result result = ModelComparison.withDefaults()
                .withRegression(BinaryRegression.logit().withFirthPenalty())
                .compare(birthWeights(), List.of(SMALL, LARGE));
        assertThat(result.models().get(1).likelihoodRatio()).isEmpty();
        assertThat(result.explanatoryPowerRatio(Metric.TJUR_R2).getAsDouble()).isCloseTo(2.5, within(1.5));
    }

    @Test
    void refusesBadArguments() {
        ModelFrame frame = birthWeights();
        ModelComparison comparison = ModelComparison.withDefaults();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison.compare(frame, List.of(SMALL)))
                .withMessage("models must be at least two, but are 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison.compare(frame, List.of(LARGE, SMALL)))
                .withMessage("models must be nested: register data must have all columns of with indicators and more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison.compare(frame, List.of(SMALL, SMALL.with("register data", "ui"))))
                .withMessage("models must have different names");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMALL.with("twice", "age"))
                .withMessage("columns of twice must have different names");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelComparison.Model.of(" "))
                .withMessage("name must not be blank");
        ModelComparison.Result result = comparison.compare(frame, List.of(SMALL, LARGE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.explanatoryPowerRatio(Metric.AUC))
                .withMessage("measure must be an R squared, but is auc");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.outOfSampleRatio(Metric.BRIER))
                .withMessage("measure must be an R squared, but is brier");
        ModelFrame weighted = ModelFrame.builder()
                .outcome("y", new double[] {0, 1, 0})
                .column("age", new double[] {1, 2, 3})
                .weights(new double[] {1, 2, 1})
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> comparison.compare(
                        weighted, List.of(ModelComparison.Model.of("none"), ModelComparison.Model.of("age", "age"))))
                .withMessage("frame must not have weights, which the metrics do not use");
    }
}
