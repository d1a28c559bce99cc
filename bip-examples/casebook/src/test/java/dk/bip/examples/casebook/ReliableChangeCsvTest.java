package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code reliable-change-csv} on public data sets against R, and what it refuses. */
class ReliableChangeCsvTest {

    private static final Path DATA = data();
    private static final String SOUND = "name,before,after\nIda,2,3.5\nPer,3,3\nBo,2.5,4\nEva,4,1\nAda,NA,2\n";
    private static final String USUAL = "--pre before --post after --method JT --reliability 0.8";

    @TempDir
    Path folder;

    private static Path data() {
        try {
            return Path.of(ReliableChangeCsvTest.class.getResource("change").toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Processes.Result run(Path file, String options) {
        List<String> args = new ArrayList<>(List.of("reliable-change-csv", file.toString()));
        args.addAll(List.of(options.split(" ")));
        return CasebookRun.of(args.toArray(String[]::new));
    }

    private Processes.Result run(String content, String options) throws IOException {
        return run(Files.writeString(folder.resolve("data.csv"), content), options);
    }

    static Stream<List<String>> cases() throws IOException {
        return rows(DATA.resolve("cases.csv"));
    }

    private static Stream<List<String>> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(line -> List.of(line.split(",", -1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void printsWhatRGivesAndNothingElse(List<String> example) throws IOException {
        List<List<String>> expected = rows(DATA.resolve("reference.csv"))
                .filter(row -> row.get(0).equals(example.get(0)))
                .toList();
        Processes.Result run = run(DATA.resolve(example.get(1)), example.get(2));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("row,change,rci,category\n").endsWith("\n");
        List<List<String>> printed = run.out()
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
        assertThat(printed).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            List<String> reference = expected.get(i).subList(1, 5);
            assertThat(printed.get(i).get(0)).isEqualTo(reference.get(0));
            close(printed.get(i).get(1), reference.get(1));
            close(printed.get(i).get(2), reference.get(2));
            assertThat(printed.get(i).get(3)).as("%s", expected.get(i)).isEqualTo(reference.get(3));
        }
    }

    private static void close(String printed, String reference) {
        if (reference.isEmpty()) {
            assertThat(printed).isEmpty();
        } else {
            double value = Double.parseDouble(reference);
            assertThat(Double.parseDouble(printed)).isCloseTo(value, within(1e-10 * Math.max(1e-3, Math.abs(value))));
        }
    }

    @Test
    void numbersRowsFromOneAndCountsTheIncomplete() throws IOException {
        assertThat(run(SOUND.replace("Per,3,3", "Per,3,"), USUAL + " --higher-is-better no")
                        .out())
                .matches(
                        "row,change,rci,category\n"
                                + "1,1\\.5,2\\.2\\d+,deteriorated\n"
                                + "3,1\\.5,2\\.2\\d+,deteriorated\n"
                                + "4,-3,-4\\.\\d+,improved\n"
                                + ",0,,recovered\n,1,,improved\n,0,,unchanged\n,2,,deteriorated\n,0,,harmed\n,2,,rows_dropped\n");
    }

    @Test
    void printsTheSameTwice() throws IOException {
        String options = USUAL + " --functional-mean 4 --functional-sd 1";
        assertThat(run(SOUND, options)).isEqualTo(run(SOUND, options));
        assertThat(run(SOUND, options).out()).contains(",harmed\n").contains(",recovered\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--post after --method JT --reliability 0.8| --pre is missing",
                "--pre before --method JT --reliability 0.8| --post is missing",
                "--pre before --post after --reliability 0.8| --method is missing",
                "--pre before --post after --method JT| --reliability is missing",
                "--pre before --post before --method JT --reliability 0.8| --pre and --post are the same column",
                "--pre before --post after --method jt --reliability 0.8| --method must be one of JT, GLN, HLL, EN, NK and HA, but is jt",
                "--pre before --post after --method JT --reliability 1| --reliability must be a number greater than 0 and less than 1, but is 1",
                "--pre before --post after --method JT --reliability 0| --reliability must be a number greater than 0 and less than 1, but is 0",
                "--pre before --post after --method JT --reliability NaN| --reliability must be a number greater than 0 and less than 1, but is NaN",
                "--pre before --post after --method JT --reliability 0,8| --reliability must be a number greater than 0 and less than 1, but is 0,8",
                "--pre before --post after --method JT --reliability 0.8 --reliability-post 0.7| --reliability-post means nothing without --method NK",
                "--pre before --post after --method NK --reliability 0.8 --reliability-post 7| --reliability-post must be a number greater than 0 and less than 1, but is 7",
                "--pre before --post after --method JT --reliability 0.8 --functional-mean 4| --functional-mean means nothing without --functional-sd",
                "--pre before --post after --method JT --reliability 0.8 --functional-sd 4| --functional-sd means nothing without --functional-mean",
                "--pre before --post after --method JT --reliability 0.8 --functional-mean x --functional-sd 1| --functional-mean must be a number, but is x",
                "--pre before --post after --method JT --reliability 0.8 --functional-mean 4 --functional-sd 0| --functional-sd must be a positive number, but is 0",
                "--pre before --post after --method JT --reliability 0.8 --minimal-important-difference -1| --minimal-important-difference must be a positive number, but is -1",
                "--pre before --post after --method JT --reliability 0.8 --minimal-important-difference 1e999| --minimal-important-difference must be a positive number, but is 1e999",
                "--pre before --post after --method JT --reliability 0.8 --higher-is-better maybe| --higher-is-better must be yes or no, but is maybe",
                "--pre before --post after --method JT --reliability 0.8 --quiet| there is no option --quiet; reliable-change-csv --help lists all"
            })
    void refusesOptionsWithoutMeaning(String options, String message) throws IOException {
        assertThat(run(SOUND, options)).isEqualTo(new Processes.Result(2, "", "casebook: " + message + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before,later~1,2~3,4| there is no column after",
                "before,after~1,2~x,4| line 3: column 1 holds text where a number must be",
                "before,after~1,2~| column before has one value only, in all rows that lack no cell",
                "before,after~1,2~1,3| column before has one value only, in all rows that lack no cell",
                "before,after~1,NA~NA,3| no row is left, as each lacks a cell",
                "before,after~-1e308,1e308~1,2| the difference of pre and post must be finite"
            })
    void refusesFilesThatCannotBeUsed(String content, String message) throws IOException {
        assertThat(run(content.replace('~', '\n'), USUAL)).isEqualTo(refused(message));
    }

    @Test
    void refusesWhatTheMethodCannotJudge() throws IOException {
        assertThat(run("before,after\n1,2\n2,3\n4,5.1\n", "--pre before --post after --method HA --reliability 0.8"))
                .isEqualTo(
                        refused(
                                "reliability must be so high that the changes of the group differ by more than measurement error"));
        assertThat(run(SOUND, USUAL + " --functional-mean 2 --functional-sd 1"))
                .isEqualTo(refused("the population in work must have the better mean"));
    }

    private Processes.Result refused(String message) {
        return new Processes.Result(2, "", "casebook: " + folder.resolve("data.csv") + ": " + message + "\n");
    }
}
