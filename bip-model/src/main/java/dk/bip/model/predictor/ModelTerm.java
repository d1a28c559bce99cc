package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;

/**
 * One term of a model: a feature, what is made of its value, and where the term contributes nothing.
 *
 * @param name the name of the term, which is its row and column in the matrices of the document
 * @param feature the name of the feature that it comes from
 * @param transform what is made of the value
 * @param reference the value of the term where it contributes nothing: the mean in the rows that the document's precision matrix is from
 */
public record ModelTerm(String name, String feature, Transform transform, double reference) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param name the name of the term, which is its row and column in the matrices of the document
     * @param feature the name of the feature that it comes from
     * @param transform what is made of the value
     * @param reference the value of the term where it contributes nothing: the mean in the rows that the document's precision matrix is
     *     from
     * @throws IllegalArgumentException if a name is blank or the reference is not finite
     */
    public ModelTerm {
        Checks.notBlank(name, "name");
        Checks.notBlank(feature, "feature");
        Objects.requireNonNull(transform, "transform");
        Checks.that(Double.isFinite(reference), "the reference of " + name + " must be finite, but is " + reference);
        reference += 0.0;
    }

    /**
     * Returns the term that is the value of a feature, under the feature's name.
     *
     * @param feature the name of the feature
     * @param reference the value where it contributes nothing, usually the mean of the population
     * @return the term
     * @throws IllegalArgumentException if the name is blank or the reference is not finite
     */
    public static ModelTerm ofValue(String feature, double reference) {
        return new ModelTerm(feature, feature, Transform.value(), reference);
    }

    private Object writeReplace() {
        return new Proxy().holding(name, feature, transform, reference);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ModelTerm(parts.text(), parts.text(), parts.next(Transform.class), parts.number());
        }
    }
}
