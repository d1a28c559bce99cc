package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.ModelFrame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code src/test/python/calibration.py} on a small population: what it computes is what the library computes from the same rows, and it tells
 * forecasts that are wrong. Where there is no Python it is skipped.
 */
class CalibrationProgramTest {

    private static final Path PROGRAM =
            Path.of("src", "test", "python", "calibration.py").toAbsolutePath();
    private static final int MONTHS = 6;

    @TempDir
    Path folder;

    private Path population;
    private Path predictions;
    private CsvTable people;
    private CsvTable forecasts;

    @BeforeEach
    void setUp() throws IOException, InterruptedException {
        assumeTrue(hasPython(), "there is no python3");
        population = folder.resolve("population.csv");
        CasebookRun.of("population", "--citizens", "1200", "--seed", "41", population.toString());
        predictions = predict(population, "predictions.csv");
        people = CsvTable.read(population.toString());
        forecasts = CsvTable.read(predictions.toString());
    }

    private boolean hasPython() throws InterruptedException {
        try {
            return Processes.run(folder, List.of("python3", "--version"), "").status() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private Path predict(Path file, String name) throws IOException {
        Processes.Result run = CasebookRun.of("predict-csv", file.toString(), "--horizon", "" + MONTHS);
        assertThat(run.status()).isZero();
        return Files.writeString(folder.resolve(name), run.out());
    }

    private Processes.Result python(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", PROGRAM.toString()));
        command.addAll(List.of(arguments));
        return Processes.run(folder, command, "");
    }

    private Map<String, String[]> table(String... arguments) throws IOException, InterruptedException {
        Processes.Result run = python(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("horizon,quantity,rows,expected,found,standard_error,allowed,met\n");
        return run.out()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(cells -> cells[1], cells -> cells));
    }

    private Map<String, String[]> bands(Path forecast) throws IOException, InterruptedException {
        return table("bands", population.toString(), MONTHS + "=" + forecast);
    }

    private void assertGroup(Map<String, String[]> bands, String group, IntPredicate members) {
        double[] jobs = people.numbers("job_within_6_months");
        double[] probabilities = forecasts.numbers("probability");
        int[] rows = IntStream.range(0, people.size())
                .filter(i -> !Double.isNaN(probabilities[i]))
                .filter(members)
                .toArray();
        String[] cells = bands.get(group);
        assertThat(cells[2]).isEqualTo("" + rows.length);
        assertThat(Double.parseDouble(cells[3]))
                .isCloseTo(
                        Arrays.stream(rows)
                                .mapToDouble(i -> probabilities[i])
                                .average()
                                .orElseThrow(),
                        within(1e-12));
        assertThat(Double.parseDouble(cells[4]))
                .isCloseTo(
                        Arrays.stream(rows).mapToDouble(i -> jobs[i]).average().orElseThrow(), within(1e-12));
    }

    @Test
    void groupsAreTheMeansOfTheirRows() throws IOException, InterruptedException {
        Map<String, String[]> bands = bands(predictions);
        double[] belief = people.numbers("caseworker_belief");
        double[] first = people.numbers("first_interval");
        double[] changes = people.numbers("caseworker_changes");
        assertGroup(bands, "all", i -> true);
        for (int level = 1; level <= 5; level++) {
            int of = level;
            assertGroup(bands, "caseworker_belief_" + of, i -> belief[i] == of);
        }
        assertGroup(bands, "first_interval", i -> first[i] == 1);
        assertGroup(bands, "three_or_more_changes", i -> changes[i] >= 3);
        assertThat(Integer.parseInt(bands.get("top_tenth")[2])).isEqualTo(Integer.parseInt(bands.get("all")[2]) / 10);
        assertThat(bands.get("rows_without_estimate")[2]).isEqualTo("" + people.size());
    }

    @Test
    void theSlopeAndItsErrorAreThoseOfTheLibrarysRegression() throws IOException, InterruptedException {
        double[] probabilities = forecasts.numbers("probability");
        int[] rows = IntStream.range(0, people.size())
                .filter(i -> !Double.isNaN(probabilities[i]))
                .toArray();
        double[] jobs = people.numbers("job_within_6_months");
        List<String> citizens = people.labels("citizen");
        List<String> caseworkers = people.labels("caseworker");
        ModelFrame frame = ModelFrame.builder()
                .outcome("job", Arrays.stream(rows).mapToDouble(i -> jobs[i]).toArray())
                .column(
                        "log_odds",
                        Arrays.stream(rows)
                                .mapToDouble(i -> Math.log(probabilities[i] / (1 - probabilities[i])))
                                .toArray())
                .cluster("citizen", Arrays.stream(rows).mapToObj(citizens::get).toList())
                .cluster(
                        "caseworker",
                        Arrays.stream(rows).mapToObj(caseworkers::get).toList())
                .build();
        Coefficient slope = BinaryRegression.logit()
                .withClusters("citizen", "caseworker")
                .fit(frame)
                .coefficients()
                .coefficients()
                .get(1);
        String[] cells = bands(predictions).get("slope");
        assertThat(Double.parseDouble(cells[4])).isCloseTo(slope.estimate(), within(1e-7));
        assertThat(Double.parseDouble(cells[5])).isCloseTo(slope.standardError(), within(1e-7));
    }

    /** Forecasts of three times the odds, in an interval without width. */
    @Test
    void forecastsThatAreWrongAreOutsideTheBands() throws IOException, InterruptedException {
        StringBuilder wrong = new StringBuilder("row,probability,lower,upper,spread_lower,spread_upper,no_estimate\n");
        double[] probabilities = forecasts.numbers("probability");
        double[] jobs = people.numbers("job_within_6_months");
        double share = Arrays.stream(jobs).average().orElseThrow();
        for (int i = 0; i < probabilities.length; i++) {
            double p = 3 * share + (i % 7) * 0.01;
            wrong.append(i + 1).append(("," + p).repeat(3)).append(",,,\n");
        }
        Map<String, String[]> bands = bands(Files.writeString(folder.resolve("wrong.csv"), wrong));
        assertThat(bands.get("all")[7]).isEqualTo("no");
        assertThat(bands.get("interval_coverage")[7]).isEqualTo("no");
        assertThat(bands.get("slope")[7]).isEqualTo("no");
    }

    @Test
    void gapsEmptyColumnsAndTheSpreadIsHeldAgainstTheCompleteRows() throws IOException, InterruptedException {
        Processes.Result emptied = python("gaps", population.toString(), "caseworker_orientation,age");
        assertThat(emptied.err()).isEmpty();
        Path gaps = Files.writeString(folder.resolve("gaps.csv"), emptied.out());
        CsvTable withGaps = CsvTable.read(gaps.toString());
        assertThat(withGaps.names()).isEqualTo(people.names());
        assertThat(withGaps.numbers("age")).containsOnly(Double.NaN);
        assertThat(withGaps.numbers("caseworker_belief")).isEqualTo(people.numbers("caseworker_belief"));

        CsvTable spread = CsvTable.read(predict(gaps, "of-gaps.csv").toString());
        double[] complete = forecasts.numbers("probability");
        double[] ofComplete = forecasts.numbers("spread_lower");
        double[] lower = spread.numbers("spread_lower");
        double[] upper = spread.numbers("spread_upper");
        int[] rows = IntStream.range(0, people.size())
                .filter(i -> !Double.isNaN(complete[i]) && Double.isNaN(ofComplete[i]) && !Double.isNaN(lower[i]))
                .toArray();
        assertThat(rows).hasSizeGreaterThan(people.size() / 2);
        double inside = Arrays.stream(rows)
                .filter(i -> lower[i] <= complete[i] && complete[i] <= upper[i])
                .count();
        String[] cells = table(
                        "spread",
                        predictions.toString(),
                        folder.resolve("of-gaps.csv").toString())
                .get("spread_coverage");
        assertThat(cells[2]).isEqualTo("" + rows.length);
        assertThat(Double.parseDouble(cells[4])).isCloseTo(inside / rows.length, within(1e-12));
    }

    @Test
    void filesThatDoNotBelongTogetherAreRefused() throws IOException, InterruptedException {
        Files.writeString(predictions, Files.readString(predictions).replaceFirst("\n2,.*\n", "\n"));
        Processes.Result run = python("bands", population.toString(), MONTHS + "=" + predictions);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("calibration.py: " + predictions + " does not have the rows of " + population + "\n");
        assertThat(python("gaps", population.toString(), "no_such_column").err())
                .isEqualTo("calibration.py: there is no column no_such_column\n");
    }
}
