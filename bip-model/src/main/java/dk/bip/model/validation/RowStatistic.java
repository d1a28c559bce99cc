package dk.bip.model.validation;

import java.util.OptionalDouble;

/** A number computed from some of the caller's rows, for the bootstrap. Implementations keep no state between calls. */
@FunctionalInterface
public interface RowStatistic {

    /**
     * Computes the number.
     *
     * @param rows the rows, from 0; a row may stand several times
     * @return the finite number, or none where these rows leave it undefined
     */
    OptionalDouble of(int[] rows);
}
