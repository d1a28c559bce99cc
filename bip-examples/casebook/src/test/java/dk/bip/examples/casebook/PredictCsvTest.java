package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.NoEstimateReason;
import dk.bip.model.predictor.Prediction;
import dk.bip.model.predictor.Spread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code predict-csv}: what it prints is what the library predicts from the same row, and what it refuses is told by its place. */
class PredictCsvTest {

    private static final String HEADER = "row,probability,lower,upper,spread_lower,spread_upper,no_estimate";
    private static final List<String> NAMES =
            EvidenceModel.registerData().schema().names();
    private static final String REGISTER = String.join(",", NAMES);
    private static final String COMPLETE = row(Map.of());

    @TempDir
    Path folder;

    private Processes.Result run(String content, String... options) throws IOException {
        return run(content.getBytes(StandardCharsets.UTF_8), options);
    }

    private Processes.Result run(byte[] content, String... options) throws IOException {
        List<String> args = new ArrayList<>(List.of(
                "predict-csv", Files.write(folder.resolve("data.csv"), content).toString()));
        args.addAll(List.of(options));
        return CasebookRun.of(args.toArray(String[]::new));
    }

    private Processes.Result register(String content) throws IOException {
        return run(content, "--horizon", "6", "--model", "register");
    }

    /** A row of the register model in which everything is known but what is given here. */
    private static String row(Map<String, String> other) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "age", "40",
                "unskilled", "1",
                "employment_last_three_years", "10",
                "benefits_last_three_years", "80",
                "first_interval", "0",
                "caseworker_changes", "1"));
        cells.putAll(other);
        return NAMES.stream().map(cells::get).collect(Collectors.joining(","));
    }

    private void refused(Processes.Result run, String message) {
        assertThat(run)
                .isEqualTo(
                        new Processes.Result(2, "", "casebook: " + folder.resolve("data.csv") + ": " + message + "\n"));
    }

    /** Reads every cell back, so that each printed digit counts. */
    private static void assertPredicted(String line, int row, Prediction prediction) {
        String[] cells = line.split(",", -1);
        assertThat(cells).hasSize(7);
        assertThat(cells[0]).isEqualTo("" + row);
        if (prediction instanceof NoEstimate none) {
            assertThat(Arrays.copyOfRange(cells, 1, 6)).containsOnly("");
            assertThat(cells[6])
                    .isEqualTo(
                            none.reasons().stream().map(NoEstimateReason::code).collect(Collectors.joining(" ")));
            return;
        }
        Estimate estimate = (Estimate) prediction;
        assertThat(number(cells[1])).hasValue(estimate.probability());
        assertThat(number(cells[2])).hasValue(estimate.interval().orElseThrow().lower());
        assertThat(number(cells[3])).hasValue(estimate.interval().orElseThrow().upper());
        assertThat(number(cells[4]))
                .isEqualTo(of(estimate.spread().map(Spread::lower).orElse(null)));
        assertThat(number(cells[5]))
                .isEqualTo(of(estimate.spread().map(Spread::upper).orElse(null)));
        assertThat(cells[6]).isEmpty();
    }

    private static OptionalDouble of(Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static Prediction predicted(ModelDocument model, int months, String header, String line) {
        FeatureRow.Builder row = FeatureRow.builder(model.schema());
        List<String> names = List.of(header.split(","));
        String[] cells = line.split(",", -1);
        for (Feature feature : model.schema().features()) {
            int column = names.indexOf(feature.name());
            if (column >= 0 && !cells[column].isBlank() && !cells[column].equals("NA")) {
                row.value(feature, Double.parseDouble(cells[column]));
            }
        }
        return JobProbabilityPredictor.of(model).predict(row.build(), Horizon.ofMonths(months));
    }

    @ParameterizedTest
    @ValueSource(strings = {"register", "citizen", "both-raters", "belief"})
    void theFileOfThePopulationIsScoredAsItIs(String name) throws IOException {
        Path file = folder.resolve("population.csv");
        CasebookRun.of("population", "--citizens", "40", "--seed", "3", file.toString());
        List<String> rows = Files.readAllLines(file);
        ModelDocument model = Models.named(name);
        for (int months : new int[] {3, 6, 9, 12}) {
            Processes.Result run =
                    CasebookRun.of("predict-csv", file.toString(), "--horizon", "" + months, "--model", name);
            assertThat(run.status()).isZero();
            assertThat(run.err())
                    .startsWith(
                            "casebook: passed over, as no feature of the model: citizen, caseworker, interval, date, ")
                    .endsWith(", job_within_12_months\n")
                    .doesNotContain(", age,", "\ncasebook: in no column", "column 1");
            List<String> printed = run.out().lines().toList();
            assertThat(printed).hasSameSizeAs(rows).startsWith(HEADER);
            for (int i = 1; i < rows.size(); i++) {
                assertPredicted(printed.get(i), i, predicted(model, months, rows.get(0), rows.get(i)));
            }
            assertThat(printed.stream().filter(line -> line.endsWith(",")).count())
                    .isGreaterThan(printed.size() / 2);
        }
    }

    @Test
    void beliefIsTheDefaultAndAnIdIsAName() throws IOException {
        String content = REGISTER + ",citizen_belief\n" + COMPLETE + ",3\n";
        assertThat(run(content, "--horizon", "6")).isEqualTo(run(content, "--horizon", "6", "--model", "belief"));
        assertThat(register(content))
                .isEqualTo(run(content, "--horizon", "6", "--model", "bip-evidence-register"))
                .isNotEqualTo(run(content, "--horizon", "6"));
    }

    @Test
    void emptyAndNaAreMissingAndSpreadTheProbability() throws IOException {
        List<String> lines = List.of(
                COMPLETE,
                row(Map.of("unskilled", "NA")),
                row(Map.of("unskilled", " ", "benefits_last_three_years", "")),
                NAMES.stream().map(name -> name.equals("age") ? "NA" : "").collect(Collectors.joining(",")),
                COMPLETE);
        Processes.Result run = register(REGISTER + "\n" + String.join("\n", lines) + "\n\n");
        assertThat(run.err()).isEmpty();
        List<String> printed = run.out().lines().toList();
        assertThat(printed).hasSize(1 + lines.size());
        for (int i = 0; i < lines.size(); i++) {
            assertPredicted(
                    printed.get(i + 1), i + 1, predicted(EvidenceModel.registerData(), 6, REGISTER, lines.get(i)));
        }
        assertThat(printed.get(1)).endsWith(",,,");
        assertThat(printed.get(2)).doesNotEndWith(",,,");
        assertThat(printed.get(4)).isEqualTo("4,,,,,,COVERAGE_TOO_LOW");
        assertThat(printed.get(5)).isEqualTo(printed.get(1).replaceFirst("1", "5"));
    }

    @Test
    void otherColumnsAreNamedWhereTheirNameIsNoCellOfARecord() throws IOException {
        Processes.Result run = register(
                "age,Hans Hansen,job_centre,010190-1234x,p0101901234,unskilled,\"a,b\",Per@x.dk,år2026,birth_year\n40,,,,,1,x,y,,1\n");
        assertThat(run.err())
                .isEqualTo(
                        "casebook: passed over, as no feature of the model: column 2, job_centre, column 4, column 5, column 7, column 8, år2026, birth_year\n"
                                + "casebook: in no column, and so missing in every row: "
                                + NAMES.stream()
                                        .filter(name -> !name.equals("age") && !name.equals("unskilled"))
                                        .collect(Collectors.joining(", "))
                                + "\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void spacesAByteOrderMarkAndOtherLineEndsChangeNothing() throws IOException {
        String content = REGISTER + "\n" + COMPLETE + "\n" + row(Map.of("age", "30")) + "\n";
        assertThat(register("\uFEFF" + content.replace(",", " , ").replace("\n", "\r\n\r\n")))
                .isEqualTo(register(content));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``| the file is empty",
                "age| the file has no row below its header",
                "age,unskilled~40,1~40,2| line 3: column 2 (unskilled) must be 1 (yes) or 0 (no); empty or NA where it is missing",
                "age,unskilled~9,1| line 2: column 1 (age) must be a whole number from 15 to 110; empty or NA where it is missing",
                "age,unskilled~40.5,1| line 2: column 1 (age) must be a whole number from 15 to 110; empty or NA where it is missing",
                "x,age~1,-1| line 2: column 2 (age) must be a whole number from 15 to 110; empty or NA where it is missing",
                "employment_last_three_years~100.5| line 2: column 1 (employment_last_three_years) must be a number from 0 to 100; empty or NA where it is missing",
                "age,unskilled~40,1~forty,1| line 3: column 1 holds text where a number must be",
                "age,unskilled~40,NaN| line 2: column 2 holds a mark for what is missing, which must be an empty cell or NA",
                "age,unskilled~1e999,1| line 2: column 1 holds a number that is too large",
                "age,employment_last_three_years~40,\"30,5\"| line 2: column 2 holds a decimal comma, which must be a decimal point",
                "age,unskilled~40,1,2| line 2 has 3 cells, but the header has 2; it may have decimal commas, which must be decimal points",
                "age;unskilled~40;1| the file is separated by semicolons; write it with commas between cells and decimal points, as write.csv(read.csv2(FILE), row.names = FALSE) does in R",
                "age\tunskilled~40\t1| the file is separated by tabs; write it with commas between cells",
                "age,age~40,40| line 1: columns 1 and 2 have the same name",
                "age,~40,1| line 1: column 2 has no name",
                "age,unskilled~40,\"1| line 2: a quoted cell is never closed"
            })
    void aBadFileGetsOneLineThatSaysWhereAndWhatAndPrintsNothing(String content, String message) throws IOException {
        refused(register(content.replace('~', '\n')), message);
    }

    @Test
    void aFileWithoutAHeaderIsRefusedWithoutARecordInTheMessage() throws IOException {
        refused(
                register("010190-1234,Ida,0.3\n020290-1234,Per,0.4\n"),
                "line 1 must hold the names of the columns, but that of column 1 has no letter");
        refused(
                register("Ida,Age\n1,2\n"),
                "line 1 names no feature of the model; they are " + String.join(", ", NAMES));
    }

    @Test
    void aValueNeverReachesAnErrorWhereverItStands() throws IOException {
        for (String wrong : List.of("777.25", "Karen", "\"7,25\"", "7\"25", "725e999")) {
            for (String column : NAMES) {
                Processes.Result run = register(REGISTER + "\n" + COMPLETE + "\n" + row(Map.of(column, wrong)) + "\n");
                assertThat(run.status()).as(wrong).isEqualTo(2);
                assertThat(run.out()).as(wrong).isEmpty();
                assertThat(run.err().replace(folder.toString(), ""))
                        .as(wrong)
                        .contains("line 3")
                        .doesNotContain("777", "Karen", "25");
            }
        }
    }

    @Test
    void aFileThatIsNotUtf8OrNotThereIsRefused() throws IOException {
        byte[] latin = (REGISTER + ",år\n" + COMPLETE + ",\n").getBytes(StandardCharsets.ISO_8859_1);
        refused(
                run(latin, "--horizon", "6", "--model", "register"),
                "the file is not in UTF-8; save it as CSV in UTF-8");
        byte[] late = (REGISTER + "\n" + (COMPLETE + "\n").repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        late[late.length - 1] = (byte) 0xE5;
        refused(
                run(late, "--horizon", "6", "--model", "register"),
                "the file is not in UTF-8; save it as CSV in UTF-8");
        assertThat(CasebookRun.of("predict-csv", "none.csv", "--horizon", "6").err())
                .isEqualTo("casebook: none.csv: there is no such file\n");
        assertThat(CasebookRun.of("predict-csv", folder.toString(), "--horizon", "6")
                        .err())
                .isEqualTo("casebook: " + folder + ": the file cannot be read: is a directory\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.csv| --horizon is missing",
                "x.csv --horizon| --horizon needs a value",
                "x.csv --horizon 7| --horizon must be one of the model's, in months: 3, 6, 9, 12",
                "x.csv --horizon 15| --horizon must be one of the model's, in months: 3, 6, 9, 12",
                "x.csv --horizon six --model register| --horizon must be one of the model's, in months: 3, 6, 9, 12",
                "x.csv --horizon 6 --horizon 6| --horizon is given twice",
                "x.csv --horizon 6 --model oracle| the model must be one of register, citizen, both-raters, belief, or the file DOC.json of another",
                "x.csv --horizon 6 --json| there is no option --json; predict-csv --help lists all",
                "x.csv y.csv --horizon 6| unexpected argument y.csv; predict-csv --help lists all",
                "--horizon 6| FILE.csv is missing"
            })
    void refusesAWrongWordInOneLine(String options, String message) {
        assertThat(CasebookRun.of(("predict-csv " + options).split(" ")))
                .isEqualTo(new Processes.Result(2, "", "casebook: " + message + "\n"));
    }

    @Test
    void helpListsTheFeaturesOfEachModel() {
        List<String> lines =
                CasebookRun.of("predict-csv", "--help").out().lines().toList();
        for (ModelDocument model : EvidenceModel.all()) {
            int start = lines.indexOf("--model " + Models.nameOf(model));
            assertThat(start).isPositive();
            assertThat(lines.subList(start + 1, lines.size()).stream()
                            .takeWhile(line -> !line.isEmpty())
                            .filter(line -> !line.startsWith("   "))
                            .map(String::strip))
                    .containsExactlyElementsOf(model.schema().names());
        }
    }
}
