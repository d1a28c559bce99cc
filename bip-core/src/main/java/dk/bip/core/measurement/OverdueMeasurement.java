package dk.bip.core.measurement;

import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A measurement that should have been made.
 *
 * @param dueOn the day on which it was due
 * @param daysLate the days from then to the day on which one looked, zero or more
 */
public record OverdueMeasurement(LocalDate dueOn, long daysLate) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param dueOn the day on which it was due
     * @param daysLate the days from then to the day on which one looked, zero or more
     * @throws IllegalArgumentException if the days are negative
     */
    public OverdueMeasurement {
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
}
