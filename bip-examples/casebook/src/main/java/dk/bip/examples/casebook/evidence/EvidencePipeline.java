package dk.bip.examples.casebook.evidence;

import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.json.BipJson;
import dk.bip.model.population.PopulationParameters;
import dk.bip.model.predictor.ModelDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The program that the evidence model comes from, step by step. Each step reads what is committed and writes into the source tree at the
 * folder that it is given:
 *
 * <pre>java -cp casebook.jar dk.bip.examples.casebook.evidence.EvidencePipeline STEP FOLDER</pre>
 *
 * <p>The steps are {@code calibrate}, {@code ensemble} and {@code leave-one-out} for the population; and for the model {@code documents}, which
 * fits it and writes it as JSON, for the Python program to add the reference cases to; {@code numbers}, which writes that as source; and,
 * with that source compiled, {@code shipped}, which writes the JSON with all its words, {@code coverage} and {@code row-count}. The script
 * {@code rebuild-evidence-model.sh} runs the steps for the model in their order.
 */
public final class EvidencePipeline {

    static final long CALIBRATION_SEED = 11;
    static final int CALIBRATION_ROWS = 150_000;

    private static final int ROUNDS = 2;
    private static final int STEPS_A_ROUND = 10;
    private static final int STEPS_A_MEMBER = 8;

    private static final String RESOURCES =
            "bip-examples/casebook/src/main/resources/dk/bip/examples/casebook/evidence/";
    private static final String DOCUMENTS = "bip-model/src/test/resources/dk/bip/model/builtin/";
    private static final String SOURCES = "bip-model/src/main/java/dk/bip/model/builtin/";

    private final Path folder;

    private EvidencePipeline(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs a step.
     *
     * @param args the step, the folder of the project and, for {@code documents}, the version of the library
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        EvidencePipeline pipeline = new EvidencePipeline(Path.of(args[1]));
        switch (args[0]) {
            case "calibrate" -> pipeline.calibrate();
            case "ensemble" -> pipeline.ensemble();
            case "leave-one-out" -> pipeline.leaveOneOut();
            case "documents" -> pipeline.documents(args[2]);
            case "numbers" -> pipeline.numbers();
            case "shipped" -> pipeline.shipped();
            case "coverage" -> pipeline.coverage();
            case "row-count" -> pipeline.rowCount();
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
            write(RESOURCES + "ensemble.csv", ParameterFile.write(members));
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
        write(RESOURCES + "leave-one-out.csv", String.join("\n", lines) + "\n");
    }

    private void documents(String libraryVersion) throws IOException {
        MemberFits members = MemberFits.fitted(ParameterFile.read());
        write(RESOURCES + MemberFits.RESOURCE, members.written());
        EvidenceDocuments documents = EvidenceDocuments.with(members, libraryVersion);
        Study study = EvidenceDocuments.study();
        for (NestedDocument nested : NestedDocument.values()) {
            write(json(nested), BipJson.MODEL_DOCUMENT.writePretty(documents.of(nested, study)));
            System.out.println(nested.id());
        }
    }

    private void numbers() throws IOException {
        for (NestedDocument nested : NestedDocument.values()) {
            ModelDocument document = BipJson.MODEL_DOCUMENT.read(Files.readString(folder.resolve(json(nested))));
            write(SOURCES + nested.className() + ".java", DocumentSource.of(document, nested.className()));
        }
    }

    private void shipped() throws IOException {
        for (ModelDocument document : EvidenceModel.all()) {
            write(json(NestedDocument.ofId(document.id())), BipJson.MODEL_DOCUMENT.writePretty(document));
        }
    }

    private static String json(NestedDocument nested) {
        return DOCUMENTS + nested.id() + ".json";
    }

    private void coverage() throws IOException {
        Map<NestedDocument, ModelDocument> shipped = new EnumMap<>(NestedDocument.class);
        EvidenceModel.all().forEach(document -> shipped.put(NestedDocument.ofId(document.id()), document));
        Coverage coverage = new Coverage(MemberFits.read(), shipped);
        List<String> lines = new ArrayList<>();
        ParameterFile.read().forEach((member, parameters) -> {
            System.out.println(member);
            lines.addAll(coverage.lines(member, parameters));
        });
        lines.addAll(Coverage.means(lines));
        write(RESOURCES + "coverage.csv", Coverage.HEADER + String.join("\n", lines) + "\n");
    }

    private void rowCount() throws IOException {
        StringBuilder text = new StringBuilder(RowCount.HEADER);
        int fewer = EvidenceDocuments.ROWS;
        for (RowCount.Row row : RowCount.of(fewer, 2 * fewer, NestedDocument.values())) {
            String line = String.format(
                    Locale.ROOT,
                    "%s,%s,%d,%d,%.6g,%.6g",
                    row.document().id(),
                    row.term(),
                    fewer,
                    2 * fewer,
                    row.ofFewer(),
                    row.ofMore());
            System.out.println(line);
            text.append(line).append('\n');
        }
        write(RESOURCES + "row-count.csv", text.toString());
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
