package dk.bip.model.caseworker;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.Serializable;
import java.util.Objects;

/**
 * An estimate with an interval that need not lie evenly about it. Immutable, thread-safe and serializable.
 *
 * @param estimate the estimate, finite
 * @param interval its confidence interval, which holds it
 */
public record IntervalEstimate(double estimate, ConfidenceInterval interval) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the parts.
     *
     * @param estimate the estimate, finite
     * @param interval its confidence interval
     * @throws IllegalArgumentException if the interval does not hold the estimate
     */
    public IntervalEstimate {
        Objects.requireNonNull(interval, "interval");
        estimate = Checks.within(estimate, interval.lower(), interval.upper(), "estimate");
    }

    private Object writeReplace() {
        return new Proxy().holding(estimate, interval);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new IntervalEstimate(parts.number(), parts.next(ConfidenceInterval.class));
        }
    }
}
