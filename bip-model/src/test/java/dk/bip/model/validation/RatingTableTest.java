package dk.bip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.MissingReason;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Skapa;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rating tables of measurements. */
class RatingTableTest {

    private static final LocalDate START = LocalDate.of(2015, 3, 1);
    private static final List<Dimension> ITEMS = List.of(Indicator.COOPERATION, Indicator.GOAL_DIRECTEDNESS);

    private static Measurement citizen(int day, double cooperation, double goals) {
        return Measurement.of(
                START.plusDays(day),
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.COOPERATION, cooperation)
                        .score(Indicator.GOAL_DIRECTEDNESS, goals)
                        .build());
    }

    private static Measurement caseworker(int day, double cooperation) {
        return Measurement.of(
                START.plusDays(day),
                Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                        .score(Indicator.COOPERATION, cooperation)
                        .build());
    }

    private static Measurement declined(int day) {
        return Measurement.of(
                START.plusDays(day),
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .missing(Indicator.COOPERATION, MissingReason.DECLINED)
                        .score(Indicator.GOAL_DIRECTEDNESS, 3)
                        .build());
    }

    @Test
    void takesTheDimensionsOfARater() {
        RatingTable table = RatingTable.ofDimensions(
                List.of(citizen(0, 1, 2), caseworker(0, 5), declined(1), citizen(2, 4, 5)), Rater.CITIZEN, ITEMS);
        assertThat(table.columns()).containsExactly("COOPERATION", "GOAL_DIRECTEDNESS");
        assertThat(table.column(0)).containsExactly(1, 4);
        assertThat(table.column(1)).containsExactly(2, 5);
        assertThat(table.incompleteRows()).isEqualTo(1);
    }

    @Test
    void takesTheRatersOfADimensionWhereTheyAnsweredWithinAMonth() {
        MeasurementSeries series = MeasurementSeries.of(
                List.of(citizen(0, 1, 2), caseworker(31, 5), declined(100), caseworker(90, 4), citizen(200, 1, 1)));
        RatingTable table = RatingTable.ofRaters(series.pairs(), Indicator.COOPERATION);
        assertThat(table.columns()).containsExactly(Rater.CITIZEN.code(), Rater.CASEWORKER.code());
        assertThat(table.column(0)).containsExactly(1);
        assertThat(table.column(1)).containsExactly(5);
        assertThat(table.incompleteRows()).isEqualTo(1);
    }

    @Test
    void hasNoRatingOfADimensionThatTheInstrumentLacks() {
        RatingTable table = RatingTable.ofDimensions(
                List.of(citizen(0, 1, 2)), Rater.CITIZEN, List.of(Indicator.COOPERATION, Skapa.COOPERATION));
        assertThat(table.incompleteRows()).isEqualTo(1);
    }

    @Test
    void takesTheFirstPairOfOccasionsThatIsCloseAndComplete() {
        MeasurementSeries close = MeasurementSeries.of(
                List.of(citizen(0, 1, 1), caseworker(7, 1), citizen(40, 2, 2), caseworker(47, 1), citizen(54, 3, 3)));
        MeasurementSeries apart = MeasurementSeries.of(List.of(citizen(0, 1, 1), citizen(15, 2, 2)));
        MeasurementSeries gap = MeasurementSeries.of(List.of(citizen(0, 1, 1), declined(7), citizen(14, 2, 2)));
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
                .isThrownBy(() -> RatingTable.ofDimensions(List.of(), Rater.CITIZEN, List.of(Indicator.COOPERATION)))
                .withMessage("columns must be at least two");
    }
}
