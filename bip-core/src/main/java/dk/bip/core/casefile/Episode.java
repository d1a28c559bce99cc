package dk.bip.core.casefile;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time in which a citizen is on the way to a job (the definition is ours): from the origin of the measurements, and again from
 * the first measurement after a job has ended, to the next job. Work beside benefits is passed over. Whoever is in a job at the origin begins
 * the first episode with the first measurement after it.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds no date.
 */
public final class Episode implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final LocalDate start;
    private final LocalDate job;

    private Episode(int number, LocalDate start, Optional<LocalDate> job) {
        this.number = number;
        this.start = start;
        this.job = job.orElse(null);
    }

    /**
     * Returns an episode.
     *
     * @param number 1 for the first episode of the case
     * @param start the first day
     * @param job the day on which the job began, which may be the first day itself; empty where no job followed
     * @return the episode
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the number is below 1, or the job begins before the start
     */
    public static Episode of(int number, LocalDate start, Optional<LocalDate> job) {
        Checks.that(number >= 1, "number must be 1 or more, but is " + number);
        Objects.requireNonNull(start, "start");
        Checks.that(job.filter(begin -> begin.isBefore(start)).isEmpty(), "job must not begin before start");
        return new Episode(number, start, job);
    }

    /** Returns the episodes of a case, in order. */
    static List<Episode> of(MeasurementSeries measurements, List<Job> jobs) {
        List<Job> counted = new ArrayList<>(jobs);
        counted.removeIf(job -> !job.counts());
        List<Episode> episodes = new ArrayList<>();
        Optional<LocalDate> start = measurements.origin().flatMap(origin -> free(origin, counted, measurements));
        while (start.isPresent()) {
            LocalDate day = start.get();
            Optional<LocalDate> job = nextFrom(day, counted);
            episodes.add(new Episode(episodes.size() + 1, day, job));
            start = job.flatMap(begin -> endOf(begin, counted))
                    .flatMap(end -> firstSince(end, measurements))
                    .flatMap(next -> free(next, counted, measurements));
        }
        return List.copyOf(episodes);
    }

    private static Optional<LocalDate> nextFrom(LocalDate day, List<Job> jobs) {
        for (Job job : jobs) {
            LocalDate begin = job.period().startInclusive();
            if (!begin.isBefore(day)) {
                return Optional.of(begin);
            }
        }
        return Optional.empty();
    }

    /** Returns the day itself where no job that began earlier runs on it, otherwise that of the first measurement after the jobs. */
    private static Optional<LocalDate> free(LocalDate day, List<Job> jobs, MeasurementSeries measurements) {
        Optional<LocalDate> candidate = Optional.of(day);
        while (candidate.isPresent()) {
            LocalDate on = candidate.get();
            LocalDate lastEnd = null;
            for (Job job : jobs) {
                if (job.period().startInclusive().isBefore(on) && job.period().contains(on)) {
                    if (job.period().isOpen()) {
                        return Optional.empty();
                    }
                    LocalDate end = job.period().endExclusive().orElseThrow();
                    lastEnd = lastEnd == null || end.isAfter(lastEnd) ? end : lastEnd;
                }
            }
            if (lastEnd == null) {
                return candidate;
            }
            candidate = firstSince(lastEnd, measurements);
        }
        return candidate;
    }

    /** Returns the end of the job that began on a day, of several the last; empty where one is open. */
    private static Optional<LocalDate> endOf(LocalDate begin, List<Job> jobs) {
        List<Job> begun = jobs.stream()
                .filter(job -> job.period().startInclusive().equals(begin))
                .toList();
        return begun.stream().anyMatch(job -> job.period().isOpen())
                ? Optional.empty()
                : begun.stream()
                        .map(job -> job.period().endExclusive().orElseThrow())
                        .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> firstSince(LocalDate day, MeasurementSeries measurements) {
        return measurements.since(day).first().map(Measurement::date);
    }

    /**
     * Returns the number.
     *
     * @return 1 for the first episode of the case
     */
    public int number() {
        return number;
    }

    /**
     * Returns the first day.
     *
     * @return the day of a measurement
     */
    public LocalDate start() {
        return start;
    }

    /**
     * Returns the day on which the job began.
     *
     * @return the day after the last of the episode, which may be the first day itself; empty where no job followed
     */
    public Optional<LocalDate> job() {
        return Optional.ofNullable(job);
    }

    /**
     * Tells whether a day lies in the episode.
     *
     * @param date the day
     * @return true from the start to the day before the job
     * @throws NullPointerException if the date is null
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && (job == null || date.isBefore(job));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Episode other
                && number == other.number
                && start.equals(other.start)
                && Objects.equals(job, other.job);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, start, job);
    }

    /**
     * Returns the number.
     *
     * @return a text that holds no date
     */
    @Override
    public String toString() {
        return "Episode[" + number + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(number, start, job);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(
                    parts.whole(), parts.next(LocalDate.class), Optional.ofNullable(parts.nextOrNull(LocalDate.class)));
        }
    }
}
