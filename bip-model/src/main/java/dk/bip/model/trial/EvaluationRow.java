package dk.bip.model.trial;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;

/**
 * One number of an evaluation. Immutable, thread-safe and serializable.
 *
 * @param term what it is of: empty for the whole trial, or such as {@code "week 12"}, {@code "centre Aalborg"} or {@code "age: under 30"}
 * @param quantity what it is, such as {@code "difference"}, not blank
 * @param value the number, finite
 */
public record EvaluationRow(String term, String quantity, double value) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param term what it is of, empty for the whole trial
     * @param quantity what it is, not blank
     * @param value the number, finite
     * @throws IllegalArgumentException if the quantity is blank or the number not finite
     */
    public EvaluationRow {
        Objects.requireNonNull(term, "term");
        Checks.notBlank(quantity, "quantity");
        value = Checks.finite(value, "value");
    }

    private Object writeReplace() {
        return new Proxy().holding(term, quantity, value);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new EvaluationRow(parts.text(), parts.text(), parts.number());
        }
    }
}
