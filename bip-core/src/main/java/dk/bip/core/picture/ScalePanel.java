package dk.bip.core.picture;

import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.Score;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.picture.NumberAxis;
import dk.bip.core.internal.picture.TextLines;
import dk.bip.core.internal.picture.TimeAxis;
import dk.bip.core.internal.words.Words;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.progression.Movement;
import dk.bip.core.progression.Phase;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ScaleProgression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scores on one scale over time, the better the higher, with the band in which 95 of 100 measurements of the same true score would lie,
 * and the phases below.
 */
final class ScalePanel {

    /** The share of measurements that the band is for. */
    static final double LEVEL = 0.95;

    private static final int MOST_STEPS = 10;
    private static final double ONE_MEASUREMENT = 0.4;
    private static final double PHASE = 0.9;
    private static final double TICK_GAP = 0.8;

    private final Svg svg;
    private final PictureStyle style;
    private final ScaleProgression progression;
    private final Scale scale;
    private final TimeAxis time;
    private final NumberAxis scores;
    private final double unit;

    private ScalePanel(
            Svg svg, PictureStyle style, ScaleProgression progression, TimeAxis time, double top, double height) {
        this.svg = svg;
        this.style = style;
        this.progression = progression;
        this.scale = progression.scale();
        this.time = time;
        this.unit = style.fontSize();
        ScoreRange range = scale.range();
        this.scores = scale.direction() == Direction.HIGHER_IS_BETTER
                ? new NumberAxis(range.minimum(), range.maximum(), top + height, top)
                : new NumberAxis(range.maximum(), range.minimum(), top + height, top);
    }

    static ScalePanel of(
            Svg svg, PictureStyle style, ScaleProgression progression, TimeAxis time, double top, double height) {
        return new ScalePanel(svg, style, progression, time, top, height);
    }

    /** The first date of the progression, or of a score that stood before it. */
    static LocalDate earliest(Progression progression, List<ScaleProgression> scales) {
        return scales.stream()
                .flatMap(scale -> scale.points().stream())
                .map(DatedScore::date)
                .reduce(progression.from(), (one, other) -> one.isBefore(other) ? one : other);
    }

    /** The scores that are written beside a panel of a height: every step, or the ends where there are many or little room. */
    static List<Double> ticks(Scale scale, double roomInLines) {
        ScoreRange range = scale.range();
        boolean steps = range.kind() == ScoreRange.Kind.STEPS && range.width() <= Math.min(MOST_STEPS, roomInLines);
        int count = steps ? (int) range.width() : 1;
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            ticks.add(range.minimum() + range.width() * i / count);
        }
        return ticks;
    }

    /** How much the scores that are written beside the panels of some scales need. */
    static double gutter(List<ScaleProgression> scales, double roomInLines, PictureStyle style) {
        LanguageFormat format = LanguageFormat.of(style.language());
        return scales.stream()
                        .flatMap(scale -> ticks(scale.scale(), roomInLines).stream())
                        .mapToDouble(tick -> TextLines.width(format.number(tick), style.fontSize()))
                        .max()
                        .orElseThrow()
                + TICK_GAP * style.fontSize();
    }

    void grid(List<Double> ticks) {
        LanguageFormat format = LanguageFormat.of(style.language());
        for (double tick : ticks) {
            double y = scores.at(tick);
            svg.stroke(time.left(), y, time.right(), y, style.palette().grid(), 1)
                    .words(
                            time.left() - TICK_GAP * unit,
                            y + unit / 3,
                            Svg.Anchor.END,
                            format.number(tick),
                            style.palette().muted());
        }
    }

    /** The band alone, which lies under everything else. */
    void band() {
        Optional<Reliability> reliability = progression.reliability();
        List<DatedScore> points = progression.points();
        if (reliability.isEmpty() || points.isEmpty()) {
            return;
        }
        double error = error(reliability.get());
        int count = Math.max(2, points.size());
        double[] places = new double[4 * count];
        for (int i = 0; i < count; i++) {
            DatedScore point = points.get(Math.min(i, points.size() - 1));
            double x = time.x(point.date()) + (points.size() > 1 ? 0 : (2 * i - 1) * ONE_MEASUREMENT * unit);
            int back = 4 * count - 2 - 2 * i;
            places[2 * i] = x;
            places[2 * i + 1] = scores.at(point.value() + error);
            places[back] = x;
            places[back + 1] = scores.at(point.value() - error);
        }
        svg.area(places, style.palette().band());
    }

    /** How far a measurement lies from the true score, with the level. */
    static double error(Reliability reliability) {
        return reliability.threshold(LEVEL) / Math.sqrt(2);
    }

    void line(boolean small) {
        List<DatedScore> points = progression.points();
        RaterMark mark = RaterMark.of(scale.rater());
        double[] places = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            places[2 * i] = time.x(points.get(i).date());
            places[2 * i + 1] = scores.at(points.get(i).value());
        }
        if (points.size() > 1) {
            svg.line(places, mark.colour(style.palette()), 2);
        }
        for (int i = 0; i < points.size(); i++) {
            if (small) {
                mark.small(svg, places[2 * i], places[2 * i + 1], style);
            } else {
                mark.full(svg, places[2 * i], places[2 * i + 1], style);
            }
        }
        if (points.isEmpty()) {
            svg.words(
                    (time.left() + time.right()) / 2,
                    (scores.start() + scores.end()) / 2 + unit / 3,
                    Svg.Anchor.MIDDLE,
                    Words.in(style.language(), "ikke målt", "not measured"),
                    style.palette().muted());
        }
    }

    void target(Score target) {
        double y = scores.at(target.value());
        svg.dashes(
                new double[] {time.left(), y, time.right(), y}, style.palette().ink(), 1.5);
    }

    /** The phases: lines that rise, fall or stay, within a height of {@link #phaseHeight}, and below them their names where there is room. */
    void phases(boolean named) {
        double bottom = Math.max(scores.start(), scores.end()) + 0.3 * unit + PHASE * unit;
        for (Phase phase : progression.phases()) {
            double left = time.x(phase.from().date());
            double right = time.x(phase.to().date());
            double rise = PHASE * unit / 2;
            double middle = bottom - rise;
            double[] places = switch (phase.movement()) {
                case PROGRESSION -> new double[] {left, bottom, right, bottom - 2 * rise};
                case REGRESSION -> new double[] {left, bottom - 2 * rise, right, bottom};
                case STANDSTILL -> new double[] {left, middle, right, middle};
            };
            boolean moved = phase.movement() != Movement.STANDSTILL;
            svg.line(places, moved ? style.palette().ink() : style.palette().muted(), moved ? 2.5 : 1);
            String name = phase.movement().label(style.language());
            if (named && TextLines.width(name, unit) <= right - left) {
                svg.words(
                        (left + right) / 2,
                        bottom + unit,
                        Svg.Anchor.MIDDLE,
                        name,
                        style.palette().muted());
            }
        }
    }

    /** How much the phases need below a panel, without their names. */
    static double phaseHeight(PictureStyle style) {
        return (PHASE + 0.6) * style.fontSize();
    }
}
