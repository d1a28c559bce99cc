package dk.bip.core.progression;

import dk.bip.core.Coded;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.DatedScore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The dimensions of an instrument round a circle, ready to draw: one axis a dimension, one closed line a rater and date, the better the
 * nearer to the rim. What is missing has no radius: a line has a hole there.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds neither dates nor scores.
 *
 * @param instrument whose dimensions are the axes
 * @param axes the dimensions, clockwise from the top: all of the instrument or some, in its order
 * @param lines for the first date and then the second, a line of each rater of the instrument
 */
public record RadarChart(Instrument instrument, List<Dimension> axes, List<Line> lines) {

    /**
     * Checks that the lines are those of the instrument and copies them.
     *
     * @param instrument whose dimensions are the axes
     * @param axes the dimensions, clockwise from the top: all of the instrument or some, in its order
     * @param lines for the first date and then the second, a line of each rater of the instrument
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if there is no axis, the axes are not dimensions of the instrument in its order, a line is absent, the
     *     lines are in another order, or a line has not a point for each axis
     */
    public RadarChart {
        Objects.requireNonNull(instrument, "instrument");
        axes = List.copyOf(axes);
        lines = List.copyOf(lines);
        Checks.that(
                !axes.isEmpty() && axes.equals(in(instrument, axes)),
                "axes must be dimensions of the instrument, in its order, one or more");
        int raters = instrument.raters().size();
        Checks.that(
                lines.size() == Moment.values().length * raters,
                "lines must be those of each rater at the start, then at the end");
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Checks.that(
                    line.moment() == Moment.values()[i / raters]
                            && line.rater() == List.copyOf(instrument.raters()).get(i % raters),
                    "lines must be those of each rater at the start, then at the end");
            Checks.that(
                    line.points().stream().map(Point::dimension).toList().equals(axes),
                    "points of a line must be one for each axis, in their order");
        }
    }

    private static List<Dimension> in(Instrument instrument, Collection<Dimension> some) {
        return instrument.dimensions().stream().filter(some::contains).toList();
    }

    /** Returns the chart of the scores at both dates. */
    static RadarChart of(Instrument instrument, List<ScaleProgression> scales) {
        List<Line> lines = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            for (Rater rater : instrument.raters()) {
                List<Point> points = instrument.dimensions().stream()
                        .map(dimension -> point(scales, moment, rater, dimension))
                        .toList();
                lines.add(new Line(moment, rater, points));
            }
        }
        return new RadarChart(instrument, instrument.dimensions(), lines);
    }

    /**
     * Returns the chart of some of the axes, for a picture that leaves the others out.
     *
     * @param dimensions which axes, in any order
     * @return a new chart, with the axes in the order of the instrument
     * @throws NullPointerException if a dimension is null
     * @throws IllegalArgumentException if there is none, or one is no axis of this chart
     */
    public RadarChart over(Collection<Dimension> dimensions) {
        Set<Dimension> wanted = Set.copyOf(dimensions);
        wanted.forEach(this::indexOf);
        List<Line> shorter = lines.stream()
                .map(line -> new Line(
                        line.moment(),
                        line.rater(),
                        line.points().stream()
                                .filter(point -> wanted.contains(point.dimension()))
                                .toList()))
                .toList();
        return new RadarChart(instrument, in(instrument, wanted), shorter);
    }

    private static Point point(List<ScaleProgression> scales, Moment moment, Rater rater, Dimension dimension) {
        if (!dimension.isRatedBy(rater)) {
            return new Point(dimension, Optional.empty());
        }
        Scale scale = Scale.of(rater, dimension);
        ScaleProgression progression = scales.stream()
                .filter(candidate -> candidate.scale().equals(scale))
                .findFirst()
                .orElseThrow();
        return new Point(dimension, moment == Moment.START ? progression.start() : progression.end());
    }

    /**
     * Returns the direction of an axis.
     *
     * @param dimension one of the axes
     * @return degrees (not radians) clockwise from the top, from 0 to less than 360
     * @throws NullPointerException if the dimension is null
     * @throws IllegalArgumentException if the dimension is no axis
     */
    public double angle(Dimension dimension) {
        return 360.0 * indexOf(dimension) / axes().size();
    }

    private int indexOf(Dimension dimension) {
        int index = axes().indexOf(Objects.requireNonNull(dimension, "dimension"));
        Checks.that(
                index >= 0,
                () -> "dimension must be an axis of the chart of instrument " + instrument + ", but is " + dimension);
        return index;
    }

    /**
     * Returns one line.
     *
     * @param rater a rater of the instrument
     * @param moment at which date
     * @return the line
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the rater is none of the instrument
     */
    public Line line(Rater rater, Moment moment) {
        Objects.requireNonNull(rater, "rater");
        Objects.requireNonNull(moment, "moment");
        return lines.stream()
                .filter(line -> line.rater() == rater && line.moment() == moment)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "rater must be one of those of instrument " + instrument + ", but is the " + rater));
    }

    /**
     * Returns the instrument.
     *
     * @return a text that holds neither dates nor scores
     */
    @Override
    public String toString() {
        return "RadarChart[" + instrument + "]";
    }

    /** Which of the two dates. */
    public enum Moment implements Coded {
        /** The first date. */
        START,
        /** The second date. */
        END;

        /**
         * Returns the moment of a code.
         *
         * @param code the stable code
         * @return the moment
         * @throws IllegalArgumentException if there is no moment of that code
         */
        public static Moment ofCode(String code) {
            return Checks.codeOf("moment", code, values(), Moment::code);
        }
    }

    /**
     * What one rater said at one of the two dates.
     *
     * @param moment at which date
     * @param rater who rated
     * @param points one for each axis, in their order
     */
    public record Line(Moment moment, Rater rater, List<Point> points) {

        /**
         * Checks that all parts are there and copies the points.
         *
         * @param moment at which date
         * @param rater who rated
         * @param points one for each axis, in their order
         * @throws NullPointerException if a part is null
         */
        public Line {
            Objects.requireNonNull(moment, "moment");
            Objects.requireNonNull(rater, "rater");
            points = List.copyOf(points);
        }

        /**
         * Returns the point on an axis.
         *
         * @param dimension a dimension of the instrument
         * @return the point
         * @throws IllegalArgumentException if the line has no such axis
         */
        public Point point(Dimension dimension) {
            return points.stream()
                    .filter(point -> point.dimension().equals(dimension))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException("dimension must be an axis of the line, but is " + dimension));
        }
    }

    /**
     * Where a line meets an axis, or does not.
     *
     * @param dimension the axis
     * @param score the score that stands at the date, with its own date; empty where none stands
     */
    public record Point(Dimension dimension, Optional<DatedScore> score) {

        /**
         * Checks the parts.
         *
         * @param dimension the axis
         * @param score the score that stands at the date, with its own date; empty where none stands
         * @throws NullPointerException if a part is null
         * @throws IllegalArgumentException if the score has another range than the dimension
         */
        public Point {
            Objects.requireNonNull(dimension, "dimension");
            score.ifPresent(dated -> Checks.that(
                    dated.score().range().equals(dimension.range()),
                    "score must have the range of the dimension, " + dimension.range()));
        }

        /**
         * Returns how far out on its axis the point lies.
         *
         * @return the position in the range, from 0 in the middle (the worst end) to 1 at the rim (the best), or empty where no score stands
         */
        public OptionalDouble radius() {
            return score.isPresent()
                    ? OptionalDouble.of(dimension.positionOf(score.get().score()))
                    : OptionalDouble.empty();
        }

        /**
         * Returns the dimension.
         *
         * @return a text that holds neither date nor score
         */
        @Override
        public String toString() {
            return "Point[" + dimension + "]";
        }
    }
}
