package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.Serializable;

/**
 * What chance alone gives for a number: its mean and its central range over drawn outcomes. Immutable, thread-safe and serializable.
 *
 * @param mean the mean over the draws
 * @param lower the lower end of the central range at the level
 * @param upper its upper end
 * @param level the level, greater than 0 and less than 1
 * @param draws on how many draws it rests, at least one; a draw that leaves the number undefined is left out
 */
public record ChanceRange(double mean, double lower, double upper, double level, int draws) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param mean the mean over the draws
     * @param lower the lower end of the central range at the level
     * @param upper its upper end
     * @param level the level, greater than 0 and less than 1
     * @param draws on how many draws it rests, at least one
     * @throws IllegalArgumentException if a number is not finite or out of its range, or the ends are in the wrong order
     */
    public ChanceRange {
        mean = Checks.finite(mean, "mean") + 0.0;
        lower = Checks.finite(lower, "lower") + 0.0;
        upper = Checks.finite(upper, "upper") + 0.0;
        Checks.that(lower <= upper, "lower must not be above upper");
        level = Checks.between(level, 0, 1, "level");
        Checks.that(draws >= 1, "draws must be at least 1");
    }

    /**
     * Tells whether chance alone gives a number like this one.
     *
     * @param number the number that was found
     * @return whether it lies within the range
     */
    public boolean contains(double number) {
        return number >= lower && number <= upper;
    }

    /**
     * Returns the mean, the level and the range.
     *
     * @return such as {@code 0.7000 (95 % 0.6600 to 0.7400)}, not for parsing
     */
    @Override
    public String toString() {
        return Digits.of(mean) + " (" + new ConfidenceInterval(level, lower, upper) + ")";
    }

    private Object writeReplace() {
        return new Proxy().holding(mean, lower, upper, level, draws);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ChanceRange(parts.number(), parts.number(), parts.number(), parts.number(), parts.whole());
        }
    }
}
