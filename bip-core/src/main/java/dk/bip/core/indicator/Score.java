package dk.bip.core.indicator;

import dk.bip.core.internal.Checks;
import java.io.Serializable;

/**
 * A value on the BIP scale: a decimal from 1 (lowest) to 5 (best). An answer is a whole step; a score may be the mean of several.
 *
 * <p>Immutable and thread-safe. {@link #toString()} does not hold the value, because a score is a person's.
 */
public final class Score implements Comparable<Score>, Serializable {

    /** The lowest value, 1. */
    public static final double LOWEST = 1;

    /** The highest value, 5. */
    public static final double HIGHEST = 5;

    private static final long serialVersionUID = 1L;

    private final double value;

    private Score(double value) {
        this.value = value;
    }

    /**
     * Returns a score.
     *
     * @param value a decimal from 1 to 5
     * @return the score
     * @throws IllegalArgumentException if the value is not from 1 to 5, or not a number
     */
    public static Score of(double value) {
        Checks.that(
                value >= LOWEST && value <= HIGHEST,
                "score must be from 1 to 5",
                "a missing answer was given as a number? Say why it is missing instead.");
        return new Score(value);
    }

    /**
     * Returns the value.
     *
     * @return a decimal from 1 to 5
     */
    public double value() {
        return value;
    }

    @Override
    public int compareTo(Score other) {
        return Double.compare(value, other.value);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Score other && value == other.value;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that does not hold the value
     */
    @Override
    public String toString() {
        return "Score";
    }
}
