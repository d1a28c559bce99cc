package dk.bip.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.matrix.CovarianceMatrix;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StandardisationTest {

    private static final List<String> TERMS = List.of("(Intercept)", "arm", "age");

    private static CovarianceMatrix covariance() {
        return CovarianceMatrix.of(TERMS, new double[][] {{0.5, -0.1, -0.02}, {-0.1, 0.2, 0.01}, {-0.02, 0.01, 0.04}});
    }

    private static Map<String, double[]> columns() {
        return Map.of("arm", new double[] {0, 1, 1, 0}, "age", new double[] {-1, 0, 2, 3});
    }

    private static final double[] COEFFICIENTS = {-1, 0.7, -0.4};

    private static double[] logOdds(double[] coefficients) {
        double[] logOdds = new double[4];
        for (int i = 0; i < 4; i++) {
            logOdds[i] = coefficients[0]
                    + coefficients[1] * columns().get("arm")[i]
                    + coefficients[2] * columns().get("age")[i];
        }
        return logOdds;
    }

    private static Standardisation of(double[] coefficients) {
        return Standardisation.of(coefficients, covariance(), columns(), logOdds(coefficients));
    }

    @Test
    void aShareIsTheMeanOfTheProbabilitiesWithTheColumnsSet() {
        double expected = 0;
        for (double age : columns().get("age")) {
            expected += 1 / (1 + Math.exp(-(-1 + 0.7 - 0.4 * age))) / 4;
        }
        assertThat(of(COEFFICIENTS).share(Map.of("arm", 1.0)).estimate()).isCloseTo(expected, within(1e-15));
        double asTheyAre = 0;
        for (double x : logOdds(COEFFICIENTS)) {
            asTheyAre += 1 / (1 + Math.exp(-x)) / 4;
        }
        assertThat(of(COEFFICIENTS).share(Map.of()).estimate()).isCloseTo(asTheyAre, within(1e-15));
    }

    @Test
    void errorsAreThoseOfTheDeltaMethodByDifferencesOfTheCoefficients() {
        Map<String, Double> one = Map.of("arm", 1.0);
        Map<String, Double> none = Map.of("arm", 0.0, "age", 2.0);
        double[] share = new double[3];
        double[] difference = new double[3];
        double[] logRatio = new double[3];
        double step = 1e-6;
        for (int j = 0; j < 3; j++) {
            double[] up = COEFFICIENTS.clone();
            double[] down = COEFFICIENTS.clone();
            up[j] += step;
            down[j] -= step;
            share[j] = (of(up).share(one).estimate() - of(down).share(one).estimate()) / (2 * step);
            difference[j] = (of(up).difference(one, none).estimate()
                            - of(down).difference(one, none).estimate())
                    / (2 * step);
            logRatio[j] = Math.log(of(up).ratio(one, none).ratio()
                            / of(down).ratio(one, none).ratio())
                    / (2 * step);
        }
        Standardisation standardisation = of(COEFFICIENTS);
        assertThat(standardisation.share(one).standardError()).isCloseTo(error(share), within(1e-9));
        assertThat(standardisation.difference(one, none).standardError()).isCloseTo(error(difference), within(1e-9));
        assertThat(standardisation.ratio(one, none).logStandardError()).isCloseTo(error(logRatio), within(1e-9));
        assertThat(standardisation.difference(one, none).estimate())
                .isEqualTo(standardisation.share(one).estimate()
                        - standardisation.share(none).estimate());
        assertThat(standardisation.ratio(one, none).ratio())
                .isEqualTo(standardisation.share(one).estimate()
                        / standardisation.share(none).estimate());
        assertThat(standardisation.difference(one, none).minimum()).isEqualTo(-1);
    }

    private static double error(double[] gradient) {
        double[][] v = covariance().toArray();
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                sum += gradient[i] * v[i][j] * gradient[j];
            }
        }
        return Math.sqrt(sum);
    }

    @Test
    void withoutControlsTheSharesAreThoseOfTheGroupsForSeed3() {
        SplittableRandom random = new SplittableRandom(3);
        double[] arm = new double[200];
        double[] job = new double[200];
        double[] with = new double[2];
        double[] size = new double[2];
        for (int i = 0; i < arm.length; i++) {
            arm[i] = random.nextInt(2);
            job[i] = random.nextDouble() < 0.2 + 0.2 * arm[i] ? 1 : 0;
            with[(int) arm[i]] += job[i];
            size[(int) arm[i]]++;
        }
        ModelFrame frame =
                ModelFrame.builder().outcome("job", job).column("arm", arm).build();
        BinaryRegressionResult fit = BinaryRegression.logit().fit(frame);
        Standardisation standardisation = fit.standardisation(frame);
        double p = with[1] / size[1];
        double q = with[0] / size[0];
        PointEstimate treated = standardisation.share(Map.of("arm", 1.0));
        assertThat(treated.estimate()).isCloseTo(p, within(1e-12));
        assertThat(treated.standardError()).isCloseTo(Math.sqrt(p * (1 - p) / size[1]), within(1e-10));
        PointEstimate difference = standardisation.difference(Map.of("arm", 1.0), Map.of("arm", 0.0));
        assertThat(difference.estimate()).isCloseTo(p - q, within(1e-12));
        assertThat(difference.standardError())
                .isCloseTo(Math.sqrt(p * (1 - p) / size[1] + q * (1 - q) / size[0]), within(1e-10));
        assertThat(standardisation).hasToString("Standardisation[terms=[(Intercept), arm], rows=200]");
        assertThatThrownBy(
                        () -> BinaryRegression.complementaryLogLog().fit(frame).standardisation(frame))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the link must be the logit, but is cloglog");
    }

    @Test
    void partsThatDoNotFitAreRefused() {
        double[] logOdds = logOdds(COEFFICIENTS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standardisation.of(new double[2], covariance(), columns(), logOdds))
                .withMessage("coefficients must be one for each of 3 terms, but are 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standardisation.of(COEFFICIENTS, covariance(), columns(), new double[0]))
                .withMessage("logOdds must hold at least one row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standardisation.of(
                        COEFFICIENTS, covariance(), Map.of("arm", new double[4], "sex", new double[4]), logOdds))
                .withMessage("columns must be terms of the covariance, but sex is none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standardisation.of(
                        COEFFICIENTS, covariance(), Map.of("arm", new double[4], "age", new double[3]), logOdds))
                .withMessage("columns must have one number for each of 4 rows, but age has 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standardisation.of(COEFFICIENTS, covariance(), Map.of("arm", new double[4]), logOdds))
                .withMessage("columns must hold every term but the intercept, but more are missing");
        Standardisation standardisation = of(COEFFICIENTS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standardisation.share(Map.of("(Intercept)", 1.0)))
                .withMessage("there is no column named (Intercept)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standardisation.share(Map.of("sex", 1.0)))
                .withMessage("there is no column named sex");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standardisation.share(Map.of("age", Double.NaN)))
                .withMessage("the setting of age must be finite, but is NaN");
    }

    @Test
    void whatWasGivenIsCopied() {
        double[] coefficients = COEFFICIENTS.clone();
        double[] logOdds = logOdds(COEFFICIENTS);
        double[] arm = {0, 1, 1, 0};
        double[] age = {-1, 0, 2, 3};
        Standardisation standardisation =
                Standardisation.of(coefficients, covariance(), Map.of("arm", arm, "age", age), logOdds);
        PointEstimate before = standardisation.share(Map.of("arm", 1.0));
        coefficients[1] = 9;
        logOdds[0] = 9;
        arm[0] = 9;
        age[2] = 9;
        assertThat(standardisation.share(Map.of("arm", 1.0))).isEqualTo(before);
    }
}
