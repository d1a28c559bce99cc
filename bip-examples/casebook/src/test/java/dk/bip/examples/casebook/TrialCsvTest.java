package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trial of bip-model's {@code src/test/R/trial/trial.R} as a file of one's own, and files that are none. */
class TrialCsvTest {

    private static final Path DATA = data();
    private static final List<String> OF_A_WEEK = List.of(
            "share_treated",
            "share_control",
            "difference",
            "std_error",
            "lower",
            "upper",
            "band_lower",
            "band_upper",
            "cumulated_difference");
    private static final List<String> OF_THE_TRIAL = List.of(
            "log_rank_chi_squared",
            "log_rank_p",
            "hazard_ratio",
            "persons_censored_by_gap",
            "persons_treated",
            "persons_control");

    @TempDir
    Path folder;

    private static Path data() {
        try {
            return Path.of(TrialCsvTest.class.getResource("trial").toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private record Key(String week, String quantity) {}

    private static Map<Key, Double> printed(String... options) {
        List<String> args = new ArrayList<>(
                List.of("trial-csv", DATA.resolve("trial.csv").toString(), "--arm", "arm", "--weeks", "job"));
        args.addAll(List.of(options));
        Processes.Result run = CasebookRun.of(args.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("week,quantity,value\n").endsWith("\n");
        Map<Key, Double> printed = new LinkedHashMap<>();
        run.out().lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            assertThat(printed.put(new Key(cells[0], cells[1]), Double.parseDouble(cells[2])))
                    .as(line)
                    .isNull();
        });
        return printed;
    }

    private static Map<Key, Double> reference(String calculation) throws IOException {
        Map<Key, Double> reference = new LinkedHashMap<>();
        for (String line : Files.readAllLines(DATA.resolve("trial-r.csv"))) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals(calculation)) {
                reference.put(new Key(cells[1], cells[2]), Double.parseDouble(cells[3]));
            }
        }
        return reference;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"all|", "centres| --centre centre"})
    void printsWhatRGives(String calculation, String options) throws IOException {
        Map<Key, Double> printed = printed(options == null ? new String[0] : options.split(" "));
        Map<Key, Double> reference = reference(calculation);
        reference.forEach((key, value) -> {
            if (OF_A_WEEK.contains(key.quantity()) || OF_THE_TRIAL.contains(key.quantity())) {
                assertThat(printed.get(key))
                        .as("%s", key)
                        .isCloseTo(value, within(1e-8 * Math.max(1, Math.abs(value))));
            }
        });
        double width = reference.get(new Key("", "critical"));
        for (int week = 1; week <= 20; week++) {
            String of = Integer.toString(week);
            double difference = printed.get(new Key(of, "difference"));
            double error = printed.get(new Key(of, "std_error"));
            assertThat(printed.get(new Key(of, "lower")))
                    .isCloseTo(difference - 1.959963984540054 * error, within(1e-12));
            assertThat(printed.get(new Key(of, "upper")))
                    .isCloseTo(difference + 1.959963984540054 * error, within(1e-12));
            assertThat(printed.get(new Key(of, "band_lower")))
                    .isCloseTo(difference - width * error, within(0.02 * error));
            assertThat(printed.get(new Key(of, "band_upper")))
                    .isCloseTo(difference + width * error, within(0.02 * error));
        }
    }

    @Test
    void printsEveryQuantityOfEachWeekInOrderAndThoseOfTheTrialBehindThem() {
        List<Key> expected = new ArrayList<>();
        for (int week = 1; week <= 20; week++) {
            for (String quantity : OF_A_WEEK) {
                expected.add(new Key(Integer.toString(week), quantity));
            }
        }
        OF_THE_TRIAL.forEach(quantity -> expected.add(new Key("", quantity)));
        Map<Key, Double> printed = printed();
        assertThat(printed.keySet()).containsExactlyElementsOf(expected);
        assertThat(printed)
                .containsEntry(new Key("", "persons_censored_by_gap"), 4.0)
                .containsEntry(new Key("", "persons_treated"), 180.0)
                .containsEntry(new Key("", "persons_control"), 220.0);
    }

    @Test
    void printsTheSameInADanishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            Map<Key, Double> usual = printed();
            Locale.setDefault(Locale.forLanguageTag("da-DK"));
            assertThat(printed()).isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    private Processes.Result run(String content, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("data.csv"), content);
        List<String> args = new ArrayList<>(List.of("trial-csv", file.toString(), "--arm", "arm", "--weeks", "job"));
        args.addAll(List.of(options));
        return CasebookRun.of(args.toArray(String[]::new));
    }

    @Test
    void whatAFileHasNoneOfIsLeftOut() throws IOException {
        Processes.Result run = run("arm,job1\n1,0\n1,0\n0,0\n0,0\n");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\n1,difference,0.0\n")
                .endsWith("\n,persons_treated,2\n,persons_control,2\n")
                .doesNotContain("log_rank", "hazard", "gap");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arm,week1~1,0| there is no column job1",
                "arm,job0,job01~1,0,0| there is no column job1",
                "arm,job1,job3~1,0,0| line 1 names a week 3, but no column job2",
                "job1,job2~1,0| there is no column arm",
                "arm,job1~2,0| line 2: column 1 must be 0 or 1, but is neither",
                "arm,job1~1,0~,0| line 3: column 1 is missing, which every person of a trial must have",
                "arm,job1~1,0~0,0.5| line 3: column 2 must be 0 or 1, but is neither",
                "arm,job1~1,0~0,yes| line 3: column 2 holds a word for yes or no, which must be 1 or 0",
                "arm,job1~1,0~0,0~0,1| persons must hold at least two of the arm TREATED",
                "arm,job1,job2~1,0,0~1,0,NA~0,0,1~0,0,0|"
                        + " table must hold at least two persons with a value in week 2 of the arm TREATED",
                "arm;job1~1;0| the file is separated by semicolons; write it with commas between cells and decimal points, as write.csv(read.csv2(FILE), row.names = FALSE) does in R"
            })
    void aBadFileGetsOneLineThatSaysWhereAndWhat(String content, String message) throws IOException {
        refused(run(content.replace('~', '\n')), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,1,0~a,1,0~a,0,0~a,0,1~b,1,0~b,1,0|"
                        + " line 6: its centre has 0 persons of the arm 0, but must have at least two of each arm",
                "a,1,0~a,1,0~a,0,0~a,0,1~b,1,0~b,0,0~b,0,1|"
                        + " line 6: its centre has 1 person of the arm 1, but must have at least two of each arm",
                "a,1,0~NA,1,0| line 3: column 1 is missing, which every person of a trial must have",
                "a,1,0~' b',1,0| line 3: column 1 holds a label with spaces around it, which would be another label"
            })
    void aCentreThatCannotBeComparedGetsOneLineThatSaysWhereAndWhat(String rows, String message) throws IOException {
        refused(run(("centre,arm,job1~" + rows).replace('~', '\n').replace("'", ""), "--centre", "centre"), message);
    }

    private void refused(Processes.Result run, String message) {
        assertThat(run).isEqualTo(CasebookRun.refused(folder.resolve("data.csv"), message));
    }

    @Test
    void optionsThatNameOneColumnTwiceAreRefused() throws IOException {
        assertThat(run("arm,job1\n1,0\n", "--centre", "arm").err())
                .isEqualTo("casebook: --arm and --centre are the same column\n");
        assertThat(run("arm,job1,job2\n1,0,0\n", "--centre", "job2").err())
                .isEqualTo("casebook: --weeks must not begin the name of the arm or the centre\n");
    }
}
