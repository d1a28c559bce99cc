package dk.bip.examples.casebook.evidence;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.picture.Svg;
import java.util.List;
import java.util.stream.Collectors;

/** A picture of predicted against observed shares, one mark for each tenth of the probabilities, with two standard errors either way. */
final class CalibrationPicture {

    private static final LanguageFormat FORMAT = LanguageFormat.of(Language.ENGLISH);
    private static final int WIDTH = 540;
    private static final int HEIGHT = 570;
    private static final int LEFT = 80;
    private static final int BOTTOM = 490;
    private static final int SIDE = 420;
    private static final int MARK = 5;
    private static final int TICK = 10;
    private static final int HUNDRED = 100;
    private static final int STANDARD_ERRORS = 2;

    private final String title;
    private final List<TenthTable.Line> tenths;

    private CalibrationPicture(String title, List<TenthTable.Line> tenths) {
        this.title = title;
        this.tenths = tenths;
    }

    static CalibrationPicture of(String title, List<TenthTable.Line> tenths) {
        return new CalibrationPicture(title, tenths);
    }

    String svg(String id) {
        double most = tenths.stream()
                .mapToDouble(
                        line -> HUNDRED * Math.max(line.predicted(), line.observed() + STANDARD_ERRORS * line.error()))
                .max()
                .orElseThrow();
        int end = TICK * (int) Math.ceil(most / TICK);
        Svg svg = Svg.of(id, WIDTH, title, description()).heading(16, 28, title);
        for (int tick = 0; tick <= end; tick += TICK) {
            svg.stroke(x(tick, end), BOTTOM, x(tick, end), y(end, end), "#DDDDDD", 1)
                    .stroke(LEFT, y(tick, end), LEFT + SIDE, y(tick, end), "#DDDDDD", 1)
                    .words(x(tick, end), BOTTOM + 20, Svg.Anchor.MIDDLE, tick + " %")
                    .words(LEFT - 8, y(tick, end) + 4, Svg.Anchor.END, tick + " %");
        }
        svg.stroke(LEFT, BOTTOM, LEFT + SIDE, y(end, end), EvidenceColours.GREY, 1.5)
                .words(LEFT, 60, Svg.Anchor.START, "got a job")
                .words(LEFT + SIDE, BOTTOM + 42, Svg.Anchor.END, "predicted, the mean of each tenth")
                .words(
                        16,
                        BOTTOM + 66,
                        Svg.Anchor.START,
                        "On the line as many got a job as predicted; bars: two standard errors.");
        for (TenthTable.Line line : tenths) {
            double x = x(HUNDRED * line.predicted(), end);
            double error = HUNDRED * STANDARD_ERRORS * line.error();
            double observed = HUNDRED * line.observed();
            svg.stroke(x, y(Math.max(0, observed - error), end), x, y(observed + error, end), EvidenceColours.INK, 2)
                    .diamond(x, y(observed, end), MARK, EvidenceColours.BLUE);
        }
        return svg.written(HEIGHT);
    }

    private static double x(double share, int end) {
        return LEFT + (double) SIDE * share / end;
    }

    private static double y(double share, int end) {
        return BOTTOM - (double) SIDE * share / end;
    }

    private String description() {
        return "In percent, from the lowest tenth to the highest, predicted and observed: "
                + tenths.stream()
                        .map(line -> percent(line.predicted()) + " and " + percent(line.observed()))
                        .collect(Collectors.joining("; ", "", "."));
    }

    /** The same numbers as a table of Markdown. */
    String table() {
        StringBuilder text = new StringBuilder("| tenth | predicted | observed |\n| ---: | ---: | ---: |\n");
        tenths.forEach(line -> text.append("| ")
                .append(line.tenth())
                .append(" | ")
                .append(percent(line.predicted()))
                .append(" | ")
                .append(percent(line.observed()))
                .append(" |\n"));
        return text.toString();
    }

    private static String percent(double share) {
        return FORMAT.number(HUNDRED * share, 1);
    }
}
