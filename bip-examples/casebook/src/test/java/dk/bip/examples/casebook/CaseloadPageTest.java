package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.CitizenId;
import dk.bip.core.casefile.CaseFile;
import dk.bip.model.json.BipJson;
import dk.bip.model.population.ReferenceCitizen;
import dk.bip.model.population.ReferencePopulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code caseload}: a folder of cases and its teams as a page without anything about fewer than ten. */
class CaseloadPageTest {

    private static final String MARKER = "Hans Hansen 010190-1234";

    private static List<CaseFile> population;

    @TempDir
    Path folder;

    private Path cases;

    @BeforeAll
    static void drawCitizens() {
        population = ReferencePopulation.of(11)
                .citizens()
                .limit(130)
                .map(ReferenceCitizen::caseFile)
                .toList();
    }

    @BeforeEach
    void makeFolder() throws IOException {
        cases = Files.createDirectory(folder.resolve("cases"));
    }

    private void write(Path path, Iterator<CaseFile> files, int count) throws IOException {
        Files.createDirectories(path);
        for (int i = 0; i < count; i++) {
            Files.writeString(path.resolve(i + ".json"), BipJson.CASE_FILE.write(files.next()));
        }
    }

    private void writeTeams() throws IOException {
        Iterator<CaseFile> files = population.iterator();
        write(cases.resolve("Nord"), files, 60);
        write(cases.resolve("Havnen"), files, 5);
        write(cases.resolve("Centrum"), files, 40);
        write(cases.resolve("Vest"), files, 20);
    }

    private Processes.Result run(String... options) {
        return CasebookRun.of(Stream.concat(
                        Stream.of(
                                "caseload",
                                cases.toString(),
                                folder.resolve("page.html").toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("page.html"));
    }

    private void checkRefused(Processes.Result result, String message) {
        assertThat(result.err()).isEqualTo("casebook: " + message + "\n");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(folder.resolve("page.html")).doesNotExist();
    }

    @Test
    void foldersAreTeamsOfWhichASmallOneIsHiddenAndAnotherForItsSake() throws IOException {
        writeTeams();
        Processes.Result result = run("--language", "da");
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("casebook: 125 cases read, 0 could not be\n");
        assertThat(page())
                .contains("<th scope=\"row\">Havnen</th><td>vises ikke</td><td>vises ikke</td><td>vises ikke</td>")
                .contains("<th scope=\"row\">Vest</th><td>vises ikke</td><td>vises ikke</td><td>vises ikke</td>")
                .containsPattern("<th scope=\"row\">Nord \\([0-9]+ borgere\\)</th>")
                .contains("Jobrettet");
        assertThat(page())
                .doesNotContain(
                        population.stream().map(file -> file.citizen().value()).toArray(String[]::new));
    }

    @Test
    void aFolderOfFilesIsOneCaseloadWithoutTeams() throws IOException {
        write(cases, population.iterator(), 30);
        assertThat(run().status()).isZero();
        assertThat(page())
                .contains("What has moved for the citizens?")
                .contains("Programme")
                .doesNotContain(">Team<");
    }

    @Test
    void fewerThanTenGiveAPageWithoutNumbers() throws IOException {
        write(cases, population.iterator(), 8);
        assertThat(run().status()).isZero();
        assertThat(page()).contains("Fewer than 10 citizens").doesNotContain("<figure>");
    }

    @Test
    void datesAreThoseThatWereAskedFor() throws IOException {
        write(cases, population.iterator(), 60);
        assertThat(run("--from", "2013-06-01", "--to", "2014-06-01").status()).isZero();
        assertThat(page()).contains("From 1 June 2013 to 1 June 2014.");
        assertThat(run("--to", "2014-06-01").status()).isZero();
        assertThat(page()).contains("From each citizen's own start up to 1 June 2014.");
    }

    @Test
    void aCaseThatCannotBeReadIsCountedAndNotQuoted() throws IOException {
        write(cases, population.iterator(), 12);
        Files.writeString(cases.resolve("bad.json"), "{\"" + MARKER + "\":1}");
        Files.writeString(cases.resolve("notes.txt"), MARKER);
        assertThat(run().err()).isEqualTo("casebook: 12 cases read, 1 could not be\n");
        assertThat(page()).doesNotContain("Hansen");
    }

    @Test
    void whatIsNoCaseloadIsRefused() throws IOException {
        String name = cases.toString();
        checkRefused(run(), name + " holds no case that can be read");
        Files.writeString(
                cases.resolve("empty.json"),
                BipJson.CASE_FILE.write(CaseFile.builder(CitizenId.of("empty")).build()));
        checkRefused(run(), name + " holds no case with a measurement");
        write(cases, population.iterator(), 2);
        checkRefused(
                run("--from", "2030-01-01"),
                "--from must not be after --to, or after the last measurement where there is none");
        Files.writeString(cases.resolve("again.json"), BipJson.CASE_FILE.write(population.get(1)));
        checkRefused(run(), name + " holds two cases of one citizen");
        cases = folder.resolve("nowhere");
        checkRefused(run(), "cannot read " + cases + ": there is no such file or folder");
    }

    @Test
    void foldersThatAreCaseworkersAreRefused() throws IOException {
        Iterator<CaseFile> files = population.iterator();
        CaseFile first = files.next();
        String caseworker = first.asOf(Arguments.LAST_DAY)
                .assignments()
                .primaryAt(StoredDocument.lastMeasured(first))
                .orElseThrow()
                .value();
        write(cases.resolve(caseworker), population.iterator(), 12);
        checkRefused(
                run(), "grouping TEAM must not be by caseworker: nothing here ranks caseworkers, by name or otherwise");
    }
}
