package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The program that the evidence model comes from, step by step. Each step reads what is committed and writes into the source tree at the
 * folder that it is given:
 *
 * <pre>java -cp casebook.jar dk.bip.examples.casebook.evidence.EvidencePipeline calibrate|ensemble|leave-one-out FOLDER</pre>
 */
public final class EvidencePipeline {

    static final long CALIBRATION_SEED = 11;
    static final int CALIBRATION_ROWS = 150_000;

    private static final int ROUNDS = 2;
    private static final int STEPS_A_ROUND = 10;
    private static final int STEPS_A_MEMBER = 8;

    private final Path folder;

    private EvidencePipeline(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs a step.
     *
     * @param args the step and the folder of the project
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        EvidencePipeline pipeline = new EvidencePipeline(Path.of(args[1]));
        switch (args[0]) {
            case "calibrate" -> pipeline.calibrate();
            case "ensemble" -> pipeline.ensemble();
            case "leave-one-out" -> pipeline.leaveOneOut();
            default -> throw new IllegalArgumentException("there is no step named " + args[0]);
        }
    }

    private void calibrate() throws IOException {
        Calibration calibration = calibration(Readings.PREFERRED);
        PopulationParameters at = PopulationParameters.calibrated();
        for (int round = 1; round <= ROUNDS; round++) {
            at = calibration.run(at, calibration.derivatives(at), Set.of(), STEPS_A_ROUND);
            write("bip-model/src/main/java/dk/bip/model/population/CalibratedValues.java", ParameterFile.source(at));
        }
    }

    private void ensemble() throws IOException {
        PopulationParameters base = PopulationParameters.calibrated();
        Map<String, double[]> derivatives = calibration(Readings.PREFERRED).derivatives(base);
        Map<String, PopulationParameters> members = new LinkedHashMap<>();
        for (Ensemble.Member member : Ensemble.members(base)) {
            System.out.println(member.name());
            members.put(
                    member.name(),
                    calibration(member.readings()).run(member.assumptions(), derivatives, Set.of(), STEPS_A_MEMBER));
            write(
                    "bip-examples/casebook/src/main/resources/dk/bip/examples/casebook/evidence/ensemble.csv",
                    ParameterFile.write(members));
        }
    }

    /** What the population predicts of each figure when it is calibrated to the others. */
    private void leaveOneOut() throws IOException {
        PopulationParameters base = PopulationParameters.calibrated();
        Calibration calibration = calibration(Readings.PREFERRED);
        Map<String, double[]> derivatives = calibration.derivatives(base);
        List<String> lines = new ArrayList<>();
        lines.add("finding,quantity,leverage,left_out");
        Figures fresh = new Figures(PublishedFigures.FRESH_SEED, CALIBRATION_ROWS, Readings.PREFERRED);
        List<ReproducedFigure> figures = fresh.at(base, null).stream()
                .filter(figure -> figure.rule() == ReproducedFigure.Rule.EQUAL)
                .toList();
        for (ReproducedFigure figure : figures) {
            PopulationParameters without = calibration.without(base, derivatives, figure.key());
            double predicted = fresh.at(without, null).stream()
                    .filter(other -> other.key().equals(figure.key()))
                    .findFirst()
                    .orElseThrow()
                    .reproduced();
            lines.add(String.join(
                    ",",
                    figure.finding(),
                    '"' + figure.quantity() + '"',
                    String.format(Locale.ROOT, "%.3f", calibration.leverage(derivatives, figure.key())),
                    Double.toString(predicted)));
            System.out.println(lines.get(lines.size() - 1));
        }
        write(
                "bip-examples/casebook/src/main/resources/dk/bip/examples/casebook/evidence/leave-one-out.csv",
                String.join("\n", lines) + "\n");
    }

    private static Calibration calibration(Readings readings) {
        return new Calibration(
                Calibration.calibrated(),
                new Figures(CALIBRATION_SEED, CALIBRATION_ROWS, readings),
                (what, loss) -> System.out.println(what + ", loss " + loss));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
