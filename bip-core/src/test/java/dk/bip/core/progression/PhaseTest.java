package dk.bip.core.progression;

import static dk.bip.core.progression.Movement.PROGRESSION;
import static dk.bip.core.progression.Movement.REGRESSION;
import static dk.bip.core.progression.Movement.STANDSTILL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Language;
import dk.bip.core.ReferenceTable;
import dk.bip.core.indicator.Direction;
import dk.bip.core.measurement.DatedScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhaseTest {

    @Test
    void agreesWithThinningOutTheSwings() {
        List<Map<String, String>> rows = ReferenceTable.rows(PhaseTest.class, "phases.csv");
        assertThat(rows).hasSize(200);
        for (Map<String, String> row : rows) {
            assertThat(phases(Double.parseDouble(row.get("threshold")), Cases.numbers(row.get("values"))))
                    .as(row.toString())
                    .isEqualTo(row.get("phases"));
        }
    }

    @Test
    void steadyRiseIsOnePhase() {
        assertThat(phases(1, 1, 2, 3, 4, 5)).isEqualTo("PROGRESSION:0:4");
    }

    @Test
    void riseAndFallTurnAtTheHighest() {
        assertThat(phases(1, 2, 3, 4, 3, 2)).isEqualTo("PROGRESSION:0:2;REGRESSION:2:4");
    }

    @Test
    void movesWithinTheThresholdAreStandstill() {
        assertThat(phases(1, 3, 3.5, 3, 4, 3.25)).isEqualTo("STANDSTILL:0:4");
        assertThat(phases(1, 2, 3)).as("exactly the threshold").isEqualTo("STANDSTILL:0:1");
    }

    @Test
    void smallStepsAddUp() {
        assertThat(phases(1, 2, 2.5, 3, 3.5)).isEqualTo("PROGRESSION:0:3");
    }

    @Test
    void standstillComesBeforeTheFirstMoveAndAfterTheLast() {
        assertThat(phases(1, 2.5, 2, 4, 3.5, 3.75)).isEqualTo("STANDSTILL:0:1;PROGRESSION:1:2;STANDSTILL:2:4");
    }

    @Test
    void timeSpentAtAnExtremeIsStandstill() {
        assertThat(phases(1, 2, 4, 3.5, 4, 2)).isEqualTo("PROGRESSION:0:1;STANDSTILL:1:3;REGRESSION:3:4");
    }

    @Test
    void pauseWithinAMoveDoesNotDivideIt() {
        assertThat(phases(1, 1, 3, 2.5, 3, 5)).isEqualTo("PROGRESSION:0:4");
    }

    @Test
    void twoScoresAreNeeded() {
        assertThat(PhaseFinder.phases(List.of(), Direction.HIGHER_IS_BETTER, 1)).isEmpty();
        assertThat(PhaseFinder.phases(Cases.series(3), Direction.HIGHER_IS_BETTER, 1))
                .isEmpty();
    }

    @Test
    void datesAreThoseOfTheMeasurements() {
        List<Phase> phases = PhaseFinder.phases(Cases.series(2, 4, 2), Direction.HIGHER_IS_BETTER, 1);
        assertThat(phases)
                .containsExactly(
                        new Phase(PROGRESSION, Cases.at(Cases.START, 2), Cases.at(Cases.START.plusMonths(3), 4), 3),
                        new Phase(
                                REGRESSION,
                                Cases.at(Cases.START.plusMonths(3), 4),
                                Cases.at(Cases.START.plusMonths(6), 2),
                                3));
        assertThat(phases.get(1).difference()).isEqualTo(-2);
        assertThat(phases.get(1).describe(Language.DANISH))
                .isEqualTo(
                        "Tilbagegang fra den 15. april 2015 til den 15. juli 2015 (fra 4,0 til 2,0), vurderet over 3 målinger.");
        assertThat(phases.get(0).describe(Language.ENGLISH))
                .isEqualTo(
                        "Progression from 15 January 2015 to 15 April 2015 (from 2.0 to 4.0), as judged over 3 measurements.");
    }

    @Test
    void phaseThatEndsWhereItBeganNamesItsScoreOnce() {
        Phase still = PhaseFinder.phases(Cases.series(2.5, 3, 2.5), Direction.HIGHER_IS_BETTER, 1)
                .get(0);
        assertThat(still.describe(Language.ENGLISH))
                .isEqualTo(
                        "No certain change from 15 January 2015 to 15 July 2015 (2.5), as judged over 3 measurements.");
        Phase nearly = PhaseFinder.phases(Cases.series(2.46, 3, 2.54), Direction.HIGHER_IS_BETTER, 1)
                .get(0);
        assertThat(nearly.describe(Language.DANISH))
                .isEqualTo("Ingen sikker ændring fra den 15. januar 2015 til den 15. juli 2015 (fra 2,46 til 2,54),"
                        + " vurderet over 3 målinger.");
    }

    @Test
    void turnedRoundInTimeTheSameSeriesHasTheSamePhasesTheOtherWay() {
        for (Map<String, String> row : ReferenceTable.rows(PhaseTest.class, "phases.csv")) {
            double threshold = Double.parseDouble(row.get("threshold"));
            double[] scores = Cases.numbers(row.get("values"));
            double[] reversed = new double[scores.length];
            for (int i = 0; i < scores.length; i++) {
                reversed[i] = scores[scores.length - 1 - i];
            }
            List<DatedScore> points = Cases.series(reversed);
            List<String> mirrored = new ArrayList<>();
            for (Phase phase : PhaseFinder.phases(points, Direction.HIGHER_IS_BETTER, threshold)) {
                Movement movement = switch (phase.movement()) {
                    case PROGRESSION -> REGRESSION;
                    case REGRESSION -> PROGRESSION;
                    case STANDSTILL -> STANDSTILL;
                };
                int last = scores.length - 1;
                mirrored.add(movement + ":" + (last - points.indexOf(phase.to())) + ":"
                        + (last - points.indexOf(phase.from())));
            }
            Collections.reverse(mirrored);
            assertThat(String.join(";", mirrored)).as(row.toString()).isEqualTo(row.get("phases"));
        }
    }

    @Test
    void refusesPartsThatAreNoPhase() {
        List<DatedScore> points = Cases.series(2, 4);
        List<DatedScore> flat = Cases.series(2, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phase(PROGRESSION, points.get(1), points.get(0), 2))
                .withMessage("from must be before to");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phase(REGRESSION, flat.get(0), flat.get(1), 2))
                .withMessage("the scores must differ where the movement is progression or regression");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Phase(PROGRESSION, points.get(0), points.get(1), 1))
                .withMessage("measurements must be 2 or more");
    }

    private static String phases(double threshold, double... scores) {
        List<DatedScore> points = Cases.series(scores);
        return PhaseFinder.phases(points, Direction.HIGHER_IS_BETTER, threshold).stream()
                .map(phase -> phase.movement() + ":" + points.indexOf(phase.from()) + ":" + points.indexOf(phase.to()))
                .collect(Collectors.joining(";"));
    }
}
