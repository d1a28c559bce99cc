package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.measurement.DatedScore;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    private ScaleProgression(Builder builder) {
        this.scale = builder.scale;
        this.reliability = builder.reliability;
        this.start = builder.start;
        this.end = builder.end;
        this.points = builder.points;
        this.change = builder.change;
        this.trend = builder.trend;
        this.phases = builder.phases;
    }

    /**
     * Starts the progression on a scale, to read a stored one back; {@link ProgressionCalculator} makes new ones.
     *
     * @param scale the scale
     * @param reliability the precision of the scale, or empty where it is not known
     * @return a builder with no scores
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the standard deviation is not below the width of the scale's range
     */
    public static Builder builder(Scale scale, Optional<Reliability> reliability) {
        reliability.ifPresent(known -> Instrument.checkWidth(scale, known));
        return new Builder(Objects.requireNonNull(scale, "scale"), reliability.orElse(null));
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
            Builder builder =
                    builder(parts.next(Scale.class), Optional.ofNullable(parts.nextOrNull(Reliability.class)));
            Optional.ofNullable(parts.nextOrNull(DatedScore.class)).ifPresent(builder::start);
            Optional.ofNullable(parts.nextOrNull(DatedScore.class)).ifPresent(builder::end);
            return builder.points(parts.list(DatedScore.class))
                    .change(parts.next(Change.class))
                    .trend(parts.next(Trend.class))
                    .phases(parts.list(Phase.class))
                    .build();
        }
    }

    /** Collects the parts. Not thread-safe. */
    public static final class Builder {

        private final Scale scale;
        private final Reliability reliability;
        private DatedScore start;
        private DatedScore end;
        private List<DatedScore> points = List.of();
        private Change change;
        private Trend trend;
        private List<Phase> phases = List.of();

        private Builder(Scale scale, Reliability reliability) {
            this.scale = scale;
            this.reliability = reliability;
        }

        /**
         * Adds the score of the first date.
         *
         * @param start the score; left out where it is missing
         * @return this builder
         */
        public Builder start(DatedScore start) {
            this.start = Objects.requireNonNull(start, "start");
            return this;
        }

        /**
         * Adds the score of the second date.
         *
         * @param end the score; left out where it is missing
         * @return this builder
         */
        public Builder end(DatedScore end) {
            this.end = Objects.requireNonNull(end, "end");
            return this;
        }

        /**
         * Sets the scores over time.
         *
         * @param points the scores in order of their dates; none by default
         * @return this builder
         * @throws IllegalArgumentException if the dates are not in order
         */
        public Builder points(List<DatedScore> points) {
            for (int i = 1; i < points.size(); i++) {
                Checks.that(
                        points.get(i - 1).date().isBefore(points.get(i).date()),
                        "points must be in order of their dates, no two of the same date");
            }
            this.points = List.copyOf(points);
            return this;
        }

        /**
         * Sets the change. Required.
         *
         * @param change the change, or the reason why it is not known
         * @return this builder
         */
        public Builder change(Change change) {
            this.change = Objects.requireNonNull(change, "change");
            return this;
        }

        /**
         * Sets the trend. Required.
         *
         * @param trend the trend, or the statement that there are too few scores
         * @return this builder
         */
        public Builder trend(Trend trend) {
            this.trend = Objects.requireNonNull(trend, "trend");
            return this;
        }

        /**
         * Sets the phases.
         *
         * @param phases the phases in order of their dates; none by default
         * @return this builder
         * @throws IllegalArgumentException if a phase does not begin where the one before it ends
         */
        public Builder phases(List<Phase> phases) {
            for (int i = 1; i < phases.size(); i++) {
                Checks.that(
                        phases.get(i - 1).to().equals(phases.get(i).from()),
                        "phases must each begin where the one before ends");
            }
            this.phases = List.copyOf(phases);
            return this;
        }

        /**
         * Returns the progression on the scale.
         *
         * @return an immutable value
         * @throws NullPointerException if change or trend is not set
         * @throws IllegalArgumentException if the change is not that of the scores at start and end with the reliability of the scale, the trend
         *     or a phase does not go with the reliability, or a score has another range than the scale
         */
        public ScaleProgression build() {
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(trend, "trend");
            Checks.that(isOfThis(change), "change must be that of start, end, scale and reliability");
            Checks.that(isOfThis(trend), "trend must be that of scale and reliability");
            Checks.that(phases.isEmpty() || reliability != null, "phases must be left out without a reliability");
            for (DatedScore point : points) {
                checkRange(point);
            }
            if (start != null) {
                checkRange(start);
            }
            if (end != null) {
                checkRange(end);
            }
            return new ScaleProgression(this);
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

        private void checkRange(DatedScore point) {
            Checks.that(
                    point.score().range().equals(scale.range()),
                    () -> "scores on " + scale + " must have its range, " + scale.range());
        }
    }
}
