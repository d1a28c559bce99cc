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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program that the evidence model comes from, step by step. Each step reads what is committed and writes into the source tree at the
 * folder that it is given:
 *
 * <pre>java -cp casebook.jar dk.bip.examples.casebook.evidence.EvidencePipeline STEP FOLDER</pre>
 *
 * <ul>
 *   <li>for the population: {@code calibrate} finds its parameters and writes them as source, which must then be compiled. From the
 *       {@code initial} values alone, one round comes to those that are committed. {@code ensemble} finds the
 *       members of the ensemble around them; {@code set-aside} what they give for the figures that none is held to; {@code leave-one-out} what
 *       the others predict of each figure;
 *   <li>for the model: {@code documents} fits it, to be written as JSON for the Python program to add the reference cases to; {@code numbers}
 *       writes that as source; and, with that source compiled, {@code shipped} writes the JSON with all its words, {@code coverage} and
 *       {@code row-count} what the intervals hold;
 *   <li>for the pages: {@code figures} measures the published figures and writes tables and pictures, {@code belief-studies} what single
 *       studies find for the table of belief; {@code tables} writes the tables, and {@code pictures} the pictures with their numbers, from
 *       what is committed.
 * </ul>
 *
 * <p>The script {@code rebuild-evidence-model.sh} runs the steps for the model in their order.
 */
public final class EvidencePipeline {

    static final long CALIBRATION_SEED = 11;

    /** Enough where chance is taken off. */
    static final int ENSEMBLE_ROWS = 60_000;

    /** Differences of the same draws hold less chance than the figures themselves. */
    private static final int ROWS_FOR_A_ROW_OF_DERIVATIVES = 2;

    private static final String RESOURCES =
            "bip-examples/casebook/src/main/resources/dk/bip/examples/casebook/evidence/";
    private static final String DOCUMENTS = "bip-model/src/test/resources/dk/bip/model/builtin/";
    private static final String ORIGIN = "bip-model/WHERE-THE-NUMBERS-COME-FROM.md";
    private static final String PICTURES = "bip-model/pictures/";
    private static final String SOURCES = "bip-model/src/main/java/dk/bip/model/builtin/";

    private final Path folder;

    private EvidencePipeline(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs a step.
     *
     * @param args the step, the folder of the project and, for {@code documents}, the version of the library, for
     *     {@code figures} and {@code tables} the date that the page shows, for {@code calibrate} where to begin, the number of rows and of steps, and a block if not both are meant
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        EvidencePipeline pipeline = new EvidencePipeline(Path.of(args[1]));
        switch (args[0]) {
            case "calibrate" ->
                pipeline.calibrate(
                        start(args[2]),
                        Integer.parseInt(args[3]),
                        Integer.parseInt(args[4]),
                        args.length == 5 ? List.of(Block.values()) : List.of(Block.valueOf(args[5])));
            case "ensemble" -> pipeline.ensemble();
            case "set-aside" -> pipeline.setAside();
            case "leave-one-out" -> pipeline.leaveOneOut();
            case "tables" -> pipeline.tables(args[2]);
            case "figures" -> pipeline.figures(args[2]);
            case "documents" -> pipeline.documents(args[2]);
            case "numbers" -> pipeline.numbers();
            case "shipped" -> pipeline.shipped();
            case "coverage" -> pipeline.coverage();
            case "row-count" -> pipeline.rowCount();
            case "belief-studies" -> pipeline.beliefStudies();
            case "pictures" -> pipeline.pictures();
            default -> throw new IllegalArgumentException("there is no step named " + args[0]);
        }
    }

    private static PopulationParameters start(String name) {
        return switch (name) {
            case "initial" -> PopulationParameters.initial();
            case "committed" -> PopulationParameters.calibrated();
            default -> throw new IllegalArgumentException("calibrate begins at initial or committed, not at " + name);
        };
    }

    /** One round of the calibration from some values on, block by block, on so many rows and in so many steps. */
    private void calibrate(PopulationParameters from, int rows, int steps, List<Block> blocks) throws IOException {
        PopulationParameters at = from;
        for (Block block : blocks) {
            Map<String, double[]> derivatives =
                    calibration(block, rows / ROWS_FOR_A_ROW_OF_DERIVATIVES).derivatives(at);
            at = calibration(block, rows).run(at, derivatives, steps);
        }
        write("bip-model/src/main/java/dk/bip/model/population/CalibratedValues.java", ParameterFile.source(at));
    }

    private static Calibration calibration(Block block, int rows) {
        return new Calibration(
                block.parameters(), block.measure(CALIBRATION_SEED, rows, Interpretations.PREFERRED), progress(block));
    }

    private static BiConsumer<String, Double> progress(Block block) {
        return (what, loss) -> System.out.println(block + ", " + what + ", loss " + loss);
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
                figures.append(CsvLine.of(
                        members.get(m).name(),
                        figure.finding(),
                        figure.quantity(),
                        Double.toString(figure.target()),
                        CsvLine.rounded(figure.reproduced(), 4),
                        Double.toString(figure.tolerance()),
                        Boolean.toString(figure.isWithin())));
            }
        }
        write(RESOURCES + "ensemble.csv", ParameterFile.write(parameters));
        write(RESOURCES + "ensemble-figures.csv", figures.toString());
    }

    /** What every member gives for the figures that the calibration is not held to. */
    private void setAside() throws IOException {
        Map<String, PopulationParameters> populations = new LinkedHashMap<>();
        populations.put(SetAside.CALIBRATED, PopulationParameters.calibrated());
        populations.putAll(ParameterFile.read());
        String lines = populations.entrySet().parallelStream()
                .flatMap(population -> SetAside.lines(population.getKey(), population.getValue()).stream())
                .collect(Collectors.joining());
        write(RESOURCES + SetAside.RESOURCE, SetAside.HEADER + lines);
    }

    /** What the others predict of each figure. */
    private void leaveOneOut() throws IOException {
        PopulationParameters calibrated = PopulationParameters.calibrated();
        StringBuilder lines = new StringBuilder(LeaveOneOut.HEADER);
        for (Block block : Block.values()) {
            List<ReproducedFigure> known = block.measure(
                            CALIBRATION_SEED, PublishedFigures.ROWS, Interpretations.PREFERRED)
                    .at(calibrated);
            Calibration.Measure measure = LessChance.around(calibrated, known, block, CALIBRATION_SEED, ENSEMBLE_ROWS)
                    .as(Interpretations.PREFERRED);
            new LeaveOneOut(calibrated, block.parameters(), measure, progress(block))
                    .lines()
                    .forEach(lines::append);
        }
        write(RESOURCES + LeaveOneOut.RESOURCE, lines.toString());
    }

    private void documents(String libraryVersion) throws IOException {
        Study study = EvidenceDocuments.study();
        List<Double> beliefScores = BeliefScores.estimated(study);
        write(RESOURCES + BeliefScores.RESOURCE, BeliefScores.written(beliefScores));
        MemberFits members = MemberFits.fitted(ParameterFile.read(), beliefScores);
        write(RESOURCES + MemberFits.RESOURCE, members.written(beliefScores));
        EvidenceDocuments documents = EvidenceDocuments.with(members, beliefScores);
        Study fresh = CalibrationTable.freshStudy();
        CalibrationTable calibration = CalibrationTable.of(fresh);
        StringBuilder lines = new StringBuilder(CalibrationTable.HEADER);
        StringBuilder tenths = new StringBuilder(TenthTable.HEADER);
        StringBuilder patterns = new StringBuilder(MissingPatterns.HEADER);
        for (NestedDocument nested : NestedDocument.values()) {
            FittedLogits fit = documents.of(nested, study);
            FreshForecasts forecasts = FreshForecasts.of(fit, fresh);
            List<CalibrationTable.Line> calibrated = calibration.lines(forecasts);
            calibrated.forEach(line -> lines.append(line.csv(nested)));
            TenthTable byTenth = TenthTable.of(forecasts);
            byTenth.lines().forEach(tenths::append);
            ModelDocument document = DocumentOfFit.of(fit, calibrated, byTenth, documents.provenance(libraryVersion));
            write(json(nested), BipJson.MODEL_DOCUMENT.writePretty(document));
            new MissingPatterns(document).lines().forEach(patterns::append);
            System.out.println(nested.id());
        }
        write(RESOURCES + CalibrationTable.RESOURCE, lines.toString());
        write(RESOURCES + TenthTable.RESOURCE, tenths.toString());
        write(RESOURCES + MissingPatterns.RESOURCE, patterns.toString());
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
        List<Double> beliefScores = BeliefScores.read();
        MemberFits members = MemberFits.read();
        Study study = EvidenceDocuments.study();
        List<FittedLogits> fits = Stream.of(NestedDocument.values())
                .map(nested -> LogitFit.of(nested, beliefScores, study))
                .toList();
        StringBuilder lines = new StringBuilder(Coverage.HEADER);
        ParameterFile.read().forEach((member, parameters) -> {
            System.out.println(member);
            EvidenceDocuments others = EvidenceDocuments.with(members.without(member), beliefScores);
            Coverage.lines(member, parameters, fits.stream().map(others::of).toList())
                    .forEach(lines::append);
        });
        write(RESOURCES + Coverage.RESOURCE, lines.toString());
        StringBuilder spreads = new StringBuilder(Coverage.SPREAD_HEADER);
        Study fresh = CalibrationTable.freshStudy();
        EvidenceDocuments documents = EvidenceDocuments.with(members, beliefScores);
        fits.forEach(fit -> Coverage.ofSpread(documents.of(fit), fresh).forEach(spreads::append));
        write(RESOURCES + Coverage.SPREAD_RESOURCE, spreads.toString());
    }

    private void rowCount() throws IOException {
        StringBuilder text = new StringBuilder(RowCount.HEADER);
        int fewer = EvidenceDocuments.ROWS;
        for (RowCount.Row row : RowCount.of(fewer, 2 * fewer, BeliefScores.read(), NestedDocument.values())) {
            String line = String.format(
                    Locale.ROOT,
                    "%s,%d,%s,%d,%d,%.6g,%.6g",
                    row.document().id(),
                    row.horizon().months(),
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
        PublishedFigures.print(
                PublishedFigures.ROWS,
                PublishedFigures.STUDIES,
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                done -> {});
        String published = bytes.toString(StandardCharsets.UTF_8);
        write(RESOURCES + PublishedFigures.RESOURCE, published);
        tables(date);
        pictures();
    }

    private void tables(String date) throws IOException {
        String published = Files.readString(folder.resolve(RESOURCES + PublishedFigures.RESOURCE));
        String leaveOneOut = Files.readString(folder.resolve(RESOURCES + LeaveOneOut.RESOURCE));
        fill("bip-model/README.md", "figures", FigureTable.figures(published, leaveOneOut, date));
        fill(ORIGIN, "assumptions", FigureTable.assumptions(PopulationParameters.calibrated()));
    }

    private void beliefStudies() throws IOException {
        write(RESOURCES + BeliefStudies.RESOURCE, BeliefStudies.HEADER + String.join("", BeliefStudies.lines()));
    }

    private void pictures() throws IOException {
        String published = Files.readString(folder.resolve(RESOURCES + "published-figures.csv"));
        for (Map.Entry<String, String> picture : Pictures.of(published).files().entrySet()) {
            write(PICTURES + picture.getKey(), picture.getValue());
        }
        for (Map.Entry<String, String> table : Pictures.of(published).tables().entrySet()) {
            fill(ORIGIN, table.getKey(), table.getValue());
        }
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
