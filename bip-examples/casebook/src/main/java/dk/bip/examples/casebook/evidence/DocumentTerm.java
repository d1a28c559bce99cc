package dk.bip.examples.casebook.evidence;

import dk.bip.model.predictor.ModelTerm;
import dk.bip.model.predictor.Transform;
import java.util.List;

/**
 * A term of a document before its reference is known.
 *
 * @param name the name of the term
 * @param feature the name of the feature that it comes from
 * @param transform what is made of the value of the feature
 */
record DocumentTerm(String name, String feature, Transform transform) {

    /** A term of a document that is there already. */
    static DocumentTerm of(ModelTerm term) {
        return new DocumentTerm(term.name(), term.feature(), term.transform());
    }

    static DocumentTerm value(String feature) {
        return new DocumentTerm(feature, feature, Transform.value());
    }

    static DocumentTerm levels(String feature, List<Double> scores) {
        return new DocumentTerm(feature, feature, Transform.levels(scores));
    }

    static DocumentTerm atLeast(String feature, int threshold) {
        return new DocumentTerm(feature + ">=" + threshold, feature, Transform.atLeast(threshold));
    }

    /** The term with its reference. */
    ModelTerm at(double reference) {
        return new ModelTerm(name, feature, transform, reference);
    }

    /** What the term is where the feature has a value; NaN where that is missing. */
    double of(double value) {
        return Double.isNaN(value) ? value : transform.of(value);
    }
}
