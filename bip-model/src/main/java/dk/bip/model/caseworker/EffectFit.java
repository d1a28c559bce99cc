package dk.bip.model.caseworker;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.RandomInterceptRegression;
import dk.bip.model.estimation.RandomInterceptResult;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A random intercept fitted to some of the rows, with each caseworker's effect and each row's linear predictor at effect 0.
 *
 * <p>With slopes within caseworkers the fitted model is a + x' b + c' xbar + intercept of the caseworker. It is read as m + x' b + u
 * with m = a + c' (mean of xbar over caseworkers) and the effect u = c' (xbar less that mean) + intercept.
 */
final class EffectFit {

    private final RandomInterceptResult result;
    private final List<String> covariates;
    private final double[][] means;
    private final double[] meanOfMeans;
    private final double[] spreadSlope;
    private final double spread;
    private final double[] linear;
    private final double[] expected;
    private final double[] effects;
    private final double[] errors;

    /**
     * Fits.
     *
     * @param table all rows
     * @param covariates the characteristics to adjust for, none for an unadjusted fit
     * @param slopes where their slopes come from
     * @param points the number of quadrature points
     * @param used which rows to fit to
     */
    EffectFit(
            CaseworkerTable table,
            List<String> covariates,
            CaseworkerEffects.Slopes slopes,
            int points,
            boolean[] used) {
        this.covariates = covariates;
        int rows = used.length;
        int caseworkers = table.caseworkers();
        int[] of = table.caseworkerOf();
        int p = covariates.size();
        boolean within = slopes == CaseworkerEffects.Slopes.MUNDLAK && p > 0;
        ModelFrame frame = table.frame().select(covariates);
        double[][] columns = new double[p][];
        means = new double[p][];
        for (int j = 0; j < p; j++) {
            columns[j] = frame.values(covariates.get(j));
            means[j] = CaseloadMeans.of(columns[j], table, used);
        }
        for (int j = 0; j < p && within; j++) {
            CaseloadMeans.checkVariesWithin(covariates.get(j), columns[j], table, used);
            double[] column = new double[rows];
            for (int i = 0; i < rows; i++) {
                column[i] = means[j][of[i]];
            }
            frame = frame.with(CaseloadMeans.nameOf(covariates.get(j)), column);
        }
        int[] chosen = CaseloadMeans.rows(used);
        result = RandomInterceptRegression.logit(table.caseworkerCluster())
                .withQuadraturePoints(points)
                .fit(chosen.length == rows ? frame : frame.rows(chosen));

        double[] estimates = result.coefficients().estimates();
        effects = new double[caseworkers];
        errors = new double[caseworkers];
        expected = new double[caseworkers];
        Arrays.fill(effects, Double.NaN);
        Map<String, Integer> codeOf = new HashMap<>();
        for (int code = 0; code < caseworkers; code++) {
            codeOf.put(table.caseworkerLabels().get(code), code);
        }
        for (RandomInterceptResult.GroupEffect each : result.groupEffects()) {
            int code = codeOf.get(each.group());
            effects[code] = each.effect();
            errors[code] = each.standardError();
        }
        double mean = estimates[0];
        meanOfMeans = new double[within ? p : 0];
        spreadSlope = new double[meanOfMeans.length];
        double variance = 0;
        if (within) {
            int fitted = result.groupEffects().size();
            for (int j = 0; j < p; j++) {
                for (int code = 0; code < caseworkers; code++) {
                    meanOfMeans[j] += Double.isNaN(effects[code]) ? 0 : means[j][code] / fitted;
                }
                mean += estimates[1 + p + j] * meanOfMeans[j];
            }
            for (int code = 0; code < caseworkers; code++) {
                if (!Double.isNaN(effects[code])) {
                    double sum = 0;
                    for (int j = 0; j < p; j++) {
                        sum += estimates[1 + p + j] * (means[j][code] - meanOfMeans[j]);
                    }
                    expected[code] = sum;
                    effects[code] += sum;
                    variance += sum * sum / fitted;
                    for (int j = 0; j < p; j++) {
                        spreadSlope[j] += sum * (means[j][code] - meanOfMeans[j]) / fitted;
                    }
                }
            }
        }
        spread = variance;
        linear = new double[rows];
        Arrays.fill(linear, mean);
        for (int j = 0; j < p; j++) {
            for (int i = 0; i < rows; i++) {
                linear[i] += estimates[1 + j] * columns[j][i];
            }
        }
    }

    RandomInterceptResult result() {
        return result;
    }

    List<String> covariates() {
        return covariates;
    }

    /** m + x' b of each row of the table. */
    double[] linear() {
        return linear;
    }

    /** x' b of each row of the table, less its mean over all rows. */
    double[] centredLinear() {
        double mean = 0;
        for (double each : linear) {
            mean += each / linear.length;
        }
        double[] centred = linear.clone();
        for (int i = 0; i < centred.length; i++) {
            centred[i] -= mean;
        }
        return centred;
    }

    /** The effect of each caseworker; NaN for one without a row in the fit. */
    double[] effects() {
        return effects;
    }

    double[] errors() {
        return errors;
    }

    /** What the caseload's means alone tell of each caseworker's effect. */
    double[] expectedEffects() {
        return expected;
    }

    /** The standard deviation of the random intercept. */
    double sigma() {
        return result.standardDeviation();
    }

    /** The standard deviation of the effects: root of sigma squared and the variance of what the caseload's means tell. */
    double standardDeviation() {
        return Math.sqrt(sigma() * sigma() + spread);
    }

    /** The covariance of the slopes b. */
    double[][] slopeCovariance() {
        int p = covariates.size();
        double[][] all = result.coefficients().covariance().toArray();
        double[][] slopes = new double[p][p];
        for (int i = 0; i < p; i++) {
            System.arraycopy(all[1 + i], 1, slopes[i], 0, p);
        }
        return slopes;
    }

    /** The number of estimates, sigma last. */
    int estimates() {
        return 1 + covariates.size() + meanOfMeans.length + 1;
    }

    /** The derivative by each estimate but sigma of the linear predictor of a row with its caseworker's expected effect. */
    void linearGradient(double[][] columns, int row, int caseworker, double[] gradient) {
        int p = covariates.size();
        gradient[0] = 1;
        for (int j = 0; j < p; j++) {
            gradient[1 + j] = columns[j][row];
        }
        for (int j = 0; j < meanOfMeans.length; j++) {
            gradient[1 + p + j] = means[j][caseworker];
        }
    }

    /**
     * The gradient by all estimates, sigma last, of a quantity whose derivatives by m, b and the standard deviation of effects are
     * given.
     */
    double[] gradient(double byMean, double[] bySlopes, double byStandardDeviation) {
        int p = covariates.size();
        int within = meanOfMeans.length;
        double[] gradient = new double[estimates()];
        gradient[0] = byMean;
        System.arraycopy(bySlopes, 0, gradient, 1, p);
        double total = standardDeviation();
        for (int j = 0; j < within; j++) {
            gradient[1 + p + j] =
                    byMean * meanOfMeans[j] + (total > 0 ? byStandardDeviation * spreadSlope[j] / total : 0);
        }
        gradient[1 + p + within] = byStandardDeviation * (total > 0 ? sigma() / total : 1);
        return gradient;
    }
}
