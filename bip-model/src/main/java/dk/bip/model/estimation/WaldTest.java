package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.internal.Cholesky;
import dk.bip.model.internal.Probabilities;
import java.io.Serializable;
import java.util.List;

/**
 * The Wald test of linear hypotheses, all at once: (R b - q)' inverse(R V R') (R b - q) with the estimates b and their
 * covariance V, robust where the fit's is. As R's {@code lmtest::waldtest} and {@code car::linearHypothesis}.
 *
 * <p>Compared with the chi-square distribution; where the coefficients' statistics are t, the statistic over the number of
 * hypotheses is compared with F.
 *
 * @param statistic the chi-square statistic, at least 0
 * @param degreesOfFreedom the number of hypotheses
 * @param p the p value, from 0 to 1
 */
public record WaldTest(double statistic, int degreesOfFreedom, double p) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double TOLERANCE = 1e-12;

    /**
     * Checks the numbers.
     *
     * @param statistic the statistic, at least 0
     * @param degreesOfFreedom the number of hypotheses, at least 1
     * @param p the p value, from 0 to 1
     * @throws IllegalArgumentException if a number is out of its range
     */
    public WaldTest {
        statistic = Checks.notNegative(statistic, "statistic");
        Checks.that(degreesOfFreedom >= 1, "degreesOfFreedom must be at least 1");
        p = Checks.within(p, 0, 1, "p");
    }

    /**
     * Tests hypotheses about a fit.
     *
     * @param coefficients the coefficients
     * @param hypotheses at least one hypothesis, none implied by the others
     * @return the test
     * @throws IllegalArgumentException if there is no such term, no hypothesis, one follows from (or contradicts) others, or the
     *     covariance says nothing of it
     */
    public static WaldTest of(CoefficientTable coefficients, List<LinearHypothesis> hypotheses) {
        Checks.that(!hypotheses.isEmpty(), "there must be at least one hypothesis");
        int n = hypotheses.size();
        double[][] weights = new double[n][];
        double[] distance = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = hypotheses.get(i).weights(coefficients);
            distance[i] = Matrices.dot(weights[i], coefficients.estimates())
                    - hypotheses.get(i).value();
        }
        double[][] covariance = coefficients.covariance().toArray();
        double[][] spread = new double[n][n];
        for (int i = 0; i < n; i++) {
            double[] half = Matrices.times(covariance, weights[i]);
            for (int j = 0; j <= i; j++) {
                spread[i][j] = Matrices.dot(half, weights[j]);
            }
        }
        for (int i = 0; i < n; i++) {
            Checks.that(
                    spread[i][i] > 0,
                    "the hypothesis " + hypotheses.get(i) + " has no variance to be compared with",
                    "the two-way variance of a term is negative?");
        }
        Cholesky factor = Cholesky.of(spread, TOLERANCE);
        int bad = factor.dependentColumn();
        Checks.that(
                bad < 0,
                "a hypothesis must not follow from the others: " + (bad < 0 ? "" : hypotheses.get(bad)),
                "leave it out?");
        double statistic = factor.inverseForm(distance, new double[n]);
        double t = coefficients.degreesOfFreedom();
        double p = t == Double.POSITIVE_INFINITY
                ? Probabilities.upperChiSquare(statistic, n)
                : Probabilities.upperF(statistic / n, n, t);
        return new WaldTest(statistic, n, p);
    }

    /**
     * The test in one line.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Wald chi-square " + Digits.of(statistic) + " on " + degreesOfFreedom + ", p " + Digits.p(p);
    }
}
