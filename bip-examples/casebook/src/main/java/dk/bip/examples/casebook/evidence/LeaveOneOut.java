package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the calibration predicts of a figure from the others of its block, to first order: a figure of leverage h that comes out a distance d
 * from its target would come out d / (1 - h) from it, had it been left out.
 *
 * <p>D. M. Allen (1974), "The relationship between variable selection and data augmentation and a method for prediction", Technometrics 16,
 * 125-127.
 */
final class LeaveOneOut {

    static final String RESOURCE = "leave-one-out.csv";
    static final String HEADER = "finding,quantity,leverage\n";

    /** Of so high a leverage nearly everything is the figure's own, and nothing is left to predict it from. */
    private static final double DECIDES_ITSELF = 0.9;

    private LeaveOneOut() {}

    /** A line with the leverage of each figure of a block. */
    static List<String> leverages(PopulationParameters calibrated, Block block, long seed, int rows) {
        Calibration.Measure measure = block.measure(seed, rows, Readings.PREFERRED);
        Calibration calibration = new Calibration(
                block.parameters(),
                measure,
                (what, loss) -> System.out.println(block + ", " + what + ", loss " + loss));
        Map<String, double[]> derivatives = calibration.derivatives(calibrated);
        return measure.at(calibrated).stream()
                .map(figure -> String.format(
                        Locale.ROOT,
                        "%s,\"%s\",%.3f",
                        figure.finding(),
                        figure.quantity(),
                        calibration.leverage(derivatives, figure.key())))
                .toList();
    }

    static boolean decidesItself(double leverage) {
        return leverage >= DECIDES_ITSELF;
    }

    /** What would have come out without the figure. */
    static double predicted(double target, double reproduced, double leverage) {
        return target + (reproduced - target) / (1 - leverage);
    }
}
