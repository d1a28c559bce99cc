package dk.bip.core.picture;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.internal.picture.TextLines;
import dk.bip.core.progression.RadarChart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the circle of a radar stands, and the names of its axes: round it where they fit without meeting and leave it large enough, else as
 * numbers, with the names in a list below.
 */
final class RadarLabels {

    private static final double LEAST_SHARE = 0.19;
    private static final double GREATEST_SHARE = 0.27;
    private static final double NUMBERED_SHARE = 0.36;
    private static final double HOLE = 0.15;
    private static final double HALF_A_TURN = 180;
    private static final int LEAST_AXES = 8;
    private static final int MOST_LINES = 4;
    private static final double TOP_OR_BOTTOM = 0.25;
    private static final double WIDE_IN_LETTERS = 40;

    private final RadarChart chart;
    private final PictureStyle style;
    private final Set<Dimension> bold;
    private final boolean numbered;
    private final double top;
    private final double lineHeight;
    private final double radius;
    private final double x;
    private final double y;
    private final double bottom;
    private final Map<Dimension, Box> boxes = new HashMap<>();

    /** The place of a name: the x of its anchor, the top, the lines. */
    private record Box(double x, double top, Svg.Anchor anchor, List<String> lines, double width, double height) {

        boolean meets(Box other) {
            return left() < other.left() + other.width
                    && other.left() < left() + width
                    && top < other.top + other.height
                    && other.top < top + height;
        }

        double left() {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
        }
    }

    private RadarLabels(RadarChart chart, PictureStyle style, Set<Dimension> bold, double top, boolean numbered) {
        this.chart = chart;
        this.style = style;
        this.bold = bold;
        this.top = top;
        this.numbered = numbered;
        double unit = style.fontSize();
        this.lineHeight = 1.15 * unit;
        double room = numbered ? 2 * unit : widestWord();
        double share = numbered ? NUMBERED_SHARE : GREATEST_SHARE;
        this.radius = Math.min(share * style.width(), style.width() / 2.0 - 1.5 * unit - room);
        this.x = style.width() / 2.0;
        for (Dimension dimension : chart.axes()) {
            boxes.put(dimension, box(dimension, numbered ? 2 * unit : style.width() / 2.0 - 1.5 * unit - radius));
        }
        double highest = boxes.values().stream().mapToDouble(Box::top).min().orElseThrow();
        this.y = top - highest;
        this.bottom = y
                + boxes.values().stream()
                        .mapToDouble(box -> box.top() + box.height())
                        .max()
                        .orElseThrow();
    }

    static RadarLabels of(RadarChart chart, PictureStyle style, Set<Dimension> bold, double top) {
        RadarLabels round = new RadarLabels(chart, style, bold, top, false);
        return round.isReadable() ? round : new RadarLabels(chart, style, bold, top, true);
    }

    private boolean isReadable() {
        List<Box> all = List.copyOf(boxes.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (all.get(i).meets(all.get(j))) {
                    return false;
                }
            }
        }
        return radius >= LEAST_SHARE * style.width()
                && all.stream().noneMatch(box -> box.lines().toString().contains(TextLines.CUT));
    }

    private double widestWord() {
        double widest = 0;
        for (Dimension dimension : chart.axes()) {
            for (String word : dimension.label(style.language()).strip().split("\\s+")) {
                widest = Math.max(widest, TextLines.width(word, size(dimension)));
            }
        }
        return widest;
    }

    private Box box(Dimension dimension, double most) {
        double unit = style.fontSize();
        double sine = StrictMath.sin(StrictMath.toRadians(chart.angle(dimension)));
        double cosine = StrictMath.cos(StrictMath.toRadians(chart.angle(dimension)));
        boolean middle = Math.abs(sine) < TOP_OR_BOTTOM;
        List<String> lines = numbered
                ? List.of(number(dimension))
                : TextLines.of(
                        dimension.label(style.language()), size(dimension), middle ? 2 * most : most, MOST_LINES);
        double width = lines.stream()
                .mapToDouble(line -> TextLines.width(line, size(dimension)))
                .max()
                .orElseThrow();
        double height = lines.size() * lineHeight;
        double out = radius + 0.7 * unit;
        return new Box(
                x + out * sine,
                -out * cosine - (1 + cosine) / 2 * height,
                middle ? Svg.Anchor.MIDDLE : sine > 0 ? Svg.Anchor.START : Svg.Anchor.END,
                lines,
                width,
                height);
    }

    private double size(Dimension dimension) {
        return bold.contains(dimension) ? TextLines.bold(style.fontSize()) : style.fontSize();
    }

    private String number(Dimension dimension) {
        return Integer.toString(chart.axes().indexOf(dimension) + 1);
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    /** How far from the middle a position in the range is, so that the worst ends of the axes do not fall together. */
    double distance(double position) {
        return radius * (HOLE + (1 - HOLE) * position);
    }

    double xOf(Dimension dimension, double position) {
        return x(chart.angle(dimension), position);
    }

    double yOf(Dimension dimension, double position) {
        return y(chart.angle(dimension), position);
    }

    /** Halfway between the last axis and the first, where no mark stands. */
    double xBesideFirst(double position) {
        return x(-halfAStep(), position);
    }

    double yBesideFirst(double position) {
        return y(-halfAStep(), position);
    }

    private double halfAStep() {
        return HALF_A_TURN / Math.max(chart.axes().size(), LEAST_AXES);
    }

    private double x(double degrees, double position) {
        return x + distance(position) * StrictMath.sin(StrictMath.toRadians(degrees));
    }

    private double y(double degrees, double position) {
        return y - distance(position) * StrictMath.cos(StrictMath.toRadians(degrees));
    }

    /** Writes names or numbers round the circle. */
    void write(Svg svg) {
        for (Dimension dimension : chart.axes()) {
            Box box = boxes.get(dimension);
            double line = y + box.top() + 0.85 * style.fontSize();
            for (String words : box.lines()) {
                write(svg, dimension, box.x(), line, box.anchor(), words);
                line += lineHeight;
            }
        }
    }

    private void write(Svg svg, Dimension dimension, double left, double line, Svg.Anchor anchor, String words) {
        if (bold.contains(dimension)) {
            svg.boldWords(left, line, anchor, words);
        } else {
            svg.words(left, line, anchor, words);
        }
    }

    /** Writes the list of names that numbers stand for, and returns where the next would be. */
    double list(Svg svg) {
        double unit = style.fontSize();
        if (!numbered) {
            return bottom;
        }
        int columns = style.width() >= WIDE_IN_LETTERS * unit ? 2 : 1;
        int perColumn = (chart.axes().size() + columns - 1) / columns;
        double columnWidth = (style.width() - 2 * unit) / columns;
        double lowest = bottom;
        for (int column = 0; column < columns; column++) {
            double line = bottom + 1.5 * unit;
            double left = unit + column * columnWidth;
            List<Dimension> axes = new ArrayList<>(chart.axes())
                    .subList(
                            Math.min(chart.axes().size(), column * perColumn),
                            Math.min(chart.axes().size(), (column + 1) * perColumn));
            for (Dimension dimension : axes) {
                write(svg, dimension, left + 1.5 * unit, line, Svg.Anchor.END, number(dimension));
                for (String words : TextLines.of(
                        dimension.label(style.language()), size(dimension), columnWidth - 3 * unit, MOST_LINES)) {
                    write(svg, dimension, left + 2 * unit, line, Svg.Anchor.START, words);
                    line += svg.lineHeight();
                }
            }
            lowest = Math.max(lowest, line - svg.lineHeight() / 2);
        }
        return lowest;
    }
}
