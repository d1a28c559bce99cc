package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TwoStageLeastSquaresTest {

    private static final TwoStageLeastSquares CIGARETTES =
            TwoStageLeastSquares.of(List.of("log_price"), List.of("sales_tax", "cigarette_tax"));

    private static ModelFrame cigarettes() {
        List<Map<String, String>> rows = Csv.rows("data/cigarettes.csv");
        ModelFrameBuilder builder = ModelFrame.builder().outcome("log_packs", Csv.numbers(rows, "log_packs"));
        for (String column : List.of("sales_tax", "log_income", "log_price", "cigarette_tax", "later")) {
            builder.column(column, Csv.numbers(rows, column));
        }
        return builder.cluster("state", Csv.texts(rows, "state")).build();
    }

    abstract static class OfCigarettes extends EstimatorContract {
        @Override
        ModelFrame frame() {
            return cigarettes();
        }

        @Override
        String scaledColumn() {
            return "log_income";
        }
    }

    @Nested
    class ClassicalContract extends OfCigarettes {
        @Override
        EstimationResult fit(ModelFrame frame) {
            return CIGARETTES.fit(frame);
        }
    }

    @Nested
    class RobustContract extends OfCigarettes {
        @Override
        EstimationResult fit(ModelFrame frame) {
            return CIGARETTES
                    .withRobustErrors(TwoStageLeastSquares.RobustErrors.HC1)
                    .fit(frame);
        }
    }

    @Nested
    class ClusteredContract extends OfCigarettes {
        @Override
        EstimationResult fit(ModelFrame frame) {
            return CIGARETTES.withClusters("state").fit(frame);
        }
    }

    @Nested
    class PlainContract extends OfCigarettes {
        @Override
        EstimationResult fit(ModelFrame frame) {
            return CIGARETTES.withoutInstruments().fit(frame);
        }
    }

    @Test
    void termsStandInTheOrderOfTheFrameWithoutInstruments() {
        TwoStageLeastSquaresResult result = CIGARETTES.fit(cigarettes());
        assertThat(result.coefficients().terms())
                .containsExactly(CoefficientTable.INTERCEPT, "log_income", "log_price", "later");
        assertThat(CIGARETTES
                        .withoutInstruments()
                        .fit(cigarettes())
                        .coefficients()
                        .terms())
                .isEqualTo(result.coefficients().terms());
        assertThat(result.coefficient("log_price").degreesOfFreedom()).hasValue(92);
    }

    @Test
    void aColumnThatIsItsOwnInstrumentMakesItPlainRegression() {
        ModelFrame frame = cigarettes();
        double[] price = IntStream.range(0, frame.size())
                .mapToDouble(i -> frame.value(i, "log_price"))
                .toArray();
        double[] packs =
                IntStream.range(0, frame.size()).mapToDouble(frame::outcome).toArray();
        ModelFrame twice = ModelFrame.builder()
                .outcome("log_packs", packs)
                .column("log_price", price)
                .column("half_price", Arrays.stream(price).map(x -> x / 2).toArray())
                .cluster(
                        "state",
                        IntStream.range(0, frame.size())
                                .mapToObj(i -> frame.cluster(i, "state"))
                                .toList())
                .build();
        TwoStageLeastSquares device = TwoStageLeastSquares.of("log_price", "half_price");
        Coefficient instrumented = device.fit(twice).coefficient("log_price");
        Coefficient plain = device.withoutInstruments().fit(twice).coefficient("log_price");
        assertThat(instrumented.estimate()).isCloseTo(plain.estimate(), within(1e-12));
        assertThat(instrumented.standardError()).isCloseTo(plain.standardError(), within(1e-12));
        TwoStageLeastSquaresResult.FirstStage stage =
                device.withClusters("state").fit(twice).firstStage("log_price");
        assertThat(stage.f()).isEmpty();
        assertThat(stage.p()).isEmpty();
        assertThat(stage.robustF()).isEmpty();
        assertThat(stage.partialRSquared()).isEqualTo(1);
        assertThat(stage).hasToString("First stage of log_price: told exactly by the instruments");
    }

    @Test
    void aColumnFarFromZeroLosesNoDigits() {
        TwoStageLeastSquaresResult near = CIGARETTES.withClusters("state").fit(cigarettes());
        TwoStageLeastSquaresResult far =
                CIGARETTES.withClusters("state").fit(EstimatorContract.with(cigarettes(), "log_income", x -> x + 1e6));
        for (String term : List.of("log_price", "log_income")) {
            assertThat(far.coefficient(term).estimate())
                    .isCloseTo(near.coefficient(term).estimate(), within(1e-8));
            assertThat(far.coefficient(term).standardError())
                    .isCloseTo(near.coefficient(term).standardError(), within(1e-8));
        }
    }

    @Test
    void withoutInterceptTheLevelsOfAFactorTakeItsPlace() {
        ModelFrame frame = cigarettes();
        double[] packs =
                IntStream.range(0, frame.size()).mapToDouble(frame::outcome).toArray();
        ModelFrameBuilder builder = ModelFrame.builder().outcome("log_packs", packs);
        for (String column : List.of("sales_tax", "log_income", "log_price", "later")) {
            builder.column(column, values(frame, column, x -> x));
        }
        ModelFrame levels =
                builder.column("earlier", values(frame, "later", x -> 1 - x)).build();
        TwoStageLeastSquares one = TwoStageLeastSquares.of("log_price", "sales_tax");
        TwoStageLeastSquaresResult with = one.fit(levels.without(List.of("earlier")));
        TwoStageLeastSquaresResult without = one.withoutIntercept().fit(levels);
        assertThat(without.coefficient("earlier").estimate())
                .isCloseTo(with.coefficient(CoefficientTable.INTERCEPT).estimate(), within(1e-9));
        assertThat(without.coefficient("log_price").standardError())
                .isCloseTo(with.coefficient("log_price").standardError(), within(1e-10));
        assertThat(without.firstStage("log_price").f().orElseThrow())
                .isCloseTo(with.firstStage("log_price").f().orElseThrow(), within(1e-8));
    }

    private static double[] values(ModelFrame frame, String column, DoubleUnaryOperator change) {
        return IntStream.range(0, frame.size())
                .mapToDouble(i -> change.applyAsDouble(frame.value(i, column)))
                .toArray();
    }

    @Test
    void theFirstStageSaysWhatItIs() {
        TwoStageLeastSquaresResult result = CIGARETTES.fit(cigarettes());
        TwoStageLeastSquaresResult.FirstStage stage = result.firstStage("log_price");
        assertThat(stage.instruments()).isEqualTo(2);
        assertThat(stage.residualDegreesOfFreedom()).isEqualTo(91);
        assertThat(stage.robustF()).isEmpty();
        assertThat(result.summary())
                .startsWith("Two-stage least squares of log_packs: 96 observations")
                .contains("\nInstruments sales_tax, cigarette_tax for log_price\n")
                .contains("First stage of log_price: F 292.8 on 2 and 91, p <1e-16,");
        assertThat(CIGARETTES.withClusters("state").fit(cigarettes()).summary())
                .contains("robust to clusters {state=48}, correction CR1S")
                .contains(", robust F ");
        assertThatThrownBy(() -> result.firstStage("later"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no endogenous column named later\nMaybe one of log_price?");
        assertThatThrownBy(
                        () -> CIGARETTES.withoutInstruments().fit(cigarettes()).firstStage("log_price"))
                .hasMessage("a fit without instruments has no first stage");
    }

    @Nested
    class BadInput {
        private ModelFrame frame(int rows, DoubleUnaryOperator instrument) {
            double[] index = IntStream.range(0, rows).asDoubleStream().toArray();
            return ModelFrame.builder()
                    .outcome("job", Arrays.stream(index).map(i -> i % 3).toArray())
                    .column("age", Arrays.stream(index).map(i -> i * 7 % 11).toArray())
                    .column("belief", Arrays.stream(index).map(i -> i * i % 13).toArray())
                    .column("orientation", Arrays.stream(index).map(instrument).toArray())
                    .cluster("caseworker", Collections.nCopies(rows, "w1"))
                    .build();
        }

        private final TwoStageLeastSquares device = TwoStageLeastSquares.of("belief", "orientation");

        @Test
        void anUnknownColumnIsNamed() {
            assertThatThrownBy(() ->
                            TwoStageLeastSquares.of("belif", "orientation").fit(frame(20, i -> i)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there is no column named belif\nMaybe one of age, belief, orientation?");
            assertThatThrownBy(() ->
                            TwoStageLeastSquares.of("belief", "oreintation").fit(frame(20, i -> i)))
                    .hasMessage("there is no column named oreintation\nMaybe one of age, belief, orientation?");
            assertThatThrownBy(() -> device.withClusters("citizen").fit(frame(20, i -> i)))
                    .hasMessage("there is no kind of cluster named citizen\nMaybe one of caseworker?");
        }

        @Test
        void aConstantInstrumentIsNamed() {
            assertThatThrownBy(() -> device.fit(frame(20, i -> 3)))
                    .isInstanceOfSatisfying(
                            CollinearityException.class,
                            e -> assertThat(e.columns()).containsExactly("orientation"))
                    .hasMessage("column orientation is constant\nMaybe leave it out?");
        }

        @Test
        void anOutcomeWithoutResidualsIsNamed() {
            double[] belief = {1, 3, 2, 5, 4, 4, 1, 2};
            for (double[] outcome :
                    List.of(Arrays.stream(belief).map(x -> 0.1 * x + 0.7).toArray(), new double[8])) {
                ModelFrame frame = ModelFrame.builder()
                        .outcome("job", outcome)
                        .column("belief", belief)
                        .column("orientation", new double[] {2, 3, 2, 4, 4, 3, 1, 2})
                        .build();
                assertThatThrownBy(() ->
                                TwoStageLeastSquares.of("belief", "orientation").fit(frame))
                        .isInstanceOf(EstimationException.class)
                        .hasMessage("the outcome job is a combination of the columns, or does not vary, and leaves no"
                                + " residual to tell errors from\nMaybe a column is the outcome under another name?");
            }
        }

        @Test
        void anInstrumentThatTheColumnsImplyIsNamed() {
            assertThatThrownBy(() -> device.fit(frame(20, i -> 4 - 2 * (i * 7 % 11))))
                    .isInstanceOfSatisfying(
                            CollinearityException.class,
                            e -> assertThat(e.columns()).containsExactly("orientation", "age"))
                    .hasMessage("column orientation is a combination of age\nMaybe leave it out?");
        }

        @Test
        void anEndogenousColumnThatTheOthersImplyIsNamed() {
            TwoStageLeastSquares other = TwoStageLeastSquares.of("orientation", "belief");
            assertThatThrownBy(() -> other.fit(frame(20, i -> 4 - 2 * (i * 7 % 11))))
                    .isInstanceOfSatisfying(
                            CollinearityException.class,
                            e -> assertThat(e.columns()).containsExactly("orientation", "age"));
        }

        @Test
        void anInstrumentThatMovesNothingIsNamed() {
            double[] belief = {1, 1, -1, -1, 1, 1, -1, -1};
            double[] orientation = {1, -1, 1, -1, 1, -1, 1, -1};
            ModelFrame frame = ModelFrame.builder()
                    .outcome("job", new double[] {1, 0, 0, 1, 1, 1, 0, 1})
                    .column("belief", belief)
                    .column("orientation", orientation)
                    .build();
            assertThatThrownBy(() -> device.fit(frame))
                    .isInstanceOfSatisfying(
                            EstimationException.class,
                            e -> assertThat(e.columns()).containsExactly("belief", "orientation"))
                    .hasMessage(
                            "the instruments orientation do not move belief apart from the other columns, so that it"
                                    + " is not identified\nMaybe another instrument?");
        }

        @Test
        void moreInstrumentsThanRowsAreRefused() {
            ModelFrame frame = frame(3, i -> i);
            assertThatThrownBy(() -> device.fit(frame))
                    .isInstanceOf(EstimationException.class)
                    .hasMessage("there must be more rows than columns and instruments, but there are 3 rows for 3"
                            + "\nMaybe fewer instruments?");
        }

        @Test
        void oneClusterIsTooFew() {
            assertThatThrownBy(() -> device.withClusters("caseworker").fit(frame(20, i -> i % 5)))
                    .isInstanceOf(EstimationException.class)
                    .hasMessageStartingWith(
                            "a cluster-robust covariance needs at least two clusters, but caseworker has 1");
        }

        @Test
        void rowsOfWeightZeroAloneAreRefused() {
            ModelFrame frame = ModelFrame.builder()
                    .outcome("job", new double[] {1, 0})
                    .column("belief", new double[] {1, 2})
                    .column("orientation", new double[] {1, 2})
                    .weights(new double[2])
                    .build();
            assertThatThrownBy(() -> device.fit(frame)).hasMessage("every row has weight 0");
        }

        @Test
        void argumentsAreChecked() {
            assertThatThrownBy(() -> TwoStageLeastSquares.of(List.of(), List.of("z")))
                    .hasMessage("endogenous must name at least one column");
            assertThatThrownBy(() -> TwoStageLeastSquares.of("belief", "belief"))
                    .hasMessage("endogenous and instruments must not name belief twice");
            assertThatThrownBy(() -> TwoStageLeastSquares.of(List.of("a", "b"), List.of("z")))
                    .hasMessage(
                            "there must be at least as many instruments as endogenous columns, but there are [z] for"
                                    + " [a, b]");
            assertThatThrownBy(() ->
                            device.withClusters("caseworker").withRobustErrors(TwoStageLeastSquares.RobustErrors.HC0))
                    .hasMessage(
                            "robust errors and clusters cannot be combined\nMaybe clusters alone: they allow for both?");
            assertThatThrownBy(() -> device.withClusters())
                    .hasMessage("clusters must be one or two different names, but are []");
        }
    }
}
