package dk.bip.examples.casebook.evidence;

import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.json.BipJson;
import dk.bip.model.population.PopulationParameters;
import java.io.ByteArrayOutputStream;
import dk.bip.model.predictor.ModelDocument;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The program that the evidence model comes from, step by step. Each step reads what is committed and writes into the source tree at the
 * folder that it is given:
 *
 * <pre>java -cp casebook.jar dk.bip.examples.casebook.evidence.EvidencePipeline STEP FOLDER</pre>
 *
 * <p>The steps are {@code calibrate} and {@code assumptions} (the ensemble, and each figure left out) for the population; and for the model {@code documents}, which
 * fits it and writes it as JSON, for the Python program to add the reference cases to; {@code numbers}, which writes that as source; and,
 * with that source compiled, {@code shipped}, which writes the JSON with all its words, {@code coverage} and {@code row-count}; last {@code figures}, which measures the published figures and writes the tables of the pages. The script
 * {@code rebuild-evidence-model.sh} runs the steps for the model in their order.
 */
public final class EvidencePipeline {

    static final long CALIBRATION_SEED = 11;
    static final int CALIBRATION_ROWS = 250_000;
    static final int ENSEMBLE_ROWS = 100_000;

    private static final int ROUNDS = 3;
    private static final int STEPS_A_ROUND = 6;
    private static final int STEPS_A_MEMBER = 4;

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
            case "assumptions" -> pipeline.assumptions();
            case "figures" -> pipeline.figures(args[2]);
            case "documents" -> pipeline.documents(args[2]);
            case "numbers" -> pipeline.numbers();
            case "shipped" -> pipeline.shipped();
            case "coverage" -> pipeline.coverage();
            case "row-count" -> pipeline.rowCount();
            default -> throw new IllegalArgumentException("there is no step named " + args[0]);
        }
    }

    private void calibrate() throws IOException {
        PopulationParameters at = PopulationParameters.calibrated();
        for (int round = 1; round <= ROUNDS; round++) {
            for (Block block : Block.values()) {
                Calibration calibration = calibration(block, Readings.PREFERRED, CALIBRATION_ROWS);
                at = calibration.run(at, calibration.derivatives(at), STEPS_A_ROUND);
                write("bip-model/src/main/java/dk/bip/model/population/CalibratedValues.java", ParameterFile.source(at));
            }
        }
    }

    /** Calibrates with other assumptions, and with each figure left out, from the same derivatives. */
    private void assumptions() throws IOException {
        PopulationParameters base = PopulationParameters.calibrated();
        Map<Block, Map<String, double[]>> derivatives = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            derivatives.put(block, calibration(block, Readings.PREFERRED, ENSEMBLE_ROWS).derivatives(base));
        }
        ensemble(base, derivatives);
        leaveOneOut(base, derivatives);
    }

    private void ensemble(PopulationParameters base, Map<Block, Map<String, double[]>> derivatives)
            throws IOException {
        List<Ensemble.Member> drawn = Ensemble.members(base);
        List<PopulationParameters> calibrated =
                drawn.parallelStream().map(member -> calibrated(member, derivatives)).toList();
        Map<String, PopulationParameters> members = new LinkedHashMap<>();
        for (int m = 0; m < drawn.size(); m++) {
            members.put(drawn.get(m).name(), calibrated.get(m));
        }
        write(RESOURCES + "ensemble.csv", ParameterFile.write(members));
    }

    private static PopulationParameters calibrated(
            Ensemble.Member member, Map<Block, Map<String, double[]>> derivatives) {
        PopulationParameters at = member.assumptions();
        for (Block block : Block.values()) {
            at = calibration(block, member.readings(), ENSEMBLE_ROWS)
                    .run(at, derivatives.get(block), STEPS_A_MEMBER);
        }
        return at;
    }

    /** What the population predicts of each figure when it is calibrated to the others. */
    private void leaveOneOut(PopulationParameters base, Map<Block, Map<String, double[]>> derivatives)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("finding,quantity,leverage,left_out");
        for (Block block : Block.values()) {
            Calibration calibration = calibration(block, Readings.PREFERRED, ENSEMBLE_ROWS);
            Calibration.Measure fresh = block.measure(PublishedFigures.FRESH_SEED, ENSEMBLE_ROWS, Readings.PREFERRED);
            List<ReproducedFigure> held = block.measure(CALIBRATION_SEED, ENSEMBLE_ROWS, Readings.PREFERRED)
                    .at(base);
            lines.addAll(derivatives.get(block).keySet().parallelStream()
                    .map(key -> {
                        PopulationParameters without = calibration.without(base, held, derivatives.get(block), key);
                        double leverage = calibration.leverage(derivatives.get(block), key);
                        return leftOut(fresh, without, key, leverage);
                    })
                    .toList());
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

    private static String leftOut(
            Calibration.Measure fresh, PopulationParameters without, String key, double leverage) {
        ReproducedFigure predicted = fresh.at(without).stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow();
        return String.join(
                ",",
                predicted.finding(),
                '"' + predicted.quantity() + '"',
                String.format(Locale.ROOT, "%.3f", leverage),
                Double.toString(predicted.reproduced()));
    }

    /** Measures the published figures anew and writes them and the tables of the pages; the date is for the reader. */
    private void figures(String date) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PublishedFigures.print(PublishedFigures.ROWS, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String published = bytes.toString(StandardCharsets.UTF_8);
        write(RESOURCES + "published-figures.csv", published);
        String leftOut = Files.readString(folder.resolve(RESOURCES + "leave-one-out.csv"));
        fill("bip-model/README.md", "figures", FigureTable.figures(published, leftOut, date));
        fill(
                "bip-model/WHERE-THE-NUMBERS-COME-FROM.md",
                "assumptions",
                FigureTable.assumptions(PopulationParameters.calibrated()));
    }

    private void fill(String page, String table, String text) throws IOException {
        write(page, FigureTable.filled(Files.readString(folder.resolve(page)), table, text));
    }

    private static Calibration calibration(Block block, Readings readings, int rows) {
        return new Calibration(
                block.parameters(),
                block.measure(CALIBRATION_SEED, rows, readings),
                (what, loss) -> System.out.println(block + ", " + what + ", loss " + loss));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
