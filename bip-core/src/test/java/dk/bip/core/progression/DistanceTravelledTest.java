package dk.bip.core.progression;

import static dk.bip.core.progression.Cases.START;
import static dk.bip.core.progression.Cases.flat;
import static dk.bip.core.progression.Cases.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Language;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.QuestionKind;
import dk.bip.core.testing.Ladder;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DistanceTravelledTest {

    private static final Scale COOPERATION = Scale.of(Rater.CITIZEN, Indicator.COOPERATION);
    private static final Question STEPS = Question.builder("COOPERATION")
            .kind(QuestionKind.SCALE)
            .range(ScoreRange.ONE_TO_FIVE)
            .text("Samarbejde", "Cooperation")
            .anchor("Slet ikke.", "Not at all.")
            .anchor("Lidt.", "A little.")
            .anchor("Noget.", "Some.")
            .anchor("Meget.", "A lot.")
            .anchor("Helt.", "Fully.")
            .askedOf(Rater.CITIZEN, Indicator.COOPERATION)
            .build();

    private static DistanceTravelled travelled(double start, double now, double target) {
        return new DistanceTravelled(
                ScoreRange.ONE_TO_FIVE.score(start),
                new TargetDistance(
                        COOPERATION, ScoreRange.ONE_TO_FIVE.score(target), ScoreRange.ONE_TO_FIVE.score(now)));
    }

    @Test
    void tellsTheWayTravelledAndWhatIsLeft() {
        DistanceTravelled way = travelled(2, 3.5, 4);
        assertThat(way.travelled()).isEqualTo(1.5);
        assertThat(way.share()).hasValue(0.75);
        assertThat(way.left().distance()).isEqualTo(0.5);
        assertThat(way.describe(Language.ENGLISH)).endsWith(": from 2.0 to 3.5 on the way to 4.0; 0.5 steps left.");
        assertThat(way.describe(Language.DANISH))
                .endsWith(": fra 2,0 til 3,5 på vej mod 4,0; der er 0,5 trin tilbage.");
        assertThat(travelled(2, 3, 4).describe(Language.ENGLISH)).endsWith("; one step left.");
        assertThat(travelled(2, 4, 4).describe(Language.DANISH)).endsWith("; målet er nået.");
        assertThat(way).hasToString("DistanceTravelled[CITIZEN.COOPERATION]");
    }

    @Test
    void theOtherWayIsNegativeAndNoWayHasNoShare() {
        assertThat(travelled(3, 2, 4).travelled()).isEqualTo(-1);
        assertThat(travelled(3, 2, 4).share()).hasValue(-1);
        assertThat(travelled(4, 3, 4).share()).isEqualTo(OptionalDouble.empty());
        Scale worry = Scale.of(Rater.CITIZEN, Ladder.WORRY);
        DistanceTravelled calmer = new DistanceTravelled(
                Ladder.RANGE.score(9), new TargetDistance(worry, Ladder.RANGE.score(3), Ladder.RANGE.score(6)));
        assertThat(calmer.travelled()).isEqualTo(3);
        assertThat(calmer.share()).hasValue(0.5);
    }

    @Test
    void saysWhatIsLeftInTheWordsOfTheQuestion() {
        assertThat(travelled(1, 2.5, 4).describe(STEPS, Language.ENGLISH)).isEqualTo("Now: A little. Target: A lot.");
        assertThat(travelled(1, 2.6, 5).describe(STEPS, Language.DANISH)).isEqualTo("Nu: Noget. Målet: Helt.");
        assertThat(travelled(1, 1, 1).describe(STEPS, Language.ENGLISH))
                .isEqualTo("Now: Not at all. Target: Not at all.");
    }

    @Test
    void refusesAnotherRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DistanceTravelled(
                        Ladder.RANGE.score(2), travelled(2, 3, 4).left()))
                .withMessage("start must have the range of the scale, 1 to 5");
        Scale worry = Scale.of(Rater.CITIZEN, Ladder.WORRY);
        DistanceTravelled calmer = new DistanceTravelled(
                Ladder.RANGE.score(9), new TargetDistance(worry, Ladder.RANGE.score(3), Ladder.RANGE.score(6)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calmer.describe(STEPS, Language.ENGLISH))
                .withMessage("question must have the steps of the scale, 1 to 10");
    }

    @Test
    void aProgressionTellsItWhereThereIsATargetAndTwoScores() {
        ProgressionCalculator aiming = ProgressionCalculator.withDefaults().withTarget(COOPERATION, 4);
        assertThat(aiming.calculate(snapshot(flat(START, 2), flat(START.plusMonths(3), 3)))
                        .travelled(COOPERATION))
                .contains(travelled(2, 3, 4));
        assertThat(aiming.calculate(snapshot(flat(START, 2))).travelled(COOPERATION))
                .isEmpty();
        assertThat(ProgressionCalculator.withDefaults()
                        .calculate(snapshot(flat(START, 2), flat(START.plusMonths(3), 3)))
                        .travelled(COOPERATION))
                .isEmpty();
    }
}
