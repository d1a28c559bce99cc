package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.examples.casebook.evidence.CsvLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCaseTest {

    private static final String HEADER = "index,kind,code,severity,message\n";
    private static final String TALK =
            "{\"event\":\"CONVERSATION\",\"date\":\"2020-03-01\",\"mode\":\"IN_PERSON\",\"attendance\":\"HELD\"}";

    @TempDir
    Path folder;

    private Processes.Result run(String events, String... options) throws IOException {
        return runDocument(
                "{\"format\":\"bip.case-file\",\"formatVersion\":2,\"citizen\":\"citizen-1\",\"events\":[" + events
                        + "]}",
                options);
    }

    private Processes.Result runDocument(String document, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), document);
        String[] args = new String[options.length + 2];
        args[0] = "check-case";
        args[1] = file.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return CasebookRun.of(args);
    }

    @Test
    void aSoundCaseGivesAHeaderAndStatus0() throws IOException {
        Processes.Result result = run(TALK);
        assertThat(result.out()).isEqualTo(HEADER);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void informationIsPrintedAndNoError() throws IOException {
        Processes.Result result = run(TALK + "," + TALK);
        assertThat(result.out())
                .isEqualTo(HEADER
                        + "1,CONVERSATION,DUPLICATE,INFORMATION,Is identical to the row at index 0 and counts once.\n");
        assertThat(result.status()).isZero();
    }

    @Test
    void anErrorIsPrintedInAReportWithStatus2() throws IOException {
        Processes.Result result = run(TALK + "," + TALK.replace("HELD", "Hans Hansen") + ",7");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out())
                .startsWith(HEADER + "1,CONVERSATION,UNREADABLE,ERROR,")
                .contains("/events/1/attendance")
                .contains("\n2,,UNREADABLE,ERROR,\"The row cannot become an event: /events/2: must be an object.")
                .doesNotContain("Hans");
        assertThat(CsvLine.rows(result.out())).allSatisfy(row -> assertThat(row).hasSize(5));
    }

    @Test
    void theMessagesComeInDanishToo() throws IOException {
        assertThat(run(TALK + "," + TALK, "--language", "da").out())
                .contains("Er magen til rækken med indeks 0 og tæller én gang.");
    }

    @Test
    void whatIsNoCaseFileIsOneLineOnTheStandardError() throws IOException {
        Processes.Result result = runDocument("{\"Hans Hansen\":1}");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .matches("casebook: .*case\\.json is no case file: /format: must be there\\n")
                .doesNotContain("Hans");
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        Processes.Result result = CasebookRun.of("check-case", "nowhere.json");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("casebook: cannot read nowhere.json: there is no such file or folder\n");
    }
}
