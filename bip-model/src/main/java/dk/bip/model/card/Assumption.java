package dk.bip.model.card;

import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;

/**
 * A number that a model needed and no source gave. It is ours, and its range says how sure we are of it.
 *
 * @param id a stable id, such as {@code item_correlation}
 * @param statement what the number is, in both languages
 * @param value the number that was used
 * @param minimum the minimum value that we hold to be reasonable
 * @param maximum the maximum value that we hold to be reasonable
 * @param unit the unit
 */
public record Assumption(String id, Text statement, double value, double minimum, double maximum, String unit)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @param id a stable id, such as {@code item_correlation}
     * @param statement what the number is, in both languages
     * @param value the number that was used
     * @param minimum the minimum value that we hold to be reasonable
     * @param maximum the maximum value that we hold to be reasonable
     * @param unit the unit
     * @throws IllegalArgumentException if a text is blank, or the numbers are not finite and in order
     */
    public Assumption {
        Checks.notBlank(id, "id");
        Objects.requireNonNull(statement, "statement");
        Checks.notBlank(unit, "unit");
        Checks.that(
                minimum <= value && value <= maximum && Double.isFinite(minimum) && Double.isFinite(maximum),
                "minimum, value and maximum must be finite and in this order, but are " + minimum + ", " + value
                        + " and " + maximum);
        value += 0.0;
        minimum += 0.0;
        maximum += 0.0;
    }

    private Object writeReplace() {
        return new Proxy().holding(id, statement, value, minimum, maximum, unit);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new Assumption(
                    parts.text(), parts.next(Text.class), parts.number(), parts.number(), parts.number(), parts.text());
        }
    }
}
