package dk.bip.core.change;

import dk.bip.core.internal.Checks;
import java.io.Serializable;

/**
 * Reliabilities from one to another, both included. Immutable and thread-safe.
 *
 * @param least the least of them, between 0 and 1 and neither
 * @param greatest the greatest of them, between 0 and 1 and neither, not below the least
 */
public record ReliabilityRange(double least, double greatest) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks the bounds.
     *
     * @param least the least of them, between 0 and 1 and neither
     * @param greatest the greatest of them, between 0 and 1 and neither, not below the least
     * @throws IllegalArgumentException if a bound is out of range, or not a number, or the two are in the wrong order
     */
    public ReliabilityRange {
        Checks.between(least, 0, 1, "least");
        Checks.between(greatest, 0, 1, "greatest");
        Checks.that(least <= greatest, "least must not be above greatest");
    }

    /**
     * Tells whether a reliability is one of them.
     *
     * @param reliability a reliability
     * @return true from the least to the greatest, both included
     */
    public boolean contains(double reliability) {
        return reliability >= least && reliability <= greatest;
    }
}
