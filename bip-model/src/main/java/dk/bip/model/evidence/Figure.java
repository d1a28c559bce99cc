package dk.bip.model.evidence;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number with the digits that its source printed: {@code 14.0} and {@code 14} have the same value and another
 * precision, and are not equal. Sums and differences are exact.
 *
 * <p>Immutable and thread-safe.
 *
 * @param printed the number with its printed digits
 */
public record Figure(BigDecimal printed) implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MAXIMUM_DIGITS = 50;

    /**
     * Checks that there is a number.
     *
     * @param printed the number with its printed digits
     * @throws NullPointerException if {@code printed} is null
     */
    public Figure {
        Objects.requireNonNull(printed, "printed");
        Checks.that(
                printed.precision() <= MAXIMUM_DIGITS && Math.abs((long) printed.scale()) <= MAXIMUM_DIGITS,
                "printed must have no more than " + MAXIMUM_DIGITS + " digits before and after the point");
    }

    /**
     * A figure of its digits, such as one that a source names in a sentence.
     *
     * @param digits the digits as printed, such as "14.76"
     * @return the figure
     * @throws NumberFormatException if they are no number
     */
    public static Figure of(String digits) {
        return new Figure(new BigDecimal(digits));
    }

    /**
     * The nearest double.
     *
     * @return the number in the unit of its finding
     */
    public double value() {
        return printed.doubleValue() + 0.0;
    }

    /**
     * Half a unit of the last printed digit: the largest error that rounding can have made.
     *
     * @return for example 0.05 for 14.8 and 0.5 for 33
     */
    public double halfUnit() {
        return printed.ulp().divide(BigDecimal.valueOf(2)).doubleValue();
    }

    Figure plus(Figure other) {
        return new Figure(printed.add(other.printed));
    }

    Figure minus(Figure other) {
        return new Figure(printed.subtract(other.printed));
    }

    /** One hundredth, exact: a percentage as a proportion. */
    double hundredth() {
        return printed.movePointLeft(2).doubleValue();
    }

    /**
     * The number with its printed digits, with a decimal point.
     *
     * @return for example {@code "14.0"}
     */
    @Override
    public String toString() {
        return printed.toPlainString();
    }

    private Object writeReplace() {
        return new Proxy().holding(printed.toString());
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return Figure.of(parts.text());
        }
    }
}
