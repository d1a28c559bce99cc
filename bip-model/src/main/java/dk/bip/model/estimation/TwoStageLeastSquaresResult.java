package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A fit by two-stage (or, without instruments, ordinary) least squares, in R's words. Holds numbers, never data. Immutable,
 * thread-safe and serializable.
 */
@SuppressWarnings("serial") // the lists of List.copyOf are serializable
public final class TwoStageLeastSquaresResult implements EstimationResult {
    private static final long serialVersionUID = 1L;

    private final TwoStageLeastSquares regression;
    private final String outcomeName;
    private final CoefficientTable coefficients;
    private final double residualStandardError;
    private final double rSquared;
    private final long observations;
    private final List<FirstStage> firstStages;
    private final TreeMap<String, Long> clusters;
    private final TreeMap<String, Long> dropped;

    TwoStageLeastSquaresResult(
            TwoStageLeastSquares regression,
            String outcomeName,
            CoefficientTable coefficients,
            double residualStandardError,
            double rSquared,
            long observations,
            List<FirstStage> firstStages,
            Map<String, Long> clusters,
            Map<String, Long> dropped) {
        this.regression = regression;
        this.outcomeName = outcomeName;
        this.coefficients = coefficients;
        this.residualStandardError = residualStandardError;
        this.rSquared = rSquared;
        this.observations = observations;
        this.firstStages = List.copyOf(firstStages);
        this.clusters = new TreeMap<>(clusters);
        this.dropped = new TreeMap<>(dropped);
    }

    /**
     * How the fit was configured.
     *
     * @return the regression that gave this result
     */
    public TwoStageLeastSquares regression() {
        return regression;
    }

    @Override
    public String outcomeName() {
        return outcomeName;
    }

    /**
     * The coefficients, with t statistics on {@link #degreesOfFreedom}; their covariance is robust where that was configured.
     */
    @Override
    public CoefficientTable coefficients() {
        return coefficients;
    }

    /**
     * The residual standard error, sigma: the root of RSS / (n - k).
     *
     * @return at least 0, in units of the outcome
     */
    public double residualStandardError() {
        return residualStandardError;
    }

    /**
     * The degrees of freedom of the residuals, n - k.
     *
     * @return observations less coefficients, at least 1
     */
    public long degreesOfFreedom() {
        return observations - coefficients.terms().size();
    }

    /**
     * 1 - RSS / TSS. With instruments it may be negative, and says nothing of their worth.
     *
     * @return at most 1
     */
    public double rSquared() {
        return rSquared;
    }

    @Override
    public long observations() {
        return observations;
    }

    /**
     * How strongly the instruments move each endogenous column.
     *
     * @return one for each endogenous column, in the order in which they were named; empty without instruments
     */
    public List<FirstStage> firstStages() {
        return firstStages;
    }

    /**
     * How strongly the instruments move one endogenous column.
     *
     * @param endogenous the column's name
     * @return its first stage
     * @throws IllegalArgumentException if it is not endogenous, or the fit has no instruments
     */
    public FirstStage firstStage(String endogenous) {
        Checks.that(regression.isInstrumented(), "a fit without instruments has no first stage");
        return firstStages.stream()
                .filter(each -> each.endogenous().equals(endogenous))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no endogenous column named " + endogenous
                        + "\nMaybe one of " + String.join(", ", regression.endogenous()) + "?"));
    }

    /**
     * The number of clusters of each kind.
     *
     * @return kind of cluster to number; empty if the covariance is not cluster-robust
     */
    public SortedMap<String, Long> clusters() {
        return Collections.unmodifiableSortedMap(clusters);
    }

    @Override
    public SortedMap<String, Long> droppedRows() {
        return Collections.unmodifiableSortedMap(dropped);
    }

    @Override
    public String summary() {
        StringBuilder text = new StringBuilder();
        text.append(regression.isInstrumented() ? "Two-stage" : "Ordinary")
                .append(" least squares of ")
                .append(outcomeName);
        if (regression.isInstrumented()) {
            text.append(", instruments ")
                    .append(String.join(", ", regression.instruments()))
                    .append(" for ")
                    .append(String.join(", ", regression.endogenous()));
        }
        text.append('\n');
        if (regression.robustErrors() != null) {
            text.append("Standard errors robust to heteroskedasticity, ")
                    .append(regression.robustErrors())
                    .append('\n');
        }
        if (!clusters.isEmpty()) {
            text.append("Standard errors robust to clusters ")
                    .append(clusters)
                    .append(", correction ")
                    .append(regression.correction());
            if (!coefficients.covariance().isPositiveSemidefinite()) {
                text.append("; the two-way covariance is not positive semidefinite");
            }
            text.append('\n');
        }
        text.append('\n').append(coefficients.summary()).append('\n');
        firstStages.forEach(stage -> text.append(stage).append('\n'));
        text.append(String.format(
                Locale.ROOT,
                "Observations %d, rows dropped %d%s\n",
                observations,
                dropped.values().stream().mapToLong(Long::longValue).sum(),
                dropped.isEmpty() ? "" : " " + dropped));
        text.append(String.format(
                Locale.ROOT,
                "Residual standard error %.6g on %d degrees of freedom, R squared %.4g\n",
                residualStandardError,
                degreesOfFreedom(),
                rSquared));
        return text.toString();
    }

    /**
     * The configuration and the size of the data.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "TwoStageLeastSquaresResult[" + regression + ", observations=" + observations + "]";
    }
}
