package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.json.BipJson;
import dk.bip.model.json.JsonFormat;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.JobProbabilityPredictor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code night}: a line for each case that comes in, with what the library says of it or why it cannot. */
class NightTest {

    private static final LocalDate LAST = Henrik.lastSnapshot().date();
    private static final String HENRIK = BipJson.CASE_FILE.write(HenrikCase.caseFile());
    private static final String MARKER = "Hans Hansen 010190-1234";

    @TempDir
    Path folder;

    private Path lines(String... cases) throws IOException {
        return Files.writeString(folder.resolve("cases.jsonl"), String.join("\n", cases) + "\n");
    }

    private static Processes.Result run(Path cases, String... options) {
        return CasebookRun.of(Stream.concat(
                        Stream.of("night", cases.toString(), "--as-of", LAST.toString(), "--horizon", "6"),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<JsonNode> parsed(String jsonLines) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : jsonLines.lines().toList()) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }

    private static String emptyCase(String citizen) {
        return BipJson.CASE_FILE.write(CaseFile.builder(CitizenId.of(citizen)).build());
    }

    @Test
    void aLineHoldsWhatTheLibrarySaysOfTheCase() throws IOException {
        List<CaseFile> cases = ReferencePopulation.of(11)
                .citizens()
                .limit(300)
                .map(ReferenceCitizen::caseFile)
                .toList();
        Processes.Result result =
                run(lines(cases.stream().map(BipJson.CASE_FILE::write).toArray(String[]::new)));
        assertThat(result.status()).isZero();
        List<JsonNode> out = parsed(result.out());
        assertThat(out).hasSameSizeAs(cases);
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(EvidenceModel.withBelief());
        for (int i = 0; i < cases.size(); i++) {
            CaseSnapshot snapshot = cases.get(i).asOf(LAST);
            assertThat(out.get(i).get("line").asInt()).isEqualTo(i + 1);
            assertThat(out.get(i).get("citizen").asText())
                    .isEqualTo(cases.get(i).citizen().value());
            assertThat(BipJson.PREDICTION.read(out.get(i).get("prediction").toString()))
                    .isEqualTo(predictor.predict(snapshot, Horizon.SIX_MONTHS));
            JsonNode progressions = out.get(i).get("progressions");
            if (snapshot.measurements().isEmpty()) {
                assertThat(progressions).isEmpty();
            } else {
                assertThat(progressions).hasSize(1);
                assertThat(BipJson.PROGRESSION.read(progressions.get(0).toString()))
                        .isEqualTo(ProgressionCalculator.withDefaults().calculate(snapshot));
            }
        }
        assertThat(result.err())
                .startsWith("casebook: 300 cases in, 300 lines out: ")
                .endsWith(" 0 failed\n");
    }

    @Test
    void whatFailsHasItsReasonsAndStopsNothing() throws IOException {
        String twoWrong = HENRIK.replaceFirst("\"CITIZEN\"", '"' + MARKER + '"')
                .replaceFirst("\"event\":\"CONVERSATION\"", "\"event\":\"" + MARKER + '"');
        Path cases = lines(
                HENRIK,
                twoWrong,
                MARKER,
                "{\"citizen\":\"" + MARKER + "\"}",
                HENRIK.replaceFirst("\"citizen\":\"[^\"]*\"", "\"citizen\":\"" + MARKER + '"'),
                emptyCase("nobody-1"),
                " ".repeat(JsonFormat.DEFAULT_LIMIT) + HENRIK);
        Processes.Result result = run(cases);
        assertThat(result.status()).isZero();
        assertThat(result.out()).doesNotContain("Hans").doesNotContain("010190");
        assertThat(result.err())
                .isEqualTo("casebook: 7 cases in, 7 lines out: 1 with an estimate, 1 without, 5 failed\n");
        List<JsonNode> out = parsed(result.out());
        assertThat(out.get(0).get("prediction").get("prediction").asText()).isEqualTo("ESTIMATE");
        assertThat(out.get(1).get("failed")).hasSize(2).allSatisfy(reason -> {
            assertThat(reason.get("path").asText()).startsWith("/events/");
            assertThat(reason.get("code").asText()).isEqualTo("UNREADABLE");
        });
        assertFailed(out.get(2), "", "must be well-formed JSON; it is not at line 1, column 1");
        assertFailed(out.get(3), "/format", "must be there");
        assertThat(out.get(4).get("failed").get(0).get("path").asText()).isEqualTo("/citizen");
        assertThat(out.get(5).get("prediction").get("reasons").toString()).contains("COVERAGE_TOO_LOW");
        assertFailed(out.get(6), "", "must not be longer than 4194304 bytes");
    }

    private static void assertFailed(JsonNode line, String path, String message) {
        assertThat(line.get("failed").toString())
                .isEqualTo("[{\"path\":\"" + path + "\",\"code\":\"NO_CASE_FILE\",\"message\":\"" + message + "\"}]");
    }

    @Test
    void emptyLinesAreNoCasesAndLinesKeepTheirNumbers() throws IOException {
        Path cases = Files.writeString(
                folder.resolve("cases.jsonl"), "\uFEFF\r\n" + emptyCase("first") + "\r\n \t\n\n" + emptyCase("second"));
        Processes.Result result = run(cases);
        assertThat(result.err())
                .isEqualTo("casebook: 2 cases in, 2 lines out: 0 with an estimate, 2 without, 0 failed\n");
        assertThat(parsed(result.out()))
                .extracting(line ->
                        line.get("line").asInt() + " " + line.get("citizen").asText())
                .containsExactly("2 first", "5 second");
    }

    @Test
    void aFolderIsReadByTheNamesOfItsFiles() throws IOException {
        Files.writeString(folder.resolve("b.json"), emptyCase("second"));
        Files.writeString(folder.resolve("a.json"), emptyCase("first"));
        Files.write(folder.resolve("c.json"), "{\"citizen\":\"ø\"}".getBytes(StandardCharsets.ISO_8859_1));
        Files.createSymbolicLink(folder.resolve("d.json"), folder.resolve("nowhere"));
        Files.writeString(folder.resolve("notes.txt"), "no case");
        Files.createDirectory(folder.resolve("e.json"));
        Processes.Result result = run(folder);
        assertThat(result.err())
                .isEqualTo("casebook: 4 cases in, 4 lines out: 0 with an estimate, 2 without, 2 failed\n");
        List<JsonNode> out = parsed(result.out());
        assertThat(out)
                .extracting(line -> line.get("file").asText())
                .containsExactly("a.json", "b.json", "c.json", "d.json");
        assertThat(out.subList(0, 2))
                .extracting(line -> line.get("citizen").asText())
                .containsExactly("first", "second");
        assertFailed(out.get(2), "", "must be UTF-8");
        assertThat(out.get(3).get("failed").toString())
                .isEqualTo("[{\"path\":\"\",\"code\":\"UNREADABLE_FILE\",\"message\":\"the file cannot be read\"}]");
    }

    @Test
    void everyInstrumentOfACaseHasItsProgression() throws IOException {
        CaseFile.Builder both = CaseFile.builder(CitizenId.of("both"));
        HenrikCase.caseFile().events().forEach(both::add);
        both.add(Measurement.of(
                LAST.minusMonths(1),
                OwnInstrument.FORM.check(Rater.CITIZEN, 3, 5, 4, 2).profile()));
        JsonNode line =
                parsed(run(lines(BipJson.CASE_FILE.write(both.build()))).out()).get(0);
        assertThat(line.get("progressions")).hasSize(2);
    }

    @Test
    void theFileIsWholeOrAsItWas() throws IOException {
        Path cases = lines(HENRIK, MARKER);
        Path out = folder.resolve("out.jsonl");
        Processes.Result result = run(cases, "--out", out.toString());
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();
        String written = Files.readString(out);
        assertThat(written).isEqualTo(run(cases).out());
        Processes.Result none = run(lines(), "--out", out.toString());
        assertThat(none).isEqualTo(new Processes.Result(2, "", "casebook: " + cases + " holds no case\n"));
        assertThat(Files.readString(out)).isEqualTo(written);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(cases, out);
        }
    }

    @Test
    void theFileThatIsReadIsNotWrittenOver() throws IOException {
        Path cases = lines(HENRIK);
        assertThat(run(cases, "--out", cases.toString()))
                .isEqualTo(new Processes.Result(
                        2, "", "casebook: --out must be another file than the one that is read\n"));
        assertThat(cases).hasContent(HENRIK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.jsonl --horizon 6| --as-of is missing",
                "x.jsonl --as-of 2016-01-20| --horizon is missing",
                "x.jsonl --as-of 2016-01-20 --horizon 7| --horizon must be one of the model's, in months: 3, 6, 9, 12",
                "x.jsonl --as-of today --horizon 6| --as-of must be a date such as 2026-03-10",
                "--as-of 2016-01-20 --horizon 6| 'DIR|FILE.jsonl is missing'",
                "x.jsonl y.jsonl --as-of 2016-01-20 --horizon 6| unexpected argument y.jsonl; night --help lists all",
                "x.jsonl --as-of 2016-01-20 --horizon 6| cannot read x.jsonl: there is no such file or folder",
                "x.jsonl --as-of 2016-01-20 --horizon 6 --model oracle| the model must be one of register, citizen, both-raters, belief, or the file DOC.json of another",
                "x.jsonl --as-of 2016-01-20 --horizon 6 --model oracle.json| cannot read oracle.json: there is no such file or folder",
                "src --as-of 2016-01-20 --horizon 6| src holds no case",
                "pom.xml --as-of 2016-01-20 --horizon 6 --out no-such-folder/x| no-such-folder/x: the file cannot be written: there is no such file or folder",
                "pom.xml --as-of 2016-01-20 --horizon 6 --out src| src: the file cannot be written: is a directory"
            })
    void refusesAWrongWordInOneLine(String options, String message) {
        assertThat(CasebookRun.of(("night " + options).split(" ")))
                .isEqualTo(new Processes.Result(2, "", "casebook: " + message + "\n"));
    }

    @Test
    void aProcessStreamsTheSameBytes() throws IOException, InterruptedException {
        Path cases = lines(HENRIK, MARKER, emptyCase("nobody"));
        List<String> command = new ArrayList<>(
                List.of(Processes.program("java"), "-cp", Processes.classPath(), Casebook.class.getName(), "night"));
        command.addAll(Arrays.asList(cases.toString(), "--as-of", LAST.toString(), "--horizon", "6"));
        assertThat(Processes.run(folder, command, "")).isEqualTo(run(cases));
    }
}
