package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The logit of one horizon of a model: the log-odds of the event within it are
 * {@code intercept + sum of coefficient * (term - reference)}.
 *
 * @param horizon within which time
 * @param intercept the log-odds where every term has its reference value
 * @param coefficients the log-odds per unit of each term, the other terms held fixed, in the order of the terms; associations
 * @param covariance how uncertain they are: the covariance of the intercept, named {@link ModelDocument#INTERCEPT}, and the coefficients;
 *     empty where nobody has published it
 */
@SuppressWarnings("serial") // written as its proxy
public record HorizonLogit(
        Horizon horizon, double intercept, List<Double> coefficients, Optional<CovarianceMatrix> covariance)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @param horizon within which time
     * @param intercept the log-odds where every term has its reference value
     * @param coefficients the log-odds per unit of each term, the other terms held fixed, in the order of the terms; associations
     * @param covariance how uncertain they are, or empty where nobody has published it
     * @throws IllegalArgumentException if a number is not finite, or the covariance is not positive semidefinite or of another number of terms
     */
    public HorizonLogit {
        Objects.requireNonNull(horizon, "horizon");
        intercept = Checks.finite(intercept, "intercept") + 0.0;
        coefficients = coefficients.stream()
                .map(coefficient -> Checks.finite(coefficient, "coefficients") + 0.0)
                .toList();
        if (covariance.isPresent()) {
            check(covariance.get(), coefficients.size());
        }
    }

    /**
     * Gives the logit with its covariance.
     *
     * @param horizon within which time
     * @param intercept the log-odds where every term has its reference value
     * @param coefficients the log-odds per unit of each term, the other terms held fixed, in the order of the terms; associations
     * @param covariance how uncertain they are: the covariance of the intercept, named {@link ModelDocument#INTERCEPT}, and the coefficients
     * @throws IllegalArgumentException if a number is not finite, or the covariance is not positive semidefinite or of another number of terms
     */
    public HorizonLogit(Horizon horizon, double intercept, List<Double> coefficients, CovarianceMatrix covariance) {
        this(horizon, intercept, coefficients, Optional.of(covariance));
    }

    private static void check(CovarianceMatrix covariance, int coefficients) {
        Checks.that(
                covariance.terms().size() == coefficients + 1,
                "covariance must have a row for the intercept and one for each coefficient");
        Checks.that(
                !covariance.hasNegativeVariance() && covariance.isPositiveSemidefinite(),
                "covariance must be positive semidefinite",
                "two-way cluster-robust covariances need not be: choose another?");
    }

    private Object writeReplace() {
        return new Proxy().holding(horizon, intercept, coefficients, covariance.orElse(null));
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new HorizonLogit(
                    parts.next(Horizon.class),
                    parts.number(),
                    parts.list(Double.class),
                    Optional.ofNullable(parts.nextOrNull(CovarianceMatrix.class)));
        }
    }
}
