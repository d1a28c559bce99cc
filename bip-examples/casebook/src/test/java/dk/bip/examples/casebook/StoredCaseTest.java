package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.Language;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.model.json.BipJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code predict} and {@code progression} on a case that was stored: Henrik's, whose scores Python has. */
class StoredCaseTest {

    private static final LocalDate LAST = Henrik.lastSnapshot().date();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void store() throws IOException {
        file = Files.writeString(folder.resolve("case.json"), BipJson.CASE_FILE.write(HenrikCase.caseFile()));
    }

    private Processes.Result run(String example, String... options) {
        return CasebookRun.of(Stream.concat(Stream.of(example, file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private static void assertPrinted(Processes.Result result, String expected) {
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo(expected);
    }

    @Test
    void predictGivesTheEstimateThatPythonHas() {
        assertPrinted(
                run("predict", "--date", LAST.toString(), "--horizon", "6", "--json"),
                HenrikResources.committed("expected/henrik.json"));
    }

    @Test
    void predictSaysItInALanguage() {
        Processes.Result danish = run("predict", "--date", LAST.toString(), "--horizon", "6", "--language", "da");
        assertThat(danish.out()).startsWith("Job inden for 6 måneder: ");
        Processes.Result other =
                run("predict", "--date", LAST.toString(), "--horizon", "12", "--model", "bip-evidence-register");
        assertThat(other.out()).startsWith("Job within 12 months: ").contains("Model bip-evidence-register, version");
        assertPrinted(run("predict", "--date", LAST.toString(), "--horizon", "12", "--model", "register"), other.out());
    }

    @Test
    void predictSaysWhyThereIsNoEstimate() {
        Processes.Result before = run("predict", "--date", "2001-01-01", "--horizon", "6", "--json");
        assertThat(before.status()).isZero();
        assertThat(before.out()).startsWith("{\n  \"noEstimate\" : [ {").contains("\"code\" : \"COVERAGE_TOO_LOW\"");
        Processes.Result inJob =
                run("predict", "--date", HenrikCase.JOB_STARTED.toString(), "--horizon", "6", "--json");
        assertThat(inJob.out()).contains("\"code\" : \"IN_JOB\"");
    }

    @Test
    void attentionAsksWhatTheEvidenceAsksOnADay() {
        assertPrinted(run("attention", "--date", HenrikCase.BELIEF_LOST.toString()), """
                code,severity,finding,question
                BELIEF_FELL,SOON,BIP-BELIEF-02,"What has changed in how you see the citizen's chances, and what does a colleague see when you talk it through?"
                STRONG_INDICATOR_STANDS_STILL,TO_TALK_ABOUT,BIP-IND-03,"What is the smallest thing that could move right here, and who could help?"
                """);
        assertThat(run("attention", "--date", HenrikCase.BELIEF_LOST.toString(), "--language", "da")
                        .out())
                .contains("Hvad har ændret sig i dit syn på borgerens muligheder");
    }

    @Test
    void attentionLooksOnTheDayOfTheLastMeasurementAndIsSilentWhereThereIsNothingToAsk() {
        assertPrinted(run("attention"), "code,severity,finding,question\n");
        assertPrinted(
                run("attention"), run("attention", "--date", LAST.toString()).out());
    }

    @Test
    void attentionRefusesWhatIsNoDay() {
        Processes.Result wrong = run("attention", "--date", "yesterday");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).isEqualTo("casebook: --date must be a date such as 2026-03-10\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--date 2020-13-40 --horizon 6,--date must be a date such as 2026-03-10",
        "--date 0000-01-01 --horizon 6,--date must be a date of the years 1 to 9999",
        "--date 2015-01-01 --horizon 7,'--horizon must be one of the model''s, in months: 3, 6, 9, 12'",
        "--date 2015-01-01 --horizon 15,'--horizon must be one of the model''s, in months: 3, 6, 9, 12'",
        "--date 2015-01-01,--horizon is missing",
        "--horizon 6,--date is missing",
    })
    void predictRefusesWrongOptions(String options, String message) {
        assertRefused(run("predict", options.split(" ")), message);
    }

    @Test
    void predictNamesTheModelsThereAre() {
        Processes.Result result = run("predict", "--date", "2015-01-01", "--horizon", "6", "--model", "oracle");
        assertRefused(
                result,
                "the model must be one of register, citizen, both-raters, belief, or the file DOC.json of another");
    }

    @Test
    void progressionIsThatOfTheLibrary() {
        var snapshot = HenrikCase.caseFile().asOf(LAST);
        LocalDate first = snapshot.measurements().measurements().get(0).date();
        assertPrinted(
                run("progression", "--to", LAST.toString()),
                ProgressionCalculator.withDefaults().calculate(snapshot).describe(Language.ENGLISH));
        var between = ProgressionCalculator.withDefaults().calculate(snapshot, first, LAST);
        assertPrinted(
                run("progression", "--from", first.toString(), "--to", LAST.toString(), "--language", "da"),
                between.describe(Language.DANISH));
        assertPrinted(
                run("progression", "--from", first.toString(), "--to", LAST.toString(), "--json"),
                BipJson.PROGRESSION.writePretty(between) + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--from 2015-01-01 --to 2014-01-01,'--from must not be after --to, or after the last measurement where there is none'",
        "--instrument ladder,--instrument must be one of bip",
        "--language d!,--language must be a language tag such as da or sv-FI",
        "--to tomorrow,--to must be a date such as 2026-03-10",
    })
    void progressionRefusesWrongOptions(String options, String message) {
        assertRefused(run("progression", options.split(" ")), message);
    }

    @Test
    void noErrorQuotesTheCase() throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst("\"CITIZEN\"", "\"Hans Hansen\""));
        List<Processes.Result> results = new ArrayList<>();
        results.add(run("predict", "--date", LAST.toString(), "--horizon", "6"));
        results.add(run("progression"));
        assertThat(results).allSatisfy(result -> {
            assertThat(result.status()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .startsWith("casebook: " + file + " is no case file: /events/")
                    .doesNotContain("Hans");
        });
    }

    private static void assertRefused(Processes.Result result, String message) {
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("casebook: " + message + "\n");
        assertThat(result.status()).isEqualTo(2);
    }
}
