package dk.bip.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.progression.Movement;
import dk.bip.core.progression.Progression;
import dk.bip.core.progression.ProgressionCalculator;
import dk.bip.core.progression.ReliableChange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The answers to the exercises of 01-a-citizens-picture.ipynb. */
class CitizensPictureAnswersTest {

    private final CaseFile henrik = Cases.henrik();

    @Test
    void hisGoalDirectednessRoseByTwoSteps() {
        Progression progression =
                ProgressionCalculator.withDefaults().calculate(henrik.asOf(LocalDate.of(2015, 11, 3)));
        ReliableChange change = (ReliableChange)
                progression.on(Rater.CITIZEN, Indicator.GOAL_DIRECTEDNESS).change();

        assertThat(change.difference()).isEqualTo(2);
        assertThat(change.reliableAbove()).isCloseTo(0.48, within(0.005));
    }

    @Test
    void allSixIndicesFellOverTheBrokenInternshipAndNoRatingAlone() {
        LocalDate before = LocalDate.of(2013, 12, 17);
        LocalDate after = LocalDate.of(2014, 3, 18);
        Progression progression = ProgressionCalculator.withDefaults().calculate(henrik.asOf(after), before, after);

        assertThat(progression.listed()).hasSize(6);
        assertThat(progression.indices().with(Movement.REGRESSION)).hasSize(6);
        assertThat(progression.indices().expectedAlone()
                        + progression.dimensions().expectedAlone())
                .isCloseTo(1.2, within(0.05));
    }
}
