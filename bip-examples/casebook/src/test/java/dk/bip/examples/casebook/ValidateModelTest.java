package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.examples.casebook.evidence.CsvLine;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.validation.ExternalValidation;
import dk.bip.model.validation.ModelPerformance;
import dk.bip.model.validation.ValidationMeasure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code validate-model}: it prints what the library's external validation gives of the same rows. */
class ValidateModelTest {

    private static final ModelDocument REGISTER = EvidenceModel.registerData();
    private static final Path ROWS = Path.of("skovby", "rows.csv");

    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void store() throws IOException {
        document = Files.writeString(folder.resolve("doc.json"), BipJson.MODEL_DOCUMENT.write(REGISTER));
    }

    private Processes.Result run(Path rows, String... options) {
        return CasebookRun.of(
                Stream.concat(Stream.of("validate-model", document.toString(), rows.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private static Map<String, Double> printed(Processes.Result result) {
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("term,quantity,value\n");
        Map<String, Double> printed = new HashMap<>();
        for (List<String> cells : CsvLine.rows(result.out())) {
            assertThat(printed.put(cells.get(0) + ":" + cells.get(1), Double.valueOf(cells.get(2))))
                    .isNull();
        }
        return printed;
    }

    @Test
    void printsWhatTheLibraryGives() {
        Map<String, Double> printed = printed(run(ROWS, "--cluster", "borger", "--group", "unskilled", "--seed", "7"));
        Horizon horizon = Horizon.SIX_MONTHS;
        ModelFrame frame;
        try (CsvRows rows = CsvRows.open(ROWS.toString())) {
            frame = HorizonRows.of(
                            rows,
                            REGISTER.schema(),
                            new TreeMap<>(Map.of(horizon, "job_within_6_months")),
                            Map.of("borger", "borger"))
                    .get(horizon);
        }
        ExternalValidation.Result result = ExternalValidation.withDefaults(7)
                .withClusters("borger")
                .withGroups("unskilled")
                .evaluate(REGISTER, horizon, frame);
        assertThat(printed)
                .containsEntry(":observations_within_6_months", (double) result.observations())
                .containsEntry(":clusters_within_6_months", 500.0)
                .containsEntry(
                        ":recalibration_slope_within_6_months",
                        result.recalibration().orElseThrow().slope());
        assertPrinted(printed, result.before(), "_before_within_6_months");
        assertPrinted(printed, result.after().orElseThrow(), "_after_within_6_months");
        for (ValidationMeasure measure : ValidationMeasure.values()) {
            assertThat(printed)
                    .containsEntry(
                            ":" + measure.code() + "_if_right_upper_within_6_months",
                            result.chance().ifRight(measure).orElseThrow().upper());
        }
        assertThat(printed)
                .containsEntry(
                        "unskilled:largest_error_of_groups_if_right_lower_within_6_months",
                        result.chance()
                                .largestGroupErrorIfRight("unskilled")
                                .orElseThrow()
                                .lower());
    }

    private static void assertPrinted(Map<String, Double> printed, ModelPerformance performance, String suffix) {
        for (ValidationMeasure measure : ValidationMeasure.values()) {
            assertThat(printed)
                    .containsEntry(
                            ":" + measure.code() + suffix,
                            performance.value(measure).orElseThrow());
            performance
                    .resampled(measure)
                    .ifPresent(resampled -> assertThat(printed)
                            .containsEntry(
                                    ":" + measure.code() + "_lower" + suffix,
                                    resampled.interval().lower()));
        }
        performance
                .groups()
                .get("unskilled")
                .groups()
                .forEach(group -> assertThat(printed)
                        .containsEntry(
                                "unskilled=" + group.label() + ":mean_forecast" + suffix,
                                group.accuracy().orElseThrow().meanForecast()));
    }

    @Test
    void withoutClustersIntervalsAreThoseOfRowsAndGroupsMayBeText() throws IOException {
        String rows = Files.readString(ROWS);
        Path withTeams = Files.writeString(
                folder.resolve("rows.csv"),
                rows.replaceAll("(?m)^borger,", "team,borger,").replaceAll("(?m)^(skovby-(\\d+),)", "\"team, $2\",$1"));
        Map<String, Double> printed = printed(run(ROWS));
        assertThat(printed)
                .containsKeys(":auc_lower_before_within_3_months", ":calibration_slope_upper_after_within_12_months")
                .doesNotContainKeys(":clusters_within_3_months", ":brier_lower_before_within_3_months");
        assertThat(printed(run(withTeams, "--group", "team")))
                .containsAllEntriesOf(printed)
                .containsKey("team=team, 17:observations_before_within_3_months");
    }

    @Test
    void onlyTheHorizonsThatHaveAnOutcomeAreValidated() throws IOException {
        Path rows = Files.writeString(
                folder.resolve("rows.csv"),
                Files.readString(ROWS)
                        .replace("job_within_3_months", "x")
                        .replace("job_within_9_months", "y")
                        .replace("job_within_12_months", "z"));
        assertThat(printed(run(rows)).keySet()).isNotEmpty().allMatch(key -> key.endsWith("_within_6_months"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skovby/model.json skovby/rows.csv| skovby/model.json is no model document: /format: must be there",
                "none.json skovby/rows.csv| cannot read none.json: there is no such file or folder",
                "DOC| ROWS.csv is missing",
                "DOC none.csv| none.csv: there is no such file",
                "DOC skovby/rows.csv more.csv| unexpected argument more.csv; validate-model --help lists all",
                "DOC skovby/rows.csv --group team| skovby/rows.csv: there is no column team",
                "DOC skovby/rows.csv --cluster team| skovby/rows.csv: there is no column team",
                "DOC skovby/rows.csv --group borger --group borger| --group names a column twice",
                "DOC skovby/rows.csv --seed one| --seed must be a whole number from -9223372036854775808 to 9223372036854775807, but is one",
                "DOC skovby/citizens.csv| skovby/citizens.csv: line 1 names no outcome of the model; they are job_within_3_months, job_within_6_months, job_within_9_months, job_within_12_months"
            })
    void refusesAWrongWordInOneLine(String options, String message) {
        assertThat(CasebookRun.of(("validate-model " + options.replace("DOC", document.toString())).split(" ")))
                .isEqualTo(new Processes.Result(2, "", "casebook: " + message + "\n"));
    }

    @Test
    void aDocumentThatDoesNotGiveItsReferenceCasesIsRefused() throws IOException {
        String changed = Files.readString(document).replaceFirst("\"logOdds\":-", "\"logOdds\":");
        Files.writeString(document, changed);
        assertThat(run(ROWS).err())
                .startsWith("casebook: " + document + " is no model document: ")
                .contains("must give the scores of its reference cases, but does not of 1 of ");
        assertThat(run(ROWS).status()).isEqualTo(2);
    }

    @Test
    void aBadCellIsToldByItsPlace() throws IOException {
        Path rows = Files.writeString(
                folder.resolve("rows.csv"), Files.readString(ROWS).replace("skovby-1,47,0,", "skovby-1,47,9,"));
        assertThat(run(rows))
                .isEqualTo(
                        new Processes.Result(
                                2,
                                "",
                                "casebook: " + rows
                                        + ": line 2: column 3 (unskilled) must be 1 (yes) or 0 (no); empty or NA where it is missing\n"));
    }
}
