package dk.bip.examples.casebook.evidence;

import dk.bip.model.estimation.CoefficientTable;
import dk.bip.model.population.ReferencePopulation;
import java.util.ArrayList;
import java.util.List;

/** The standard errors of a study of BIP's size, from simulations of two sizes: the size does not matter. */
final class RowCount {

    static final String HEADER = "document,term,fewer_rows,more_rows,std_error_of_fewer,std_error_of_more\n";

    private static final long SEED = 2030;

    private RowCount() {}

    /** The two standard errors of a term. */
    record Row(NestedDocument document, String term, double ofFewer, double ofMore) {}

    /** The standard errors of each term; the two simulations are of different people. */
    static List<Row> of(int fewerRows, int moreRows, NestedDocument... documents) {
        Study fewer = Study.of(ReferencePopulation.of(SEED), fewerRows);
        Study more = Study.of(ReferencePopulation.of(SEED + 1), moreRows);
        List<Row> rows = new ArrayList<>();
        for (NestedDocument document : documents) {
            HazardFit ofFewer = HazardFit.of(document, fewer);
            HazardFit ofMore = HazardFit.of(document, more);
            for (String term : ofFewer.terms()) {
                rows.add(new Row(document, term, standardError(ofFewer, term), standardError(ofMore, term)));
            }
        }
        return rows;
    }

    private static double standardError(HazardFit fit, String term) {
        CoefficientTable coefficients = fit.result().coefficients();
        return Math.sqrt(fit.studySizeFactor()) * coefficients.coefficient(term).standardError();
    }
}
