package dk.bip.model.trial;

import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.picture.NumberAxis;
import dk.bip.core.internal.picture.TextLines;
import dk.bip.core.internal.words.Rows;
import dk.bip.core.internal.words.Words;
import dk.bip.core.picture.Palette;
import dk.bip.core.picture.PictureStyle;
import dk.bip.core.picture.Svg;
import dk.bip.model.statistics.ConfidenceInterval;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** Weeks after the assignment from left to right, a number upwards, and what stands between them: bands, lines and what they mean. */
final class WeekPlot {

    private static final int MOST_TICKS = 5;
    private static final double PLOT_IN_LINES = 14;
    private static final double HALF = 0.5;

    private final Svg svg;
    private final Palette palette;
    private final int width;
    private final double unit;
    private final NumberAxis across;
    private final NumberAxis upwards;
    private final double sample;
    private double legend;

    private WeekPlot(Svg svg, PictureStyle style, NumberAxis across, NumberAxis upwards) {
        this.svg = svg;
        this.palette = style.palette();
        this.width = style.width();
        this.unit = style.fontSize();
        this.sample = 2 * unit;
        this.across = across;
        this.upwards = upwards;
    }

    /** Starts below the title, with a round number at or beyond each of the two that must find room. */
    static WeekPlot of(
            Svg svg, PictureStyle style, int weeks, double least, double most, DoubleFunction<String> written) {
        double unit = style.fontSize();
        double top = svg.headline(unit) + unit / 2;
        double bottom = top + PLOT_IN_LINES * unit;
        double step = NumberAxis.roundStep((most - least) / (MOST_TICKS - 1));
        NumberAxis upwards = new NumberAxis(
                step * Math.floor(least / step + 1e-9), step * Math.ceil(most / step - 1e-9), bottom, top);
        double gutter = upwards.ticks(2 * MOST_TICKS).stream()
                .mapToDouble(tick -> TextLines.width(written.apply(tick), unit))
                .max()
                .orElseThrow();
        double left = 1.5 * unit + gutter;
        NumberAxis across = new NumberAxis(0, weeks + HALF, left, style.width() - unit);
        WeekPlot plot = new WeekPlot(svg, style, across, upwards);
        plot.axes(style, step, written);
        return plot;
    }

    private void axes(PictureStyle style, double step, DoubleFunction<String> written) {
        int steps = (int) Math.round((upwards.to() - upwards.from()) / step);
        for (int i = 0; i <= steps; i++) {
            double number = upwards.from() + i * step + 0.0;
            double y = upwards.at(number);
            svg.stroke(across.start(), y, across.end(), y, palette.grid(), 1)
                    .words(
                            across.start() - unit / 2,
                            y + unit / 3,
                            Svg.Anchor.END,
                            written.apply(number),
                            palette.muted());
        }
        double y = upwards.start() + 1.4 * unit;
        LanguageFormat format = LanguageFormat.of(style.language());
        for (double week : across.ticks(MOST_TICKS)) {
            if (week == Math.rint(week)) {
                svg.words(across.at(week), y, Svg.Anchor.MIDDLE, format.number(week), palette.muted());
            }
        }
        svg.words(
                across.end(),
                y + svg.lineHeight(),
                Svg.Anchor.END,
                Words.in(style.language(), "uger efter lodtrækningen", "weeks after the assignment"),
                palette.muted());
        legend = y + 3 * svg.lineHeight();
    }

    /** The zero line, where the axis has numbers below it. */
    void nought() {
        double y = upwards.at(0);
        svg.stroke(across.start(), y, across.end(), y, palette.ink(), 1.5);
    }

    /** An interval for each week, each as wide as the week. */
    void band(int first, List<ConfidenceInterval> intervals) {
        double[] outline = new double[8 * intervals.size()];
        for (int i = 0; i < intervals.size(); i++) {
            double from = across.at(first + i - HALF);
            double to = across.at(first + i + HALF);
            double lower = upwards.at(intervals.get(i).lower());
            double upper = upwards.at(intervals.get(i).upper());
            place(outline, 4 * i, from, upper, to, upper);
            place(outline, outline.length - 4 * (i + 1), to, lower, from, lower);
        }
        svg.area(outline, palette.band());
    }

    private static void place(double[] points, int at, double... four) {
        System.arraycopy(four, 0, points, at, four.length);
    }

    /** The two bounds of an interval, as broken lines. */
    void bounds(int first, List<ConfidenceInterval> intervals, String colour) {
        svg.dashes(
                        points(
                                first,
                                intervals.stream()
                                        .map(ConfidenceInterval::lower)
                                        .toList()),
                        colour,
                        1)
                .dashes(
                        points(
                                first,
                                intervals.stream()
                                        .map(ConfidenceInterval::upper)
                                        .toList()),
                        colour,
                        1);
    }

    /** A line that ends with a disc. */
    void treated(int first, List<Double> numbers) {
        double[] points = points(first, numbers);
        svg.line(points, palette.citizen(), 2).disc(last(points, 2), last(points, 1), unit / 3, palette.citizen());
    }

    /** A line that ends with a ring. */
    void control(int first, List<Double> numbers) {
        double[] points = points(first, numbers);
        svg.line(points, palette.caseworker(), 2)
                .ring(last(points, 2), last(points, 1), unit / 3, palette.caseworker());
    }

    private static double last(double[] points, int fromBehind) {
        return points[points.length - fromBehind];
    }

    private double[] points(int first, List<Double> numbers) {
        double[] points = new double[2 * numbers.size()];
        for (int i = 0; i < numbers.size(); i++) {
            points[2 * i] = across.at(first + i);
            points[2 * i + 1] = upwards.at(numbers.get(i));
        }
        return points;
    }

    void explainTreated(String words) {
        double y = legend - unit / 3;
        svg.line(new double[] {unit, y, unit + sample, y}, palette.citizen(), 2)
                .disc(unit + sample, y, unit / 3, palette.citizen());
        explain(words);
    }

    void explainControl(String words) {
        double y = legend - unit / 3;
        svg.line(new double[] {unit, y, unit + sample, y}, palette.caseworker(), 2)
                .ring(unit + sample, y, unit / 3, palette.caseworker());
        explain(words);
    }

    void explainBounds(String words) {
        double y = legend - unit / 3;
        svg.dashes(new double[] {unit, y, unit + sample, y}, palette.citizen(), 1);
        explain(words);
    }

    void explainBand(String words) {
        svg.rectangle(unit, legend - 0.8 * unit, sample, unit, palette.band());
        explain(words);
    }

    private void explain(String words) {
        double indent = unit + sample + unit;
        legend = svg.paragraph(indent, legend, width - indent - unit, words) + unit / 4;
    }

    /** How high the picture is. */
    int height() {
        return (int) Math.ceil(legend);
    }

    /** The first week, the last, and some between, as sentences: a week in each line would be too long to listen to. */
    static String told(List<String> columns, List<List<String>> rows) {
        int step = Math.max(1, rows.size() / MOST_TICKS);
        List<List<String>> some = IntStream.range(0, rows.size())
                .filter(i -> i % step == 0 || i == rows.size() - 1)
                .mapToObj(rows::get)
                .toList();
        return Rows.sentences(columns, some);
    }
}
