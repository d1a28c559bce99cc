package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * What the population predicts of a figure when it is calibrated to the others. The search goes on without the figure from the
 * calibrated population, where it was held by it. A figure that decides itself, so that no other holds its parameters, is not predicted: left out,
 * it would come out as the initial values have it.
 */
final class LeaveOneOut {

    static final String RESOURCE = "leave-one-out.csv";
    static final String HEADER = "finding,quantity,leverage,left_out\n";

    /** Of so high a leverage nearly everything is the figure's own, and nothing is left to predict it from. */
    private static final double DECIDES_ITSELF = 0.9;

    private static final int STEPS = 4;

    /** Below what the initial values say of a parameter, so that what only the left-out figure held is let go. */
    private static final double DAMPING = 0.5;

    private final PopulationParameters calibrated;
    private final List<PopulationParameter> free;
    private final Calibration.Measure measure;
    private final BiConsumer<String, Double> progress;

    /** A measure with little chance in it. */
    LeaveOneOut(
            PopulationParameters calibrated,
            List<PopulationParameter> free,
            Calibration.Measure measure,
            BiConsumer<String, Double> progress) {
        this.calibrated = calibrated;
        this.free = free;
        this.measure = measure;
        this.progress = progress;
    }

    /** A line for each published figure: its leverage, and what the others predict of it. */
    List<String> lines() {
        Calibration all = new Calibration(free, measure, progress);
        Map<String, double[]> derivatives = all.derivatives(calibrated);
        List<String> lines = new ArrayList<>();
        for (ReproducedFigure figure : measure.at(calibrated)) {
            if (figure.quantity().equals(CaseworkerFigures.BETWEEN_CASEWORKERS)) {
                continue;
            }
            double leverage = all.leverage(derivatives, figure.key());
            lines.add(CsvLine.of(
                    figure.finding(),
                    figure.quantity(),
                    CsvLine.rounded(leverage, 3),
                    leverage < DECIDES_ITSELF ? CsvLine.rounded(predicted(figure.key(), derivatives), 4) : ""));
        }
        return lines;
    }

    /** What comes out once the others alone are held. */
    private double predicted(String leftOut, Map<String, double[]> derivatives) {
        Calibration others = new Calibration(
                free,
                at -> measure.at(at).stream()
                        .filter(figure -> !figure.key().equals(leftOut))
                        .toList(),
                (what, loss) -> progress.accept("without " + leftOut + ", " + what, loss));
        PopulationParameters found = others.run(calibrated, derivatives, STEPS, DAMPING);
        return measure.at(found).stream()
                .filter(figure -> figure.key().equals(leftOut))
                .findAny()
                .orElseThrow()
                .reproduced();
    }
}
