package dk.bip.examples.casebook.evidence;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.core.picture.Svg;
import dk.bip.model.caseworker.SimulatedShare;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture of shares in percent, one row for each group: the published share, that of the reference population, and as a band where 95 of 100
 * studies would put it.
 */
final class SpreadPicture {

    private static final LanguageFormat FORMAT = LanguageFormat.of(Language.ENGLISH);
    private static final int WIDTH = 820;
    private static final int LEFT = 150;
    private static final int RIGHT = 500;
    private static final int TOP = 78;
    private static final int ROW = 44;
    private static final int BAND = 22;
    private static final int MARK = 6;
    private static final int TICK = 10;
    private static final int[] COLUMNS = {585, 680, 800};
    private static final int HALF_OF_FIVE_PERCENT = 40;
    private static final int HUNDRED = 100;
    private static final double QUANTILE = NormalDistribution.halfWidth(0.95);

    private final String title;
    private final String band;
    private final List<Row> rows;

    private SpreadPicture(String title, String band, List<Row> rows) {
        this.title = title;
        this.band = band;
        this.rows = rows;
    }

    /** Where 95 of 100 studies lie, in percent. */
    record Band(double low, double middle, double high) {

        /** From the shares of many studies, sorted. */
        static Band of(double[] studies) {
            int outside = studies.length / HALF_OF_FIVE_PERCENT;
            return new Band(studies[outside], studies[studies.length / 2], studies[studies.length - 1 - outside]);
        }

        static Band of(SimulatedShare share) {
            double halfWidth = QUANTILE * share.standardDeviation();
            return new Band(
                    HUNDRED * (share.mean() - halfWidth), HUNDRED * share.mean(), HUNDRED * (share.mean() + halfWidth));
        }
    }

    /** A group: its shares in percent, and where those of many studies lie. */
    record Row(String label, double published, double reproduced, Band studies) {

        /** The numbers as they are told: published, reference population, studies. */
        List<String> told() {
            return List.of(
                    FORMAT.number(published, 1),
                    FORMAT.number(reproduced, 1),
                    FORMAT.number(studies.low(), 1) + " to " + FORMAT.number(studies.high(), 1));
        }
    }

    /**
     * Makes a picture.
     *
     * @param title what it shows
     * @param band what the studies of the band are, in a word or two
     */
    static SpreadPicture of(String title, String band, List<Row> rows) {
        return new SpreadPicture(title, band, rows);
    }

    String svg(String id) {
        double most = rows.stream()
                .mapToDouble(row -> Math.max(row.studies().high(), Math.max(row.published(), row.reproduced())))
                .max()
                .orElseThrow();
        int end = TICK * (int) Math.ceil(most / TICK);
        int bottom = TOP + ROW * rows.size();
        Svg svg = Svg.of(id, WIDTH, title, description()).heading(16, 28, title);
        for (int tick = 0; tick <= end; tick += TICK) {
            svg.stroke(x(tick, end), TOP - 8, x(tick, end), bottom, "#DDDDDD", 1)
                    .words(x(tick, end), bottom + 18, Svg.Anchor.MIDDLE, tick + " %");
        }
        List<String> heads = List.of("published", "population", band);
        for (int i = 0; i < COLUMNS.length; i++) {
            svg.words(COLUMNS[i], TOP - 18, Svg.Anchor.END, heads.get(i));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), TOP + ROW * i + ROW / 2, end);
        }
        legend(svg, bottom + 50);
        return svg.written(bottom + 72);
    }

    private static void row(Svg svg, Row row, int y, int end) {
        double low = x(row.studies().low(), end);
        svg.words(LEFT - 14, y + 5, Svg.Anchor.END, row.label())
                .rectangle(
                        low,
                        y - BAND / 2.0,
                        Math.max(2, x(row.studies().high(), end) - low),
                        BAND,
                        EvidenceColours.PALE)
                .stroke(
                        x(row.studies().middle(), end),
                        y - BAND / 2.0,
                        x(row.studies().middle(), end),
                        y + BAND / 2.0,
                        EvidenceColours.GREY,
                        1.5)
                .ring(x(row.reproduced(), end), y, MARK, EvidenceColours.BLUE)
                .diamond(x(row.published(), end), y, MARK, EvidenceColours.ORANGE);
        List<String> told = row.told();
        for (int i = 0; i < COLUMNS.length; i++) {
            svg.words(COLUMNS[i], y + 5, Svg.Anchor.END, told.get(i));
        }
    }

    private void legend(Svg svg, int y) {
        svg.diamond(26, y - 4, MARK, EvidenceColours.ORANGE)
                .words(40, y, Svg.Anchor.START, "published")
                .ring(136, y - 4, MARK, EvidenceColours.BLUE)
                .words(150, y, Svg.Anchor.START, "reference population")
                .rectangle(312, y - 13, 34, 16, EvidenceColours.PALE)
                .words(354, y, Svg.Anchor.START, "95 of 100 studies, " + band);
    }

    private static double x(double share, int end) {
        return LEFT + (RIGHT - LEFT) * share / end;
    }

    private String description() {
        return "In percent. "
                + rows.stream()
                        .map(row -> row.label() + ": published " + row.told().get(0) + ", reference population "
                                + row.told().get(1) + ", 95 of 100 studies (" + band + ") "
                                + row.told().get(2) + ".")
                        .collect(Collectors.joining(" "));
    }

    /** The same numbers as a table of Markdown. */
    String table() {
        StringBuilder text = new StringBuilder("| | published | reference population | 95 of 100 studies, " + band
                + " |\n| --- | ---: | ---: | ---: |\n");
        rows.forEach(row -> text.append("| ")
                .append(row.label())
                .append(" | ")
                .append(String.join(" | ", row.told()))
                .append(" |\n"));
        return text.toString();
    }
}
