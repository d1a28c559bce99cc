package dk.bip.core.progression;

import dk.bip.core.Provenance;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.Job;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.IndexRule;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.intervention.Course;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.measurement.ScaleSeries;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Calculates what moved in a case: between two dates, or over everything that was measured.
 *
 * <pre>{@code
 * Progression progression = ProgressionCalculator.withDefaults()
 *         .with(Bip.SEVEN, Reliability.of(0.8, 0.85))
 *         .calculate(caseFile.asOf(today), aYearAgo, today);
 * }</pre>
 *
 * <p>Each scale is looked at by itself, because citizen and caseworker answer on different days. A date stands for the latest score at or
 * before it that is at most six months old and has not been refused since; where none precedes the first date, for the first score within
 * {@value dk.bip.core.measurement.ScaleSeries#PAIRED_DAYS} days after it. {@link dk.bip.core.measurement.ScaleSeries} says how an index gets
 * its dates. What moved is told across jobs, which {@link Progression#jobs()} lists. Trend and phases rest on the scores from that of the first date to that of the second. What was measured after the second date
 * plays no part, also where it lies nearer to something before it.
 *
 * <p>The defaults are the reliabilities of the instrument, level 0.95, scores carried for six months, three measurements for a trend, no
 * targets; they are ours. A scale without a reliability has changes of unknown certainty. Of settings for the same scale the last one
 * holds. Immutable and thread-safe.
 */
public final class ProgressionCalculator implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double DEFAULT_LEVEL = 0.95;
    private static final int DEFAULT_CARRIED_MONTHS = 6;
    private static final int DEFAULT_MINIMUM_MEASUREMENTS = 3;

    private final Instrument instrument;
    private final HashMap<Scale, Reliability> reliabilities;
    private final HashMap<Scale, Score> targets;
    private final double level;
    private final int carriedMonths;
    private final int minimumMeasurements;

    private ProgressionCalculator(
            Instrument instrument,
            HashMap<Scale, Reliability> reliabilities,
            HashMap<Scale, Score> targets,
            double level,
            int carriedMonths,
            int minimumMeasurements) {
        this.instrument = instrument;
        this.reliabilities = reliabilities;
        this.targets = targets;
        this.level = level;
        this.carriedMonths = carriedMonths;
        this.minimumMeasurements = minimumMeasurements;
    }

    /**
     * Returns the calculator of BIP with our assumptions.
     *
     * @return {@link #of} the instrument {@link Bip#INSTRUMENT}
     */
    public static ProgressionCalculator withDefaults() {
        return of(Bip.INSTRUMENT);
    }

    /**
     * Returns the calculator of an instrument, with its reliabilities and the defaults named above.
     *
     * @param instrument what is measured with
     * @return a calculator
     * @throws NullPointerException if the instrument is null
     */
    public static ProgressionCalculator of(Instrument instrument) {
        HashMap<Scale, Reliability> reliabilities = new HashMap<>();
        for (Scale scale : Objects.requireNonNull(instrument, "instrument").scales()) {
            instrument.reliability(scale).ifPresent(reliability -> reliabilities.put(scale, reliability));
        }
        return new ProgressionCalculator(
                instrument,
                reliabilities,
                new HashMap<>(),
                DEFAULT_LEVEL,
                DEFAULT_CARRIED_MONTHS,
                DEFAULT_MINIMUM_MEASUREMENTS);
    }

    /**
     * Returns a calculator with another reliability of every dimension.
     *
     * @param reliability the precision of a dimension by one rater
     * @return a new calculator
     * @throws NullPointerException if the reliability is null
     * @throws IllegalArgumentException if the standard deviation is not below the width of a dimension's range
     */
    public ProgressionCalculator withDimensionReliability(Reliability reliability) {
        return with(scale -> scale.dimension().isPresent(), reliability);
    }

    /**
     * Returns a calculator with another reliability of every index.
     *
     * @param reliability the precision of an index, of one rater and of both
     * @return a new calculator
     * @throws NullPointerException if the reliability is null
     * @throws IllegalArgumentException if the standard deviation is not below the width of an index's range
     */
    public ProgressionCalculator withIndexReliability(Reliability reliability) {
        return with(scale -> scale.index().isPresent(), reliability);
    }

    /**
     * Returns a calculator with another reliability of a dimension.
     *
     * @param dimension a dimension of the instrument
     * @param reliability its precision, for each rater
     * @return a new calculator
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the instrument does not have the dimension, or the standard deviation is not below the width of its
     *     range
     */
    public ProgressionCalculator with(Dimension dimension, Reliability reliability) {
        return with(isOf(dimension), reliability);
    }

    /**
     * Returns a calculator with another reliability of an index.
     *
     * @param index an index of the instrument
     * @param reliability its precision, of one rater and of both
     * @return a new calculator
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the instrument does not have the index, or the standard deviation is not below the width of its
     *     range
     */
    public ProgressionCalculator with(IndexRule index, Reliability reliability) {
        return with(isOf(index), reliability);
    }

    /**
     * Returns a calculator with another reliability of one scale.
     *
     * @param scale a scale of the instrument
     * @param reliability its precision
     * @return a new calculator
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the instrument does not have the scale, or the standard deviation is not below the width of its
     *     range
     */
    public ProgressionCalculator with(Scale scale, Reliability reliability) {
        return with(Objects.requireNonNull(scale, "scale")::equals, reliability);
    }

    private ProgressionCalculator with(Predicate<Scale> which, Reliability reliability) {
        Objects.requireNonNull(reliability, "reliability");
        HashMap<Scale, Reliability> changed = new HashMap<>(reliabilities);
        scales(which).forEach(scale -> {
            Instrument.checkWidth(scale, reliability);
            changed.put(scale, reliability);
        });
        return new ProgressionCalculator(instrument, changed, targets, level, carriedMonths, minimumMeasurements);
    }

    /**
     * Returns a calculator with a target score of a dimension.
     *
     * @param dimension a dimension of the instrument
     * @param score the score to reach by each rater, in the range of the dimension
     * @return a new calculator
     * @throws NullPointerException if the dimension is null
     * @throws IllegalArgumentException if the instrument does not have the dimension, or the score is out of its range or not a number
     */
    public ProgressionCalculator withTarget(Dimension dimension, double score) {
        return withTarget(isOf(dimension), score);
    }

    /**
     * Returns a calculator with a target score of an index.
     *
     * @param index an index of the instrument
     * @param score the score to reach, of each rater and of both, in the range of the index
     * @return a new calculator
     * @throws NullPointerException if the index is null
     * @throws IllegalArgumentException if the instrument does not have the index, or the score is out of its range or not a number
     */
    public ProgressionCalculator withTarget(IndexRule index, double score) {
        return withTarget(isOf(index), score);
    }

    /**
     * Returns a calculator with a target score of one scale.
     *
     * @param scale a scale of the instrument
     * @param score the score to reach, in the range of the scale
     * @return a new calculator
     * @throws NullPointerException if the scale is null
     * @throws IllegalArgumentException if the instrument does not have the scale, or the score is out of its range or not a number
     */
    public ProgressionCalculator withTarget(Scale scale, double score) {
        return withTarget(Objects.requireNonNull(scale, "scale")::equals, score);
    }

    private ProgressionCalculator withTarget(Predicate<Scale> which, double score) {
        HashMap<Scale, Score> changed = new HashMap<>(targets);
        scales(which).forEach(scale -> changed.put(scale, scale.range().score(score)));
        return new ProgressionCalculator(instrument, reliabilities, changed, level, carriedMonths, minimumMeasurements);
    }

    private List<Scale> scales(Predicate<Scale> which) {
        List<Scale> scales = instrument.scales().stream().filter(which).toList();
        Checks.that(
                !scales.isEmpty(),
                "dimension, index or scale must be one of instrument " + instrument,
                "make a calculator of the other instrument?");
        return scales;
    }

    private static Predicate<Scale> isOf(Dimension dimension) {
        Optional<Dimension> wanted = Optional.of(Objects.requireNonNull(dimension, "dimension"));
        return scale -> scale.dimension().equals(wanted);
    }

    private static Predicate<Scale> isOf(IndexRule index) {
        Optional<IndexRule> wanted = Optional.of(Objects.requireNonNull(index, "index"));
        return scale -> scale.index().equals(wanted);
    }

    /**
     * Returns a calculator with another level of confidence, for the verdicts, alone and together, and the interval of the trend. Phases are
     * judged at 95 % whatever the level.
     *
     * @param level between 0 and 1 and neither; 0.95 by default
     * @return a new calculator
     * @throws IllegalArgumentException if the level is out of range, or not a number
     */
    public ProgressionCalculator withLevel(double level) {
        return new ProgressionCalculator(
                instrument,
                reliabilities,
                targets,
                Checks.between(level, 0, 1, "level"),
                carriedMonths,
                minimumMeasurements);
    }

    /**
     * Returns a calculator that lets a score stand for another time.
     *
     * @param months how many months a score is carried to a later date, one or more; six by default (ours)
     * @return a new calculator
     * @throws IllegalArgumentException if the number is below one
     */
    public ProgressionCalculator withCarriedMonths(int months) {
        Checks.that(months >= 1, "months must be 1 or more, but is " + months);
        return new ProgressionCalculator(instrument, reliabilities, targets, level, months, minimumMeasurements);
    }

    /**
     * Returns a calculator that needs another number of measurements for a trend.
     *
     * @param minimumMeasurements how many scores there must be, two or more; three by default
     * @return a new calculator
     * @throws IllegalArgumentException if the number is below two
     */
    public ProgressionCalculator withMinimumMeasurements(int minimumMeasurements) {
        LeastSquares.checkMinimumMeasurements(minimumMeasurements);
        return new ProgressionCalculator(instrument, reliabilities, targets, level, carriedMonths, minimumMeasurements);
    }

    /**
     * Returns what is measured with.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Returns the reliability of a scale.
     *
     * @param scale the scale
     * @return its precision, and who stands behind it; empty where none is known
     * @throws NullPointerException if the scale is null
     */
    public Optional<Reliability> reliability(Scale scale) {
        return Optional.ofNullable(reliabilities.get(Objects.requireNonNull(scale, "scale")));
    }

    /**
     * Returns the target of a scale.
     *
     * @param scale the scale
     * @return the score to reach, or empty where none is set
     * @throws NullPointerException if the scale is null
     */
    public Optional<Score> target(Scale scale) {
        return Optional.ofNullable(targets.get(Objects.requireNonNull(scale, "scale")));
    }

    /**
     * Returns the level of confidence.
     *
     * @return the level, between 0 and 1
     */
    public double level() {
        return level;
    }

    /**
     * Returns how long a score stands.
     *
     * @return the months, one or more
     */
    public int carriedMonths() {
        return carriedMonths;
    }

    /**
     * Returns the number of measurements that a trend needs.
     *
     * @return two or more
     */
    public int minimumMeasurements() {
        return minimumMeasurements;
    }

    /**
     * Calculates what moved over everything that was measured: each scale from its own first score to its own last, however old.
     *
     * @param snapshot the case as it was known on a date
     * @return what moved from the first measurement to the date of the snapshot; where nothing was measured, from that date to itself
     * @throws NullPointerException if the snapshot is null
     * @throws IllegalArgumentException if the case was measured with other instruments only
     */
    public Progression calculate(CaseSnapshot snapshot) {
        MeasurementSeries series = seriesOf(snapshot);
        LocalDate from = series.first().map(Measurement::date).orElse(snapshot.date());
        return progression(snapshot, series, from, snapshot.date(), scale -> {
            List<DatedScore> points = scale.points();
            return points.isEmpty() ? Ends.NONE : Ends.of(points.get(0), points.get(points.size() - 1));
        });
    }

    /**
     * Calculates what moved between two dates.
     *
     * @param snapshot the case as it was known on a date
     * @param from the first date
     * @param to the second date, not before the first and not after the date of the snapshot
     * @return what moved from the scores that stand on the first date to those that stand on the second
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the dates are in the wrong order, the second is after the date of the snapshot, or the case was
     *     measured with other instruments only
     */
    public Progression calculate(CaseSnapshot snapshot, LocalDate from, LocalDate to) {
        MeasurementSeries series = seriesOf(snapshot);
        Progression.checkOrder(from, to);
        Checks.that(
                !to.isAfter(snapshot.date()),
                "to must not be after the date of the snapshot",
                "take a later snapshot from the case file?");
        return progression(
                snapshot,
                series.until(to),
                from,
                to,
                scale -> new Ends(
                        scale.standing(from, carriedMonths).or(() -> scale.firstAfter(from, ScaleSeries.PAIRED_DAYS)),
                        scale.standing(to, carriedMonths)));
    }

    /**
     * Calculates what moved before, during and after one course.
     *
     * @param snapshot the case as it was known on a date
     * @param course a course of the case
     * @return what moved from the first measurement to the begin of the course, from there to its end, or to the date of the snapshot where it
     *     has none by then, and from its end to that date
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the course is none of the case, or the case was measured with other instruments only
     */
    public AroundCourse around(CaseSnapshot snapshot, Course course) {
        Objects.requireNonNull(course, "course");
        Checks.that(
                Course.of(snapshot.interventions()).contains(course),
                "course must be one of the case",
                "make the courses of the same snapshot with Course.of?");
        LocalDate start = course.period().startInclusive();
        Optional<LocalDate> end = course.period().endExclusive().filter(day -> !day.isAfter(snapshot.date()));
        return AroundCourse.of(
                course,
                seriesOf(snapshot).first().map(Measurement::date).flatMap(first -> between(snapshot, first, start)),
                between(snapshot, start, end.orElse(snapshot.date())),
                end.flatMap(day -> between(snapshot, day, snapshot.date())));
    }

    private Optional<Progression> between(CaseSnapshot snapshot, LocalDate from, LocalDate to) {
        return from.isBefore(to) ? Optional.of(calculate(snapshot, from, to)) : Optional.empty();
    }

    private MeasurementSeries seriesOf(CaseSnapshot snapshot) {
        MeasurementSeries all = Objects.requireNonNull(snapshot, "snapshot").measurements();
        MeasurementSeries own = all.of(instrument);
        Checks.that(
                !own.isEmpty() || all.isEmpty(),
                () -> "the case must hold a measurement with instrument " + instrument + ", but was measured with "
                        + all.instruments().stream().map(Instrument::id).collect(Collectors.joining(", ")) + " only",
                "use ProgressionCalculator.of with that instrument?");
        return own;
    }

    /** The scores that stand for the two dates on one scale. */
    private record Ends(Optional<DatedScore> start, Optional<DatedScore> end) {

        static final Ends NONE = new Ends(Optional.empty(), Optional.empty());

        static Ends of(DatedScore start, DatedScore end) {
            return new Ends(Optional.of(start), Optional.of(end));
        }
    }

    private Progression progression(
            CaseSnapshot snapshot,
            MeasurementSeries series,
            LocalDate from,
            LocalDate to,
            Function<ScaleSeries, Ends> choice) {
        List<ScaleProgression> scales = new ArrayList<>();
        PhaseThresholds thresholds = new PhaseThresholds();
        for (ScaleSeries scale : ScaleSeries.of(instrument, series)) {
            scales.add(onScale(scale, choice.apply(scale), series, from, to, thresholds));
        }
        List<Job> jobs = snapshot.jobs().stream()
                .filter(job -> Progression.ranWithin(job, from, to))
                .toList();
        return new Progression(instrument, from, to, List.copyOf(scales), List.copyOf(targets(scales)), jobs);
    }

    private ScaleProgression onScale(
            ScaleSeries series,
            Ends ends,
            MeasurementSeries measurements,
            LocalDate from,
            LocalDate to,
            PhaseThresholds thresholds) {
        Scale scale = series.scale();
        Optional<Reliability> reliability = reliability(scale);
        List<DatedScore> points = series.points(ends.start.map(DatedScore::date).orElse(from), to);
        reliability.ifPresent(known -> Instrument.checkWidth(scale, known));
        return new ScaleProgression(
                scale,
                reliability.orElse(null),
                ends.start.orElse(null),
                ends.end.orElse(null),
                List.copyOf(points),
                change(scale, ends, measurements, from, to),
                LeastSquares.trend(points, scale.direction(), reliability, level, minimumMeasurements),
                reliability
                        .filter(known -> points.size() >= 2)
                        .map(known ->
                                PhaseFinder.phases(points, scale.direction(), thresholds.of(scale, known, points)))
                        .orElse(List.of()));
    }

    private Change change(Scale scale, Ends ends, MeasurementSeries measurements, LocalDate from, LocalDate to) {
        Optional<LocalDate> start = ends.start.map(DatedScore::date);
        if (start.isEmpty()
                && !isMeasured(scale, measurements, LocalDate.MIN, from.plusDays(ScaleSeries.PAIRED_DAYS))) {
            return new Change.Unknown(Change.UnknownReason.NOT_MEASURED_BY_START);
        }
        if (!isMeasured(scale, measurements, start.orElse(from), to)) {
            return new Change.Unknown(Change.UnknownReason.NOT_MEASURED_SINCE_START);
        }
        if (start.isEmpty()) {
            return new Change.Unknown(Change.UnknownReason.NO_SCORE_AT_START);
        }
        if (ends.end.filter(end -> end.date().isAfter(start.get())).isEmpty()) {
            return new Change.Unknown(Change.UnknownReason.NO_SCORE_AT_END);
        }
        return reliability(scale)
                .<Change>map(
                        known -> new ReliableChange(ends.start.get(), ends.end.get(), known, level, scale.direction()))
                .orElseGet(() -> new Change.OfUnknownCertainty(ends.start.get(), ends.end.get()));
    }

    /** Tells whether a rater of the scale answered after one date and at or before another, whatever the answers. */
    private static boolean isMeasured(Scale scale, MeasurementSeries measurements, LocalDate after, LocalDate to) {
        Rater rater = scale.rater().orElse(null);
        Optional<Measurement> latest =
                measurements.latestAt(to, measurement -> rater == null || rater == measurement.rater());
        return latest.isPresent() && latest.get().date().isAfter(after);
    }

    private List<TargetDistance> targets(List<ScaleProgression> scales) {
        List<TargetDistance> distances = new ArrayList<>();
        for (ScaleProgression progression : scales) {
            Scale scale = progression.scale();
            target(scale)
                    .flatMap(target -> progression.end().map(end -> new TargetDistance(scale, target, end.score())))
                    .ifPresent(distances::add);
        }
        return distances;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ProgressionCalculator other
                && instrument.equals(other.instrument)
                && reliabilities.equals(other.reliabilities)
                && targets.equals(other.targets)
                && Double.compare(level, other.level) == 0
                && carriedMonths == other.carriedMonths
                && minimumMeasurements == other.minimumMeasurements;
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, reliabilities, targets, level, carriedMonths, minimumMeasurements);
    }

    /**
     * Returns the settings, without the targets, which are a person's.
     *
     * @return a text with instrument, level, minimum number of measurements and who stands behind the reliabilities
     */
    @Override
    public String toString() {
        long callers = reliabilities.values().stream()
                .filter(reliability -> reliability.provenance() == Provenance.CALLER)
                .count();
        return "ProgressionCalculator[" + instrument + ", level " + level + ", minimum measurements "
                + minimumMeasurements
                + ", the caller's reliability on " + callers + " of "
                + instrument.scales().size() + " scales]";
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        instrument,
                        codes(instrument, reliabilities),
                        inOrder(instrument, reliabilities),
                        codes(instrument, targets),
                        inOrder(instrument, targets),
                        level,
                        carriedMonths,
                        minimumMeasurements);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static List<String> codes(Instrument instrument, Map<Scale, ?> map) {
        return instrument.scales().stream()
                .filter(map::containsKey)
                .map(Scale::code)
                .toList();
    }

    private static <V> List<V> inOrder(Instrument instrument, Map<Scale, V> map) {
        return instrument.scales().stream()
                .filter(map::containsKey)
                .<V>map(map::get)
                .toList();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            ProgressionCalculator calculator = of(parts.next(Instrument.class));
            Instrument instrument = calculator.instrument;
            for (Map.Entry<String, Reliability> one :
                    parts.map(Reliability.class).entrySet()) {
                calculator = calculator.with(instrument.scale(one.getKey()), one.getValue());
            }
            for (Map.Entry<String, Score> one : parts.map(Score.class).entrySet()) {
                Scale scale = instrument.scale(one.getKey());
                Checks.that(one.getValue().range().equals(scale.range()), "target must have the range of the scale");
                calculator = calculator.withTarget(scale, one.getValue().value());
            }
            return calculator
                    .withLevel(parts.number())
                    .withCarriedMonths(parts.whole())
                    .withMinimumMeasurements(parts.whole());
        }
    }
}
