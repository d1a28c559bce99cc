package dk.bip.examples.casebook.evidence;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.ModelDocument;

/**
 * The evidence as a document that is fitted on the spot to the reference population: the covariance is that of a study of BIP's size, and to
 * each coefficient comes a spread, because other assumptions would have been as reasonable.
 */
final class PriorDocument {

    private static final long SEED = 20130101;
    private static final int ROWS = 150_000;

    /** Standard deviation of a coefficient over assumptions, in log-odds for a standard deviation of its feature. */
    private static final double SPREAD = 0.1;

    private PriorDocument() {}

    static ModelDocument evidence() {
        HazardFit fit = HazardFit.of(NestedDocument.BELIEF, Study.of(ReferencePopulation.of(SEED), ROWS));
        Text what = Text.of("Tilpasset referencepopulationen.", "Fitted to the reference population.");
        Text use = Text.of("Prior for lokale data i et eksempel.", "A prior for local data in an example.");
        Text not = Text.of("Alt andet.", "Anything else.");
        ModelDocument.Builder builder = fit.document("reference-population-hazard", "1")
                .outcome(Outcome.JOB)
                .card(ModelCard.builder(what, what, what)
                        .intendedUse(use)
                        .forbiddenUse(not)
                        .limit(what)
                        .caveat(what)
                        .build());
        ModelDocument fitted = builder.build();
        double[][] covariance = fitted.coefficientCovariance().toArray();
        for (double[] row : covariance) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= fit.studySizeFactor();
            }
        }
        for (int j = 1; j < covariance.length; j++) {
            covariance[j][j] += SPREAD * SPREAD / fitted.featureCovariance().at(j - 1, j - 1);
        }
        return builder.coefficientCovariance(
                        CovarianceMatrix.of(fitted.coefficientCovariance().terms(), covariance))
                .build();
    }
}
