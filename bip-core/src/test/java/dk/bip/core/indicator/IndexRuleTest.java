package dk.bip.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.testing.Ladder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexRuleTest {

    private static final Text LABEL = Text.of("Samlet", "Overall");
    private static final Optional<Profile> NOBODY = Optional.empty();

    private static final List<Dimension> OF_THE_CITIZEN = List.of(
            Indicator.JOB_SEARCH_BEHAVIOUR,
            Indicator.LABOUR_MARKET_KNOWLEDGE,
            Indicator.CITIZEN_BELIEF,
            Indicator.GOAL_DIRECTEDNESS,
            Indicator.COOPERATION,
            Indicator.HEALTH_MASTERY);

    @Test
    void needsFiveOfSevenAndEightOfEleven() {
        assertThat(Bip.SEVEN.dimensions()).isEqualTo(Indicator.seven());
        assertThat(Bip.ELEVEN.dimensions()).isEqualTo(Indicator.all());
        assertThat(Bip.SEVEN.minimum()).isEqualTo(5);
        assertThat(Bip.ELEVEN.minimum()).isEqualTo(8);
        assertThat(Skapa.OVERALL.minimum()).isEqualTo(5);
        assertThat(Bip.SEVEN.of(citizen(OF_THE_CITIZEN.subList(0, 4), 3), NOBODY))
                .isEmpty();
        assertThat(Bip.SEVEN.of(citizen(OF_THE_CITIZEN.subList(0, 5), 3), NOBODY))
                .contains(ScoreRange.ONE_TO_FIVE.score(3));
        List<Dimension> ten = Indicator.all().stream()
                .filter(indicator -> indicator.isRatedBy(Rater.CITIZEN))
                .toList();
        assertThat(Bip.ELEVEN.of(citizen(ten.subList(0, 7), 3), NOBODY)).isEmpty();
        assertThat(Bip.ELEVEN.of(citizen(ten.subList(0, 8), 3), NOBODY)).contains(ScoreRange.ONE_TO_FIVE.score(3));
    }

    /** Seven tenths, rounded up. */
    @ParameterizedTest
    @CsvSource({"2, 2", "3, 3", "4, 3", "5, 4", "6, 5", "7, 5", "8, 6", "9, 7", "10, 7", "11, 8", "20, 14", "21, 15"})
    void minimumIsSeventyPercentRoundedUp(int dimensions, int minimum) {
        assertThat(IndexRule.of("own/all", LABEL, own(dimensions)).minimum()).isEqualTo(minimum);
    }

    /** Hand-worked: citizen 1, 2, 3, 4, 5, 3 and the caseworker's belief 5 make 23 / 7. */
    @Test
    void takesEachBeliefFromItsOwner() {
        Profile.Builder builder = Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN);
        double[] scores = {1, 2, 3, 4, 5, 3};
        for (int i = 0; i < scores.length; i++) {
            builder.score(OF_THE_CITIZEN.get(i), scores[i]);
        }
        Profile citizen = builder.build();
        Profile caseworker = Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                .score(Indicator.CASEWORKER_BELIEF, 5)
                .score(Indicator.JOB_SEARCH_BEHAVIOUR, 2)
                .score(Indicator.COOPERATION, 2)
                .score(Indicator.HEALTH_MASTERY, 1)
                .build();
        Optional<Score> citizens = Bip.SEVEN.of(citizen, Optional.of(caseworker));
        value(citizens, 23.0 / 7);
        value(Bip.SEVEN.of(citizen, NOBODY), 18.0 / 6);
        // own 5, 2, 2, 1 and the citizen's belief 3
        Optional<Score> caseworkers = Bip.SEVEN.of(caseworker, Optional.of(citizen));
        value(caseworkers, 13.0 / 5);
        value(
                Optional.of(Bip.SEVEN.ofBoth(citizens.orElseThrow(), caseworkers.orElseThrow())),
                (23.0 / 7 + 13.0 / 5) / 2);
    }

    @Test
    void takesOnlyWhatTheRaterCannotRateFromTheOther() {
        Profile silent = Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER).build();
        assertThat(Bip.SEVEN.of(silent, Optional.of(citizen(OF_THE_CITIZEN, 4))))
                .as("one belief of the citizen is no index of the caseworker")
                .isEmpty();
        assertThat(Bip.SEVEN.borrowsFor(Rater.CITIZEN)).isTrue();
        assertThat(Bip.SEVEN.borrowsFor(Rater.CASEWORKER)).isTrue();
        assertThat(Skapa.OVERALL.borrowsFor(Rater.CITIZEN)).isFalse();
        assertThat(Ladder.OVERALL.borrowsFor(Rater.CITIZEN)).isFalse();
        assertThat(Ladder.OVERALL.isRatedBy(Rater.CITIZEN)).isTrue();
        assertThat(Ladder.OVERALL.isRatedBy(Rater.CASEWORKER)).isFalse();
    }

    /** Three times 0.1 makes 0.30000000000000004, of which a third is more than 0.1. */
    @Test
    void staysInItsRangeWhateverTheRounding() {
        ScoreRange tenth = ScoreRange.continuous(0, 0.1);
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            dimensions.add(Dimension.builder("own/t" + i, tenth)
                    .label(LABEL)
                    .definition(LABEL)
                    .build());
        }
        IndexRule rule = IndexRule.of("own/tenths", LABEL, dimensions);
        Instrument instrument = Instrument.builder("own", LABEL)
                .dimensions(dimensions.toArray(new Dimension[0]))
                .index(rule)
                .build();
        Profile.Builder profile = Profile.builder(instrument, Rater.CITIZEN);
        dimensions.forEach(dimension -> profile.score(dimension, 0.1));
        assertThat(rule.of(profile.build(), NOBODY)).contains(tenth.score(0.1));
    }

    @Test
    void isRefusedWhereTheRefusalsDecide() {
        Profile refusing = Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                .score(Indicator.JOB_SEARCH_BEHAVIOUR, 3)
                .score(Indicator.LABOUR_MARKET_KNOWLEDGE, 3)
                .score(Indicator.CITIZEN_BELIEF, 3)
                .score(Indicator.GOAL_DIRECTEDNESS, 3)
                .missing(Indicator.COOPERATION, MissingReason.DECLINED)
                .build();
        assertThat(Bip.SEVEN.of(refusing, NOBODY)).isEmpty();
        assertThat(Bip.SEVEN.isRefused(refusing, NOBODY)).isTrue();
        Profile unsure = Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                .missing(Indicator.CASEWORKER_BELIEF, MissingReason.DONT_KNOW)
                .build();
        assertThat(Bip.SEVEN.isRefused(refusing, Optional.of(unsure))).isTrue();
    }

    @Test
    void isNotRefusedWhereTooLittleWasAskedOrEnoughWasAnswered() {
        Profile four = citizen(OF_THE_CITIZEN.subList(0, 4), 3);
        assertThat(Bip.SEVEN.isRefused(four, NOBODY))
                .as("the fifth was not asked")
                .isFalse();
        Profile three = Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                .score(Indicator.JOB_SEARCH_BEHAVIOUR, 3)
                .score(Indicator.LABOUR_MARKET_KNOWLEDGE, 3)
                .score(Indicator.CITIZEN_BELIEF, 3)
                .missing(Indicator.COOPERATION, MissingReason.DECLINED)
                .missing(Indicator.GOAL_DIRECTEDNESS, MissingReason.NOT_ASKED)
                .build();
        assertThat(Bip.SEVEN.isRefused(three, NOBODY))
                .as("too few even with what was declined")
                .isFalse();
        Profile enough = Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                .score(Indicator.JOB_SEARCH_BEHAVIOUR, 3)
                .score(Indicator.LABOUR_MARKET_KNOWLEDGE, 3)
                .score(Indicator.CITIZEN_BELIEF, 3)
                .score(Indicator.GOAL_DIRECTEDNESS, 3)
                .score(Indicator.HEALTH_MASTERY, 3)
                .missing(Indicator.COOPERATION, MissingReason.DECLINED)
                .build();
        assertThat(Bip.SEVEN.isRefused(enough, NOBODY)).isFalse();
        Profile borrowed = citizen(OF_THE_CITIZEN.subList(0, 4), 3);
        Profile belief = Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                .missing(Indicator.CASEWORKER_BELIEF, MissingReason.DONT_KNOW)
                .build();
        assertThat(Bip.SEVEN.isRefused(borrowed, Optional.of(belief)))
                .as("the other's refusal counts where the other's score would")
                .isTrue();
    }

    @Test
    void ofBothIsTheMeanOfTwoScoresOfItsRange() {
        assertThat(Ladder.OVERALL.ofBoth(Ladder.RANGE.score(2), Ladder.RANGE.score(7)))
                .isEqualTo(Ladder.RANGE.score(4.5));
        Score five = ScoreRange.ONE_TO_FIVE.score(5);
        Score ten = Ladder.RANGE.score(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.OVERALL.ofBoth(ten, five))
                .withMessage("score of ladder/housing must have the range 1 to 10, but has 1 to 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.OVERALL.ofBoth(five, ten))
                .withMessage("score of ladder/housing must have the range 1 to 10, but has 1 to 5");
    }

    @Test
    void rangeAndDirectionAreThoseOfItsDimensions() {
        assertThat(Ladder.OVERALL.range()).isEqualTo(Ladder.RANGE);
        assertThat(Ladder.OVERALL.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        IndexRule symptoms = IndexRule.of(
                "own/symptoms",
                LABEL,
                List.of(dimension(1, Direction.LOWER_IS_BETTER), dimension(2, Direction.LOWER_IS_BETTER)));
        assertThat(symptoms.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(symptoms.label(Language.DANISH)).isEqualTo("Samlet");
        assertThat(symptoms.label()).isEqualTo(LABEL);
        assertThat(symptoms.key()).isEqualTo("own/symptoms");
        assertThat(symptoms).hasToString("own/symptoms");
    }

    @Test
    void refusesAProfileOfAnotherInstrument() {
        Profile skapa = Profile.builder(Skapa.INSTRUMENT, Rater.CITIZEN).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bip.SEVEN.of(skapa, NOBODY))
                .withMessage("dimension JOB_SEARCH_BEHAVIOUR must be one of instrument skapa"
                        + "\nMaybe two instruments were mixed?");
        assertThatIllegalArgumentException().isThrownBy(() -> Bip.SEVEN.isRefused(skapa, NOBODY));
    }

    @Test
    void refusesABareKeyBecauseItWouldBeOneOfBip() {
        for (String key : new String[] {"SEVEN", "own", "own/", "/own", "own/a/b", "own all/x", " "}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IndexRule.of(key, LABEL, own(3)))
                    .withMessage(
                            "index key must be two ids with a slash between them, 100 characters at most\n"
                                    + "Maybe write your own like ladder/housing? A key without a slash is one that is built in.");
        }
        assertThatNullPointerException()
                .isThrownBy(() -> IndexRule.of(null, LABEL, own(3)))
                .withMessage("index key");
        assertThatNullPointerException()
                .isThrownBy(() -> IndexRule.of("own/all", null, own(3)))
                .withMessage("label");
    }

    @Test
    void refusesFewerThanTwoDimensionsAndOneTwice() {
        List<Dimension> three = own(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexRule.of("own/all", LABEL, three.subList(0, 1)))
                .withMessage("dimensions of index own/all must be two or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexRule.of("own/all", LABEL, List.of()))
                .withMessage("dimensions of index own/all must be two or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexRule.of("own/all", LABEL, List.of(three.get(0), three.get(1), three.get(0))))
                .withMessage("dimensions of index own/all must not name one twice");
    }

    @Test
    void refusesDimensionsOfTwoRangesOrDirections() {
        Dimension higher = dimension(1, Direction.HIGHER_IS_BETTER);
        Dimension lower = dimension(2, Direction.LOWER_IS_BETTER);
        String advice = "\nMaybe turn and rescale the answers before they become scores, or leave the dimension out?";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexRule.of("own/all", LABEL, List.of(higher, lower)))
                .withMessage(
                        "dimensions of index own/all must have one range and direction, but own/d2 differs" + advice);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexRule.of("own/all", LABEL, List.of(higher, Indicator.COOPERATION)))
                .withMessage("dimensions of index own/all must have one range and direction, but COOPERATION differs"
                        + advice);
    }

    @Test
    void minimumIsFromOneToAll() {
        IndexRule rule = IndexRule.of("own/all", LABEL, own(4));
        assertThat(rule.withMinimum(1).minimum()).isEqualTo(1);
        assertThat(rule.withMinimum(4).minimum()).isEqualTo(4);
        assertThat(rule.withMinimum(3)).isEqualTo(rule).hasSameHashCodeAs(rule);
        for (int bad : new int[] {0, -1, 5}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rule.withMinimum(bad))
                    .withMessage("minimum of index own/all must be from 1 to 4, but is " + bad);
        }
    }

    private static void value(Optional<Score> score, double expected) {
        assertThat(score).hasValueSatisfying(value -> assertThat(value.value()).isCloseTo(expected, within(1e-15 * 4)));
    }

    private static List<Dimension> own(int count) {
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            dimensions.add(dimension(i, Direction.HIGHER_IS_BETTER));
        }
        return dimensions;
    }

    private static Dimension dimension(int number, Direction direction) {
        return Dimension.builder("own/d" + number, ScoreRange.steps(0, 3))
                .label(Text.of("Nummer " + number, "Number " + number))
                .definition(LABEL)
                .direction(direction)
                .build();
    }

    private static Profile citizen(List<Dimension> indicators, double score) {
        Profile.Builder profile = Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN);
        indicators.forEach(indicator -> profile.score(indicator, score));
        return profile.build();
    }
}
