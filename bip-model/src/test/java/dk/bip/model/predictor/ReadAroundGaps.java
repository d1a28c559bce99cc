package dk.bip.model.predictor;

import dk.bip.model.feature.FeatureRow;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a model makes of a row with gaps, by the textbook: from the covariance S of the terms, the mean S(m,o) S(o,o)^-1 x(o) of the missing
 * ones and their variance S(m,m) - S(m,o) S(o,o)^-1 S(o,m). The library takes the other way, through the precision matrix.
 */
final class ReadAroundGaps {

    private static final double REACH = 16;
    private static final double STEP = 0.04;

    final double logOdds;
    final double standardError;
    final double deviation;

    private ReadAroundGaps(double logOdds, double standardError, double deviation) {
        this.logOdds = logOdds;
        this.standardError = standardError;
        this.deviation = deviation;
    }

    static ReadAroundGaps of(ModelDocument document, HorizonLogit logit, FeatureRow row) {
        List<ModelTerm> terms = document.terms();
        int[] known = IntStream.range(0, terms.size())
                .filter(j -> isKnown(document, terms.get(j), row))
                .toArray();
        int[] missing = IntStream.range(0, terms.size())
                .filter(j -> !isKnown(document, terms.get(j), row))
                .toArray();
        double[] x = new double[terms.size()];
        for (int j : known) {
            ModelTerm term = terms.get(j);
            double value = row.value(document.schema().named(term.feature())).orElseThrow();
            x[j] = term.transform().of(value) - term.reference();
        }
        double[][] covariance =
                document.precision().map(matrix -> inverse(matrix.toArray())).orElse(new double[x.length][x.length]);
        double[][] weights = missing.length == 0
                ? new double[0][]
                : product(part(covariance, missing, known), inverse(part(covariance, known, known)));
        for (int m = 0; m < missing.length; m++) {
            for (int o = 0; o < known.length; o++) {
                x[missing[m]] += weights[m][o] * x[known[o]];
            }
        }
        double[][] explained = product(weights, part(covariance, known, missing));
        double variance = 0;
        for (int m = 0; m < missing.length; m++) {
            for (int n = 0; n < missing.length; n++) {
                variance += logit.coefficients().get(missing[m])
                        * (covariance[missing[m]][missing[n]] - explained[m][n])
                        * logit.coefficients().get(missing[n]);
            }
        }
        double logOdds = logit.intercept();
        double[] g = new double[x.length + 1];
        g[0] = 1;
        for (int j = 0; j < x.length; j++) {
            logOdds += logit.coefficients().get(j) * x[j];
            g[j + 1] = x[j];
        }
        double squaredError = 0;
        for (int i = 0; i < g.length && logit.covariance().isPresent(); i++) {
            for (int j = 0; j < g.length; j++) {
                squaredError += g[i] * logit.covariance().get().at(i, j) * g[j];
            }
        }
        return new ReadAroundGaps(logOdds, Math.sqrt(squaredError), Math.sqrt(Math.max(0, variance)));
    }

    private static boolean isKnown(ModelDocument document, ModelTerm term, FeatureRow row) {
        return row.value(document.schema().named(term.feature())).isPresent();
    }

    /** The mean probability, so many standard errors from the log-odds. */
    double probability(double standardErrors) {
        return average(logOdds + standardErrors * standardError, deviation);
    }

    /** The mean of the logistic function over a normal distribution, by steps so small that no digit is left to gain. */
    static double average(double mean, double deviation) {
        double sum = 0;
        for (int k = (int) (-REACH / STEP); k <= REACH / STEP; k++) {
            double z = k * STEP;
            sum += StrictMath.exp(-z * z / 2) * logistic(mean + deviation * z);
        }
        return sum * STEP / Math.sqrt(2 * Math.PI);
    }

    static double logistic(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    private static double[][] part(double[][] matrix, int[] rows, int[] columns) {
        return Arrays.stream(rows)
                .mapToObj(i ->
                        Arrays.stream(columns).mapToDouble(j -> matrix[i][j]).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] product(double[][] left, double[][] right) {
        int columns = right.length == 0 ? 0 : right[0].length;
        double[][] product = new double[left.length][columns];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < columns; j++) {
                for (int k = 0; k < right.length; k++) {
                    product[i][j] += left[i][k] * right[k][j];
                }
            }
        }
        return product;
    }

    /** Gauss and Jordan, of a positive definite matrix. */
    private static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] left = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
        double[][] right = new double[n][n];
        for (int i = 0; i < n; i++) {
            right[i][i] = 1;
        }
        for (int i = 0; i < n; i++) {
            double pivot = left[i][i];
            for (int j = 0; j < n; j++) {
                left[i][j] /= pivot;
                right[i][j] /= pivot;
            }
            for (int r = 0; r < n; r++) {
                double factor = left[r][i];
                for (int j = 0; j < n && r != i; j++) {
                    left[r][j] -= factor * left[i][j];
                    right[r][j] -= factor * right[i][j];
                }
            }
        }
        return right;
    }
}
