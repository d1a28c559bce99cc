package dk.bip.core.indicator;

import dk.bip.core.Coded;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;

/**
 * The values that a score can take: whole steps such as 1 to 5 or 1 to 10, or every number from 0 to 100.
 *
 * <p>An answer on a range of steps is a whole step; a score may be the mean of several answers, so it is a decimal on either kind of
 * range. Immutable and thread-safe.
 *
 * @param kind whether answers are whole steps
 * @param minimum the minimum value, finite
 * @param maximum the maximum value, finite and above the minimum
 */
public record ScoreRange(Kind kind, double minimum, double maximum) implements Serializable {

    /** The range of BIP and of SKAPA: steps from 1 (lowest) to 5 (best). */
    public static final ScoreRange ONE_TO_FIVE = steps(1, 5);

    private static final int MAXIMUM_STEPS = 101;

    /** Whether the answers on a range are whole steps. */
    public enum Kind implements Coded {
        /** Whole steps, each with a meaning of its own. */
        STEPS,
        /** Any number in the range, of which only the ends are given a meaning. */
        CONTINUOUS;

        /**
         * Returns the kind of a code.
         *
         * @param code the stable code
         * @return the kind
         * @throws IllegalArgumentException if there is no kind of that code
         */
        public static Kind ofCode(String code) {
            return Checks.codeOf("kind of score range", code, values(), Kind::code);
        }
    }

    /**
     * Checks the bounds, and turns minus zero into zero.
     *
     * @param kind whether answers are whole steps
     * @param minimum the minimum value, finite
     * @param maximum the maximum value, finite and above the minimum
     * @throws NullPointerException if the kind is null
     * @throws IllegalArgumentException if a bound is not finite, the maximum is not above the minimum, or steps are not whole or more than
     *     101
     */
    public ScoreRange {
        Objects.requireNonNull(kind, "kind");
        Checks.that(
                Math.abs(minimum) <= Double.MAX_VALUE && Math.abs(maximum) <= Double.MAX_VALUE && minimum < maximum,
                "maximum must be above minimum, and both finite");
        Checks.that(
                maximum - minimum <= Double.MAX_VALUE,
                "the width from minimum to maximum must be finite",
                "rescale the scores?");
        if (kind == Kind.STEPS) {
            Checks.that(
                    minimum == Math.rint(minimum) && maximum == Math.rint(maximum) && maximum - minimum < MAXIMUM_STEPS,
                    "steps must be whole numbers, " + MAXIMUM_STEPS + " of them at most",
                    "use a continuous range?");
        }
        minimum += 0.0;
        maximum += 0.0;
    }

    /**
     * Returns a range of whole steps.
     *
     * @param lowest the lowest step
     * @param highest the highest step, above the lowest
     * @return the range
     * @throws IllegalArgumentException if the highest is not above the lowest, or there are more than 101 steps
     */
    public static ScoreRange steps(int lowest, int highest) {
        return new ScoreRange(Kind.STEPS, lowest, highest);
    }

    /**
     * Returns a range of which every number is a possible answer.
     *
     * @param minimum the minimum value, finite
     * @param maximum the maximum value, finite and above the minimum
     * @return the range
     * @throws IllegalArgumentException if a bound is not finite, or the maximum is not above the minimum
     */
    public static ScoreRange continuous(double minimum, double maximum) {
        return new ScoreRange(Kind.CONTINUOUS, minimum, maximum);
    }

    /**
     * Returns a score in this range.
     *
     * @param value a decimal from the minimum to the maximum value
     * @return the score
     * @throws IllegalArgumentException if the value is out of the range, or not a number
     */
    public Score score(double value) {
        return new Score(value, this);
    }

    /** Returns the mean of some scores of this range, which rounding does not carry out of it. */
    Score mean(double sum, int count) {
        return score(Math.max(minimum, Math.min(maximum, sum / count)));
    }

    /**
     * Tells whether a value lies in the range.
     *
     * @param value the value
     * @return true from the minimum to the maximum value, both included; false for what is not a number
     */
    public boolean contains(double value) {
        return value >= minimum && value <= maximum;
    }

    /**
     * Tells whether a value can be the answer to one question.
     *
     * @param value the value
     * @return true where it lies in the range and, on a range of steps, is whole
     */
    public boolean isAnswer(double value) {
        return contains(value) && (kind == Kind.CONTINUOUS || value == Math.rint(value));
    }

    /**
     * Returns the distance between the ends.
     *
     * @return the maximum minus the minimum
     */
    public double width() {
        return maximum - minimum;
    }

    /**
     * Returns the number of anchors that a question on this range has.
     *
     * @return one for each step, or two for the ends of a continuous range
     */
    public int anchors() {
        return kind == Kind.STEPS ? (int) width() + 1 : 2;
    }

    /**
     * Returns the bounds as they stand in a sentence.
     *
     * @return the bounds, such as {@code 1 to 5}
     */
    @Override
    public String toString() {
        return Checks.plain(minimum) + " to " + Checks.plain(maximum);
    }

    private Object writeReplace() {
        return new Proxy().holding(kind, minimum, maximum);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ScoreRange(parts.next(Kind.class), parts.number(), parts.number());
        }
    }
}
