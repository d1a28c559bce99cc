package dk.bip.model.estimation;

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
}
