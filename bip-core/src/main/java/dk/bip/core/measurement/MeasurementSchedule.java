package dk.bip.core.measurement;

import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * When the next measurement is due, and how long it may be late. BIP measured every third month (BIP-DESIGN-04); the fourteen days of
 * grace are ours.
 *
 * <p>Immutable and thread-safe.
 *
 * @param months the whole months from one measurement to the next, one or more; three by default
 * @param graceDays the days that a measurement may be late before it is overdue, zero or more; 14 by default
 */
public record MeasurementSchedule(int months, int graceDays) implements Serializable {

    /**
     * Checks the parts.
     *
     * @param months the whole months from one measurement to the next, one or more; three by default
     * @param graceDays the days that a measurement may be late before it is overdue, zero or more; 14 by default
     * @throws IllegalArgumentException if there is no month or the grace is negative
     */
    public MeasurementSchedule {
        Checks.that(months >= 1, "months must be 1 or more, but is " + months);
        Checks.that(graceDays >= 0, "graceDays must be 0 or more, but is " + graceDays);
    }

    /**
     * Returns the schedule of BIP.
     *
     * @return three months and 14 days
     */
    public static MeasurementSchedule withDefaults() {
        return new MeasurementSchedule(3, 14);
    }

    /**
     * Returns the day on which a measurement is due.
     *
     * @param last the date of the measurement before it
     * @return the day {@code months} later, clipped at the end of the month
     */
    public LocalDate dueAfter(LocalDate last) {
        return last.plusMonths(months);
    }

    /**
     * Tells whether a measurement was made late.
     *
     * @param last the date of the measurement before it
     * @param next the date of the measurement
     * @return true where it was made more than the grace after it was due
     * @throws NullPointerException if a date is null
     */
    public boolean isLate(LocalDate last, LocalDate next) {
        return next.isAfter(dueAfter(last).plusDays(graceDays));
    }

    /**
     * Finds the overdue measurement of a rater.
     *
     * @param series what was measured
     * @param rater whose measurement
     * @param date the day on which one looks
     * @return the overdue measurement, or empty where the rater's next is not late by more than the grace; where the rater has not measured by
     *     the date nothing can be overdue
     * @throws NullPointerException if an argument is null
     */
    public Optional<OverdueMeasurement> overdue(MeasurementSeries series, Rater rater, LocalDate date) {
        Objects.requireNonNull(rater, "rater");
        return series.latestAt(date, measurement -> measurement.rater() == rater)
                .map(last -> new OverdueMeasurement(
                        rater,
                        dueAfter(last.date()),
                        Math.max(0, ChronoUnit.DAYS.between(dueAfter(last.date()), date))))
                .filter(overdue -> overdue.daysLate() > graceDays);
    }
}
