package dk.bip.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.LikelihoodRatioTest;
import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameRowBuilder;
import dk.bip.model.statistics.PointEstimate;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The answers to the exercises of 04-your-csv-beside-r.ipynb. */
class CsvBesideRAnswersTest {

    private static final List<String> EDUCATION = List.of("educationhigher", "educationskilled");

    private final ModelFrame citizens;

    CsvBesideRAnswersTest() throws IOException {
        ModelFrameRowBuilder rows = ModelFrame.rowBuilder(
                        "job",
                        List.of("age", "educationhigher", "educationskilled", "caseload", "health", "belief"),
                        List.of("caseworker"))
                .missing(MissingValues.DROP_ROW);
        try (Stream<String> lines = Files.lines(Notebook.FOLDER.resolve("lillevig/citizens.csv"))) {
            lines.skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
                double[] values = {
                    number(cells[2]),
                    cells[3].equals("higher") ? 1 : 0,
                    cells[3].equals("skilled") ? 1 : 0,
                    number(cells[4]),
                    number(cells[5]),
                    number(cells[6])
                };
                rows.row(number(cells[7]), values, 1, 0, List.of(cells[1]));
            });
        }
        citizens = rows.build();
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    @Test
    void educationAsAWholeIsNotCertainlyApartFromNone() {
        LikelihoodRatioTest test = LikelihoodRatioTest.of(
                BinaryRegression.logit().fit(citizens.without(EDUCATION)),
                BinaryRegression.logit().fit(citizens));

        assertThat(test.statistic()).isCloseTo(4.75, within(0.005));
        assertThat(test.degreesOfFreedom()).isEqualTo(2);
        assertThat(test.p()).isCloseTo(0.0929, within(0.0005));
    }

    @Test
    void twoStepsOfBeliefGoWithFourteenPoints() {
        PointEstimate difference = BinaryRegression.logit()
                .withClusters("caseworker")
                .fit(citizens)
                .standardisation(citizens)
                .difference(Map.of("belief", 4.0), Map.of("belief", 2.0));

        assertThat(difference.estimate()).isCloseTo(0.141, within(0.0005));
        assertThat(difference.confidenceInterval().lower()).isCloseTo(0.065, within(0.0005));
        assertThat(difference.confidenceInterval().upper()).isCloseTo(0.216, within(0.0005));
    }
}
