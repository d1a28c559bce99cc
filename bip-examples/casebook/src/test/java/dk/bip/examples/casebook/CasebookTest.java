package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs every example and compares what it prints with {@code src/test/resources/expected}. The numbers in it are held by {@link HenrikScoresTest}.
 */
class CasebookTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/expected/examples.csv")
    void printsWhatIsExpected(String file, String commandLine) {
        Processes.Result result = run(commandLine == null ? "" : commandLine);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo(HenrikResources.committed("expected/" + file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "henrik nobody",
                "henrik --yaml",
                "henrik --json --json",
                "henrik --json --language en",
                "henrik --case-json --json",
                "henrik --case-json --language en",
                "henrik --language",
                "henrik --language sv",
                "henrik --language da --language da",
                "form bip",
                "form skapa skapa",
                "form --json",
                "picture portrait",
                "picture radar course",
                "bad-input 1",
                "first-screen --json",
                "belief-instrument 1",
                "refit 1",
                "refit --replications",
                "refit --replications 1",
                "refit --replications many",
                "refit --seed 1 --seed 1",
                "legacy --all",
                "report",
                "report nowhere.json",
                "report nowhere.json page.html",
                "trial-csv",
                "trial-csv trial.csv --arm arm",
                "check-case",
                "check-case nowhere.json",
                "check-case nowhere.json --json",
                "--json"
            })
    void refusesAWrongWordInOneLine(String commandLine) {
        Processes.Result result = run(commandLine);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).matches("casebook: [^\\n]+\\n");
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(run("nobody").err())
                .isEqualTo(
                        "casebook: no example nobody; there are first-screen, henrik, picture, own-instrument, progression, predict, night, report, caseload, attention, attention-frequencies, check-case, legacy, card, austria, form, bad-input,"
                                + " belief-instrument, fit-csv, evaluate-csv, predict-csv, fit-model, validate-model, alpha-csv,"
                                + " reliable-change-csv, trial, trial-csv, population, published-figures, refit\n");
        assertThat(run("henrik --language sv").err()).isEqualTo("casebook: --language must be da or en, but is sv\n");
        assertThat(run("form bip").err())
                .isEqualTo("casebook: no instrument bip; there are bip-caseworker, bip-citizen, skapa\n");
        assertThat(run("picture portrait").err())
                .isEqualTo("casebook: no picture portrait; there are radar, course, scales, contributions, probability,"
                        + " horizons, each with -phone too\n");
        assertThat(run("card oracle").err())
                .isEqualTo(
                        "casebook: the model must be one of register, citizen, both-raters, belief, or the file DOC.json of another\n");
        assertThat(run("refit --replications").err()).isEqualTo("casebook: --replications needs a value\n");
        assertThat(run("refit --replications 1").err())
                .isEqualTo("casebook: --replications must be a whole number from 2 to 10000, but is 1\n");
        assertThat(run("refit --seed 1 --seed 1").err()).isEqualTo("casebook: --seed is given twice\n");
    }

    @Test
    void everyExampleHasHelp() {
        assertThat(run("--help")).isEqualTo(run(""));
        run("").out()
                .lines()
                .skip(2)
                .filter(line -> !line.startsWith(" "))
                .forEach(usage -> assertThat(run(usage.split(" ")[0] + " --help"))
                        .satisfies(help -> assertThat(help.out()).startsWith(usage + "\n\n"))
                        .satisfies(help -> assertThat(help.status()).isZero()));
    }

    /** What a machine is set to: its encoding, its language and its line ends. */
    @Test
    void printsTheSameBytesOnAMachineWithOtherDefaults(@TempDir Path folder) throws IOException, InterruptedException {
        Processes.Result result = Processes.run(
                folder,
                List.of(
                        Processes.program("java"),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dstdout.encoding=US-ASCII",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Dline.separator=\r\n",
                        "-cp",
                        Processes.classPath(),
                        Casebook.class.getName(),
                        "henrik",
                        "--language",
                        "da"),
                "");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo(HenrikResources.committed("expected/henrik-da.txt"));
    }

    @Test
    void aProcessEndsWithStatus2AfterAWrongWord(@TempDir Path folder) throws IOException, InterruptedException {
        Processes.Result result = Processes.run(
                folder,
                List.of(
                        Processes.program("java"),
                        "-cp",
                        Processes.classPath(),
                        Casebook.class.getName(),
                        "henrik",
                        "--yaml"),
                "");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("casebook: there is no option --yaml; henrik --help lists all\n");
    }

    private static Processes.Result run(String commandLine) {
        return CasebookRun.of(commandLine.isEmpty() ? new String[0] : commandLine.split(" "));
    }
}
