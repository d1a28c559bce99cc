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
 * @param least the least value, finite
 * @param greatest the greatest value, finite and above the least
 */
public record ScoreRange(Kind kind, double least, double greatest) implements Serializable {

    /** The range of BIP and of SKAPA: steps from 1 (lowest) to 5 (best). */
    public static final ScoreRange ONE_TO_FIVE = steps(1, 5);

    private static final int MOST_STEPS = 101;

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
     * @param least the least value, finite
     * @param greatest the greatest value, finite and above the least
     * @throws NullPointerException if the kind is null
     * @throws IllegalArgumentException if a bound is not finite, the greatest is not above the least, or steps are not whole or more than
     *     101
     */
    public ScoreRange {
        Objects.requireNonNull(kind, "kind");
        Checks.that(
                Math.abs(least) <= Double.MAX_VALUE && Math.abs(greatest) <= Double.MAX_VALUE && least < greatest,
                "greatest must be above least, and both finite");
        Checks.that(
                greatest - least <= Double.MAX_VALUE,
                "the width from least to greatest must be finite",
                "rescale the scores?");
        if (kind == Kind.STEPS) {
            Checks.that(
                    least == Math.rint(least) && greatest == Math.rint(greatest) && greatest - least < MOST_STEPS,
                    "steps must be whole numbers, " + MOST_STEPS + " of them at most",
                    "use a continuous range?");
        }
        least += 0.0;
        greatest += 0.0;
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
     * @param least the least value, finite
     * @param greatest the greatest value, finite and above the least
     * @return the range
     * @throws IllegalArgumentException if a bound is not finite, or the greatest is not above the least
     */
    public static ScoreRange continuous(double least, double greatest) {
        return new ScoreRange(Kind.CONTINUOUS, least, greatest);
    }

    /**
     * Returns a score in this range.
     *
     * @param value a decimal from the least to the greatest value
     * @return the score
     * @throws IllegalArgumentException if the value is out of the range, or not a number
     */
    public Score score(double value) {
        return new Score(value, this);
    }

    /** Returns the mean of some scores of this range, which rounding does not carry out of it. */
    Score mean(double sum, int count) {
        return score(Math.max(least, Math.min(greatest, sum / count)));
    }

    /**
     * Tells whether a value lies in the range.
     *
     * @param value the value
     * @return true from the least to the greatest value, both included; false for what is not a number
     */
    public boolean contains(double value) {
        return value >= least && value <= greatest;
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
     * @return the greatest value minus the least
     */
    public double width() {
        return greatest - least;
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
        return Checks.plain(least) + " to " + Checks.plain(greatest);
    }

    private Object writeReplace() {
        return new Proxy().holding(kind, least, greatest);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ScoreRange(parts.next(Kind.class), parts.number(), parts.number());
        }
    }
}
