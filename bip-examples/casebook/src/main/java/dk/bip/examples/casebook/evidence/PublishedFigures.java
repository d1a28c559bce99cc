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

    private PublishedFigures() {}

    /**
     * Prints the table.
     *
     * @param rows how many measurements, at least; whole job centres are met
     * @param out where to
     */
    public static void print(int rows, PrintStream out) {
        AllFigures figures = AllFigures.of(ReferencePopulation.of(FRESH_SEED), rows);
        out.print("finding,quantity,published,target,reproduced,tolerance,within\n");
        for (Finding finding : Evidence.published().all()) {
            figures.of(finding).forEach(figure -> out.print(line(figure)));
            String reason = AllFigures.reason(finding);
            if (!reason.isEmpty()) {
                out.print(finding.id().value() + ",not_reproduced,,,,," + quoted(reason) + "\n");
            }
        }
    }

    private static String line(ReproducedFigure figure) {
        return String.join(
                        ",",
                        figure.finding(),
                        quoted(figure.quantity()),
                        quoted(figure.published()),
                        target(figure),
                        number(figure.reproduced()),
                        number(figure.tolerance()),
                        figure.rule() == ReproducedFigure.Rule.SHOWN ? "" : Boolean.toString(figure.isWithin()))
                + "\n";
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

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
