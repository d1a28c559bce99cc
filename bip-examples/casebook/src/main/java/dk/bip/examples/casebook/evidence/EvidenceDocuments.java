package dk.bip.examples.casebook.evidence;

import dk.bip.model.card.ProvenanceEntry;
import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.population.ReferencePopulation;
import java.util.List;

/**
 * The documents of the evidence model, fitted to the reference population. The covariance of the coefficients is that of a study of BIP's
 * size, clustered by citizen and caseworker, plus the spread over the ensemble. The words of the cards are no part of it.
 */
final class EvidenceDocuments {

    static final String VERSION = "0.5";

    /** Neither the seed of the calibration nor that of the table of published figures. */
    static final long SEED = 2014;

    static final int ROWS = 1_000_000;

    private final MemberFits members;
    private final List<Double> beliefScores;

    private EvidenceDocuments(MemberFits members, List<Double> beliefScores) {
        this.members = members;
        this.beliefScores = beliefScores;
    }

    /** Documents with the spread of some members. */
    static EvidenceDocuments with(MemberFits members, List<Double> beliefScores) {
        return new EvidenceDocuments(members, beliefScores);
    }

    /** The study that the documents are fitted to. */
    static Study study() {
        return Study.of(ReferencePopulation.of(SEED), ROWS);
    }

    /** What a document is built from. */
    FittedLogits of(NestedDocument nested, Study study) {
        return of(LogitFit.of(nested, beliefScores, study));
    }

    /** A fit with the spread over the members. */
    FittedLogits of(FittedLogits fit) {
        return fit.with(fit.logits().stream()
                .map(logit -> logit.with(withSpread(fit, logit)))
                .toList());
    }

    private CovarianceMatrix withSpread(FittedLogits fit, FittedLogits.Logit logit) {
        double[][] covariance = logit.covariance().toArray();
        double[][] spread = members.spread(fit, logit);
        for (int i = 0; i < covariance.length; i++) {
            for (int j = 0; j < covariance.length; j++) {
                covariance[i][j] += spread[i][j];
            }
        }
        return CovarianceMatrix.of(logit.covariance().terms(), covariance);
    }

    /** Where the numbers come from. */
    List<ProvenanceEntry> provenance(String libraryVersion) {
        return List.of(
                new ProvenanceEntry("program", "EvidencePipeline"),
                new ProvenanceEntry("library_version", libraryVersion),
                new ProvenanceEntry("population_seed", Long.toString(SEED)),
                new ProvenanceEntry("population_rows", Integer.toString(ROWS)),
                new ProvenanceEntry("calibration_seed", Long.toString(CalibrationTable.SEED)),
                new ProvenanceEntry("calibration_rows", Integer.toString(CalibrationTable.ROWS)),
                new ProvenanceEntry(
                        "ensemble_members", Integer.toString(members.names().size())),
                new ProvenanceEntry("ensemble_seed", Long.toString(MemberFits.SEED)),
                new ProvenanceEntry("ensemble_rows", Integer.toString(MemberFits.ROWS)));
    }
}
