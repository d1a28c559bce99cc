package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.feature.Feature;
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

    /**
     * Returns by how much the log-odds at this horizon are at least above those at a shorter one, for whatever values of their domains the
     * features have: what {@link ModelDocument} proves to be positive for each pair of neighbours.
     *
     * @param shorter the logit of the shorter horizon, with the same terms
     * @param features the features of the terms
     * @param terms the terms, in the order of the coefficients
     * @param rules corners of the domains that cannot occur, which are left out
     * @return the minimum of the difference of the log-odds; below 0 where the probability may fall
     * @throws IllegalArgumentException if there is not one term for each coefficient, or a term is of another feature
     */
    public double leastRise(
            HorizonLogit shorter, List<Feature> features, List<ModelTerm> terms, List<DomainRule> rules) {
        Checks.that(
                terms.size() == coefficients.size() && terms.size() == shorter.coefficients.size(),
                "terms must be one for each coefficient");
        List<String> names = features.stream().map(Feature::name).toList();
        terms.forEach(term ->
                Checks.that(names.contains(term.feature()), "term " + term.name() + " must be of one of the features"));
        return KnownTerms.all(new LogitForm(features, terms, new double[0][], List.of(shorter, this), rules))
                .margin(0);
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
