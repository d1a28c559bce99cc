package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.bip.examples.casebook.evidence.CsvLine;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.json.BipJson;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.ModelDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code fit-model}: what it refuses and says, and that it fits cases as well as rows. */
class FitModelTest {

    private static final Path SKOVBY = Path.of("skovby");
    private static final Path ROWS = SKOVBY.resolve("rows.csv");
    private static final String MARKER = "Hans Hansen 010190-1234";

    @TempDir
    Path folder;

    private Processes.Result run(Path data, Path model, String... options) {
        return CasebookRun.of(Stream.concat(
                        Stream.of(
                                "fit-model",
                                data.toString(),
                                "--describe",
                                model.toString(),
                                "--document",
                                document().toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private Path document() {
        return folder.resolve("out.json");
    }

    /** Skovby's description with a change. */
    private Path model(Consumer<ObjectNode> change) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode model = (ObjectNode) mapper.readTree(Files.readAllBytes(SKOVBY.resolve("model.json")));
        change.accept(model);
        return Files.write(folder.resolve("model.json"), mapper.writeValueAsBytes(model));
    }

    private Path rows(String content) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), content);
    }

    private static String skovbyRows() throws IOException {
        return Files.readString(ROWS);
    }

    private void assertRefused(Processes.Result result, String message) {
        assertThat(result).isEqualTo(new Processes.Result(2, "", "casebook: " + message + "\n"));
        assertThat(document()).doesNotExist();
    }

    private void assertDescribesNothing(Consumer<ObjectNode> change, String message) throws IOException {
        Path model = model(change);
        assertRefused(run(ROWS, model), model + " describes no model: " + message);
    }

    @Test
    void aDescriptionIsReadStrictly() throws IOException {
        assertDescribesNothing(model -> model.remove("rowsFrom"), "rowsFrom must be there");
        assertDescribesNothing(model -> model.putNull("card"), "card must be there");
        assertDescribesNothing(
                model -> model.put(MARKER, 1),
                "must have no other fields than card, columns, features, horizonsMonths, id, like, outcome, ownFeatures, requiredFeatures, rowsFrom, version");
        assertDescribesNothing(model -> model.put("version", 1), "/version must be of another type");
        assertDescribesNothing(
                model -> model.putArray("horizonsMonths").add("six"), "/horizonsMonths/0 must be of another type");
        assertDescribesNothing(model -> model.putArray("features").addNull(), "/features/0 must be of another type");
        assertDescribesNothing(
                model -> model.put("like", "oracle"),
                "the model must be one of register, citizen, both-raters, belief, or the file DOC.json of another");
    }

    @Test
    void whatItDescribesIsChecked() throws IOException {
        assertDescribesNothing(
                model -> feature(model).put("sensitivity", MARKER),
                "/ownFeatures/features/0/sensitivity: sensitivity code is not known");
        assertDescribesNothing(model -> feature(model).remove("label"), "/ownFeatures/features/0/label: must be there");
        assertDescribesNothing(
                model -> ((ObjectNode) model.get("card")).putArray("intendedUses"),
                "/card: the card lacks an intended use");
        assertDescribesNothing(
                model -> ((ObjectNode) model.get("card")).put("formatVersion", 99),
                "/card/formatVersion: must be from 1 to 3; this document is newer: a later version of the library wrote it");
    }

    private static ObjectNode feature(ObjectNode model) {
        return (ObjectNode) model.at("/ownFeatures/features/0");
    }

    @Test
    void whatIsNoJsonIsToldByItsPlace() throws IOException {
        Path model = Files.writeString(folder.resolve("model.json"), "{\"id\": \"a\",\n  \"id\": \"" + MARKER + "\"}");
        Processes.Result result = run(ROWS, model);
        assertThat(result.err())
                .startsWith(
                        "casebook: " + model
                                + " describes no model: must be well-formed JSON that names no field twice; it is not at line 2, column ")
                .doesNotContain("Hans");
        assertThat(result.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--document out.json --describe skovby/model.json| 'ROWS.csv|CASES.jsonl is missing'",
                "skovby/rows.csv --document out.json| --describe is missing",
                "skovby/rows.csv --describe skovby/model.json| --document is missing",
                "skovby/rows.csv --document out.json --describe none.json| cannot read none.json: there is no such file or folder",
                "none.csv --document out.json --describe skovby/model.json| none.csv: there is no such file",
                "none.jsonl --document out.json --describe skovby/model.json| --follow-up-end is missing",
                "none.jsonl --document out.json --describe skovby/model.json --follow-up-end 2024-01-01| cannot read none.jsonl: there is no such file or folder",
                "none.jsonl --document out.json --describe skovby/model.json --follow-up-end 2024-01-01 --cluster team| --cluster must be caseworker for cases",
                "skovby/rows.csv --document out.json --describe skovby/model.json --follow-up-end 2024-01-01| --follow-up-end means nothing for rows, whose outcomes are observed",
                "skovby/rows.csv --document out.json --describe skovby/model.json --cluster team| skovby/rows.csv: there is no column team",
                "skovby/rows.csv --document out.json --describe skovby/model.json --cluster citizen| --cluster must be another kind than the citizen, who is one already",
                "skovby/rows.csv --document out.json --describe skovby/model.json --prior belief| --prior: the prior has a term that the model has not: citizen_job_search_behaviour",
                "skovby/rows.csv --document no-such-folder/out.json --describe skovby/model.json| no-such-folder/out.json: the file cannot be written: there is no such file or folder"
            })
    void refusesAWrongWordInOneLine(String options, String message) {
        assertThat(CasebookRun.of(("fit-model " + options).split(" ")))
                .isEqualTo(new Processes.Result(2, "", "casebook: " + message + "\n"));
        assertThat(Path.of("out.json")).doesNotExist();
    }

    @Test
    void aBadRowIsToldByLineAndColumn() throws IOException {
        Path model = SKOVBY.resolve("model.json");
        String[] lines = skovbyRows().split("\n", 3);
        Path rows = rows(lines[0] + "\n" + lines[1].replace("skovby-1,47,", "skovby-1,9,") + "\n" + lines[2]);
        assertRefused(
                run(rows, model),
                rows
                        + ": line 2: column 2 (age) must be a whole number from 15 to 110; empty or NA where it is missing");
        rows(lines[0] + "\n" + lines[1].replaceFirst(",1$", ",2") + "\n" + lines[2]);
        assertRefused(run(rows, model), rows + ": line 2: column 12 must be 0 or 1, but is neither");
        rows(lines[0] + "\n" + lines[1].replace("skovby-1", MARKER + " ") + "\n" + lines[2]);
        assertRefused(
                run(rows, model),
                rows + ": line 2: column 1 holds a label with spaces around it, which would be another label");
        rows(skovbyRows().replace("driving_licence", "licence"));
        assertRefused(run(rows, model), rows + ": there is no column driving_licence");
        rows(skovbyRows().replace("job_within_9_months", "job9"));
        assertRefused(run(rows, model), rows + ": there is no column job_within_9_months; maybe column 9 is meant?");
    }

    @Test
    void separationAndTooFewEventsAreStatus3AndWriteNothing() throws IOException {
        Path separated = rows(skovbyRows()
                .lines()
                // nobody without a licence gets a job
                .filter(line -> !line.matches("([^,]*,){7}0,.*1.*"))
                .collect(Collectors.joining("\n")));
        Processes.Result separation = run(separated, SKOVBY.resolve("model.json"));
        assertThat(separation.status()).isEqualTo(3);
        assertThat(separation.out()).isEmpty();
        assertThat(separation.err())
                .matches("casebook: there are no estimates: within 3 months: .*driving_licence.*\n");
        Path few = rows(skovbyRows().lines().limit(20).collect(Collectors.joining("\n")));
        Processes.Result tooFew = run(few, SKOVBY.resolve("model.json"));
        assertThat(tooFew.status()).isEqualTo(3);
        assertThat(tooFew.err())
                .matches(
                        "casebook: there are no estimates: there must be at least 10 citizens with the event within 3 months, but there are [0-9]\n");
        assertThat(document()).doesNotExist();
    }

    @Test
    void columnsMayHaveOtherNames() throws IOException {
        Path rows = rows(skovbyRows().replace("job_within_6_months", "job efter et halvt år"));
        Path model = model(description ->
                ((ObjectNode) description.get("columns")).putObject("outcomes").put("6", "job efter et halvt år"));
        String renamed = run(rows, model).out();
        assertThat(renamed)
                .isNotEmpty()
                .isEqualTo(run(ROWS, SKOVBY.resolve("model.json")).out());
    }

    @Test
    void casesGiveTheModelThatTheirGridGives() throws IOException {
        Path cases = Files.writeString(
                folder.resolve("cases.jsonl"),
                ReferencePopulation.of(5)
                        .citizens()
                        .limit(600)
                        .map(ReferenceCitizen::caseFile)
                        .map(BipJson.CASE_FILE::write)
                        .collect(Collectors.joining("\n")));
        Path model = model(description -> {
            description.remove("ownFeatures");
            ((ObjectNode) description.get("card")).putArray("termNotes");
        });
        Processes.Result result =
                run(cases, model, "--follow-up-end", "2030-01-01", "--prior", "register", "--cluster", "caseworker");
        assertThat(result.status()).as(result.err()).isZero();
        ModelDocument document = BipJson.MODEL_DOCUMENT.read(Files.readAllBytes(document()));
        assertThat(document.schema()).isEqualTo(EvidenceModel.registerData().schema());
        List<String> quantities = new ArrayList<>();
        CsvLine.rows(result.out()).forEach(cells -> quantities.add(cells.get(1)));
        assertThat(quantities).contains("auc_out_of_sample_within_12_months", "clusters_within_3_months");
        Files.writeString(cases, "{\"citizen\":\"" + MARKER + "\"}\n");
        Files.delete(document());
        assertRefused(
                run(cases, model, "--follow-up-end", "2030-01-01"),
                cases + ": line 1 is no case file: /format: must be there");
    }
}
