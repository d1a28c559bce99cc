package dk.bip.core.measurement;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.IndexRule;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reading;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The scores of one scale over time, each dated, and which of them stands on a date.
 *
 * <ul>
 *   <li>A dimension has the scores of its rater's measurements.
 *   <li>The index of one rater comes from one measurement and is dated by it. What only the other rater can rate comes from that rater's
 *       nearest measurement within {@value #PAIRED_DAYS} days, of two equally near from the earlier.
 *   <li>The index of both is the mean of two indices within {@value #PAIRED_DAYS} days of each other, one of each rater, and dated by the
 *       later. They are paired one to one, the nearest first, of two equally near the earlier, and so that no pair lies across another.
 *   <li>A refusal ends the carry: after the rater has declined or not known, no earlier score stands. An index is refused where its scores
 *       are too few, but would be enough with what was refused (ours); the refusal of one rater ends the carry of both. Not asked ends
 *       nothing, and a measurement that asked for too little takes no part in the pairing.
 * </ul>
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither dates nor scores.
 */
public final class ScaleSeries {

    /** How many days the answers of the two raters may lie apart to belong together: 31 (ours). */
    public static final int PAIRED_DAYS = 31;

    private final Scale scale;
    private final List<Entry> entries;
    private final List<DatedScore> points;

    /** A score, or null for one that was refused, and its day. */
    private record Entry(LocalDate date, DatedScore pointOrNull) {

        static Entry of(LocalDate date, Score score) {
            return new Entry(date, new DatedScore(date, score));
        }

        static Entry refusal(LocalDate date) {
            return new Entry(date, null);
        }

        boolean isRefusal() {
            return pointOrNull == null;
        }
    }

    private ScaleSeries(Scale scale, List<Entry> entries) {
        this.scale = scale;
        this.entries = entries;
        List<DatedScore> scored = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (!entry.isRefusal()) {
                scored.add(entry.pointOrNull);
            }
        }
        this.points = List.copyOf(scored);
    }

    /**
     * Returns the series of every scale of an instrument.
     *
     * @param instrument the instrument
     * @param series what was measured, with this or other instruments
     * @return a new unmodifiable list in the order of {@link Instrument#scales()}
     * @throws NullPointerException if an argument is null
     */
    public static List<ScaleSeries> of(Instrument instrument, MeasurementSeries series) {
        MeasurementSeries own = series.of(instrument);
        List<Measurement> citizen = own.by(Rater.CITIZEN).measurements();
        List<Measurement> caseworker = own.by(Rater.CASEWORKER).measurements();
        Map<Scale, List<Entry>> entries = new LinkedHashMap<>();
        for (Scale scale : instrument.scales()) {
            // the index of both follows those of the raters
            entries.put(
                    scale,
                    scale.rater().isPresent()
                            ? ofRater(scale, citizen, caseworker)
                            : ofBoth(scale.index().orElseThrow(), entries));
        }
        List<ScaleSeries> all = new ArrayList<>(entries.size());
        entries.forEach((scale, ofScale) -> all.add(new ScaleSeries(scale, ofScale)));
        return List.copyOf(all);
    }

    private static List<Entry> ofRater(Scale scale, List<Measurement> citizen, List<Measurement> caseworker) {
        boolean byCitizen = scale.rater().orElseThrow() == Rater.CITIZEN;
        List<Measurement> own = byCitizen ? citizen : caseworker;
        return scale.index().isPresent()
                ? ofIndex(scale.index().get(), own, byCitizen ? caseworker : citizen)
                : ofDimension(scale.dimension().orElseThrow(), own);
    }

    private static List<Entry> ofDimension(Dimension dimension, List<Measurement> own) {
        List<Entry> entries = new ArrayList<>(own.size());
        for (Measurement measurement : own) {
            Reading reading = measurement.profile().reading(dimension);
            if (reading instanceof Reading.Scored scored) {
                entries.add(Entry.of(measurement.date(), scored.value()));
            } else if (reading.isRefusal()) {
                entries.add(Entry.refusal(measurement.date()));
            }
        }
        return entries;
    }

    private static List<Entry> ofIndex(IndexRule index, List<Measurement> own, List<Measurement> other) {
        List<Entry> entries = new ArrayList<>(own.size());
        boolean borrows = !own.isEmpty() && index.borrowsFor(own.get(0).rater());
        int from = 0;
        for (Measurement measurement : own) {
            Optional<Profile> lent = Optional.empty();
            if (borrows) {
                from = nearest(other, measurement.date(), from);
                lent = from < other.size() && distance(other.get(from).date(), measurement.date()) <= PAIRED_DAYS
                        ? Optional.of(other.get(from).profile())
                        : Optional.empty();
            }
            Profile profile = measurement.profile();
            Optional<Score> score = index.of(profile, lent);
            if (score.isPresent()) {
                entries.add(Entry.of(measurement.date(), score.get()));
            } else if (index.isRefused(profile, lent)) {
                entries.add(Entry.refusal(measurement.date()));
            }
        }
        return entries;
    }

    /** Returns the place of the measurement nearest to a date, of two the earlier, looking from a place that is not behind it. */
    private static int nearest(List<Measurement> measurements, LocalDate date, int from) {
        int best = from;
        while (best + 1 < measurements.size()
                && distance(measurements.get(best + 1).date(), date)
                        < distance(measurements.get(best).date(), date)) {
            best++;
        }
        return best;
    }

    private static List<Entry> ofBoth(IndexRule index, Map<Scale, List<Entry>> ofRaters) {
        List<Entry> citizens = ofRaters.get(Scale.of(Rater.CITIZEN, index));
        List<Entry> caseworkers = ofRaters.get(Scale.of(Rater.CASEWORKER, index));
        NavigableMap<LocalDate, Entry> both = new TreeMap<>();
        Stream.concat(citizens.stream(), caseworkers.stream())
                .filter(Entry::isRefusal)
                .forEach(refusal -> both.put(refusal.date, refusal));
        for (RaterPair pair : RaterPair.of(dates(citizens), dates(caseworkers))) {
            Entry one = citizens.get(pair.citizen());
            Entry other = caseworkers.get(pair.caseworker());
            both.put(
                    pair.date(),
                    one.isRefusal() || other.isRefusal()
                            ? Entry.refusal(pair.date())
                            : Entry.of(pair.date(), index.ofBoth(one.pointOrNull.score(), other.pointOrNull.score())));
        }
        return List.copyOf(both.values());
    }

    private static List<LocalDate> dates(List<Entry> entries) {
        List<LocalDate> dates = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            dates.add(entry.date);
        }
        return dates;
    }

    /**
     * Pairs the scores of the two raters that belong together: one to one, within {@value #PAIRED_DAYS} days of each other, the nearest first.
     *
     * @param <T> what a pair makes
     * @param citizen the citizen's scores in order of their dates, no two of the same date
     * @param caseworker the caseworker's scores in order of their dates, no two of the same date
     * @param pair what to make of a score of the citizen and one of the caseworker
     * @return a new unmodifiable list in order of the dates
     * @throws NullPointerException if an argument is null
     */
    public static <T> List<T> paired(
            List<DatedScore> citizen,
            List<DatedScore> caseworker,
            BiFunction<? super DatedScore, ? super DatedScore, T> pair) {
        Objects.requireNonNull(pair, "pair");
        return RaterPair.of(
                        citizen.stream().map(DatedScore::date).toList(),
                        caseworker.stream().map(DatedScore::date).toList())
                .stream()
                .map(one -> pair.apply(citizen.get(one.citizen()), caseworker.get(one.caseworker())))
                .toList();
    }

    static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    /**
     * Returns the scale.
     *
     * @return the scale
     */
    public Scale scale() {
        return scale;
    }

    /**
     * Returns the scores.
     *
     * @return an unmodifiable list in order of the dates
     */
    public List<DatedScore> points() {
        return points;
    }

    /**
     * Returns the scores from one date to another.
     *
     * @param from the first date, inclusive
     * @param to the last date, inclusive
     * @return a new unmodifiable list in order of the dates
     */
    public List<DatedScore> points(LocalDate from, LocalDate to) {
        int first = 0;
        while (first < points.size() && points.get(first).date().isBefore(from)) {
            first++;
        }
        int end = points.size();
        while (end > first && points.get(end - 1).date().isAfter(to)) {
            end--;
        }
        return end - first == points.size() ? points : List.copyOf(points.subList(first, end));
    }

    /**
     * Returns the score that stands on a date: the latest at or before it that is fresh enough and has not been refused since.
     *
     * @param date the date, inclusive
     * @param months how many months a score is carried, one or more
     * @return the score with its date, or empty where none stands
     * @throws NullPointerException if the date is null
     * @throws IllegalArgumentException if the months are below one
     */
    public Optional<DatedScore> standing(LocalDate date, int months) {
        LocalDate oldest = MeasurementSeries.oldest(date, months);
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (!entry.date.isAfter(date)) {
                return entry.date.isBefore(oldest) ? Optional.empty() : Optional.ofNullable(entry.pointOrNull);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the first score after a date.
     *
     * @param date the date, exclusive
     * @param days within how many days after it
     * @return the score with its date, or empty where there is none
     */
    public Optional<DatedScore> firstAfter(LocalDate date, int days) {
        return points.stream()
                .filter(point -> point.date().isAfter(date) && !point.date().isAfter(date.plusDays(days)))
                .findFirst();
    }

    /**
     * Returns the scale and the number of scores.
     *
     * @return a text that holds neither dates nor scores
     */
    @Override
    public String toString() {
        return "ScaleSeries[" + scale + ", " + points.size() + " scores]";
    }
}
