package dk.bip.core.progression;

import dk.bip.core.Provenance;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.OverallIndex;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Calculates what moved in a case: between two dates, or over everything that was measured.
 *
 * <pre>{@code
 * Progression progression = ProgressionCalculator.withDefaults()
 *         .with(OverallIndex.SEVEN, Reliability.of(0.8, 0.85))
 *         .between(caseFile.asOf(today), aYearAgo, today);
 * }</pre>
 *
 * <p>A date stands for the latest measurement at or before it, whoever took part in it; a score that this measurement lacks is missing
 * and not looked for in an earlier one. Trend and phases rest on that measurement of the first date and all later ones until the second.
 *
 * <p>The defaults are ours: {@link Reliability#ofIndicator()}, {@link Reliability#ofIndex()}, level 0.95, three measurements for a trend,
 * no targets. Of settings for the same scale the last one holds. Immutable and thread-safe.
 */
public final class ProgressionCalculator implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final double DEFAULT_LEVEL = 0.95;
    private static final int DEFAULT_LEAST_MEASUREMENTS = 3;

    private final TreeMap<Scale, Reliability> reliabilities;
    private final TreeMap<Scale, Score> targets;
    private final double level;
    private final int leastMeasurements;

    private ProgressionCalculator(
            TreeMap<Scale, Reliability> reliabilities,
            TreeMap<Scale, Score> targets,
            double level,
            int leastMeasurements) {
        this.reliabilities = reliabilities;
        this.targets = targets;
        this.level = level;
        this.leastMeasurements = leastMeasurements;
    }

    /**
     * Returns the calculator with our assumptions.
     *
     * @return a calculator with the defaults named above
     */
    public static ProgressionCalculator withDefaults() {
        TreeMap<Scale, Reliability> reliabilities = new TreeMap<>();
        for (Scale scale : Scale.all()) {
            reliabilities.put(scale, scale.indicator().isPresent() ? Reliability.ofIndicator() : Reliability.ofIndex());
        }
        return new ProgressionCalculator(reliabilities, new TreeMap<>(), DEFAULT_LEVEL, DEFAULT_LEAST_MEASUREMENTS);
    }

    /**
     * Returns a calculator with another reliability of every indicator.
     *
     * @param reliability the precision of an indicator by one rater
     * @return a new calculator
     */
    public ProgressionCalculator withIndicatorReliability(Reliability reliability) {
        return with(scale -> scale.indicator().isPresent(), reliability);
    }

    /**
     * Returns a calculator with another reliability of every overall index.
     *
     * @param reliability the precision of an index, of one rater and of both
     * @return a new calculator
     */
    public ProgressionCalculator withIndexReliability(Reliability reliability) {
        return with(scale -> scale.index().isPresent(), reliability);
    }

    /**
     * Returns a calculator with another reliability of an indicator.
     *
     * @param indicator the indicator
     * @param reliability its precision, for both raters
     * @return a new calculator
     */
    public ProgressionCalculator with(Indicator indicator, Reliability reliability) {
        return with(isOf(indicator), reliability);
    }

    /**
     * Returns a calculator with another reliability of an overall index.
     *
     * @param index the index
     * @param reliability its precision, of one rater and of both
     * @return a new calculator
     */
    public ProgressionCalculator with(OverallIndex index, Reliability reliability) {
        return with(isOf(index), reliability);
    }

    /**
     * Returns a calculator with another reliability of one scale.
     *
     * @param scale the scale
     * @param reliability its precision
     * @return a new calculator
     */
    public ProgressionCalculator with(Scale scale, Reliability reliability) {
        return with(Objects.requireNonNull(scale, "scale")::equals, reliability);
    }

    private ProgressionCalculator with(Predicate<Scale> which, Reliability reliability) {
        Objects.requireNonNull(reliability, "reliability");
        return new ProgressionCalculator(changed(reliabilities, which, reliability), targets, level, leastMeasurements);
    }

    /**
     * Returns a calculator with a target score of an indicator.
     *
     * @param indicator the indicator
     * @param score the score to reach by either rater, 1 to 5
     * @return a new calculator
     * @throws IllegalArgumentException if the score is out of range, or not a number
     */
    public ProgressionCalculator withTarget(Indicator indicator, double score) {
        return withTarget(isOf(indicator), score);
    }

    /**
     * Returns a calculator with a target score of an overall index.
     *
     * @param index the index
     * @param score the score to reach, of either rater and of both, 1 to 5
     * @return a new calculator
     * @throws IllegalArgumentException if the score is out of range, or not a number
     */
    public ProgressionCalculator withTarget(OverallIndex index, double score) {
        return withTarget(isOf(index), score);
    }

    /**
     * Returns a calculator with a target score of one scale.
     *
     * @param scale the scale
     * @param score the score to reach, 1 to 5
     * @return a new calculator
     * @throws IllegalArgumentException if the score is out of range, or not a number
     */
    public ProgressionCalculator withTarget(Scale scale, double score) {
        return withTarget(Objects.requireNonNull(scale, "scale")::equals, score);
    }

    private ProgressionCalculator withTarget(Predicate<Scale> which, double score) {
        return new ProgressionCalculator(
                reliabilities, changed(targets, which, Score.of(score)), level, leastMeasurements);
    }

    private static Predicate<Scale> isOf(Indicator indicator) {
        Optional<Indicator> wanted = Optional.of(indicator);
        return scale -> scale.indicator().equals(wanted);
    }

    private static Predicate<Scale> isOf(OverallIndex index) {
        Optional<OverallIndex> wanted = Optional.of(index);
        return scale -> scale.index().equals(wanted);
    }

    private static <V> TreeMap<Scale, V> changed(TreeMap<Scale, V> values, Predicate<Scale> which, V value) {
        TreeMap<Scale, V> changed = new TreeMap<>(values);
        Scale.all().stream().filter(which).forEach(scale -> changed.put(scale, value));
        return changed;
    }

    /**
     * Returns a calculator with another level of confidence, for the verdicts, the threshold of the phases and the interval of the trend.
     *
     * @param level between 0 and 1 and neither; 0.95 by default
     * @return a new calculator
     * @throws IllegalArgumentException if the level is out of range, or not a number
     */
    public ProgressionCalculator withLevel(double level) {
        return new ProgressionCalculator(
                reliabilities, targets, Checks.between(level, 0, 1, "level"), leastMeasurements);
    }

    /**
     * Returns a calculator that needs another number of measurements for a trend.
     *
     * @param leastMeasurements how many scores there must be, two or more; three by default
     * @return a new calculator
     * @throws IllegalArgumentException if the number is below two
     */
    public ProgressionCalculator withLeastMeasurements(int leastMeasurements) {
        LeastSquares.checkLeastMeasurements(leastMeasurements);
        return new ProgressionCalculator(reliabilities, targets, level, leastMeasurements);
    }

    /**
     * Returns the reliability of a scale.
     *
     * @param scale the scale
     * @return its precision, and who stands behind it
     */
    public Reliability reliability(Scale scale) {
        return reliabilities.get(Objects.requireNonNull(scale, "scale"));
    }

    /**
     * Returns the target of a scale.
     *
     * @param scale the scale
     * @return the score to reach, or empty where none is set
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
     * Returns the number of measurements that a trend needs.
     *
     * @return two or more
     */
    public int leastMeasurements() {
        return leastMeasurements;
    }

    /**
     * Calculates what moved over everything that was measured.
     *
     * @param snapshot the case as it was known on a date
     * @return what moved from the first measurement to the date of the snapshot; where nothing was measured, from that date to itself
     */
    public Progression over(CaseSnapshot snapshot) {
        LocalDate from = snapshot.measurements().first().map(Measurement::date).orElse(snapshot.date());
        return between(snapshot, from, snapshot.date());
    }

    /**
     * Calculates what moved between two dates.
     *
     * @param snapshot the case as it was known on a date
     * @param from the first date
     * @param to the second date, not before the first and not after the date of the snapshot
     * @return what moved from the latest measurement at or before the first date to the latest at or before the second
     * @throws IllegalArgumentException if the dates are in the wrong order, or the second is after the date of the snapshot
     */
    public Progression between(CaseSnapshot snapshot, LocalDate from, LocalDate to) {
        Objects.requireNonNull(snapshot, "snapshot");
        Progression.checkOrder(from, to);
        Checks.that(
                !to.isAfter(snapshot.date()),
                "to must not be after the date of the snapshot",
                "take a later snapshot from the case file?");
        Optional<Measurement> start = snapshot.measurements().latestAt(from);
        Optional<Measurement> end = snapshot.measurements().latestAt(to);
        LocalDate first = start.map(Measurement::date).orElse(from);
        List<Measurement> window = new ArrayList<>();
        for (Measurement measurement : snapshot.measurements().measurements()) {
            if (!measurement.date().isBefore(first) && !measurement.date().isAfter(to)) {
                window.add(measurement);
            }
        }
        List<ScaleProgression> scales = new ArrayList<>();
        for (Scale scale : Scale.all()) {
            scales.add(onScale(scale, start, end, window));
        }
        return Progression.builder(from, to)
                .scales(scales)
                .radar(radar(start, end))
                .targets(targets(scales))
                .build();
    }

    private ScaleProgression onScale(
            Scale scale, Optional<Measurement> start, Optional<Measurement> end, List<Measurement> window) {
        Reliability reliability = reliability(scale);
        Optional<DatedScore> before = start.flatMap(measurement -> dated(scale, measurement));
        Optional<DatedScore> after = end.flatMap(measurement -> dated(scale, measurement));
        List<DatedScore> points = new ArrayList<>();
        window.forEach(measurement -> dated(scale, measurement).ifPresent(points::add));
        ScaleProgression.Builder builder = ScaleProgression.builder(scale, reliability)
                .points(points)
                .change(change(start, end, before, after, reliability))
                .trend(LeastSquares.trend(points, reliability, level, leastMeasurements))
                .phases(PhaseFinder.phases(points, reliability.threshold(level)));
        before.ifPresent(builder::start);
        after.ifPresent(builder::end);
        return builder.build();
    }

    private static Optional<DatedScore> dated(Scale scale, Measurement measurement) {
        return scale.score(measurement).map(score -> new DatedScore(measurement.date(), score));
    }

    private Change change(
            Optional<Measurement> start,
            Optional<Measurement> end,
            Optional<DatedScore> before,
            Optional<DatedScore> after,
            Reliability reliability) {
        if (start.isEmpty()) {
            return new Change.Unknown(Change.UnknownReason.NOT_MEASURED_BY_START);
        }
        if (start.equals(end)) {
            return new Change.Unknown(Change.UnknownReason.NOT_MEASURED_SINCE_START);
        }
        if (before.isEmpty()) {
            return new Change.Unknown(Change.UnknownReason.NO_SCORE_AT_START);
        }
        if (after.isEmpty()) {
            return new Change.Unknown(Change.UnknownReason.NO_SCORE_AT_END);
        }
        return new ReliableChange(before.get(), after.get(), reliability, level);
    }

    private static RadarChart radar(Optional<Measurement> start, Optional<Measurement> end) {
        List<RadarChart.Line> lines = new ArrayList<>();
        for (RadarChart.Moment moment : RadarChart.Moment.values()) {
            Optional<Measurement> measurement = moment == RadarChart.Moment.START ? start : end;
            for (Rater rater : Rater.values()) {
                lines.add(new RadarChart.Line(
                        moment,
                        measurement
                                .flatMap(made -> made.profile(rater))
                                .orElseGet(() -> IndicatorProfile.builder(rater).build())));
            }
        }
        return new RadarChart(lines);
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
                && reliabilities.equals(other.reliabilities)
                && targets.equals(other.targets)
                && Double.compare(level, other.level) == 0
                && leastMeasurements == other.leastMeasurements;
    }

    @Override
    public int hashCode() {
        return Objects.hash(reliabilities, targets, level, leastMeasurements);
    }

    /**
     * Returns the settings, without the targets, which are a person's.
     *
     * @return a text with level, least number of measurements and who stands behind the reliabilities
     */
    @Override
    public String toString() {
        long callers = reliabilities.values().stream()
                .filter(reliability -> reliability.provenance() == Provenance.CALLER)
                .count();
        return "ProgressionCalculator[level " + level + ", least measurements " + leastMeasurements
                + ", the caller's reliability on " + callers + " of " + reliabilities.size() + " scales]";
    }
}
