package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import java.io.Serializable;

/**
 * How a fit came to stand still. There is none of a fit that did not: that one throws.
 *
 * @param iterations the number of steps that were taken
 * @param stepHalvings how often a step was halved because it did not raise the likelihood
 * @param decrement the square of the last step in units of its standard errors, gradient' inverse(information) gradient
 */
public record Convergence(int iterations, int stepHalvings, double decrement) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the numbers.
     *
     * @param iterations the number of steps, at least 0
     * @param stepHalvings the number of halvings, at least 0
     * @param decrement the square of the last step, at least 0
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Convergence {
        Checks.that(iterations >= 0 && stepHalvings >= 0, "iterations and stepHalvings must be at least 0");
        decrement = Checks.notNegative(decrement, "decrement");
    }
}
