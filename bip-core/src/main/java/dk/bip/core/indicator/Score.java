package dk.bip.core.indicator;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;

/**
 * A value in the range of a dimension. An answer may be a whole step; a score may be the mean of several answers and is a decimal.
 *
 * <p>Scores of different ranges are never compared: a 4 of 5 is not a 4 of 10. Immutable and thread-safe. {@link #toString()} does not
 * hold the value, because a score is a person's.
 *
 * @param value a decimal in the range
 * @param range the values that the score could take
 */
public record Score(double value, ScoreRange range) implements Comparable<Score>, Serializable {

    /**
     * Checks that the value lies in its range, and turns minus zero into zero.
     *
     * @param value a decimal in the range
     * @param range the values that the score could take
     * @throws NullPointerException if the range is null
     * @throws IllegalArgumentException if the value is out of the range, or not a number
     */
    public Score {
        if (!range.contains(value)) {
            throw new IllegalArgumentException("score must be from " + range
                    + "\nMaybe a missing answer was given as a number? Say why it is missing instead.");
        }
        value += 0.0;
    }

    /**
     * Returns where in its range the score lies.
     *
     * @return (value - minimum) / (maximum - minimum), 0 to 1, whichever end is the better
     */
    public double position() {
        return (value - range.minimum()) / range.width();
    }

    /**
     * Compares two scores of one range by their values.
     *
     * @param other a score of the same range
     * @return less than, equal to or greater than nought
     * @throws NullPointerException if the other is null
     * @throws IllegalArgumentException if the other has another range
     */
    @Override
    public int compareTo(Score other) {
        checkRange(other);
        return Double.compare(value, other.value);
    }

    /**
     * Returns the difference to an earlier score.
     *
     * @param earlier a score of the same range
     * @return this value minus the earlier one
     * @throws NullPointerException if the earlier score is null
     * @throws IllegalArgumentException if the earlier score has another range
     */
    public double minus(Score earlier) {
        checkRange(earlier);
        return value - earlier.value;
    }

    void checkRange(Score other) {
        Checks.that(
                range.equals(Objects.requireNonNull(other, "other").range),
                "scores must have the same range to be compared, but have " + range + " and " + other.range,
                "compare their positions, if that is what you mean?");
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

    private Object writeReplace() {
        return new Proxy().holding(value, range);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Score(parts.number(), parts.next(ScoreRange.class));
        }
    }
}
