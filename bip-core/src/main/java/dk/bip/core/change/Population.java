package dk.bip.core.change;

import dk.bip.core.internal.Checks;
import java.io.Serializable;

/**
 * How the scores of a population lie: those who are in work, or those who are not. Immutable and thread-safe; holds no one person's score.
 *
 * @param mean the mean of the scores, in units of the scale, finite
 * @param standardDeviation the standard deviation of the scores, in units of the scale, positive and finite
 */
public record Population(double mean, double standardDeviation) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the numbers.
     *
     * @param mean the mean of the scores, in units of the scale, finite
     * @param standardDeviation the standard deviation of the scores, in units of the scale, positive and finite
     * @throws IllegalArgumentException if a number is out of range, or not a number
     */
    public Population {
        mean = Checks.finite(mean, "mean");
        Checks.that(
                standardDeviation > 0 && standardDeviation <= Double.MAX_VALUE,
                "standardDeviation must be positive and finite, but is " + standardDeviation);
    }
}
