package dk.bip.core.measurement;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reading;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The measurements of one citizen in order of their dates, which may be irregular, each of one rater. No two of one rater and instrument
 * share a date.
 *
 * <p>Where a citizen was measured with several instruments, {@link #of(Instrument)} gives the series of one; no calculation mixes them.
 *
 * <p>Immutable and thread-safe.
 */
public final class MeasurementSeries implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient List<Measurement> measurements;

    private MeasurementSeries(List<Measurement> measurements) {
        this.measurements = measurements;
    }

    /**
     * Returns the series of some measurements, given in any order.
     *
     * @param measurements the measurements
     * @return the series, sorted by date
     * @throws IllegalArgumentException if two measurements of one rater and instrument share a date, or two definitions of one instrument
     *     differ
     */
    public static MeasurementSeries of(Collection<Measurement> measurements) {
        List<Measurement> sorted = new ArrayList<>(measurements);
        sorted.sort(MeasurementSeries::order);
        for (int i = 1; i < sorted.size(); i++) {
            Checks.that(
                    order(sorted.get(i - 1), sorted.get(i)) < 0,
                    "measurements of one rater and instrument must not share a date",
                    "keep the one that was entered last?");
        }
        instruments(sorted);
        return new MeasurementSeries(List.copyOf(sorted));
    }

    private static int order(Measurement one, Measurement other) {
        int order = one.date().compareTo(other.date());
        order = order != 0
                ? order
                : one.instrument().id().compareTo(other.instrument().id());
        return order != 0 ? order : one.rater().compareTo(other.rater());
    }

    private static Collection<Instrument> instruments(List<Measurement> measurements) {
        Map<String, Instrument> known = new TreeMap<>();
        Instrument last = null;
        for (Measurement measurement : measurements) {
            Instrument instrument = measurement.instrument();
            if (instrument == last) {
                continue;
            }
            last = instrument;
            Instrument before = known.putIfAbsent(instrument.id(), instrument);
            checkSame(before == null ? instrument : before, instrument);
        }
        return known.values();
    }

    private static void checkSame(Instrument one, Instrument other) {
        if (one != other) {
            Checks.that(
                    one.equals(other),
                    "definitions of instrument " + one + " must not differ",
                    "give what has changed another id, such as " + one + "-2?");
        }
    }

    /**
     * Returns the measurements.
     *
     * @return an unmodifiable list in order of the dates; on one date, by instrument and then by rater
     */
    public List<Measurement> measurements() {
        return measurements;
    }

    /**
     * Returns what was measured with.
     *
     * @return a new unmodifiable list in order of the ids
     */
    public List<Instrument> instruments() {
        return List.copyOf(instruments(measurements));
    }

    /**
     * Returns the measurements with one instrument.
     *
     * @param instrument the instrument
     * @return their series, empty where there is none
     * @throws NullPointerException if the instrument is null
     * @throws IllegalArgumentException if it differs from the instrument of the same id that was measured with
     */
    public MeasurementSeries of(Instrument instrument) {
        Objects.requireNonNull(instrument, "instrument");
        MeasurementSeries own =
                where(measurement -> measurement.instrument().id().equals(instrument.id()));
        own.first().ifPresent(first -> checkSame(first.instrument(), instrument));
        return own;
    }

    /**
     * Returns the measurements of one rater.
     *
     * @param rater the rater
     * @return their series, empty where there is none
     * @throws NullPointerException if the rater is null
     */
    public MeasurementSeries by(Rater rater) {
        Objects.requireNonNull(rater, "rater");
        return where(measurement -> measurement.rater() == rater);
    }

    /**
     * Returns the measurements of the two raters that belong together: paired one to one, within {@value ScaleSeries#PAIRED_DAYS} days of each
     * other (ours), instrument by instrument.
     *
     * @return a new unmodifiable list in order of the instruments' ids and then of the dates
     */
    public List<MeasurementPair> pairs() {
        List<MeasurementPair> pairs = new ArrayList<>();
        for (Instrument instrument : instruments()) {
            MeasurementSeries own = of(instrument);
            pairs.addAll(MeasurementPair.of(
                    own.by(Rater.CITIZEN).measurements(),
                    own.by(Rater.CASEWORKER).measurements()));
        }
        return List.copyOf(pairs);
    }

    /**
     * Returns the measurements from a date on.
     *
     * @param date the date, inclusive
     * @return their series, empty where there is none
     * @throws NullPointerException if the date is null
     */
    public MeasurementSeries since(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return where(measurement -> !measurement.date().isBefore(date));
    }

    /**
     * Returns what was measured until a date.
     *
     * @param date the last date, inclusive
     * @return the measurements that were not made later, whenever they were recorded
     * @throws NullPointerException if the date is null
     */
    public MeasurementSeries until(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return where(measurement -> !measurement.date().isAfter(date));
    }

    private MeasurementSeries where(Predicate<Measurement> wanted) {
        List<Measurement> kept = new ArrayList<>(measurements.size());
        for (Measurement measurement : measurements) {
            if (wanted.test(measurement)) {
                kept.add(measurement);
            }
        }
        return kept.size() == measurements.size() ? this : new MeasurementSeries(List.copyOf(kept));
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
     * Returns the day from which the citizen is followed: the later of the two raters' first measurements where they lie within {@value
     * ScaleSeries#PAIRED_DAYS} days of each other, otherwise the earlier.
     *
     * @return the day, or empty where nothing was measured
     */
    public Optional<LocalDate> origin() {
        if (isEmpty()) {
            return Optional.empty();
        }
        Measurement first = measurements.get(0);
        for (Measurement later : measurements) {
            if (later.rater() != first.rater()) {
                boolean near = ScaleSeries.distance(first.date(), later.date()) <= ScaleSeries.PAIRED_DAYS;
                return Optional.of(near ? later.date() : first.date());
            }
        }
        return Optional.of(first.date());
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
     * Returns the latest measurement at or before a date that has something one looks for.
     *
     * @param date the date, inclusive
     * @param wanted what the measurement must have, such as the caseworker as rater
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

    /**
     * Returns the score that stands for a rater's view of a dimension on a date: the latest at or before it that is fresh enough. Where the
     * rater has declined or not known since, nothing stands; where the rater was not asked since, the earlier score does.
     *
     * @param rater the rater
     * @param dimension a dimension of one of the instruments
     * @param date the date, inclusive
     * @param months how many months a score is carried, one or more
     * @return the score with its date, or empty where none stands
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the months are below one
     */
    public Optional<DatedScore> standing(Rater rater, Dimension dimension, LocalDate date, int months) {
        Objects.requireNonNull(rater, "rater");
        Objects.requireNonNull(dimension, "dimension");
        LocalDate oldest = oldest(date, months);
        for (int i = measurements.size() - 1; i >= 0; i--) {
            Measurement measurement = measurements.get(i);
            if (measurement.date().isBefore(oldest)) {
                return Optional.empty();
            }
            if (measurement.rater() == rater
                    && !measurement.date().isAfter(date)
                    && measurement.instrument().has(dimension)) {
                Reading reading = measurement.profile().reading(dimension);
                if (reading.isRefusal()) {
                    return Optional.empty();
                }
                if (reading instanceof Reading.Scored scored) {
                    return Optional.of(new DatedScore(measurement.date(), scored.value()));
                }
            }
        }
        return Optional.empty();
    }

    /** The first date whose score is fresh enough to stand on another date. */
    static LocalDate oldest(LocalDate date, int months) {
        Checks.that(months >= 1, () -> "months must be 1 or more, but is " + months);
        return Objects.requireNonNull(date, "date").minusMonths(months);
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

    private Object writeReplace() {
        return new Proxy().holding(measurements);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(parts.list(Measurement.class));
        }
    }
}
