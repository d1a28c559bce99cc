package dk.bip.model.estimation;

import dk.bip.core.Summarised;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What every estimator gives. Holds numbers, never data. An estimator that does not converge throws an
 * {@link EstimationException} instead, so that every result is of a fit that converged. Implementations are immutable,
 * thread-safe and serializable.
 */
public interface EstimationResult extends Summarised, Serializable {

    /**
     * The name of the outcome.
     *
     * @return the name
     */
    String outcomeName();

    /**
     * The coefficients with standard error, z, p, confidence interval and covariance.
     *
     * @return the table
     */
    CoefficientTable coefficients();

    /**
     * One coefficient: {@code coefficients().coefficient(term)}.
     *
     * @param term the term
     * @return the coefficient with its uncertainty
     * @throws IllegalArgumentException if there is no such term
     */
    default Coefficient coefficient(String term) {
        return coefficients().coefficient(term);
    }

    /**
     * The number of rows that the fit used: those with a positive weight.
     *
     * @return at least 1
     */
    long observations();

    /**
     * How many rows were not used, by reason.
     *
     * @return reason to count; empty if every row was used
     */
    Map<String, Long> droppedRows();

    /**
     * What a reader of cluster-robust standard errors should know: few clusters, errors far below the model's, terms without an error.
     *
     * @return the remarks; empty where there are none, or errors are not robust to clusters
     */
    default List<ClusterRemark> clusterRemarks() {
        return List.of();
    }
}
