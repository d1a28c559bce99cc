package dk.bip.examples.casebook.evidence;

import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.Transform;
import java.util.List;

/**
 * A term of a document: the value of a feature, a score of its levels, or whether it reaches a threshold.
 *
 * @param name the name of the term
 * @param feature the name of the feature that it comes from
 * @param scores the scores of the levels 1, 2, 3 and so on, between two of which a score lies on the line; empty where there are none
 * @param threshold from where on the term is 1, and 0 below; NaN where there is none
 */
record DocumentTerm(String name, String feature, List<Double> scores, double threshold) {

    /** A term of a document that is there already. */
    static DocumentTerm of(ModelTerm term) {
        if (term.transform() instanceof Transform.Levels levels) {
            return new DocumentTerm(term.name(), term.feature(), levels.scores(), Double.NaN);
        }
        double threshold = term.transform() instanceof Transform.AtLeast atLeast ? atLeast.threshold() : Double.NaN;
        return new DocumentTerm(term.name(), term.feature(), List.of(), threshold);
    }

    static DocumentTerm value(String feature) {
        return new DocumentTerm(feature, feature, List.of(), Double.NaN);
    }

    static DocumentTerm levels(String feature, List<Double> scores) {
        return new DocumentTerm(feature, feature, List.copyOf(scores), Double.NaN);
    }

    static DocumentTerm atLeast(String feature, int threshold) {
        return new DocumentTerm(feature + ">=" + threshold, feature, List.of(), threshold);
    }

    /** What the term is where the feature has a value; NaN where that is missing. */
    double of(double value) {
        if (!scores.isEmpty() && value == value) {
            int below = Math.min(scores.size() - 1, (int) value);
            double from = scores.get(below - 1);
            return from + (value - below) * (scores.get(below) - from);
        }
        return value < threshold ? 0 : value >= threshold ? 1 : value;
    }
}
