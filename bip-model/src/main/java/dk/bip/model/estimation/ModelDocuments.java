package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.matrix.PrecisionMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.HorizonLogit;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * From estimated logits to a model document, and from a document to a prior.
 *
 * <p>A regression measures its columns from 0, a document its features from their reference, the mean. With coefficients b, means m and
 * covariance C, the intercept of the document is b(0) + m' b, and its covariance T C T' with T the identity but for m' in the first row.
 */
public final class ModelDocuments {

    private ModelDocuments() {}

    /**
     * Starts a document from the fits of its horizons. The logits with their covariances are set, the terms with the means of the columns
     * as references, and the precision matrix of the columns; outcome, features, card and whatever else the document is to say are the
     * caller's.
     *
     * @param id a stable id of the model
     * @param version the version of the model
     * @param terms what each column of the fits is made of, in the order of the columns and of the same names; their references are not used
     * @param fits a fit for each horizon, all with logit link and intercept and of the same columns, from the shortest horizon to the longest;
     *     their covariances, robust where they are, become those of the document
     * @param frame the rows that references and precision matrix are from; two or more of them
     * @return a builder of the document, without features
     * @throws IllegalArgumentException if there is no fit, one has another link, no intercept or other columns than the terms, the frame does
     *     not have the columns, or one column is determined by the others
     */
    public static ModelDocument.Builder builder(
            String id,
            String version,
            List<ModelTerm> terms,
            SortedMap<Horizon, BinaryRegressionResult> fits,
            ModelFrame frame) {
        Checks.that(!fits.isEmpty(), "fits must not be empty");
        List<String> names = terms.stream().map(ModelTerm::name).toList();
        Moments moments = Moments.of(frame.select(names));
        ModelDocument.Builder builder = ModelDocument.builder(id, version);
        for (int j = 0; j < names.size(); j++) {
            ModelTerm term = terms.get(j);
            builder.term(new ModelTerm(term.name(), term.feature(), term.transform(), moments.means[j]));
        }
        fits.forEach((horizon, fit) -> builder.logit(logit(horizon, fit, names, moments.means)));
        return builder.precision(PrecisionMatrix.inverseOf(CovarianceMatrix.of(names, moments.covariance)));
    }

    private static HorizonLogit logit(
            Horizon horizon, BinaryRegressionResult fit, List<String> names, double[] references) {
        Checks.that(
                fit.link() == Link.LOGIT,
                "fits must have the logit link, but that of " + horizon + " has " + fit.link(),
                "a model document is a logit for each horizon: fit BinaryRegression.logit()?");
        List<String> terms = fit.coefficients().terms();
        Checks.that(
                terms.get(0).equals(CoefficientTable.INTERCEPT),
                "fits must have an intercept",
                "leave out withoutIntercept()?");
        Checks.that(
                terms.subList(1, terms.size()).equals(names),
                "the fit of " + horizon + " must have the columns " + names + ", but has "
                        + terms.subList(1, terms.size()));
        double[] b = fit.coefficients().estimates();
        double intercept = b[0];
        List<Double> coefficients = new ArrayList<>();
        for (int j = 0; j < references.length; j++) {
            intercept += b[j + 1] * references[j];
            coefficients.add(b[j + 1]);
        }
        return new HorizonLogit(
                horizon,
                intercept,
                coefficients,
                CovarianceMatrix.of(
                        terms, shifted(fit.coefficients().covariance().toArray(), references, 1)));
    }

    /**
     * Returns the evidence of a document as a prior for a regression on columns of the names of its terms.
     *
     * @param document the document
     * @param horizon the horizon of the regression's outcome, one of the document's
     * @param extraInterceptVariance what is added to the variance of the log-odds at the references, because another place has another base
     *     rate; 0 trusts the document's, 100 leaves it to the data
     * @return the prior on intercept and coefficients
     * @throws IllegalArgumentException if the document does not have the horizon, the variance is negative, or the covariance of the document
     *     is not known or not positive definite
     */
    public static GaussianPrior prior(ModelDocument document, Horizon horizon, double extraInterceptVariance) {
        HorizonLogit logit = document.logit(horizon);
        Checks.that(
                extraInterceptVariance >= 0 && extraInterceptVariance <= Double.MAX_VALUE,
                "extraInterceptVariance must be 0 or more, but is " + extraInterceptVariance);
        double[] references =
                document.terms().stream().mapToDouble(ModelTerm::reference).toArray();
        double[] means = new double[references.length + 1];
        means[0] = logit.intercept();
        for (int j = 0; j < references.length; j++) {
            means[j + 1] = logit.coefficients().get(j);
            means[0] -= means[j + 1] * references[j];
        }
        CovarianceMatrix known = logit.covariance()
                .orElseThrow(() -> new IllegalArgumentException("document must have a covariance to be a prior"
                        + "\nMaybe it is a published model, of which nobody knows how uncertain it is?"));
        double[][] covariance = known.toArray();
        covariance[0][0] += extraInterceptVariance;
        return GaussianPrior.of(means, CovarianceMatrix.of(known.terms(), shifted(covariance, references, -1)));
    }

    /** The covariance where the intercept is that of another origin: sign * means away. */
    private static double[][] shifted(double[][] covariance, double[] means, int sign) {
        int n = covariance.length;
        double[][] half = new double[n][n];
        for (int j = 0; j < n; j++) {
            half[0][j] = covariance[0][j];
            for (int i = 1; i < n; i++) {
                half[i][j] = covariance[i][j];
                half[0][j] += sign * means[i - 1] * covariance[i][j];
            }
        }
        double[][] full = new double[n][n];
        for (int i = 0; i < n; i++) {
            full[i][0] = half[i][0];
            for (int j = 1; j < n; j++) {
                full[i][j] = half[i][j];
                full[i][0] += sign * means[j - 1] * half[i][j];
            }
        }
        return full;
    }

    /** The means and the covariance (divisor n - 1) of the columns of a frame, by weight. */
    private static final class Moments {
        private final double[] means;
        private final double[][] covariance;

        private Moments(double[] means, double[][] covariance) {
            this.means = means;
            this.covariance = covariance;
        }

        static Moments of(ModelFrame frame) {
            int p = frame.columnNames().size();
            double weights = 0;
            double[] means = new double[p];
            for (int i = 0; i < frame.size(); i++) {
                weights += frame.weight(i);
                for (int j = 0; j < p; j++) {
                    means[j] += frame.weight(i) * frame.column(j)[frame.from() + i];
                }
            }
            Checks.that(weights > 1, "frame must have two or more rows");
            for (int j = 0; j < p; j++) {
                means[j] /= weights;
            }
            double[][] covariance = new double[p][p];
            for (int i = 0; i < frame.size(); i++) {
                for (int j = 0; j < p; j++) {
                    double deviation = frame.weight(i) * (frame.column(j)[frame.from() + i] - means[j]);
                    for (int k = 0; k <= j; k++) {
                        covariance[j][k] += deviation * (frame.column(k)[frame.from() + i] - means[k]);
                    }
                }
            }
            for (int j = 0; j < p; j++) {
                for (int k = 0; k <= j; k++) {
                    covariance[j][k] /= weights - 1;
                    covariance[k][j] = covariance[j][k];
                }
            }
            return new Moments(means, covariance);
        }
    }
}
