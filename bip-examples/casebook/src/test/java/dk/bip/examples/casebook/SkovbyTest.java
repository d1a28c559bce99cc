package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.examples.casebook.evidence.CsvLine;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.fit.JobModelFit;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality's own model: from its export to a document, and from the document, in another process, to predictions that explain its own column. */
class SkovbyTest {

    private static final Path EXPORT = Path.of("skovby");
    private static final Path ROWS = EXPORT.resolve("rows.csv");
    private static final Path MODEL = EXPORT.resolve("model.json");

    @TempDir
    Path folder;

    private Processes.Result inAnotherProcess(String... args) throws IOException, InterruptedException {
        return Processes.run(
                folder,
                Stream.concat(
                                Stream.of(
                                        Processes.program("java"),
                                        "-cp",
                                        Processes.classPath(),
                                        Casebook.class.getName()),
                                Stream.of(args))
                        .toList(),
                "");
    }

    private Path fitted(String... options) {
        Path document = folder.resolve("skovby.json");
        List<String> args = new ArrayList<>(List.of(
                "fit-model", ROWS.toString(), "--describe", MODEL.toString(), "--document", document.toString()));
        args.addAll(List.of(options));
        assertThat(CasebookRun.of(args.toArray(String[]::new)).status()).isZero();
        return document;
    }

    @Test
    void theExportIsThatOfTheGenerator() throws IOException {
        assertThat(ROWS).hasContent(SkovbyGenerator.rows());
    }

    @Test
    void theOwnColumnIsExplainedInDanishByAnotherProcess() throws Exception {
        Path document = folder.resolve("skovby.json");
        Processes.Result fit = inAnotherProcess(
                "fit-model",
                ROWS.toString(),
                "--describe",
                MODEL.toString(),
                "--document",
                document.toString(),
                "--prior",
                "register");
        assertThat(fit.status()).isZero();
        Processes.Result predictions = inAnotherProcess(
                "predict-csv",
                EXPORT.resolve("citizens.csv").toString(),
                "--horizon",
                "6",
                "--model",
                document.toString(),
                "--language",
                "da");
        assertThat(predictions.err()).isEmpty();
        assertThat(predictions.out())
                .startsWith("row,probability,lower,upper,spread_lower,spread_upper,no_estimate,explanation\n1,")
                .containsPattern("\\+[0-9,]+ procentpoint: kørekort \\(ja\\)")
                .containsPattern("-[0-9,]+ procentpoint: kørekort \\(nej\\)")
                .contains("Fordi kørekort ikke kendes, har 95 % af mennesker")
                .contains("Model skovby-job, version 1;");
        Processes.Result card = inAnotherProcess("card", document.toString(), "--language", "da");
        assertThat(card.out()).contains("Job i Skovby").contains("kørekort").contains("Skovby, a made-up municipality");
    }

    @Test
    void whatIsPrintedAndStoredIsWhatTheLibraryFits() throws IOException {
        ModelDescriptionFile file = ModelDescriptionFile.read(MODEL.toString());
        SortedMap<Horizon, ModelFrame> rows;
        try (CsvRows csv = CsvRows.open(ROWS.toString())) {
            rows = HorizonRows.of(csv, file.description().schema(), file.outcomeColumns(), Map.of("citizen", "borger"));
        }
        assertThat(rows.get(Horizon.TWELVE_MONTHS).size())
                .isLessThan(rows.get(Horizon.THREE_MONTHS).size());
        ModelDocument document = JobModelFit.of(file.description()).fit(rows).document();
        assertThat(BipJson.MODEL_DOCUMENT.read(Files.readAllBytes(fitted()))).isEqualTo(document);
        assertThat(document.schema().named("driving_licence").label(Language.DANISH))
                .isEqualTo("kørekort");
    }

    /** The file is written by {@code src/test/R/fit-model.R}. */
    @Test
    void theEstimatesAreThoseOfGlm() throws IOException {
        Path document = folder.resolve("glm.json");
        Processes.Result fit = CasebookRun.of(
                "fit-model", ROWS.toString(), "--describe", MODEL.toString(), "--document", document.toString());
        Map<String, Double> printed = new HashMap<>();
        for (List<String> cells : CsvLine.rows(fit.out())) {
            printed.put(cells.get(0) + "," + cells.get(1), Double.parseDouble(cells.get(2)));
        }
        Map<String, Double> reference = new LinkedHashMap<>();
        for (List<String> cells :
                CsvLine.rows(HenrikResources.committed("skovby/fit-model-r.csv").split("\n", 2)[1])) {
            reference.put(cells.get(0) + "," + cells.get(1), Double.parseDouble(cells.get(2)));
        }
        assertThat(reference).hasSize(4 * (2 * 10 + 2));
        reference.forEach((key, value) -> {
            double error = reference.getOrDefault(key.replace("estimate", "std_error"), 0.0);
            assertThat(printed).containsKey(key);
            assertThat(printed.get(key)).as(key).isCloseTo(value, within(1e-7 * Math.max(Math.abs(value), error)));
        });
    }

    private Path henrik() throws IOException {
        return Files.writeString(folder.resolve("henrik.json"), BipJson.CASE_FILE.write(HenrikCase.caseFile()));
    }

    private static Processes.Result predict(Path file, Path document, String... options) {
        List<String> args = new ArrayList<>(List.of(
                "predict",
                file.toString(),
                "--date",
                Henrik.lastSnapshot().date().toString(),
                "--horizon",
                "6",
                "--model",
                document.toString()));
        args.addAll(List.of(options));
        return CasebookRun.of(args.toArray(String[]::new));
    }

    @Test
    void aStoredCaseAndWhatItDoesNotHoldGiveOnePrediction() throws IOException {
        Path document = fitted("--prior", "register");
        Path file = henrik();
        assertThat(predict(file, document, "--value", "driving_licence=1", "--language", "da")
                        .out())
                .contains("procentpoint: kørekort (ja).");
        assertThat(predict(file, document, "--language", "da").out()).contains("kørekort ikke kendes, har 95 %");
        Map.of(
                        "driving_licence=2", "--value of driving_licence must be 1 (yes) or 0 (no)",
                        "driving_licence=yes", "--value of driving_licence must be 1 (yes) or 0 (no)",
                        "driving_licence",
                                "--value must be NAME=NUMBER, of a feature of the model that is not read from the case",
                        "age=40",
                                "--value must be NAME=NUMBER, of a feature of the model that is not read from the case")
                .forEach((value, message) -> assertThat(predict(file, document, "--value", value))
                        .isEqualTo(new Processes.Result(2, "", "casebook: " + message + "\n")));
        assertThat(predict(file, document, "--value", "driving_licence=1", "--value", "driving_licence=0")
                        .err())
                .isEqualTo("casebook: --value of driving_licence is given twice\n");
    }

    @Test
    void theModelServesAWholeNightToo() throws IOException {
        Processes.Result night = CasebookRun.of(
                "night",
                henrik().toString(),
                "--as-of",
                Henrik.lastSnapshot().date().toString(),
                "--horizon",
                "6",
                "--model",
                fitted().toString());
        assertThat(night.err()).startsWith("casebook: 1 cases in, 1 lines out: 1 with an estimate");
        assertThat(night.out()).contains("\"model\":{\"id\":\"skovby-job\",\"version\":\"1\"}");
    }

    @Test
    void aModelWhoseReaderIsNotHereIsToldBeforeACaseIsRead() throws IOException {
        Path model = Files.writeString(
                folder.resolve("model.json"),
                Files.readString(MODEL)
                        .replace(
                                "\"sensitivity\": \"ORDINARY\",",
                                "\"sensitivity\": \"ORDINARY\", \"reader\": \"skovby/licence/1\","));
        Path document = folder.resolve("read.json");
        assertThat(CasebookRun.of(
                                "fit-model",
                                ROWS.toString(),
                                "--describe",
                                model.toString(),
                                "--document",
                                document.toString())
                        .status())
                .isZero();
        assertThat(predict(henrik(), document).err())
                .isEqualTo("casebook: the model cannot read cases here: driving_licence is read by skovby/licence/1,"
                        + " which the catalogue does not have\n");
    }
}
