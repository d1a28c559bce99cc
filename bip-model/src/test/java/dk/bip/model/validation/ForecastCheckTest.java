package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.statistics.Logistic;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecastCheckTest {

    private static final int ROWS = 400;
    private static final List<String> CITIZEN = List.of("citizen");
    private final double[] probabilities = new double[ROWS];
    private final ModelFrame rows = rows();

    private ModelFrame rows() {
        Random random = new Random(12);
        double[] outcomes = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            probabilities[i] = Logistic.probability(random.nextGaussian() - 1);
            outcomes[i] = random.nextDouble() < probabilities[i] ? 1 : 0;
        }
        return ModelFrame.builder()
                .outcome("job", outcomes)
                .cluster(
                        "citizen",
                        IntStream.range(0, ROWS).mapToLong(i -> i / 3).toArray())
                .cluster(
                        "caseworker",
                        IntStream.range(0, ROWS).mapToLong(i -> i % 30).toArray())
                .build();
    }

    @Test
    void theNumbersAreThoseOfTheOtherCalculatorsWithClusteredErrorsSeed12() {
        double[] outcomes = IntStream.range(0, ROWS).mapToDouble(rows::outcome).toArray();
        Forecasts forecasts = Forecasts.of(probabilities, outcomes);
        ForecastCheck check = ForecastCheck.of(probabilities, rows, CITIZEN);
        Calibration.Result calibration = Calibration.withDefaults().evaluate(forecasts);
        assertThat(check.auc()).isEqualTo(Discrimination.auc(forecasts.asScores()));
        assertThat(check.slope().estimate()).isEqualTo(calibration.slope().estimate());
        assertThat(check.intercept().estimate())
                .isEqualTo(calibration.intercept().estimate());
        ModelFrameBuilder frame = ModelFrame.builder()
                .outcome("job", outcomes)
                .column("x", Arrays.stream(probabilities).map(Logistic::logOdds).toArray())
                .cluster(
                        "citizen",
                        IntStream.range(0, ROWS).mapToLong(i -> i / 3).toArray());
        assertThat(check.slope().standardError())
                .isEqualTo(BinaryRegression.logit()
                        .withClusters("citizen")
                        .fit(frame.build())
                        .coefficient("x")
                        .standardError());
        for (int tenth = 0; tenth < 10; tenth++) {
            Calibration.CurvePoint point = calibration.curve().get(tenth);
            ForecastCheck.Group group = check.tenths().get(tenth);
            assertThat(group.rows()).isEqualTo(point.observations());
            assertThat(group.predicted()).isCloseTo(point.meanForecast(), within(1e-15));
            assertThat(group.observed()).isEqualTo(point.eventShare());
        }
        assertThat(check.all().rows()).isEqualTo(ROWS);
    }

    /** The sum of squared sums of residuals over citizens, caseworkers and less over both, by hand. */
    @Test
    void theErrorOfAGroupIsClusteredOneWayOrTwo() {
        int[] members = {0, 1, 2, 31, 60, 90, 91};
        double[] r = Arrays.stream(members)
                .mapToDouble(i -> rows.outcome(i) - probabilities[i])
                .toArray();
        double citizens = Math.pow(r[0] + r[1] + r[2], 2) + r[3] * r[3] + r[4] * r[4] + Math.pow(r[5] + r[6], 2);
        double caseworkers = Math.pow(r[0] + r[4] + r[5], 2) + Math.pow(r[1] + r[3] + r[6], 2) + r[2] * r[2];
        double both = Arrays.stream(r).map(x -> x * x).sum();
        ForecastCheck.Group one = ForecastCheck.Group.of(probabilities, rows, members, CITIZEN);
        ForecastCheck.Group two =
                ForecastCheck.Group.of(probabilities, rows, members, List.of("citizen", "caseworker"));
        assertThat(one.standardError()).isCloseTo(Math.sqrt(citizens) / 7, within(1e-15));
        assertThat(two.standardError())
                .isCloseTo(Math.sqrt(Math.max(0, citizens + caseworkers - both)) / 7, within(1e-15));
    }

    @Test
    void refusesWhatIsNoForecastOfTheRows() {
        assertThatThrownBy(() -> ForecastCheck.of(new double[3], rows, CITIZEN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ForecastCheck.of(new double[ROWS], rows, CITIZEN))
                .hasMessageStartingWith("forecasts must be greater than 0 and less than 1");
        assertThatThrownBy(() -> ForecastCheck.of(probabilities, rows, List.of("office")))
                .hasMessageStartingWith("there is no kind of cluster named office");
        assertThatThrownBy(() -> ForecastCheck.Group.of(probabilities, rows, new int[0], CITIZEN))
                .hasMessage("members must hold at least one row");
        assertThatThrownBy(() -> ForecastCheck.Group.of(probabilities, rows, new int[1], List.of()))
                .hasMessage("clusters must be one or two kinds, but are []");
    }
}
