package dk.bip.core.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.MeasurementSeries;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The caseworker's belief from measurement to measurement. */
class BeliefHistoryTest {

    @Test
    void aDropIsRecoveredFromByTheFirstBeliefThatIsAsHighAsBeforeIt() {
        List<DatedScore> points = Cases.series(4, 2, 3, 4, 3);
        List<BeliefHistory.Drop> drops = new BeliefHistory(points).drops();
        assertThat(drops)
                .containsExactly(
                        new BeliefHistory.Drop(points.get(0), points.get(1), Optional.of(points.get(3))),
                        new BeliefHistory.Drop(points.get(3), points.get(4), Optional.empty()));
        assertThat(drops.get(0).steps()).isEqualTo(2);
    }

    @Test
    void eachFallOfSeveralRunningIsADropOfItsOwn() {
        List<DatedScore> points = Cases.series(4, 3, 2, 3);
        assertThat(new BeliefHistory(points).drops())
                .containsExactly(
                        new BeliefHistory.Drop(points.get(0), points.get(1), Optional.empty()),
                        new BeliefHistory.Drop(points.get(1), points.get(2), Optional.of(points.get(3))));
    }

    @Test
    void theHistoryIsThatOfTheCaseworkersBeliefOnly() {
        MeasurementSeries series = Cases.snapshot(
                        Cases.flat(Cases.START, 2, 4),
                        Cases.only(Cases.START.plusMonths(3), Rater.CITIZEN, 1),
                        Cases.flat(Cases.START.plusMonths(6), 1, 5))
                .measurements();
        assertThat(BeliefHistory.of(series).points())
                .containsExactly(Cases.at(Cases.START, 4), Cases.at(Cases.START.plusMonths(6), 5));
        assertThat(BeliefHistory.of(series).drops()).isEmpty();
    }

    @Test
    void whatIsNoHistoryAndNoDropIsRefusedWithoutItsContent() {
        List<DatedScore> points = Cases.series(4, 3, 2);
        assertThatThrownBy(() -> new BeliefHistory(List.of(points.get(1), points.get(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("points must be in order of their dates, no two on one day");
        assertThatThrownBy(() -> new BeliefHistory.Drop(points.get(1), points.get(0), Optional.empty()))
                .hasMessage("before must be before after");
        assertThatThrownBy(() -> new BeliefHistory.Drop(points.get(0), points.get(0), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BeliefHistory.Drop(points.get(0), points.get(1), Optional.of(points.get(2))))
                .hasMessage("recovery must be later than after and as high as before");
    }
}
