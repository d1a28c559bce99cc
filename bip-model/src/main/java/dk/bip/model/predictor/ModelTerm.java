package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import java.io.Serializable;

/**
 * One feature of a model and what it weighs.
 *
 * @param name the name of the feature
 * @param coefficient the log-odds of the event in one interval per unit of the feature, the other features held fixed; an association
 * @param reference the reference value, where the feature contributes nothing; usually the mean of the population
 * @param required whether there is no estimate without it
 */
public record ModelTerm(String name, double coefficient, double reference, boolean required) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param name the name of the feature
     * @param coefficient the log-odds of the event in one interval per unit of the feature, the other features held fixed; an association
     * @param reference the reference value, where the feature contributes nothing; usually the mean of the population
     * @param required whether there is no estimate without it
     * @throws IllegalArgumentException if the name is blank or a number is not finite
     */
    public ModelTerm {
        Checks.notBlank(name, "name");
        Checks.that(
                Double.isFinite(coefficient), "the coefficient of " + name + " must be finite, but is " + coefficient);
        Checks.that(Double.isFinite(reference), "the reference of " + name + " must be finite, but is " + reference);
        coefficient += 0.0;
        reference += 0.0;
    }
}
