package dk.bip.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.testing.Ladder;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Reading THREE_ITEMS = new Reading.Scored(ScoreRange.ONE_TO_FIVE.score(3.5), 3);

    @Test
    void readsWhatWasGivenAndWhatWasNot() {
        Profile profile = Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                .score(Indicator.COOPERATION, 4)
                .reading(Indicator.GOAL_DIRECTEDNESS, THREE_ITEMS)
                .missing(Indicator.HEALTH_MASTERY, MissingReason.DECLINED)
                .build();
        assertThat(profile.rater()).isEqualTo(Rater.CITIZEN);
        assertThat(profile.score(Indicator.COOPERATION)).contains(ScoreRange.ONE_TO_FIVE.score(4));
        assertThat(profile.reading(Indicator.COOPERATION))
                .isEqualTo(new Reading.Scored(ScoreRange.ONE_TO_FIVE.score(4), 1));
        assertThat(profile.reading(Indicator.GOAL_DIRECTEDNESS)).isEqualTo(THREE_ITEMS);
        assertThat(profile.score(Indicator.HEALTH_MASTERY)).isEmpty();
        assertThat(profile.reading(Indicator.HEALTH_MASTERY)).isEqualTo(new Reading.Missing(MissingReason.DECLINED));
        assertThat(profile.reading(Indicator.CONTACT_ABILITY)).isEqualTo(new Reading.Missing(MissingReason.NOT_ASKED));
        assertThat(profile.scored()).containsExactly(Indicator.GOAL_DIRECTEDNESS, Indicator.COOPERATION);
    }

    @Test
    void notAskedIsTheSameSaidOrLeftOut() {
        Profile said = Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                .missing(Indicator.COOPERATION, MissingReason.NOT_ASKED)
                .build();
        assertThat(said)
                .isEqualTo(Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).build());
        assertThat(said)
                .isNotEqualTo(Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER).build());
    }

    @Test
    void refusesADimensionGivenTwiceInAnyOrder() {
        for (MissingReason reason : MissingReason.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                            .missing(Indicator.COOPERATION, reason)
                            .score(Indicator.COOPERATION, 3))
                    .withMessage("COOPERATION must be given only once");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                            .score(Indicator.COOPERATION, 3)
                            .missing(Indicator.COOPERATION, reason))
                    .withMessage("COOPERATION must be given only once");
        }
    }

    @Test
    void refusesTheBeliefOfTheOtherRater() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).score(Indicator.CASEWORKER_BELIEF, 3))
                .withMessage("CASEWORKER_BELIEF must not be rated by the CITIZEN"
                        + "\nMaybe add it to the other rater's profile?");
        assertThat(Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .missing(Indicator.CASEWORKER_BELIEF, MissingReason.NOT_ASKED)
                        .build()
                        .scored())
                .isEmpty();
    }

    @Test
    void refusesParts() {
        Score score = ScoreRange.ONE_TO_FIVE.score(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reading.Scored(score, 0))
                .withMessageStartingWith("items must be 1 or more");
        assertThatNullPointerException()
                .isThrownBy(() -> new Reading.Missing(null))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> Profile.builder(Bip.INSTRUMENT, null))
                .withMessage("rater");
        assertThatNullPointerException()
                .isThrownBy(() -> Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).score(null, 3))
                .withMessage("dimension");
    }

    @Test
    void builderCanGoOnWithoutTouchingWhatItBuilt() {
        Profile.Builder builder = Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).score(Indicator.COOPERATION, 3);
        Profile before = builder.build();
        builder.score(Indicator.HEALTH_MASTERY, 2);
        assertThat(before.scored()).containsExactly(Indicator.COOPERATION);
    }

    @Test
    void toStringHoldsNeitherScoreNorReason() {
        Profile profile = Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                .score(Indicator.COOPERATION, 4.25)
                .missing(Indicator.HEALTH_MASTERY, MissingReason.DECLINED)
                .build();
        assertThat(profile).hasToString("Profile[bip, CITIZEN, 1 scores]");
        assertThat(profile.reading(Indicator.COOPERATION).toString()).doesNotContain("4.25");
        assertThat(profile.reading(Indicator.HEALTH_MASTERY).toString()).doesNotContain("DECLINED");
    }

    @Test
    void refusesWhatIsOfAnotherInstrumentOrRange() {
        Profile.Builder citizen = Profile.builder(Ladder.INSTRUMENT, Rater.CITIZEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> citizen.score(Indicator.COOPERATION, 3))
                .withMessage("dimension COOPERATION must be one of instrument ladder"
                        + "\nMaybe two instruments were mixed?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> citizen.build().reading(Indicator.COOPERATION))
                .withMessageStartingWith("dimension COOPERATION must be one of instrument ladder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> citizen.reading(Ladder.HOUSING, THREE_ITEMS))
                .withMessage("score of ladder/housing must have the range 1 to 10, but has 1 to 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> citizen.score(Ladder.HOUSING, 10.5))
                .withMessageStartingWith("score must be from 1 to 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Profile.builder(Ladder.INSTRUMENT, Rater.CASEWORKER))
                .withMessage("rater must be one of those of instrument ladder, but is the CASEWORKER");
    }
}
