package dk.bip.examples.casebook.evidence;

import dk.bip.model.matrix.CovarianceMatrix;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.ReferencePopulation;
import java.util.ArrayList;
import java.util.List;

/** The standard errors of a study of BIP's size, from simulations of two sizes: the size does not matter. */
final class RowCount {

    static final String HEADER = "document,months,term,fewer_rows,more_rows,std_error_of_fewer,std_error_of_more\n";

    private static final long SEED = 2030;

    private RowCount() {}

    /** The two standard errors of a term. */
    record Row(NestedDocument document, Horizon horizon, String term, double ofFewer, double ofMore) {}

    /** The standard errors of each term; the two simulations are of different people. */
    static List<Row> of(int fewerRows, int moreRows, List<Double> beliefScores, NestedDocument... documents) {
        Study fewer = Study.of(ReferencePopulation.of(SEED), fewerRows);
        Study more = Study.of(ReferencePopulation.of(SEED + 1), moreRows);
        List<Row> rows = new ArrayList<>();
        for (NestedDocument document : documents) {
            FittedLogits ofFewer = LogitFit.of(document, beliefScores, fewer);
            FittedLogits ofMore = LogitFit.of(document, beliefScores, more);
            for (Horizon horizon : LogitFit.HORIZONS) {
                CovarianceMatrix covarianceOfFewer = ofFewer.at(horizon).covariance();
                CovarianceMatrix covarianceOfMore = ofMore.at(horizon).covariance();
                for (String term : covarianceOfFewer.terms()) {
                    rows.add(new Row(
                            document,
                            horizon,
                            term,
                            Math.sqrt(covarianceOfFewer.variance(term)),
                            Math.sqrt(covarianceOfMore.variance(term))));
                }
            }
        }
        return rows;
    }
}
