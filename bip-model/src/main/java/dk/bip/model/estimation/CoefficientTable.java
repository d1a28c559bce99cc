package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.core.internal.words.TextTable;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.statistics.RatioEstimate;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The coefficients of a fit and their covariance, by term. Immutable, thread-safe and serializable.
 *
 * <p>The order of terms is the intercept, where there is one, and then the columns of the frame.
 */
public final class CoefficientTable implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The term of the intercept, as R prints it. */
    public static final String INTERCEPT = "(Intercept)";

    private final double[] estimates;
    private final CovarianceMatrix covariance;
    private final double degreesOfFreedom;

    /** Why a term has no standard error, for those that have none. */
    private final TreeMap<String, String> withoutError;

    private CoefficientTable(
            double[] estimates,
            CovarianceMatrix covariance,
            double degreesOfFreedom,
            TreeMap<String, String> withoutError) {
        this.estimates = estimates;
        this.covariance = covariance;
        this.degreesOfFreedom = degreesOfFreedom;
        this.withoutError = withoutError;
    }

    /**
     * A table whose statistics are compared with the normal distribution.
     *
     * @param estimates the estimates, in the order of the covariance's terms; copied
     * @param covariance the covariance of the estimates
     * @return the table
     * @throws IllegalArgumentException if the numbers do not match, or an estimate is not finite
     */
    public static CoefficientTable of(double[] estimates, CovarianceMatrix covariance) {
        return of(estimates, covariance, Double.POSITIVE_INFINITY, List.of());
    }

    /**
     * A table whose statistics are compared with a t distribution.
     *
     * @param estimates the estimates, in the order of the covariance's terms; copied
     * @param covariance the covariance of the estimates
     * @param degreesOfFreedom the degrees of freedom, more than 0
     * @return the table
     * @throws IllegalArgumentException as {@link #of(double[], CovarianceMatrix)} does, or if there are no degrees of freedom
     */
    public static CoefficientTable of(double[] estimates, CovarianceMatrix covariance, double degreesOfFreedom) {
        Checks.that(
                degreesOfFreedom > 0 && degreesOfFreedom <= Double.MAX_VALUE,
                "degreesOfFreedom must be more than 0 and finite, but is " + degreesOfFreedom);
        return of(estimates, covariance, degreesOfFreedom, List.of());
    }

    /** With the remarks on a cluster-robust covariance, and positive infinity for the normal distribution. */
    static CoefficientTable of(
            double[] estimates, CovarianceMatrix covariance, double degreesOfFreedom, List<ClusterRemark> remarks) {
        Map<String, String> withoutError = new TreeMap<>();
        remarks.stream()
                .filter(ClusterRemark::leavesNoError)
                .forEach(remark -> withoutError.put(remark.subject(), remark.text()));
        return create(estimates, covariance, degreesOfFreedom, withoutError);
    }

    private static CoefficientTable create(
            double[] estimates,
            CovarianceMatrix covariance,
            double degreesOfFreedom,
            Map<String, String> withoutError) {
        List<String> terms = covariance.terms();
        Checks.that(
                estimates.length == terms.size(),
                "estimates must have " + terms.size() + " entries, one for each term, but has " + estimates.length);
        double[] copy = new double[estimates.length];
        TreeMap<String, String> reasons = new TreeMap<>(withoutError);
        for (int i = 0; i < copy.length; i++) {
            Checks.that(
                    Math.abs(estimates[i]) <= Double.MAX_VALUE,
                    "the estimate of " + terms.get(i) + " must be finite, but is " + estimates[i]);
            copy[i] = estimates[i] + 0.0;
            if (covariance.at(i, i) < 0) {
                reasons.putIfAbsent(terms.get(i), "its variance is negative");
            }
        }
        Checks.that(
                new HashSet<>(terms).containsAll(reasons.keySet()),
                "a term without a standard error must be one of the table");
        return new CoefficientTable(copy, covariance, degreesOfFreedom, reasons);
    }

    /**
     * The terms.
     *
     * @return the names, in order
     */
    public List<String> terms() {
        return covariance.terms();
    }

    /**
     * One row of the table.
     *
     * @param term the term
     * @return the coefficient with its uncertainty
     * @throws IllegalArgumentException if there is no such term
     */
    public Coefficient coefficient(String term) {
        return row(covariance.indexOf(term));
    }

    /**
     * All rows of the table.
     *
     * @return the coefficients, in the order of the terms
     */
    public List<Coefficient> coefficients() {
        List<Coefficient> rows = new ArrayList<>(estimates.length);
        for (int i = 0; i < estimates.length; i++) {
            rows.add(row(i));
        }
        return List.copyOf(rows);
    }

    private Coefficient row(int index) {
        String term = terms().get(index);
        double error = Math.sqrt(Math.max(0, covariance.at(index, index)));
        return new Coefficient(term, estimates[index], error, degreesOfFreedom, withoutError.get(term));
    }

    /**
     * The covariance of the estimates.
     *
     * @return the matrix, in the order of the terms
     */
    public CovarianceMatrix covariance() {
        return covariance;
    }

    /**
     * The estimates alone.
     *
     * @return a copy, in the order of the terms
     */
    public double[] estimates() {
        return estimates.clone();
    }

    /** The linear predictor of each row of a frame, with its offset. */
    double[] linearPredictors(ModelFrame frame) {
        double[] predictors = new double[frame.size()];
        for (int i = 0; i < predictors.length; i++) {
            predictors[i] = frame.offset(i);
        }
        for (int j = 0; j < estimates.length; j++) {
            String term = terms().get(j);
            double[] column = term.equals(INTERCEPT) ? null : frame.column(frame.indexOf(term));
            for (int i = 0; i < predictors.length; i++) {
                predictors[i] += column == null ? estimates[j] : estimates[j] * column[frame.from() + i];
            }
        }
        return predictors;
    }

    /** The probability of each row of a frame. */
    double[] probabilities(ModelFrame frame, Link link) {
        double[] probabilities = linearPredictors(frame);
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = link.probability(probabilities[i]);
        }
        return probabilities;
    }

    /** The degrees of freedom of the t distribution, or positive infinity for the normal one. */
    double degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /** e to each coefficient: odds ratios of a logit. */
    Map<String, RatioEstimate> ratios() {
        Map<String, RatioEstimate> ratios = new LinkedHashMap<>();
        coefficients()
                .forEach(row ->
                        ratios.put(row.term(), new RatioEstimate(StrictMath.exp(row.estimate()), row.standardError())));
        return Collections.unmodifiableMap(ratios);
    }

    /**
     * Returns the table in R's layout, with 95 % intervals.
     *
     * @return one line for the header and one for each term, each ended by a line feed; not for parsing
     */
    @Override
    public String toString() {
        boolean normal = degreesOfFreedom == Double.POSITIVE_INFINITY;
        TextTable table = new TextTable(
                "",
                "Estimate",
                "Std. Error",
                normal ? "z value" : "t value",
                normal ? "Pr(>|z|)" : "Pr(>|t|)",
                "2.5 %",
                "97.5 %");
        for (Coefficient row : coefficients()) {
            String estimate = sixDigits(row.estimate());
            row.whyNoStandardError()
                    .ifPresentOrElse(
                            why -> table.row(row.term(), estimate, "(no error: " + why + ")"),
                            () -> table.row(
                                    row.term(),
                                    estimate,
                                    sixDigits(row.standardError()),
                                    String.format(Locale.ROOT, "%.3f", row.z()),
                                    Digits.p(row.p()),
                                    sixDigits(row.confidenceInterval().lower()),
                                    sixDigits(row.confidenceInterval().upper())));
        }
        return table.toString();
    }

    private static String sixDigits(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        estimates,
                        covariance,
                        degreesOfFreedom,
                        List.copyOf(withoutError.keySet()),
                        List.copyOf(withoutError.values()));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            double[] estimates = parts.next(double[].class);
            CovarianceMatrix covariance = parts.next(CovarianceMatrix.class);
            double degreesOfFreedom = parts.number();
            Checks.that(degreesOfFreedom > 0, "degreesOfFreedom must be more than 0");
            return create(estimates, covariance, degreesOfFreedom, parts.map(String.class));
        }
    }
}
