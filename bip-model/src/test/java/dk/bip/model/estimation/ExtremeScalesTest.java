package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Random data whose columns are of sizes from 1e-200 to 1e200: what a coefficient says does not depend on the unit, or it is refused. */
class ExtremeScalesTest {

    private static final List<String> COLUMNS = List.of("x0", "x1", "x2", "x3");

    static Stream<Arguments> estimators() {
        return Stream.of(
                of("logit", BinaryRegression.logit()::fit),
                of("cloglog", BinaryRegression.complementaryLogLog()::fit),
                of("no intercept", BinaryRegression.logit().withoutIntercept()::fit),
                of("Firth", BinaryRegression.logit().withFirthPenalty()::fit),
                of("clusters", BinaryRegression.logit().withClusters("caseworker")::fit),
                of("two-way", BinaryRegression.logit().withClusters("caseworker", "citizen")::fit),
                of("random intercept", RandomInterceptRegression.logit("caseworker")::fit),
                of("least squares", TwoStageLeastSquares.of("x0", "x1").withoutInstruments()::fit),
                of("two stages", TwoStageLeastSquares.of("x0", "x1")::fit),
                of("two stages, clusters", TwoStageLeastSquares.of("x0", "x1").withClusters("caseworker")::fit),
                of(
                        "two stages, robust",
                        TwoStageLeastSquares.of("x0", "x1").withRobustErrors(TwoStageLeastSquares.RobustErrors.HC1)
                                ::fit));
    }

    private static Arguments of(String name, Function<ModelFrame, EstimationResult> fit) {
        return Arguments.of(name, fit);
    }

    /** Columns of means and spreads of their own; x1 moves x0. */
    private static ModelFrame frame(long seed, Map<String, Integer> exponents) {
        int rows = 240;
        SplittableRandom random = new SplittableRandom(seed);
        double[][] columns = new double[COLUMNS.size()][rows];
        double[] outcome = new double[rows];
        long[] caseworkers = new long[rows];
        long[] citizens = new long[rows];
        for (int i = 0; i < rows; i++) {
            double sum = -0.5;
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = random.nextDouble(-1, 1) + (j % 2) * 3;
                sum += columns[j][i] * (j - 1.5) / 2;
            }
            columns[0][i] += columns[1][i];
            caseworkers[i] = random.nextInt(14);
            citizens[i] = random.nextInt(80);
            outcome[i] = random.nextDouble() < 1 / (1 + Math.exp(-sum - (caseworkers[i] % 3))) ? 1 : 0;
        }
        ModelFrameBuilder builder = ModelFrame.builder().outcome("job", outcome);
        for (int j = 0; j < columns.length; j++) {
            int exponent = exponents.getOrDefault(COLUMNS.get(j), 0);
            double[] scaled = columns[j].clone();
            for (int i = 0; i < rows; i++) {
                scaled[i] = Math.scalb(scaled[i], exponent);
            }
            builder.column(COLUMNS.get(j), scaled);
        }
        return builder.cluster("caseworker", caseworkers)
                .cluster("citizen", citizens)
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estimators")
    void aCoefficientTimesItsUnitStaysOrAColumnIsNamedForSeeds500To539(
            String name, Function<ModelFrame, EstimationResult> fit) {
        int fitted = 0;
        for (long seed = 500; seed < 540; seed++) {
            SplittableRandom random = new SplittableRandom(-seed);
            Map<String, Integer> exponents = new LinkedHashMap<>();
            // Half of the rounds stay within 1e-135 to 1e135, where every fit must come through.
            int most = seed % 2 == 0 ? 448 : 664;
            COLUMNS.forEach(
                    column -> exponents.put(column, random.nextInt(3) == 0 ? 0 : random.nextInt(-most, most + 1)));
            EstimationResult plain = fit.apply(frame(seed, Map.of()));
            EstimationResult scaled;
            try {
                scaled = fit.apply(frame(seed, exponents));
            } catch (EstimationException refused) {
                assertThat(most).as(refused.getMessage()).isEqualTo(664);
                assertThat(refused.columns()).hasSize(1);
                assertThat(Math.abs(exponents.get(refused.columns().get(0)))).isGreaterThan(448);
                assertThat(refused)
                        .hasMessageContaining(refused.columns().get(0))
                        .hasMessageContaining("\nMaybe ");
                continue;
            }
            fitted++;
            for (String term : plain.coefficients().terms()) {
                int exponent = exponents.getOrDefault(term, 0);
                Coefficient before = plain.coefficient(term);
                Coefficient after = scaled.coefficient(term);
                assertThat(Math.scalb(after.estimate(), exponent))
                        .as("%s with %s", term, exponents)
                        .isCloseTo(before.estimate(), within(1e-12 * Math.abs(before.estimate())));
                assertThat(Math.scalb(after.standardError(), exponent))
                        .as("error of %s with %s", term, exponents)
                        .isCloseTo(before.standardError(), within(1e-12 * before.standardError()));
            }
        }
        assertThat(fitted).isBetween(20, 40);
    }

    @Test
    void anOutcomeOfExtremeScaleMovesEveryCoefficientWithIt() {
        ModelFrame frame = frame(7, Map.of());
        TwoStageLeastSquares regression = TwoStageLeastSquares.of("x0", "x1").withClusters("caseworker");
        TwoStageLeastSquaresResult plain = regression.fit(frame);
        for (int exponent : new int[] {-480, -300, 300, 480}) {
            TwoStageLeastSquaresResult scaled = regression.fit(withOutcome(frame, exponent));
            assertThat(scaled.rSquared()).isEqualTo(plain.rSquared());
            assertThat(Math.scalb(scaled.residualStandardError(), -exponent)).isEqualTo(plain.residualStandardError());
            for (String term : plain.coefficients().terms()) {
                assertThat(Math.scalb(scaled.coefficient(term).estimate(), -exponent))
                        .isEqualTo(plain.coefficient(term).estimate());
                assertThat(Math.scalb(scaled.coefficient(term).standardError(), -exponent))
                        .isEqualTo(plain.coefficient(term).standardError());
            }
        }
        for (int exponent : new int[] {-600, 600}) {
            assertThatThrownBy(() -> regression.fit(withOutcome(frame, exponent)))
                    .isInstanceOf(EstimationException.class)
                    .hasMessage("the coefficient of (Intercept) or its variance is too "
                            + (exponent < 0 ? "small" : "large")
                            + " for a double\nMaybe columns and outcome in other units?");
        }
    }

    private static ModelFrame withOutcome(ModelFrame frame, int exponent) {
        double[] outcome = new double[frame.size()];
        for (int i = 0; i < outcome.length; i++) {
            outcome[i] = Math.scalb(frame.outcome(i), exponent);
        }
        ModelFrameBuilder builder = ModelFrame.builder().outcome("pay", outcome);
        COLUMNS.forEach(column -> builder.column(column, frame.values(column)));
        return builder.cluster(
                        "caseworker",
                        Stream.iterate(0, i -> i + 1)
                                .limit(frame.size())
                                .map(i -> frame.cluster(i, "caseworker"))
                                .toList())
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estimators")
    void anOffsetOfHundredsTimesAColumnMovesItsCoefficientAlone(
            String name, Function<ModelFrame, EstimationResult> fit) {
        ModelFrame frame = frame(11, Map.of());
        EstimationResult plain = fit.apply(frame);
        double[] x = frame.values("x2");
        double[] outcome = new double[frame.size()];
        double[] offset = new double[frame.size()];
        for (int i = 0; i < x.length; i++) {
            outcome[i] = frame.outcome(i);
            offset[i] = 300 * x[i];
        }
        ModelFrameBuilder builder = ModelFrame.builder().outcome("job", outcome).offset(offset);
        COLUMNS.forEach(column -> builder.column(column, frame.values(column)));
        for (String cluster : frame.clusterNames()) {
            builder.cluster(
                    cluster,
                    Stream.iterate(0, i -> i + 1)
                            .limit(frame.size())
                            .map(i -> frame.cluster(i, cluster))
                            .toList());
        }
        EstimationResult moved = fit.apply(builder.build());
        for (String term : plain.coefficients().terms()) {
            double error = plain.coefficient(term).standardError();
            double expected = plain.coefficient(term).estimate() - (term.equals("x2") ? 300 : 0);
            assertThat(moved.coefficient(term).estimate()).as(term).isCloseTo(expected, within(1e-7 * error));
            assertThat(moved.coefficient(term).standardError()).as(term).isCloseTo(error, within(1e-7 * error));
        }
    }
}
