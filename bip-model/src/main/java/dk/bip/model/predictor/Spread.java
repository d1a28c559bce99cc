package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;

/**
 * How far the probabilities lie apart among people with the same known features, who differ in what is missing: the central part of them.
 * It is no confidence interval: with every coefficient known exactly it would be as wide. It closes where more is known.
 *
 * @param level the share of the people between the ends, between 0 and 1, such as 0.95
 * @param lower the lower end, 0 to 1
 * @param upper the upper end, the lower end to 1
 * @param deviation the standard deviation of their log-odds, tau, above 0
 */
public record Spread(double level, double lower, double upper, double deviation) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param level the share of the people between the ends, between 0 and 1, such as 0.95
     * @param lower the lower end, 0 to 1
     * @param upper the upper end, the lower end to 1
     * @param deviation the standard deviation of their log-odds, tau, above 0
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Spread {
        Checks.between(level, 0, 1, "level");
        Checks.that(
                lower >= 0 && lower <= upper && upper <= 1, "lower and upper must be in this order and from 0 to 1");
        Checks.that(deviation > 0 && deviation <= Double.MAX_VALUE, "deviation must be finite and above 0");
        lower += 0.0;
    }

    /**
     * Returns the level.
     *
     * @return a text that holds no probability
     */
    @Override
    public String toString() {
        return "Spread[" + level + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(level, lower, upper, deviation);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Spread(parts.number(), parts.number(), parts.number(), parts.number());
        }
    }
}
