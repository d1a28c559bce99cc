package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for any data, on seeded random data; the seed is in the test's name. */
class BinaryRegressionRandomTest {

    private static final List<BinaryRegression> REGRESSIONS = List.of(
            BinaryRegression.logit(),
            BinaryRegression.complementaryLogLog(),
            BinaryRegression.logit().withFirthPenalty(),
            BinaryRegression.logit().withPrior(GaussianPrior.ridge(0.5)),
            BinaryRegression.logit().withClusters("citizen", "caseworker"));

    private static ModelFrame frame(long seed) {
        return RandomFrames.of(seed, 350 + (int) seed * 13, 2 + (int) (seed % 7), seed % 2 == 0, seed % 3 == 0);
    }

    private static void assertAgree(CoefficientTable actual, CoefficientTable expected, double tolerance) {
        assertThat(actual.terms()).isEqualTo(expected.terms());
        for (String term : expected.terms()) {
            Coefficient a = actual.coefficient(term);
            Coefficient b = expected.coefficient(term);
            assertThat(a.estimate()).as(term).isCloseTo(b.estimate(), within(tolerance * b.standardError()));
            assertThat(a.standardError()).as(term).isCloseTo(b.standardError(), within(tolerance * b.standardError()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void agreesWithTheRowByRowOracle(long seed) {
        ModelFrame frame = frame(seed);
        for (Link link : Link.values()) {
            BinaryRegressionResult result = BinaryRegression.of(link).fit(frame);
            assertAgree(result.coefficients(), RowByRowRegression.fit(frame, link), 1e-7);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void partsInAnyOrderGiveTheSameFit(long seed) {
        ModelFrame frame = frame(seed);
        List<ModelFrame> parts = new ArrayList<>();
        Random random = new Random(seed);
        for (int from = 0; from < frame.size(); ) {
            int to = Math.min(frame.size(), from + 1 + random.nextInt(120));
            parts.add(frame.rows(from, to));
            from = to;
        }
        for (BinaryRegression regression : REGRESSIONS) {
            BinaryRegressionResult whole = regression.fit(frame);
            RegressionIteration iteration = regression.start(frame.columnNames());
            while (!iteration.isDone()) {
                Collections.shuffle(parts, random);
                RegressionPass left = iteration.newPass();
                RegressionPass right = iteration.newPass();
                for (ModelFrame part : parts) {
                    (random.nextBoolean() ? left : right).add(part);
                }
                left.merge(right);
                iteration = iteration.next(left);
            }
            BinaryRegressionResult merged = iteration.result();
            assertAgree(merged.coefficients(), whole.coefficients(), 1e-10);
            assertThat(merged.logLikelihood()).isCloseTo(whole.logLikelihood(), within(1e-8));
            assertThat(merged.observations()).isEqualTo(whole.observations());
            assertThat(merged.events()).isEqualTo(whole.events());
            assertThat(merged.droppedRows()).isEqualTo(whole.droppedRows());
            assertThat(merged.clusters()).isEqualTo(whole.clusters());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 4, 8})
    void aWeightOfTwoIsARowTwice(long seed) {
        ModelFrame frame = frame(seed);
        int[] rows = new int[2 * frame.size()];
        int used = 0;
        double[] weights = new double[frame.size()];
        for (int i = 0; i < frame.size(); i++) {
            weights[i] = 1 + i % 2;
            rows[used++] = i;
            if (i % 2 == 1) {
                rows[used++] = i;
            }
        }
        ModelFrameBuilder weighted =
                ModelFrame.builder().outcome("job", outcomes(frame)).weights(weights);
        ModelFrameBuilder plain = ModelFrame.builder().outcome("job", outcomes(frame));
        for (String column : frame.columnNames()) {
            double[] values = new double[frame.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = frame.value(i, column);
            }
            weighted.column(column, values);
            plain.column(column, values);
        }
        ModelFrame twice = plain.build().rows(Arrays.copyOf(rows, used));
        for (Link link : Link.values()) {
            BinaryRegression regression = BinaryRegression.of(link);
            assertAgree(
                    regression.fit(weighted.build()).coefficients(),
                    regression.fit(twice).coefficients(),
                    1e-9);
        }
    }

    private static double[] outcomes(ModelFrame frame) {
        double[] outcomes = new double[frame.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = frame.outcome(i);
        }
        return outcomes;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 3, 5})
    void aPriorIsStrongerTheMorePreciseAndVanishesWithItsPrecision(long seed) {
        ModelFrame frame = frame(seed);
        BinaryRegressionResult plain = BinaryRegression.logit().fit(frame);
        BinaryRegressionResult loose =
                BinaryRegression.logit().withPrior(GaussianPrior.ridge(1e-13)).fit(frame);
        assertAgree(loose.coefficients(), plain.coefficients(), 1e-4);
        double before = Double.POSITIVE_INFINITY;
        for (double precision : new double[] {1e-3, 1, 1e3, 1e9}) {
            double size = 0;
            BinaryRegressionResult fit = BinaryRegression.logit()
                    .withPrior(GaussianPrior.ridge(precision))
                    .fit(frame);
            for (String column : frame.columnNames()) {
                size += Math.pow(fit.coefficient(column).estimate(), 2);
            }
            assertThat(size).isLessThan(before);
            before = size;
        }
        assertThat(before).isLessThan(1e-6);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void clustersOfOneRowEachAreHeteroscedasticityRobust(long seed) {
        ModelFrame frame = RandomFrames.of(seed, 200, 2, false, false);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < frame.size(); i++) {
            names.add("row" + i);
        }
        ModelFrameBuilder builder =
                ModelFrame.builder().outcome("job", outcomes(frame)).cluster("row", names);
        for (String column : frame.columnNames()) {
            double[] values = new double[frame.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = frame.value(i, column);
            }
            builder.column(column, values);
        }
        ModelFrame single = builder.build();
        BinaryRegressionResult result = BinaryRegression.logit()
                .withClusters("row")
                .withSmallSampleCorrection(SmallSampleCorrection.CR0)
                .fit(single);
        double[] probabilities = result.probabilities(single);
        double[][] meat = new double[3][3];
        for (int i = 0; i < single.size(); i++) {
            double[] x = {1, single.value(i, "x0"), single.value(i, "x1")};
            double residual = single.outcome(i) - probabilities[i];
            for (int a = 0; a < 3; a++) {
                for (int b = 0; b < 3; b++) {
                    meat[a][b] += residual * residual * x[a] * x[b];
                }
            }
        }
        double[][] expected = Matrices.sandwich(result.modelCovariance().toArray(), meat);
        for (int a = 0; a < 3; a++) {
            double se = result.coefficients().coefficients().get(a).standardError();
            assertThat(se * se).isCloseTo(expected[a][a], within(1e-7 * expected[a][a]));
        }
        assertThat(result.clusters()).isEqualTo(Map.of("row", 200L));
    }
}
