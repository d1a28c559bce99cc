package dk.bip.examples.casebook.evidence;

import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
import dk.bip.model.population.ReferencePopulation;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.LongConsumer;

/**
 * Every published figure beside what a fresh reference population gives for it, as CSV, with the rows that it is over, an interval, and how many
 * citizens it needs: {@value #HEADER}
 */
public final class PublishedFigures {

    /** Not the seed of the calibration: these are other people. */
    static final long FRESH_SEED = 20261125;

    /** How many measurements the published table rests on. */
    public static final int ROWS = 1_000_000;

    /** How many studies of 4,000 citizens show how far a figure lies from one study to the next: their spread is known to a tenth. */
    public static final int STUDIES = 40;

    static final String RESOURCE = "published-figures.csv";

    private static final String HEADER =
            "finding,quantity,kind,rows,published,target,reproduced,lower,upper,tolerance,within,"
                    + "spread_of_4000_citizens,citizens_needed\n";

    /** The columns of the header. */
    static final int KIND = 2;

    static final int ROWS_READ = 3;
    static final int PUBLISHED = 4;
    static final int TARGET = 5;
    static final int REPRODUCED = 6;
    static final int LOWER = 7;
    static final int UPPER = 8;
    static final int TOLERANCE = 9;
    static final int WITHIN = 10;
    static final int SPREAD = 11;
    static final int CITIZENS_NEEDED = 12;

    /** Stands for the quantity of a finding that is not reproduced. */
    static final String NOT_REPRODUCED = "not_reproduced";

    private PublishedFigures() {}

    /**
     * Prints the table.
     *
     * @param rows how many measurements, at least; whole job centres are met
     * @param studies how many studies of 4,000 citizens show the spread, at least 2
     * @param out where to
     * @param done is told of how many measurements another part was, once it is done, by any thread
     */
    public static void print(int rows, int studies, PrintStream out, LongConsumer done) {
        FigureSpread spread = FigureSpread.after(FRESH_SEED, studies, done);
        AllFigures figures = AllFigures.of(ReferencePopulation.of(FRESH_SEED), rows);
        done.accept(rows);
        Map<String, FigureKind> calibrated = FigureKind.calibrated(CommittedFile.text(LeaveOneOut.RESOURCE));
        out.print(HEADER);
        for (Finding finding : Evidence.published().all()) {
            figures.of(finding)
                    .forEach(figure -> out.print(line(
                            figure, FigureKind.of(figure, calibrated), spread.of(figure.key()), figures.citizens())));
            String reason = AllFigures.reason(finding);
            if (!reason.isEmpty()) {
                out.print(CsvLine.of(
                        finding.id().value(), NOT_REPRODUCED, "", "", "", "", "", "", "", "", reason, "", ""));
            }
        }
    }

    /**
     * Returns how many measurements all parts have, which is what the work grows with.
     *
     * @param rows how many measurements the figures are over
     * @param studies how many studies there are besides
     * @return the number of measurements
     */
    public static long measurements(int rows, int studies) {
        return rows + (long) studies * FigureSpread.ROWS;
    }

    /**
     * Returns between what bounds the figures of a study lie, by how far they lie from one study to the next: the target -/+ 1.96 standard
     * deviations at that size.
     *
     * @param citizens how many citizens the study has, at least 1
     * @return the lower and the upper bound of each figure that has a number, by finding and quantity
     */
    public static Map<String, List<Double>> expected(long citizens) {
        Map<String, List<Double>> bounds = new LinkedHashMap<>();
        for (List<String> row : CommittedFile.rows(RESOURCE)) {
            if (!row.get(TOLERANCE).isEmpty() && !row.get(SPREAD).isEmpty()) {
                double target = Double.parseDouble(row.get(TARGET));
                double reach = FigureSpread.halfWidth(Double.parseDouble(row.get(SPREAD)), citizens);
                bounds.put(row.get(0) + " " + row.get(1), List.of(target - reach, target + reach));
            }
        }
        return bounds;
    }

    private static String line(ReproducedFigure figure, FigureKind kind, OptionalDouble spread, int citizens) {
        double halfWidth = spread.isPresent() ? FigureSpread.halfWidth(spread.getAsDouble(), citizens) : Double.NaN;
        return CsvLine.of(
                figure.finding(),
                figure.quantity(),
                kind.toString(),
                FigureRows.of(figure.finding()).toString(),
                figure.published(),
                target(figure),
                number(figure.reproduced()),
                number(figure.reproduced() - halfWidth),
                number(figure.reproduced() + halfWidth),
                number(figure.tolerance()),
                figure.rule() == ReproducedFigure.Rule.SHOWN ? "" : Boolean.toString(figure.isWithin()),
                number(spread.orElse(Double.NaN)),
                spread.isEmpty() || Double.isNaN(figure.tolerance())
                        ? ""
                        : CsvLine.rounded(FigureSpread.citizensNeeded(spread.getAsDouble(), figure.tolerance()), 0));
    }

    private static String target(ReproducedFigure figure) {
        return switch (figure.rule()) {
            case ABOVE -> "> " + number(figure.target());
            case BELOW -> "< " + number(figure.target());
            default -> number(figure.target());
        };
    }

    private static String number(double x) {
        return Double.isNaN(x) ? "" : Double.toString(x);
    }
}
