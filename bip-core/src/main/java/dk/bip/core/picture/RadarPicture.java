package dk.bip.core.picture;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.words.Rows;
import dk.bip.core.internal.words.Words;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.RadarChart;
import dk.bip.core.progression.RadarChart.Line;
import dk.bip.core.progression.RadarChart.Moment;
import dk.bip.core.progression.ScaleProgression;
import dk.bip.core.progression.TargetDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dimensions of an instrument round a circle: what each rater says now, and said at the start, and the targets.
 *
 * <p>The innermost circle is the worst end of every scale and the outermost the best, by {@link RadarChart}. Where no score stands, the line has a gap. The
 * citizen has circles, the caseworker squares; the start is dashed and hollow, the end full. A bar shows how far a point moves by measurement
 * error alone in 95 of 100 pairs of measurements (ours), and the dimensions that moved by more, judged together
 * ({@link Progression#listed()}), are bold. Where the names do not fit round the circle they are numbered, and stand below.
 */
public final class RadarPicture {

    private static final double LEVEL = 0.95;
    private static final int CIRCLES_WITHOUT_STEPS = 4;
    private static final int MOST_STEPS = 10;
    private static final double THIN = 1.5;
    private static final double TARGET = 0.7;
    private static final double ROOM_OF_A_SCORE = 1.4;

    /** The start under the end, and of each the caseworker under the citizen. */
    private static final Comparator<Line> DRAWN =
            Comparator.comparing(Line::moment).thenComparing(Line::rater, Comparator.reverseOrder());

    private final Progression progression;
    private final RadarChart chart;
    private final PictureStyle style;
    private final Language language;
    private final LanguageFormat format;
    private final Palette palette;
    private final double unit;
    private final Set<Dimension> moved;

    private RadarPicture(Progression progression, RadarChart chart, PictureStyle style) {
        this.progression = progression;
        this.chart = chart;
        this.style = style;
        this.language = style.language();
        this.format = LanguageFormat.of(language);
        this.palette = style.palette();
        this.unit = style.fontSize();
        this.moved = progression.listed().stream()
                .flatMap(scale -> scale.dimension().stream())
                .filter(chart.axes()::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Draws the radar of a progression.
     *
     * @param progression what moved between two dates, or over everything that was measured; targets come with its calculator
     * @param style how it looks
     * @return the picture; where nothing was measured, the axes and a sentence that says so
     * @throws NullPointerException if an argument is null
     */
    public static Picture draw(Progression progression, PictureStyle style) {
        return draw(progression, progression.radar(), style);
    }

    /**
     * Draws the radar of some dimensions.
     *
     * @param progression what moved
     * @param dimensions dimensions of its instrument, one or more; the others are not in the picture
     * @param style how it looks
     * @return the picture
     * @throws NullPointerException if an argument or a dimension is null
     * @throws IllegalArgumentException if there is no dimension, or one is none of the instrument
     */
    public static Picture draw(Progression progression, Collection<Dimension> dimensions, PictureStyle style) {
        return draw(progression, progression.radar().over(dimensions), style);
    }

    private static Picture draw(Progression progression, RadarChart chart, PictureStyle style) {
        return new RadarPicture(progression, chart, Objects.requireNonNull(style, "style")).picture();
    }

    private Picture picture() {
        List<String> columns = columns();
        List<List<String>> rows = chart.axes().stream().map(this::row).toList();
        String title = progression.instrument().label(language)
                + ": "
                + Words.in(language, "nu og ved periodens begyndelse", "now and at the start of the period");
        String dates = Words.period(progression.from(), progression.to(), format);
        Svg svg = Svg.of("bip-radar", style, title, dates + " " + Rows.sentences(columns, rows));
        double y = svg.headline(unit);
        y = svg.paragraph(unit, y, style.width() - 2 * unit, dates);
        RadarLabels labels = RadarLabels.of(chart, style, moved, y - svg.lineHeight() / 2);
        circles(svg, labels);
        labels.write(svg);
        targets(svg, labels);
        chart.lines().stream().sorted(DRAWN).forEach(line -> line(svg, labels, line));
        y = labels.list(svg);
        y = legend(svg, y + unit / 2, labels.distance(1) - labels.distance(0));
        return Picture.of(svg, (int) Math.ceil(y), columns, rows);
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(Words.in(language, "Skala", "Scale"));
        for (Rater rater : progression.instrument().raters()) {
            for (Moment moment : Moment.values()) {
                columns.add(label(rater, moment));
            }
        }
        columns.add(Words.in(language, "Mål", "Target"));
        return columns;
    }

    private String label(Rater rater, Moment moment) {
        return rater.label(language)
                + (moment == Moment.START
                        ? Words.in(language, " ved start", " at the start")
                        : Words.in(language, " nu", " now"));
    }

    private List<String> row(Dimension dimension) {
        List<String> row = new ArrayList<>();
        row.add(dimension.label(language));
        for (Rater rater : progression.instrument().raters()) {
            for (Moment moment : Moment.values()) {
                row.add(
                        dimension.isRatedBy(rater)
                                ? chart.line(rater, moment)
                                        .point(dimension)
                                        .score()
                                        .map(score ->
                                                format.score(score.value()) + " (" + format.date(score.date()) + ")")
                                        .orElse(Rows.NOTHING)
                                : Words.in(language, "vurderes ikke", "not rated"));
            }
        }
        String targets = targets(dimension).map(format::score).distinct().collect(Collectors.joining(", "));
        row.add(targets.isEmpty() ? Rows.NOTHING : targets);
        return row;
    }

    private Stream<Double> targets(Dimension dimension) {
        return progression.targets().stream()
                .filter(target -> target.scale().dimension().equals(Optional.of(dimension)))
                .map(TargetDistance::target)
                .map(Score::value);
    }

    private void circles(Svg svg, RadarLabels at) {
        Dimension first = chart.axes().get(0);
        int circles = circles(first.range());
        for (int i = 0; i <= circles; i++) {
            svg.circle(at.x(), at.y(), at.distance((double) i / circles), palette.grid());
        }
        for (Dimension dimension : chart.axes()) {
            svg.stroke(
                    at.xOf(dimension, 0),
                    at.yOf(dimension, 0),
                    at.xOf(dimension, 1),
                    at.yOf(dimension, 1),
                    palette.grid(),
                    1);
        }
        boolean alike = chart.axes().stream()
                .allMatch(axis -> axis.range().equals(first.range()) && axis.direction() == first.direction());
        if (alike) {
            scores(svg, at, first, circles);
        }
    }

    /** The score of each circle that has room for it; that of the innermost stands within it, where no mark hides it. */
    private void scores(Svg svg, RadarLabels at, Dimension axis, int circles) {
        boolean upwards = axis.positionOf(axis.range().score(axis.range().minimum())) == 0;
        double apart = (at.distance(1) - at.distance(0)) / circles;
        int step = 1;
        while (step < circles && (circles % step != 0 || step * apart < ROOM_OF_A_SCORE * unit)) {
            step++;
        }
        for (int i = 0; i <= circles; i += step) {
            double share = (double) i / circles;
            double position = upwards ? share : 1 - share;
            svg.words(
                    i == 0 ? at.x() : at.xBesideFirst(share),
                    (i == 0 ? at.y() : at.yBesideFirst(share)) + unit / 3,
                    Svg.Anchor.MIDDLE,
                    format.number(axis.range().minimum() + axis.range().width() * position),
                    palette.muted());
        }
    }

    private static int circles(ScoreRange range) {
        boolean steps = range.kind() == ScoreRange.Kind.STEPS && range.width() <= MOST_STEPS;
        return steps ? (int) range.width() : CIRCLES_WITHOUT_STEPS;
    }

    private void targets(Svg svg, RadarLabels at) {
        for (Dimension dimension : chart.axes()) {
            targets(dimension)
                    .distinct()
                    .mapToDouble(
                            target -> dimension.positionOf(dimension.range().score(target)))
                    .forEach(position -> svg.diamond(
                            at.xOf(dimension, position), at.yOf(dimension, position), TARGET * unit, palette.ink()));
        }
    }

    private void line(Svg svg, RadarLabels at, Line line) {
        int axes = line.points().size();
        for (List<Integer> stretch : stretches(line)) {
            double[] places = new double[2 * stretch.size()];
            for (int i = 0; i < stretch.size(); i++) {
                RadarChart.Point point = line.points().get(stretch.get(i) % axes);
                places[2 * i] = at.xOf(point.dimension(), point.radius().orElseThrow());
                places[2 * i + 1] = at.yOf(point.dimension(), point.radius().orElseThrow());
            }
            stroke(svg, line.rater(), line.moment(), places);
        }
        for (RadarChart.Point point : line.points()) {
            OptionalDouble radius = point.radius();
            radius.ifPresent(r ->
                    mark(svg, line.rater(), line.moment(), at.xOf(point.dimension(), r), at.yOf(point.dimension(), r)));
        }
    }

    /** The axes that are joined without a gap, two or more each; the circle is closed where nothing is missing. */
    private static List<List<Integer>> stretches(Line line) {
        int axes = line.points().size();
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < axes; i++) {
            if (line.points().get(i).radius().isEmpty()) {
                missing.add(i);
            }
        }
        List<List<Integer>> stretches = new ArrayList<>();
        int start = missing.isEmpty() ? -1 : missing.get(0);
        List<Integer> stretch = new ArrayList<>();
        for (int i = start + 1; i <= start + axes; i++) {
            if (line.points().get(i % axes).radius().isPresent()) {
                stretch.add(i);
            } else {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
        }
        if (missing.isEmpty()) {
            stretch.add(axes);
        }
        stretches.add(stretch);
        stretches.removeIf(some -> some.size() < 2);
        return stretches;
    }

    private void stroke(Svg svg, Rater rater, Moment moment, double... places) {
        RaterMark mark = RaterMark.of(Optional.of(rater));
        if (moment == Moment.START) {
            svg.dashes(places, mark.colour(palette), THIN);
        } else {
            svg.line(places, mark.colour(palette), mark.lineWidth());
        }
    }

    private void mark(Svg svg, Rater rater, Moment moment, double x, double y) {
        RaterMark mark = RaterMark.of(Optional.of(rater));
        if (moment == Moment.START) {
            mark.hollow(svg, x, y, style);
        } else {
            mark.full(svg, x, y, style);
        }
    }

    private double legend(Svg svg, double top, double radius) {
        double y = top + unit;
        double sample = 3 * unit;
        DoubleSummaryStatistics errors = errors();
        double indent = unit + Math.max(sample, radius * Math.min(1, errors.getMax())) + unit / 2;
        double most = style.width() - indent - unit;
        for (Rater rater : progression.instrument().raters()) {
            for (Moment moment : List.of(Moment.END, Moment.START)) {
                double middle = y - unit / 3;
                stroke(svg, rater, moment, unit, middle, unit + sample, middle);
                mark(svg, rater, moment, unit + sample / 2, middle);
                y = svg.paragraph(indent, y, most, label(rater, moment));
            }
        }
        if (chart.axes().stream().flatMap(this::targets).findAny().isPresent()) {
            svg.diamond(unit + sample / 2, y - unit / 3, TARGET * unit, palette.ink());
            y = svg.paragraph(indent, y, most, Words.in(language, "Mål", "Target"));
        }
        y = error(svg, y, radius, errors, indent);
        y += unit / 2;
        for (String note : notes()) {
            y = svg.paragraph(unit, y, style.width() - 2 * unit, note);
        }
        return y;
    }

    /** What measurement error alone moves the points, as shares of their ranges; none where no reliability is known. */
    private DoubleSummaryStatistics errors() {
        return dimensions()
                .flatMap(scale -> scale.reliability().stream()
                        .map(known ->
                                known.threshold(LEVEL) / scale.scale().range().width()))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
    }

    /** The bar that is as long as what chance alone moves a point. */
    private double error(Svg svg, double y, double radius, DoubleSummaryStatistics shares, double indent) {
        if (shares.getCount() == 0) {
            return y;
        }
        double least = radius * Math.min(1, shares.getMin());
        double longest = radius * Math.min(1, shares.getMax());
        double middle = y - unit / 3;
        svg.rectangle(unit + least, middle - unit / 4, longest - least, unit / 2, palette.band())
                .stroke(unit, middle, unit + longest, middle, palette.ink(), THIN);
        for (double end : new double[] {0, least, longest}) {
            svg.stroke(unit + end, middle - unit / 4, unit + end, middle + unit / 4, palette.ink(), THIN);
        }
        String words = Words.in(
                language,
                "Så langt kan et punkt flytte sig ved måleusikkerhed alene (i 95 af 100 tilfælde ikke længere)",
                "So far can a point move by measurement error alone (no farther in 95 of 100 cases)");
        String perhaps = longest > least + 1
                ? Words.in(language, ", alt efter skalaen et sted i båndet.", ", by the scale somewhere in the band.")
                : ".";
        return svg.paragraph(indent, y, style.width() - indent - unit, words + perhaps);
    }

    private Stream<ScaleProgression> dimensions() {
        return progression.scales().stream()
                .filter(scale ->
                        scale.scale().dimension().filter(chart.axes()::contains).isPresent());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (dimensions().allMatch(scale -> scale.points().isEmpty())) {
            notes.add(Words.in(language, "Der er ikke målt noget endnu.", "Nothing has been measured yet."));
            return notes;
        }
        List<String> unknown = dimensions()
                .filter(scale -> scale.reliability().isEmpty())
                .map(ScaleProgression::scale)
                .map(Scale::dimension)
                .map(Optional::orElseThrow)
                .distinct()
                .map(dimension -> dimension.label(language))
                .toList();
        if (!unknown.isEmpty()) {
            String scales = format.list(unknown);
            notes.add(Words.in(
                    language,
                    "Måleusikkerheden er ikke kendt for " + scales + ".",
                    "The measurement error is not known for " + scales + "."));
        }
        notes.add(
                moved.isEmpty()
                        ? Words.in(
                                language,
                                "Set under ét har ingen skala flyttet sig mere end måleusikkerheden.",
                                "Judged together, no scale has moved by more than measurement error.")
                        : Words.in(
                                language,
                                "Fed skrift: har flyttet sig mere end måleusikkerheden, set under ét.",
                                "Bold: moved by more than measurement error, judged together."));
        notes.add(
                Words.in(
                        language,
                        "Den inderste cirkel er den dårligste ende af skalaen, den yderste den bedste. Hul i en linje: ingen score.",
                        "The innermost circle is the worst end of a scale, the outermost the best. A gap in a line: no score."));
        return notes;
    }
}
