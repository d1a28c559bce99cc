package dk.bip.model.caseworker;

import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.RandomInterceptRegression;
import dk.bip.model.estimation.RandomInterceptResult;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A random intercept with each caseworker's effect.
 *
 * <p>With slopes within caseworkers the fitted model is a + x' b + c' xbar + intercept of the caseworker. It is read as m + x' b + u
 * with m = a + c' (mean of xbar over caseworkers) and the effect u = c' (xbar less that mean) + intercept.
 */
final class EffectFit {

    private final RandomInterceptResult result;
    private final double[] effects;
    private final double[] errors;
    private final double spread;

    /**
     * Fits.
     *
     * @param table all rows
     * @param covariates the characteristics to adjust for, none for an unadjusted fit
     * @param slopes where their slopes come from
     * @param points the number of quadrature points
     */
    EffectFit(CaseworkerTable table, List<String> covariates, CaseworkerEffects.Slopes slopes, int points) {
        int p = covariates.size();
        int[] of = table.caseworkerOf();
        boolean within = slopes == CaseworkerEffects.Slopes.MUNDLAK && p > 0;
        boolean[] all = new boolean[of.length];
        Arrays.fill(all, true);
        ModelFrame frame = table.frame().select(covariates);
        double[][] means = new double[within ? p : 0][];
        for (int j = 0; j < means.length; j++) {
            double[] values = table.frame().values(covariates.get(j));
            CaseloadMeans.checkVariesWithin(covariates.get(j), values, table, all);
            means[j] = CaseloadMeans.of(values, table, all);
            double[] column = new double[of.length];
            for (int i = 0; i < of.length; i++) {
                column[i] = means[j][of[i]];
            }
            frame = frame.with(CaseloadMeans.nameOf(covariates.get(j)), column);
        }
        result = RandomInterceptRegression.logit(table.caseworkerCluster())
                .withQuadraturePoints(points)
                .fit(frame);
        double[] estimates = result.coefficients().estimates();
        effects = new double[table.caseworkers()];
        errors = new double[effects.length];
        Map<String, Integer> codeOf = new HashMap<>();
        for (int code = 0; code < effects.length; code++) {
            codeOf.put(table.caseworkerLabels().get(code), code);
        }
        for (RandomInterceptResult.GroupEffect each : result.groupEffects()) {
            int code = codeOf.get(each.group());
            effects[code] = each.effect();
            errors[code] = each.standardError();
        }
        double[] meanOfMeans = Arrays.stream(means)
                .mapToDouble(each -> Arrays.stream(each).average().orElseThrow())
                .toArray();
        double variance = 0;
        for (int code = 0; code < effects.length; code++) {
            double expected = 0;
            for (int j = 0; j < means.length; j++) {
                expected += estimates[1 + p + j] * (means[j][code] - meanOfMeans[j]);
            }
            effects[code] += expected;
            variance += expected * expected / effects.length;
        }
        spread = variance;
    }

    RandomInterceptResult result() {
        return result;
    }

    /** The effect of each caseworker. */
    double[] effects() {
        return effects;
    }

    double[] errors() {
        return errors;
    }

    /** The standard deviation of the effects: root of sigma squared and the variance of what the caseload's means tell. */
    double standardDeviation() {
        return Math.sqrt(result.standardDeviation() * result.standardDeviation() + spread);
    }
}
