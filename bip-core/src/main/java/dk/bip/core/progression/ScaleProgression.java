package dk.bip.core.progression;

import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.change.AssessedChange;
import dk.bip.core.change.ChangeAssessment;
import dk.bip.core.change.ScorePair;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.MeasurementSchedule;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What moved on one scale: the scores at both dates, the change between them, the trend and the phases.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither dates nor scores.
 */
public final class ScaleProgression implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Scale scale;
    private final Reliability reliability;
    private final DatedScore start;
    private final DatedScore end;

    private final transient List<DatedScore> points;

    private final Change change;
    private final Trend trend;

    private final transient List<Phase> phases;

    /** Of parts that go together, as the calculator finds them; {@link #of} checks. */
    ScaleProgression(
            Scale scale,
            Reliability reliability,
            DatedScore start,
            DatedScore end,
            List<DatedScore> points,
            Change change,
            Trend trend,
            List<Phase> phases) {
        this.scale = scale;
        this.reliability = reliability;
        this.start = start;
        this.end = end;
        this.points = points;
        this.change = change;
        this.trend = trend;
        this.phases = phases;
    }

    /**
     * Returns the progression on a scale of its parts, such as were stored, where they go together; {@link ProgressionCalculator} finds
     * them in a case. The slope of the trend is taken as it is.
     *
     * @param scale the scale
     * @param reliability the precision of the scale, or empty where it is not known
     * @param start the score of the first date, or empty where none stands
     * @param end the score of the second date, or empty where none stands
     * @param points the scores in order of their dates; where there are any, start, if it stands, is the first and end the last
     * @param change the change from start to end, or the reason why it is not known
     * @param trend the trend over the points, or the statement that there are too few
     * @param phases the phases in order of their dates, from the first point to the last; none where there are fewer than two points, or the
     *     reliability is not known
     * @return an immutable value
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the parts contradict each other, a score has another range than the scale, or the standard deviation
     *     is not below the width of the range
     */
    public static ScaleProgression of(
            Scale scale,
            Optional<Reliability> reliability,
            Optional<DatedScore> start,
            Optional<DatedScore> end,
            List<DatedScore> points,
            Change change,
            Trend trend,
            List<Phase> phases) {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(trend, "trend");
        reliability.ifPresent(known -> Instrument.checkWidth(scale, known));
        ScaleProgression progression = new ScaleProgression(
                scale,
                reliability.orElse(null),
                start.orElse(null),
                end.orElse(null),
                List.copyOf(points),
                change,
                trend,
                List.copyOf(phases));
        progression.checkPoints();
        progression.checkVerdicts();
        progression.checkPhases();
        return progression;
    }

    private void checkPoints() {
        Stream.concat(points.stream(), Stream.of(start, end).filter(Objects::nonNull))
                .forEach(point -> Checks.that(
                        point.score().range().equals(scale.range()),
                        () -> "scores on " + scale + " must have its range, " + scale.range()));
        for (int i = 1; i < points.size(); i++) {
            Checks.that(
                    points.get(i - 1).date().isBefore(points.get(i).date()),
                    "points must be in order of their dates, no two of the same date");
        }
        if (!points.isEmpty()) {
            Checks.that(start == null || start.equals(points.get(0)), "start must be the first of the points");
            Checks.that(end == null || end.equals(points.get(points.size() - 1)), "end must be the last of the points");
        }
    }

    private void checkVerdicts() {
        Checks.that(isOfThis(change), "change must be that of start, end, scale and reliability");
        Checks.that(isOfThis(trend), "trend must be that of scale and reliability");
        Checks.that(
                trend.measurements() == points.size(), "trend must be over as many measurements as there are points");
    }

    private boolean isOfThis(Change one) {
        if (one instanceof ReliableChange known) {
            return known.from().equals(start)
                    && known.to().equals(end)
                    && known.reliability().equals(reliability)
                    && known.direction() == scale.direction();
        }
        return !(one instanceof Change.OfUnknownCertainty uncertain)
                || uncertain.from().equals(start) && uncertain.to().equals(end) && reliability == null;
    }

    private boolean isOfThis(Trend one) {
        return one instanceof Trend.Estimated estimated
                ? reliability != null && estimated.direction() == scale.direction()
                : !(one instanceof Trend.OfUnknownCertainty) || reliability == null;
    }

    private void checkPhases() {
        Checks.that(
                phases.isEmpty() == (reliability == null || points.size() < 2),
                "phases must be there with two points or more and a reliability, and only then");
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            Checks.that(
                    phase.from()
                            .equals(i == 0 ? points.get(0) : phases.get(i - 1).to()),
                    "phases must each begin where the one before ends, the first with the first of the points");
            Checks.that(points.contains(phase.to()), "phases must end with one of the points");
            Checks.that(isWayOf(phase), "phases must be of the movement that their scores show");
            Checks.that(
                    phase.measurements() == points.size(),
                    "phases must be judged over as many measurements as there are points");
        }
        Checks.that(
                phases.isEmpty() || phases.get(phases.size() - 1).to().equals(points.get(points.size() - 1)),
                "phases must end with the last of the points");
    }

    private boolean isWayOf(Phase phase) {
        double better = scale.direction().towardsBetter(phase.difference());
        return switch (phase.movement()) {
            case PROGRESSION -> better > 0;
            case REGRESSION -> better < 0;
            case STANDSTILL -> true;
        };
    }

    /**
     * Returns the scale.
     *
     * @return the dimension or index and who rates it
     */
    public Scale scale() {
        return scale;
    }

    /**
     * Returns the precision of the scale, and with it who stands behind the verdicts.
     *
     * @return the reliability that change, trend and phases were set against, or empty where it is not known
     */
    public Optional<Reliability> reliability() {
        return Optional.ofNullable(reliability);
    }

    /**
     * Returns the score of the first date.
     *
     * @return the score that stands on that date, with its own date, or empty where none stands
     */
    public Optional<DatedScore> start() {
        return Optional.ofNullable(start);
    }

    /**
     * Returns the score of the second date.
     *
     * @return the score that stands on that date, with its own date, or empty where none stands
     */
    public Optional<DatedScore> end() {
        return Optional.ofNullable(end);
    }

    /**
     * Returns the scores from that of the first date to that of the second.
     *
     * @return an unmodifiable list in order of the dates
     */
    public List<DatedScore> points() {
        return points;
    }

    /**
     * Returns the change between the two dates.
     *
     * @return the change, of known or unknown certainty, or the reason why it is not known
     */
    public Change change() {
        return change;
    }

    /**
     * Judges the change between the two dates by any method, of {@link dk.bip.core.change} or one's own.
     *
     * @param assessment the method, and what it asks for beside it
     * @return the change with its index and category, or empty where it is not known
     * @throws NullPointerException if the assessment is null
     * @throws IllegalArgumentException if the assessment is for the other direction than the scale's, or the method has no index for the scores
     */
    public Optional<AssessedChange> assess(ChangeAssessment assessment) {
        Checks.that(
                assessment.direction() == scale.direction(),
                () -> "assessment must be for the direction of the scale, " + scale.direction());
        return change instanceof Change.Unknown
                ? Optional.empty()
                : Optional.of(assessment.assess(new ScorePair(start.value(), end.value())));
    }

    /**
     * Sets the change between the two dates beside the one that regression to the mean alone would give.
     *
     * @param mean the mean of comparable citizens on the scale, in its range
     * @return the change beside the expected one, or empty where it is not known, or the reliability is not
     * @throws IllegalArgumentException if the mean is out of the range, or not a number
     */
    public Optional<RegressionAlone> regressionAlone(double mean) {
        Score checked = scale.range().score(mean);
        return change.known().map(known -> new RegressionAlone(known, checked.value()));
    }

    /**
     * Returns the trend over {@link #points()}.
     *
     * @return the trend, of known or unknown certainty, or the statement that there are too few scores
     */
    public Trend trend() {
        return trend;
    }

    /**
     * Returns the phases of {@link #points()}, as {@link Phase} defines them.
     *
     * @return an unmodifiable list in order of the dates; empty where there are fewer than two scores, or the reliability is not known
     */
    public List<Phase> phases() {
        return phases;
    }

    /**
     * Returns what a move of {@link #points()} must exceed to be a phase, as {@link Phase} defines it.
     *
     * @return the threshold, in units of the scale's range; empty where there are no phases
     */
    public OptionalDouble phaseThreshold() {
        return phases.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(new PhaseThresholds().of(scale, reliability, points));
    }

    /**
     * Returns the gaps in {@link #points()}: between which scores more time passed than a schedule allows. What moved in a gap, and back,
     * nobody saw.
     *
     * @param schedule when measurements are due
     * @return a new unmodifiable list, in order, of the days from a score to the next that came late
     * @throws NullPointerException if the schedule is null
     */
    public List<DateRange> gaps(MeasurementSchedule schedule) {
        Objects.requireNonNull(schedule, "schedule");
        List<DateRange> gaps = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            LocalDate last = points.get(i - 1).date();
            LocalDate next = points.get(i).date();
            if (schedule.isLate(last, next)) {
                gaps.add(DateRange.of(last, next));
            }
        }
        return List.copyOf(gaps);
    }

    /**
     * Says in plain sentences, for a citizen or caseworker to read, what changed and where the trend goes. Not for parsing: the words may
     * change.
     *
     * @param language the language to read
     * @return the sentences, with scores in them
     */
    public String describe(Language language) {
        String sentences = scale.label(language) + ": " + change.describe(language);
        return trend.estimated()
                .map(estimated -> sentences + " " + estimated.describe(language))
                .orElse(sentences);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ScaleProgression other
                && scale.equals(other.scale)
                && Objects.equals(reliability, other.reliability)
                && Objects.equals(start, other.start)
                && Objects.equals(end, other.end)
                && points.equals(other.points)
                && change.equals(other.change)
                && trend.equals(other.trend)
                && phases.equals(other.phases);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scale, reliability, start, end, points, change, trend, phases);
    }

    /**
     * Returns the scale.
     *
     * @return a text that holds neither dates nor scores
     */
    @Override
    public String toString() {
        return "ScaleProgression[" + scale + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(scale, reliability, start, end, points, change, trend, phases);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(
                    parts.next(Scale.class),
                    Optional.ofNullable(parts.nextOrNull(Reliability.class)),
                    Optional.ofNullable(parts.nextOrNull(DatedScore.class)),
                    Optional.ofNullable(parts.nextOrNull(DatedScore.class)),
                    parts.list(DatedScore.class),
                    parts.next(Change.class),
                    parts.next(Trend.class),
                    parts.list(Phase.class));
        }
    }
}
