package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Each figure as the population predicts it when it is calibrated to the others of its block alone, from the calibrated values on, with their
 * derivatives. A figure that decides itself, because hardly any other says anything of the parameters behind it, is not predicted.
 */
final class LeaveOneOut {

    static final String RESOURCE = "leave-one-out.csv";
    static final String HEADER = "finding,quantity,leverage,difference\n";

    private static final double DECIDES_ITSELF = 0.95;
    private static final int STEPS = 4;

    private LeaveOneOut() {}

    /**
     * A line for each figure: its leverage, and by how much it comes out differently when it is left out; the latter empty for a figure that
     * decides itself.
     */
    static List<String> of(PopulationParameters calibrated, Block block, long seed, int rows) {
        Calibration.Measure measure =
                LessChance.around(calibrated, block, seed, rows).as(Readings.PREFERRED);
        Calibration calibration = new Calibration(
                block.parameters(),
                measure,
                (what, loss) -> System.out.println(block + ", " + what + ", loss " + loss));
        Map<String, double[]> derivatives = calibration.derivatives(calibrated);
        List<ReproducedFigure> figures = measure.at(calibrated);
        return figures.parallelStream()
                .map(figure -> {
                    double leverage = calibration.leverage(derivatives, figure.key());
                    String difference = "";
                    if (leverage < DECIDES_ITSELF) {
                        PopulationParameters others = calibration
                                .without(figure.key())
                                .run(calibrated, derivatives, STEPS)
                                .at();
                        difference = String.format(
                                Locale.ROOT, "%.4f", reproduced(measure, others, figure) - figure.reproduced());
                    }
                    return String.format(
                            Locale.ROOT,
                            "%s,\"%s\",%.3f,%s",
                            figure.finding(),
                            figure.quantity(),
                            leverage,
                            difference);
                })
                .toList();
    }

    private static double reproduced(Calibration.Measure measure, PopulationParameters at, ReproducedFigure figure) {
        return measure.at(at).stream()
                .filter(other -> other.key().equals(figure.key()))
                .findFirst()
                .orElseThrow()
                .reproduced();
    }
}
