package dk.bip.examples.casebook.evidence;

import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.json.BipJson;
import dk.bip.model.population.PopulationParameters;
import dk.bip.model.predictor.ModelDocument;
import java.io.ByteArrayOutputStream;
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
 * <ul>
 *   <li>for the population: {@code calibrate} finds its parameters and writes them as source, which must then be compiled. A round on few
 *       rows from the {@code initial} values and two on more from the {@code committed} ones were run for those that are committed now; ten of
 *       the values about jobs were then moved by hand, where the sampling error of two hundred thousand rows held the program back.
 *       {@code ensemble} finds the members of the ensemble around them; {@code leave-one-out} how far each figure decides itself;
 *   <li>for the model: {@code documents} fits it and writes it as JSON, for the Python program to add the reference cases to; {@code numbers}
 *       writes that as source; and, with that source compiled, {@code shipped} writes the JSON with all its words, {@code coverage} and
 *       {@code row-count} what the intervals hold;
 *   <li>for the pages: {@code figures} measures the published figures and writes the tables, {@code tables} writes them from what is
 *       committed.
 * </ul>
 *
 * <p>The script {@code rebuild-evidence-model.sh} runs the steps for the model in their order.
 */
public final class EvidencePipeline {

    static final long CALIBRATION_SEED = 11;
    static final int ENSEMBLE_ROWS = 60_000;

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
     * @param args the step, the folder of the project and, for {@code documents}, the version of the library, for {@code figures} and
     *     {@code tables} the date that the page shows, for {@code calibrate} where to begin, the number of rows and of steps
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        EvidencePipeline pipeline = new EvidencePipeline(Path.of(args[1]));
        switch (args[0]) {
            case "calibrate" ->
                pipeline.calibrate(
                        args[2].equals("initial") ? PopulationParameters.initial() : PopulationParameters.calibrated(),
                        Integer.parseInt(args[3]),
                        Integer.parseInt(args[4]));
            case "ensemble" -> pipeline.ensemble();
            case "leave-one-out" -> pipeline.leaveOneOut();
            case "tables" -> pipeline.tables(args[2]);
            case "figures" -> pipeline.figures(args[2]);
            case "documents" -> pipeline.documents(args[2]);
            case "numbers" -> pipeline.numbers();
            case "shipped" -> pipeline.shipped();
            case "coverage" -> pipeline.coverage();
            case "row-count" -> pipeline.rowCount();
            default -> throw new IllegalArgumentException("there is no step named " + args[0]);
        }
    }

    /** One round of the calibration from some values on: both blocks, on so many rows and in so many steps. */
    private void calibrate(PopulationParameters from, int rows, int steps) throws IOException {
        PopulationParameters at = from;
        for (Block block : Block.values()) {
            Calibration calibration = calibration(block, rows);
            at = calibration.run(at, calibration.derivatives(at), steps);
        }
        write("bip-model/src/main/java/dk/bip/model/population/CalibratedValues.java", ParameterFile.source(at));
    }

    private static Calibration calibration(Block block, int rows) {
        return new Calibration(
                block.parameters(),
                block.measure(CALIBRATION_SEED, rows, Readings.PREFERRED),
                (what, loss) -> System.out.println(block + ", " + what + ", loss " + loss));
    }

    /** Draws other assumptions, calibrates each set, and writes the parameters and how near each comes to the figures. */
    private void ensemble() throws IOException {
        PopulationParameters calibrated = PopulationParameters.calibrated();
        Ensemble ensemble = Ensemble.around(calibrated, CALIBRATION_SEED, ENSEMBLE_ROWS);
        List<Ensemble.Member> members = Ensemble.members(calibrated);
        List<PopulationParameters> found = members.parallelStream()
                .map(member -> ensemble.calibrated(
                        member, (what, loss) -> System.out.println(member.name() + ", " + what + ", loss " + loss)))
                .toList();
        Map<String, PopulationParameters> parameters = new LinkedHashMap<>();
        StringBuilder figures = new StringBuilder("member,finding,quantity,target,reproduced,tolerance,within\n");
        for (int m = 0; m < found.size(); m++) {
            parameters.put(members.get(m).name(), found.get(m));
            for (ReproducedFigure figure : ensemble.figures(members.get(m), found.get(m))) {
                figures.append(String.format(
                        Locale.ROOT,
                        "%s,%s,\"%s\",%s,%.4f,%s,%s\n",
                        members.get(m).name(),
                        figure.finding(),
                        figure.quantity(),
                        figure.target(),
                        figure.reproduced(),
                        figure.tolerance(),
                        figure.isWithin()));
            }
        }
        write(RESOURCES + "ensemble.csv", ParameterFile.write(parameters));
        write(RESOURCES + "ensemble-figures.csv", figures.toString());
    }

    /** How far each figure decides itself, which tells what the others predict of it. */
    private void leaveOneOut() throws IOException {
        StringBuilder lines = new StringBuilder(LeaveOneOut.HEADER);
        for (Block block : Block.values()) {
            LeaveOneOut.leverages(PopulationParameters.calibrated(), block, CALIBRATION_SEED, ENSEMBLE_ROWS)
                    .forEach(line -> lines.append(line).append('\n'));
        }
        write(RESOURCES + LeaveOneOut.RESOURCE, lines.toString());
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

    /** Measures the published figures anew and writes them and the tables of the pages; the date is for the reader. */
    private void figures(String date) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PublishedFigures.print(PublishedFigures.ROWS, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String published = bytes.toString(StandardCharsets.UTF_8);
        write(RESOURCES + "published-figures.csv", published);
        tables(date);
    }

    private void tables(String date) throws IOException {
        String published = Files.readString(folder.resolve(RESOURCES + "published-figures.csv"));
        String leaveOneOut = Files.readString(folder.resolve(RESOURCES + LeaveOneOut.RESOURCE));
        fill("bip-model/README.md", "figures", FigureTable.figures(published, leaveOneOut, date));
        fill(
                "bip-model/WHERE-THE-NUMBERS-COME-FROM.md",
                "assumptions",
                FigureTable.assumptions(PopulationParameters.calibrated()));
    }

    private void fill(String page, String table, String text) throws IOException {
        write(page, FigureTable.filled(Files.readString(folder.resolve(page)), table, text));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
