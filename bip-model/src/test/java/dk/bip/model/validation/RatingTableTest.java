package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rating tables of measurements. */
class RatingTableTest {

    private static final LocalDate START = LocalDate.of(2015, 3, 1);
    private static final List<Indicator> ITEMS = List.of(Indicator.COOPERATION, Indicator.GOAL_DIRECTEDNESS);

    private static Measurement measurement(int day, double cooperation, double goals) {
        return Measurement.builder(START.plusDays(day))
                .profile(IndicatorProfile.builder(Rater.CITIZEN)
                        .score(Indicator.COOPERATION, cooperation)
                        .score(Indicator.GOAL_DIRECTEDNESS, goals)
                        .build())
                .profile(IndicatorProfile.builder(Rater.CASEWORKER)
                        .score(Indicator.COOPERATION, 6 - cooperation)
                        .build())
                .build();
    }

    private static Measurement declined(int day) {
        return Measurement.builder(START.plusDays(day))
                .profile(IndicatorProfile.builder(Rater.CITIZEN)
                        .missing(Indicator.COOPERATION, MissingReason.DECLINED)
                        .score(Indicator.GOAL_DIRECTEDNESS, 3)
                        .build())
                .build();
    }

    @Test
    void takesTheIndicatorsOfARater() {
        RatingTable table = RatingTable.ofIndicators(
                List.of(measurement(0, 1, 2), declined(1), measurement(2, 4, 5)), Rater.CITIZEN, ITEMS);
        assertThat(table.columns()).containsExactly("COOPERATION", "GOAL_DIRECTEDNESS");
        assertThat(table.column(0)).containsExactly(1, 4);
        assertThat(table.column(1)).containsExactly(2, 5);
        assertThat(table.incompleteRows()).isEqualTo(1);
    }

    @Test
    void takesTheRatersOfAnIndicator() {
        RatingTable table = RatingTable.ofRaters(List.of(measurement(0, 1, 2), declined(1)), Indicator.COOPERATION);
        assertThat(table.columns()).containsExactly(Rater.CITIZEN.code(), Rater.CASEWORKER.code());
        assertThat(table.column(0)).containsExactly(1);
        assertThat(table.column(1)).containsExactly(5);
        assertThat(table.incompleteRows()).isEqualTo(1);
    }

    @Test
    void takesTheFirstPairOfOccasionsThatIsCloseAndComplete() {
        MeasurementSeries close =
                MeasurementSeries.of(List.of(measurement(0, 1, 1), measurement(40, 2, 2), measurement(54, 3, 3)));
        MeasurementSeries apart = MeasurementSeries.of(List.of(measurement(0, 1, 1), measurement(15, 2, 2)));
        MeasurementSeries gap = MeasurementSeries.of(List.of(measurement(0, 1, 1), declined(7), measurement(14, 2, 2)));
        RatingTable table = RatingTable.ofRetest(List.of(close, apart, gap), Rater.CITIZEN, Indicator.COOPERATION, 14);
        assertThat(table.columns()).containsExactly("test", "retest");
        assertThat(table.column(0)).containsExactly(2);
        assertThat(table.column(1)).containsExactly(3);
        assertThat(table.incompleteRows()).isEqualTo(2);
    }

    @Test
    void refusesBadArguments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingTable.ofRetest(List.of(), Rater.CITIZEN, Indicator.COOPERATION, 0))
                .withMessage("longestDays must be at least 1, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingTable.ofIndicators(List.of(), Rater.CITIZEN, List.of(Indicator.COOPERATION)))
                .withMessage("columns must be at least two");
    }
}
