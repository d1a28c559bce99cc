package dk.bip.examples.casebook.evidence;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.Transform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far apart the five levels of the caseworker's belief are. A logit of a job within twelve months, with an indicator for each step
 * beside the other terms, says it once; rescaled to go from 1 to 5 and rounded to two decimals, the scores are the same at every horizon.
 */
final class BeliefScores {

    static final String RESOURCE = "belief-scores.csv";

    private static final String HEADER = "level,score\n";
    private static final String BELIEF = Feature.CASEWORKER_BELIEF.name();
    private static final List<Double> EVENLY_SPACED = List.of(1.0, 2.0, 3.0, 4.0, 5.0);
    private static final int LEVELS = 5;
    private static final double HUNDRED = 100;

    private BeliefScores() {}

    /** Estimates the scores of the levels 1 to 5. */
    static List<Double> estimated(Study study) {
        List<ModelTerm> terms = new ArrayList<>();
        for (ModelTerm term : NestedDocument.BELIEF.terms(EVENLY_SPACED)) {
            if (term.feature().equals(BELIEF)) {
                for (int level = 2; level <= LEVELS; level++) {
                    terms.add(step(level));
                }
            } else {
                terms.add(term);
            }
        }
        return rescaled(BinaryRegression.logit().fit(study.frame(terms, Horizon.TWELVE_MONTHS)));
    }

    private static ModelTerm step(int level) {
        return new ModelTerm(BELIEF + ">=" + level, BELIEF, Transform.atLeast(level), 0);
    }

    private static List<Double> rescaled(BinaryRegressionResult fit) {
        double[] sums = new double[LEVELS];
        for (int level = 2; level <= LEVELS; level++) {
            sums[level - 1] = sums[level - 2]
                    + fit.coefficients().coefficient(step(level).name()).estimate();
        }
        return Arrays.stream(sums)
                .map(sum -> Math.rint(HUNDRED * (1 + (LEVELS - 1) * sum / sums[LEVELS - 1])) / HUNDRED)
                .boxed()
                .toList();
    }

    /** The committed scores. */
    static List<Double> read() {
        return CommittedFile.rows(RESOURCE).stream()
                .map(cells -> Double.valueOf(cells.get(1)))
                .toList();
    }

    /** The text of the file. */
    static String written(List<Double> scores) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int level = 1; level <= LEVELS; level++) {
            text.append(level).append(',').append(scores.get(level - 1)).append('\n');
        }
        return text.toString();
    }
}
