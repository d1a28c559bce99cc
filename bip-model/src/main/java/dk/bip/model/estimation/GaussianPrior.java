package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.internal.Cholesky;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What is known of coefficients before the data: a normal distribution with a mean and a covariance, by term. Terms of the
 * model that the prior does not name are left to the data alone.
 *
 * <p>The log posterior is log-likelihood - (beta - mean)' inverse(covariance) (beta - mean) / 2. A published model with its covariance
 * serves as one: a few hundred rows then move it as far as they carry and no further.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class GaussianPrior implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double TOLERANCE = 1e-13;

    /** The named terms, or null where the prior is a ridge over every column. */
    private final double[] means;

    private final CovarianceMatrix covariance;
    private final double[][] precision;
    private final double ridge;

    private GaussianPrior(double[] means, CovarianceMatrix covariance, double[][] precision, double ridge) {
        this.means = means;
        this.covariance = covariance;
        this.precision = precision;
        this.ridge = ridge;
    }

    /**
     * A prior on named terms.
     *
     * @param means the means, in the order of the covariance's terms; copied
     * @param covariance the covariance, positive definite
     * @return the prior
     * @throws IllegalArgumentException if there is not one finite mean for each term, or the covariance is not positive definite
     */
    public static GaussianPrior of(double[] means, CovarianceMatrix covariance) {
        List<String> terms = covariance.terms();
        Checks.that(
                means.length == terms.size(),
                "means must have " + terms.size() + " entries, one for each term, but has " + means.length);
        for (int i = 0; i < means.length; i++) {
            Checks.that(
                    Math.abs(means[i]) <= Double.MAX_VALUE,
                    "the mean of " + terms.get(i) + " must be finite, but is " + means[i]);
        }
        Cholesky factor = Cholesky.of(covariance.toArray(), TOLERANCE);
        int bad = factor.dependentColumn();
        Checks.that(
                bad < 0,
                "covariance must be positive definite, but is not at " + (bad < 0 ? "" : terms.get(bad)),
                "leave out the terms of which nothing is known?");
        return new GaussianPrior(means.clone(), covariance, factor.inverse(), 0);
    }

    /**
     * Ridge: every column's coefficient has mean 0 and variance 1 / precision, and the intercept is left to the data. The
     * penalty is precision x sum of squares / 2, on the scale of the columns as they are: standardise them first where their units differ.
     *
     * @param precision the precision, more than 0
     * @return the prior
     * @throws IllegalArgumentException if the precision is not more than 0 and finite
     */
    public static GaussianPrior ridge(double precision) {
        Checks.that(
                precision > 0 && precision <= Double.MAX_VALUE,
                "precision must be more than 0 and finite, but is " + precision);
        return new GaussianPrior(null, null, null, precision);
    }

    /**
     * The evidence of a document, for a regression on columns that are the values of its terms.
     *
     * @param document the document
     * @param horizon the horizon of the regression's outcome, one of the document's
     * @param extraInterceptVariance what is added to the variance of the log-odds at the references, because another place has another base
     *     rate; 0 trusts the document's, 100 leaves it to the data
     * @return the prior on intercept and coefficients
     * @throws IllegalArgumentException if the document does not have the horizon, the variance is negative, or the covariance of the document
     *     is not positive definite
     */
    public static GaussianPrior ofDocument(ModelDocument document, Horizon horizon, double extraInterceptVariance) {
        return ofDocument(
                document,
                horizon,
                extraInterceptVariance,
                new double[document.terms().size()]);
    }

    /**
     * The evidence of a document, for a regression on columns that are the values of its terms less some origins. The intercept is then the
     * log-odds at the origins: m = T b and C = T V T' with b and V those of the document and T the identity but for the origins less the
     * references in the first row.
     *
     * @param document the document
     * @param horizon the horizon of the regression's outcome, one of the document's
     * @param extraInterceptVariance what is added to the variance of the log-odds at the references
     * @param origins what each term is measured from, in the order of the document's terms
     * @return the prior on intercept and coefficients
     * @throws IllegalArgumentException if the document does not have the horizon, the variance is negative, there is not one finite origin for
     *     each term, or the covariance of the document is not positive definite
     */
    public static GaussianPrior ofDocument(
            ModelDocument document, Horizon horizon, double extraInterceptVariance, double[] origins) {
        HorizonLogit logit = document.logit(horizon);
        Checks.that(
                extraInterceptVariance >= 0 && extraInterceptVariance <= Double.MAX_VALUE,
                "extraInterceptVariance must be 0 or more, but is " + extraInterceptVariance);
        Checks.that(
                origins.length == document.terms().size(),
                "origins must be " + document.terms().size() + ", one for each term, but are " + origins.length);
        int n = origins.length + 1;
        double[] means = new double[n];
        double[][] shift = new double[n][n];
        shift[0][0] = 1;
        means[0] = logit.intercept();
        for (int j = 1; j < n; j++) {
            shift[j][j] = 1;
            shift[0][j] = Checks.finite(origins[j - 1], "origins")
                    - document.terms().get(j - 1).reference();
            means[j] = logit.coefficients().get(j - 1);
            means[0] += means[j] * shift[0][j];
        }
        CovarianceMatrix known = logit.covariance()
                .orElseThrow(() -> new IllegalArgumentException("document must have a covariance to be a prior"
                        + "\nMaybe it is a published model, of which nobody knows how uncertain it is?"));
        double[][] covariance = known.toArray();
        covariance[0][0] += extraInterceptVariance;
        return of(means, CovarianceMatrix.of(known.terms(), Matrices.sandwich(shift, covariance)));
    }

    /** The precision over the model's terms: zero where the prior says nothing. */
    double[][] precision(List<String> modelTerms) {
        double[][] full = new double[modelTerms.size()][modelTerms.size()];
        if (covariance == null) {
            for (int i = 0; i < full.length; i++) {
                full[i][i] = modelTerms.get(i).equals(CoefficientTable.INTERCEPT) ? 0 : ridge;
            }
            return full;
        }
        int[] at = covariance.terms().stream()
                .mapToInt(term -> indexOf(modelTerms, term))
                .toArray();
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < at.length; j++) {
                full[at[i]][at[j]] = precision[i][j];
            }
        }
        return full;
    }

    /** The means over the model's terms: zero where the prior says nothing. */
    double[] means(List<String> modelTerms) {
        double[] full = new double[modelTerms.size()];
        if (covariance != null) {
            for (int i = 0; i < means.length; i++) {
                full[indexOf(modelTerms, covariance.terms().get(i))] = means[i];
            }
        }
        return full;
    }

    private static int indexOf(List<String> modelTerms, String term) {
        int index = modelTerms.indexOf(Objects.requireNonNull(term));
        Checks.that(
                index >= 0,
                "the prior has a term that the model has not: " + term,
                "one of " + String.join(", ", modelTerms) + "?");
        return index;
    }

    /**
     * What the prior is about.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return covariance == null ? "GaussianPrior[ridge=" + ridge + "]" : "GaussianPrior" + covariance.terms();
    }

    private Object writeReplace() {
        return new Proxy().holding(means, covariance, ridge);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            double[] means = parts.nextOrNull(double[].class);
            CovarianceMatrix covariance = parts.nextOrNull(CovarianceMatrix.class);
            double ridge = parts.number();
            return covariance == null ? ridge(ridge) : GaussianPrior.of(means, covariance);
        }
    }
}
