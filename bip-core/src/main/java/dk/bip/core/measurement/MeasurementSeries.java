package dk.bip.core.measurement;

import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The measurements of one citizen in order of their dates, which may be irregular. No two share a date.
 *
 * <p>Immutable and thread-safe.
 */
public final class MeasurementSeries implements Serializable {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the lists of List.copyOf are serializable
    private final List<Measurement> measurements;

    private MeasurementSeries(List<Measurement> measurements) {
        this.measurements = measurements;
    }

    /**
     * Returns the series of some measurements, given in any order.
     *
     * @param measurements the measurements
     * @return the series, sorted by date
     * @throws IllegalArgumentException if two measurements share a date
     */
    public static MeasurementSeries of(Collection<Measurement> measurements) {
        List<Measurement> sorted = new ArrayList<>(measurements);
        sorted.sort(Comparator.comparing(Measurement::date));
        for (int i = 1; i < sorted.size(); i++) {
            Checks.that(
                    !sorted.get(i).date().equals(sorted.get(i - 1).date()),
                    "measurements must not share a date",
                    "put the answers of both raters into one measurement?");
        }
        return new MeasurementSeries(List.copyOf(sorted));
    }

    /**
     * Returns the measurements.
     *
     * @return an unmodifiable list in order of the dates
     */
    public List<Measurement> measurements() {
        return measurements;
    }

    /**
     * Tells whether nothing was measured.
     *
     * @return true where there is no measurement
     */
    public boolean isEmpty() {
        return measurements.isEmpty();
    }

    /**
     * Returns the earliest measurement.
     *
     * @return the first, or empty where nothing was measured
     */
    public Optional<Measurement> first() {
        return isEmpty() ? Optional.empty() : Optional.of(measurements.get(0));
    }

    /**
     * Returns the latest measurement.
     *
     * @return the last, or empty where nothing was measured
     */
    public Optional<Measurement> last() {
        return isEmpty() ? Optional.empty() : Optional.of(measurements.get(measurements.size() - 1));
    }

    /**
     * Returns what was known of the series on a date.
     *
     * @param asOf the date on which one looks, inclusive
     * @return the measurements that were neither made nor recorded later
     */
    public MeasurementSeries knownOn(LocalDate asOf) {
        List<Measurement> known = new ArrayList<>(measurements.size());
        for (Measurement measurement : measurements) {
            if (measurement.isKnownOn(asOf)) {
                known.add(measurement);
            }
        }
        return new MeasurementSeries(List.copyOf(known));
    }

    /**
     * Returns the latest measurement at or before a date.
     *
     * @param date the date, inclusive
     * @return the measurement, or empty where the first one is later
     */
    public Optional<Measurement> latestAt(LocalDate date) {
        return latestAt(date, measurement -> true);
    }

    /**
     * Returns the latest measurement at or before a date that has something one looks for.
     *
     * @param date the date, inclusive
     * @param wanted what the measurement must have, such as the caseworker's profile
     * @return the measurement, or empty where there is none
     */
    public Optional<Measurement> latestAt(LocalDate date, Predicate<Measurement> wanted) {
        for (int i = measurements.size() - 1; i >= 0; i--) {
            Measurement measurement = measurements.get(i);
            if (!measurement.date().isAfter(date) && wanted.test(measurement)) {
                return Optional.of(measurement);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof MeasurementSeries other && measurements.equals(other.measurements);
    }

    @Override
    public int hashCode() {
        return measurements.hashCode();
    }

    /**
     * Returns the number of measurements.
     *
     * @return a text that holds no date and no score
     */
    @Override
    public String toString() {
        return "MeasurementSeries[" + measurements.size() + " measurements]";
    }
}
