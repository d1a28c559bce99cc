package dk.bip.core.measurement;

import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A measurement that should have been made.
 *
 * @param rater whose measurement
 * @param dueOn the day on which it was due
 * @param daysLate the days from then to the day on which one looked, zero or more
 */
public record OverdueMeasurement(Rater rater, LocalDate dueOn, long daysLate) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param rater whose measurement
     * @param dueOn the day on which it was due
     * @param daysLate the days from then to the day on which one looked, zero or more
     * @throws IllegalArgumentException if the days are negative
     */
    public OverdueMeasurement {
        Objects.requireNonNull(rater, "rater");
        Objects.requireNonNull(dueOn, "dueOn");
        Checks.that(daysLate >= 0, "daysLate must be 0 or more");
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds no date
     */
    @Override
    public String toString() {
        return "OverdueMeasurement";
    }

    private Object writeReplace() {
        return new Proxy().holding(rater, dueOn, daysLate);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new OverdueMeasurement(parts.next(Rater.class), parts.next(LocalDate.class), parts.next(Long.class));
        }
    }
}
