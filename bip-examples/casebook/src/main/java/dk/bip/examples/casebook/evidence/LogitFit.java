package dk.bip.examples.casebook.evidence;

import dk.bip.model.evidence.Evidence;
import dk.bip.model.fit.JobModelEstimates;
import dk.bip.model.fit.JobModelFit;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import java.util.List;

/** Fits a document to the rows of a study where no feature is missing, as a municipality fits a model to its own. */
final class LogitFit {

    /** The horizons of the documents. */
    static final List<Horizon> HORIZONS =
            List.of(Horizon.THREE_MONTHS, Horizon.SIX_MONTHS, Horizon.ofMonths(9), Horizon.TWELVE_MONTHS);

    private LogitFit() {}

    /** The logits with the covariance that a study of BIP's size would have, clustered by citizen and caseworker. */
    static FittedLogits of(NestedDocument document, List<Double> beliefScores, Study study) {
        JobModelEstimates estimates = JobModelFit.of(document.description(beliefScores))
                .clusteredBy(Study.CITIZEN, Study.CASEWORKER)
                .estimate(study.rows(document.features()));
        FittedLogits fit = FittedLogits.of(document, estimates);
        return fit.with(fit.logits().stream()
                .map(logit -> logit.with(ofStudySize(logit.covariance(), study)))
                .toList());
    }

    /** The logits as they are estimated, even where they let probabilities fall with the horizon, and without a covariance that counts. */
    static FittedLogits estimates(NestedDocument document, List<Double> beliefScores, Study study) {
        return FittedLogits.of(
                document,
                JobModelFit.of(document.description(beliefScores)).estimateFreely(study.rows(document.features())));
    }

    /** The covariance that a study of BIP's size would have (BIP-DESIGN-02): the dropped rows count there too. */
    private static CovarianceMatrix ofStudySize(CovarianceMatrix found, Study study) {
        double factor =
                study.rows() / Evidence.published().finding("BIP-DESIGN-02").number();
        double[][] covariance = found.toArray();
        for (double[] row : covariance) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= factor;
            }
        }
        return CovarianceMatrix.indefinite(found.terms(), covariance);
    }
}
