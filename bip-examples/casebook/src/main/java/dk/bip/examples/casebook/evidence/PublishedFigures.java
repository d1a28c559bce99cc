package dk.bip.examples.casebook.evidence;

import dk.bip.model.evidence.Evidence;
import dk.bip.model.evidence.Finding;
import dk.bip.model.population.ReferencePopulation;
import java.io.PrintStream;

/**
 * Every published figure beside what a fresh reference population gives for it, as CSV:
 * {@code finding,quantity,published,target,reproduced,tolerance,within}.
 */
public final class PublishedFigures {

    /** Not the seed of the calibration: these are other people. */
    static final long FRESH_SEED = 20261125;

    /** How many measurements the published table rests on. */
    public static final int ROWS = 1_000_000;

    private static final String HEADER = "finding,quantity,published,target,reproduced,tolerance,within\n";

    /** Stands for the quantity of a finding that is not reproduced. */
    static final String NOT_REPRODUCED = "not_reproduced";

    private PublishedFigures() {}

    /**
     * Prints the table.
     *
     * @param rows how many measurements, at least; whole job centres are met
     * @param out where to
     */
    public static void print(int rows, PrintStream out) {
        AllFigures figures = AllFigures.of(ReferencePopulation.of(FRESH_SEED), rows);
        out.print(HEADER);
        for (Finding finding : Evidence.published().all()) {
            figures.of(finding).forEach(figure -> out.print(line(figure)));
            String reason = AllFigures.reason(finding);
            if (!reason.isEmpty()) {
                out.print(CsvLine.of(finding.id().value(), NOT_REPRODUCED, "", "", "", "", reason));
            }
        }
    }

    private static String line(ReproducedFigure figure) {
        return CsvLine.of(
                figure.finding(),
                figure.quantity(),
                figure.published(),
                target(figure),
                number(figure.reproduced()),
                number(figure.tolerance()),
                figure.rule() == ReproducedFigure.Rule.SHOWN ? "" : Boolean.toString(figure.isWithin()));
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
