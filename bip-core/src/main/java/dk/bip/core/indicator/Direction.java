package dk.bip.core.indicator;

import dk.bip.core.Coded;
import dk.bip.core.internal.Checks;

/** Which end of a range is the better one. */
public enum Direction implements Coded {
    /** A higher score is better, as in BIP. */
    HIGHER_IS_BETTER(1),
    /** A lower score is better, as on a scale of symptoms. */
    LOWER_IS_BETTER(-1);

    private final int sign;

    Direction(int sign) {
        this.sign = sign;
    }

    /**
     * Turns a difference of scores into one whose positive values are for the better.
     *
     * @param difference a later score minus an earlier one
     * @return the same difference, with its sign changed where lower is better
     */
    public double towardsBetter(double difference) {
        return sign * difference + 0.0;
    }

    /**
     * Returns the direction of a code.
     *
     * @param code the stable code
     * @return the direction
     * @throws IllegalArgumentException if there is no direction of that code
     */
    public static Direction ofCode(String code) {
        return Checks.codeOf("direction", code, values(), Direction::code);
    }
}
