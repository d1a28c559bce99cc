package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.casefile.CaseFile;
import dk.bip.model.json.BipJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code report} on the stored case of Henrik, as {@code henrik --case-json} prints it. */
class ReportFileTest {

    @TempDir
    Path folder;

    private Path stored;
    private Path page;

    @BeforeEach
    void store() throws IOException {
        stored = Files.writeString(
                folder.resolve("case.json"),
                CasebookRun.of("henrik", "--case-json").out());
        page = folder.resolve("page.html");
    }

    private String written(String... options) throws IOException {
        Processes.Result result = run(options);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isZero();
        return Files.readString(page);
    }

    private Processes.Result run(String... options) {
        return CasebookRun.of(Stream.concat(Stream.of("report", stored.toString(), page.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void theStoredCaseOfHenrikReadsBackAsItIs() throws IOException {
        assertThat(BipJson.CASE_FILE.read(Files.readString(stored))).isEqualTo(HenrikCase.caseFile());
        assertThat(CasebookRun.of("progression", stored.toString()).status()).isZero();
        assertThat(CasebookRun.of("attention", stored.toString()).status()).isZero();
        assertThat(CasebookRun.of("check-case", stored.toString()).status()).isZero();
    }

    @Test
    void writesOnePageWithoutAProbability() throws IOException {
        assertThat(written())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("From 26 February 2013 to 9 February 2016.", "What has moved?")
                .doesNotContain("How likely is a job?", "henrik", "karen", "caseworker-1");
        assertThat(written("--language", "da")).contains("Hvad har flyttet sig?");
        assertThat(folder).isDirectoryContaining(file -> file.equals(page));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList()).containsExactlyInAnyOrder(stored, page);
        }
    }

    @Test
    void hasTheProbabilityThatPredictGivesWhereItIsAskedFor() throws IOException {
        String predicted = CasebookRun.of("predict", stored.toString(), "--date", "2016-02-09", "--horizon", "6")
                .out();
        String html = written("--with-probability");
        assertThat(html).contains("How likely is a job?");
        assertThat(predicted.lines().map(String::strip))
                .allSatisfy(line -> assertThat(html).contains(">" + line.replace("&", "&amp;") + "<"));
    }

    @Test
    void asksOnADayWhatAttentionAsks() throws IOException {
        String html = written("--date", HenrikCase.BELIEF_LOST.toString());
        assertThat(html)
                .contains("From 26 February 2013 to 18 March 2014.")
                .contains("<strong>What has changed in how you see the citizen's chances");
    }

    @Test
    void hasTargetsAndHidesWhatIsNotToBeSeen() throws IOException {
        assertThat(written("--target", "BOTH.SEVEN=4", "--target", "CITIZEN.COOPERATION=5"))
                .contains("3.7 now, and the target is 4.0.", "Cooperation skills (the citizen's rating): ");
        assertThat(written("--hide", "HEALTH_MASTERY", "--hide", "COOPERATION"))
                .contains("2 scales are not shown on this page.")
                .doesNotContain("Health and mastery of health", "Cooperation skills");
    }

    @ParameterizedTest
    @CsvSource({
        "--target BOTH.SEVEN=9,--target must be SCALE=SCORE",
        "--target BOTH.SEVEN,--target must be SCALE=SCORE",
        "--target NOTHING=3,--target must be SCALE=SCORE",
        "--hide NOTHING,--hide must be one of JOB_SEARCH_BEHAVIOUR",
        "--hide COOPERATION --with-probability,--hide and --with-probability cannot be combined",
        "--date tomorrow,--date must be a date such as 2026-03-10",
        "--language sv,--language must be da or en",
        "--instrument ladder,--instrument must be one of bip",
    })
    void refusesWrongOptionsAndWritesNothing(String options, String message) throws IOException {
        Processes.Result result = run(options.split(" "));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("casebook: " + message).hasLineCount(1);
        assertThat(page).doesNotExist();
    }

    @Test
    void aCaseWithoutMeasurementsHasAPageOnADate() throws IOException {
        CaseFile.Builder empty = CaseFile.builder(HenrikCase.caseFile().citizen());
        Files.writeString(stored, BipJson.CASE_FILE.write(empty.build()));
        assertThat(run().err()).isEqualTo("casebook: the case holds no measurement\n");
        assertThat(written("--date", "2016-01-01", "--with-probability"))
                .contains("Nothing has been measured yet.", "That holds for all scales.", "No estimate");
    }
}
