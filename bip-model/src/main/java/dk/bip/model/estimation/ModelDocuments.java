package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.ModelTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * From an estimated hazard to a model document, and from a document to a prior.
 *
 * <p>A regression measures its columns from 0, a document its features from their reference, the mean. With coefficients b, means m and
 * covariance C, the intercept of the document is b(0) + m' b, and its covariance T C T' with T the identity but for m' in the first row.
 */
public final class ModelDocuments {

    private ModelDocuments() {}

    /**
     * Starts a document from a fit. Coefficients, their covariance, the means of the columns as references and the covariance of the columns
     * are set; outcome, interval offsets, card and whatever else the document is to say are the caller's.
     *
     * @param id a stable id of the model
     * @param version the version of the model
     * @param result a fit with logit link and intercept; its covariance, robust where it is, becomes that of the document
     * @param frame the rows of the fit; two or more of them
     * @return a builder of the document, no feature required
     * @throws IllegalArgumentException if the fit has another link or no intercept, or the frame does not have its columns
     */
    public static ModelDocument.Builder builder(
            String id, String version, BinaryRegressionResult result, ModelFrame frame) {
        Checks.that(
                result.link() == Link.LOGIT,
                "result must have the logit link, but has " + result.link(),
                "the hazard of a model document is logistic: fit BinaryRegression.logit()?");
        List<String> terms = result.coefficients().terms();
        Checks.that(
                terms.get(0).equals(CoefficientTable.INTERCEPT),
                "result must have an intercept",
                "leave out withoutIntercept()?");
        List<String> names = terms.subList(1, terms.size());
        Moments moments = Moments.of(frame.select(names));
        double[] b = result.coefficients().estimates();
        double intercept = b[0];
        ModelDocument.Builder builder = ModelDocument.builder(id, version);
        for (int j = 0; j < names.size(); j++) {
            intercept += b[j + 1] * moments.means[j];
            builder.term(new ModelTerm(names.get(j), b[j + 1], moments.means[j], false));
        }
        return builder.intercept(intercept)
                .coefficientCovariance(CovarianceMatrix.of(
                        terms, shifted(result.coefficients().covariance().toArray(), moments.means, 1)))
                .featureCovariance(CovarianceMatrix.of(names, moments.covariance));
    }

    /**
     * The evidence of a document as a prior for a regression on columns of the same names.
     *
     * @param document the document
     * @param extraInterceptVariance what is added to the variance of the log-odds at the references, because another place has another base
     *     rate; 0 trusts the document's, 100 leaves it to the data
     * @return the prior on intercept and coefficients
     * @throws IllegalArgumentException if the variance is negative, or the covariance of the document is not positive definite
     */
    public static GaussianPrior prior(ModelDocument document, double extraInterceptVariance) {
        Objects.requireNonNull(document, "document");
        Checks.that(
                extraInterceptVariance >= 0 && extraInterceptVariance <= Double.MAX_VALUE,
                "extraInterceptVariance must be 0 or more, but is " + extraInterceptVariance);
        List<ModelTerm> modelTerms = document.terms();
        double[] references =
                modelTerms.stream().mapToDouble(ModelTerm::reference).toArray();
        double[] means = new double[modelTerms.size() + 1];
        means[0] = document.intercept();
        for (int j = 0; j < references.length; j++) {
            means[j + 1] = modelTerms.get(j).coefficient();
            means[0] -= means[j + 1] * references[j];
        }
        double[][] covariance = document.coefficientCovariance().toArray();
        covariance[0][0] += extraInterceptVariance;
        List<String> terms = new ArrayList<>();
        terms.add(CoefficientTable.INTERCEPT);
        terms.addAll(document.names());
        return GaussianPrior.of(means, CovarianceMatrix.of(terms, shifted(covariance, references, -1)));
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
