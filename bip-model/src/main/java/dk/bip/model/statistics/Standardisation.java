package dk.bip.model.statistics;

import dk.bip.core.internal.Checks;
import dk.bip.model.matrix.CovarianceMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Shares of a logistic regression, standardised over its rows: what the mean probability of all rows would be if some columns had the
 * same value in each of them, such as everyone in the one arm of a trial and then everyone in the other.
 *
 * <p>share(s) = 1/n sum over rows of logistic(x(s)' b), where x(s) is the row with the columns of s set. Standard errors are by the delta
 * method from the covariance of the coefficients, g' V g with g = 1/n sum of p (1 - p) x(s), for these rows. Each row counts once. What
 * R's {@code marginaleffects::avg_predictions} and {@code avg_comparisons} do.
 *
 * <p>S. Greenland (2004), "Model-based estimation of relative risks and other epidemiologic measures in studies of common outcomes and
 * in case-control studies", American Journal of Epidemiology 160, 301-305.
 *
 * <p>Immutable and thread-safe. Not serializable: results hold numbers, never data.
 */
public final class Standardisation {

    private final List<String> terms;
    private final double[] coefficients;
    private final double[][] covariance;

    /** The column of each term; null for the intercept. */
    private final double[][] columns;

    private final double[] logOdds;

    private Standardisation(
            List<String> terms, double[] coefficients, double[][] covariance, double[][] columns, double[] logOdds) {
        this.terms = terms;
        this.coefficients = coefficients;
        this.covariance = covariance;
        this.columns = columns;
        this.logOdds = logOdds;
    }

    /**
     * Returns the standardisation of a logistic regression.
     *
     * @param coefficients the coefficients, in the order of the covariance's terms; copied
     * @param covariance the covariance of the coefficients
     * @param columns the numbers of each term but the intercept, one a row; copied
     * @param logOdds the log-odds of each row as it is, with its offset; copied
     * @return the standardisation
     * @throws IllegalArgumentException if there is no row, the numbers of coefficients, terms or rows differ, a column belongs to no
     *     term, or more than one term has no column
     */
    public static Standardisation of(
            double[] coefficients, CovarianceMatrix covariance, Map<String, double[]> columns, double[] logOdds) {
        List<String> terms = covariance.terms();
        Checks.that(
                coefficients.length == terms.size(),
                "coefficients must be one for each of " + terms.size() + " terms, but are " + coefficients.length);
        Checks.that(logOdds.length > 0, "logOdds must hold at least one row");
        columns.forEach((term, numbers) -> {
            Checks.that(terms.contains(term), "columns must be terms of the covariance, but " + term + " is none");
            Checks.that(
                    numbers.length == logOdds.length,
                    "columns must have one number for each of " + logOdds.length + " rows, but " + term + " has "
                            + numbers.length);
        });
        Checks.that(
                columns.size() >= terms.size() - 1,
                "columns must hold every term but the intercept, but more are missing");
        return new Standardisation(
                terms,
                coefficients.clone(),
                covariance.toArray(),
                terms.stream()
                        .map(columns::get)
                        .map(numbers -> numbers == null ? null : numbers.clone())
                        .toArray(double[][]::new),
                logOdds.clone());
    }

    /** A mean probability with its derivative by each coefficient. */
    private static final class Mean {
        private final double mean;
        private final double[] gradient;

        private Mean(double mean, double[] gradient) {
            this.mean = mean;
            this.gradient = gradient;
        }
    }

    /**
     * Returns the share if some columns had the same value in every row.
     *
     * @param settings the value of each column to set; empty for the rows as they are
     * @return the share
     * @throws IllegalArgumentException if a setting is of no column, or not finite
     */
    public PointEstimate share(Map<String, Double> settings) {
        Mean mean = mean(settings);
        return PointEstimate.ofShare(mean.mean, error(mean.gradient));
    }

    /**
     * Returns the difference of two shares, of which both standard errors and their dependence count.
     *
     * @param settings the value of each column to set
     * @param others the values in the share that is taken away
     * @return share(settings) - share(others)
     * @throws IllegalArgumentException if a setting is of no column, or not finite
     */
    public PointEstimate difference(Map<String, Double> settings, Map<String, Double> others) {
        Mean first = mean(settings);
        Mean second = mean(others);
        double[] gradient = new double[coefficients.length];
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] = first.gradient[j] - second.gradient[j];
        }
        return PointEstimate.ofDifference(first.mean - second.mean, error(gradient));
    }

    /**
     * Returns the ratio of two shares, with the standard error of its logarithm.
     *
     * @param settings the value of each column to set
     * @param others the values in the share to divide by
     * @return share(settings) / share(others)
     * @throws IllegalArgumentException if a setting is of no column, or not finite
     */
    public RatioEstimate ratio(Map<String, Double> settings, Map<String, Double> others) {
        Mean first = mean(settings);
        Mean second = mean(others);
        double[] gradient = new double[coefficients.length];
        for (int j = 0; j < gradient.length; j++) {
            gradient[j] = first.gradient[j] / first.mean - second.gradient[j] / second.mean;
        }
        return new RatioEstimate(first.mean / second.mean, error(gradient));
    }

    private Mean mean(Map<String, Double> settings) {
        settings.forEach((term, value) -> {
            int index = terms.indexOf(Objects.requireNonNull(term, "a setting"));
            Checks.that(index >= 0 && columns[index] != null, "there is no column named " + term);
            Checks.that(
                    Math.abs(value) <= Double.MAX_VALUE, "the setting of " + term + " must be finite, but is " + value);
        });
        int n = logOdds.length;
        double[] moved = logOdds.clone();
        double[][] numbers = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            Double value = columns[j] == null ? Double.valueOf(1) : settings.get(terms.get(j));
            numbers[j] = columns[j];
            if (value != null) {
                numbers[j] = new double[n];
                Arrays.fill(numbers[j], value);
            }
            for (int i = 0; i < n && columns[j] != null && value != null; i++) {
                moved[i] += coefficients[j] * (value - columns[j][i]);
            }
        }
        double sum = 0;
        double[] gradient = new double[columns.length];
        for (int i = 0; i < n; i++) {
            double slope = Logistic.slope(moved[i]);
            sum += Logistic.probability(moved[i]);
            for (int j = 0; j < columns.length; j++) {
                gradient[j] += slope * numbers[j][i] / n;
            }
        }
        return new Mean(sum / n, gradient);
    }

    private double error(double[] gradient) {
        double sum = 0;
        for (int i = 0; i < gradient.length; i++) {
            for (int j = 0; j < gradient.length; j++) {
                sum += gradient[i] * covariance[i][j] * gradient[j];
            }
        }
        return Math.sqrt(Math.max(0, sum));
    }

    /**
     * Returns the terms and the number of rows.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Standardisation[terms=" + terms + ", rows=" + logOdds.length + "]";
    }
}
