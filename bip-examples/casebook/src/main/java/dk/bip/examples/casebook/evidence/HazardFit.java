package dk.bip.examples.casebook.evidence;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.ModelDocuments;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.evidence.Evidence;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * A discrete-time hazard fitted to a study, with what is added to the log-odds in later intervals so that a row that is frozen at its first
 * day has the right mean probability at each horizon.
 */
final class HazardFit {

    private static final int LONGEST = Horizon.TWELVE_MONTHS.intervals();
    private static final int NEWTON_STEPS = 8;

    private final NestedDocument document;
    private final Study study;
    private final ModelFrame frame;
    private final BinaryRegressionResult result;
    private final List<Double> offsets = new ArrayList<>();
    private final double[] logOdds;
    private final int[] rows;

    private HazardFit(NestedDocument document, Study study) {
        this.document = document;
        this.study = study;
        this.frame = study.hazardFrame(document.features());
        this.result = BinaryRegression.logit().withClusters(Study.CITIZEN).fit(frame);
        this.logOdds = result.linearPredictors(frame);
        this.rows = study.completeRows(document.features());
        findOffsets();
    }

    static HazardFit of(NestedDocument document, Study study) {
        return new HazardFit(document, study);
    }

    private void findOffsets() {
        double[] survival = new double[rows.length];
        java.util.Arrays.fill(survival, 1);
        for (int interval = 1; interval <= LONGEST; interval++) {
            double offset = interval == 1 ? 0 : offset(survival, share(Horizon.ofMonths(3 * interval)));
            offsets.add(offset);
            for (int i = 0; i < survival.length; i++) {
                survival[i] *= 1 - hazard(logOdds[i] + offset);
            }
        }
    }

    /** What makes the mean probability that of the study, by Newton's method. */
    private double offset(double[] survival, double share) {
        double offset = 0;
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double excess = -share * survival.length;
            double slope = 0;
            for (int i = 0; i < survival.length; i++) {
                double hazard = hazard(logOdds[i] + offset);
                excess += 1 - survival[i] * (1 - hazard);
                slope += survival[i] * hazard * (1 - hazard);
            }
            offset -= excess / slope;
        }
        return offset;
    }

    private static double hazard(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** The share of the rows of the fit with a job within a horizon. */
    private double share(Horizon horizon) {
        int with = 0;
        for (int row : rows) {
            with += study.job(row, horizon) ? 1 : 0;
        }
        return (double) with / rows.length;
    }

    NestedDocument document() {
        return document;
    }

    BinaryRegressionResult result() {
        return result;
    }

    List<Double> offsets() {
        return List.copyOf(offsets);
    }

    /** A document of the fit, with the covariance that a study of BIP's size would have, whatever the size of this one. */
    ModelDocument.Builder document(String id, String version) {
        return ModelDocuments.builder(id, version, result, frame).intervalOffsets(offsets);
    }

    /** By what the covariance must be multiplied to be that of a study of BIP's size (BIP-DESIGN-02): the dropped rows count there too. */
    double studySizeFactor() {
        return study.rows() / Evidence.published().finding("BIP-DESIGN-02").number();
    }

    /** The names of the intercept and the coefficients. */
    List<String> terms() {
        return result.coefficients().terms();
    }

    /** Intercept and coefficients, the features measured from 0. */
    double[] parameters() {
        return result.coefficients().estimates();
    }
}
