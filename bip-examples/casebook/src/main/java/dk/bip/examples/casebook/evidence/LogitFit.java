package dk.bip.examples.casebook.evidence;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.CoefficientTable;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A logit for each horizon, fitted to the rows of a study where no feature is missing: a job within the horizon, by the same terms. */
final class LogitFit {

    /** The horizons of the documents. */
    static final List<Horizon> HORIZONS =
            List.of(Horizon.THREE_MONTHS, Horizon.SIX_MONTHS, Horizon.ofMonths(9), Horizon.TWELVE_MONTHS);

    private final NestedDocument document;
    private final List<DocumentTerm> terms;
    private final Study study;
    private final int[] rows;
    private final double[] references;
    private final double[][] columns;

    private LogitFit(NestedDocument document, List<Double> beliefScores, Study study) {
        this.document = document;
        this.terms = document.terms(beliefScores);
        this.study = study;
        this.rows = study.completeRows(document.features());
        this.references = new double[terms.size()];
        this.columns = new double[terms.size()][];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = chosen(study.column(terms.get(j)));
            references[j] = Arrays.stream(columns[j]).sum() / rows.length;
            for (int i = 0; i < rows.length; i++) {
                columns[j][i] -= references[j];
            }
        }
    }

    private double[] chosen(double[] all) {
        return Arrays.stream(rows).mapToDouble(row -> all[row]).toArray();
    }

    /** The logits with the covariance that a study of BIP's size would have, clustered by citizen and caseworker. */
    static FittedLogits of(NestedDocument document, List<Double> beliefScores, Study study) {
        return new LogitFit(document, beliefScores, study).fitted(true);
    }

    /** The logits as they are estimated, even where they let probabilities fall with the horizon, and without a covariance. */
    static FittedLogits estimates(NestedDocument document, List<Double> beliefScores, Study study) {
        return new LogitFit(document, beliefScores, study).fitted(false);
    }

    private FittedLogits fitted(boolean whole) {
        FittedLogits fit = new FittedLogits(
                document, terms, Arrays.stream(references).boxed().toList(), covarianceOfTerms(), List.of());
        for (Horizon horizon : HORIZONS) {
            double[] jobs = chosen(study.outcome(horizon));
            List<FittedLogits.Logit> logits = new ArrayList<>(fit.logits());
            logits.add(logit(horizon, jobs, whole));
            fit = fit.with(logits);
            if (whole && logits.size() > 1) {
                fit = new NeverFalling(fit, columns, jobs).fit();
            }
        }
        return fit;
    }

    private FittedLogits.Logit logit(Horizon horizon, double[] jobs, boolean clustered) {
        ModelFrameBuilder frame = ModelFrame.builder().outcome("job", jobs);
        for (int j = 0; j < columns.length; j++) {
            frame.column(terms.get(j).name(), columns[j]);
        }
        BinaryRegression regression = BinaryRegression.logit();
        if (clustered) {
            frame.cluster(
                    Study.CITIZEN, Arrays.stream(rows).mapToLong(study::citizen).toArray());
            frame.cluster(
                    Study.CASEWORKER,
                    Arrays.stream(rows).mapToLong(study::caseworker).toArray());
            regression = regression.withClusters(Study.CITIZEN, Study.CASEWORKER);
        }
        CoefficientTable found = regression.fit(frame.build()).coefficients();
        double[][] covariance = found.covariance().toArray();
        for (double[] row : covariance) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= studySizeFactor();
            }
        }
        return new FittedLogits.Logit(
                horizon,
                Arrays.stream(found.estimates()).boxed().toList(),
                CovarianceMatrix.indefinite(found.terms(), covariance),
                0);
    }

    /** By what the covariance must be multiplied to be that of a study of BIP's size (BIP-DESIGN-02): the dropped rows count there too. */
    private double studySizeFactor() {
        return study.rows() / Evidence.published().finding("BIP-DESIGN-02").number();
    }

    private CovarianceMatrix covarianceOfTerms() {
        double[][] covariance = new double[columns.length][columns.length];
        for (int j = 0; j < columns.length; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = 0;
                for (int i = 0; i < rows.length; i++) {
                    sum += columns[j][i] * columns[k][i];
                }
                covariance[j][k] = sum / (rows.length - 1);
                covariance[k][j] = covariance[j][k];
            }
        }
        return CovarianceMatrix.of(terms.stream().map(DocumentTerm::name).toList(), covariance);
    }
}
