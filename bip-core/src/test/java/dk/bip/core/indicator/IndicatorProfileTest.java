package dk.bip.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class IndicatorProfileTest {

    private static final IndicatorReading THREE_ITEMS = new IndicatorReading.Scored(Score.of(3.5), 3);

    @Test
    void readsWhatWasGivenAndWhatWasNot() {
        IndicatorProfile profile = IndicatorProfile.builder(Rater.CITIZEN)
                .score(Indicator.COOPERATION, 4)
                .reading(Indicator.GOAL_DIRECTEDNESS, THREE_ITEMS)
                .missing(Indicator.HEALTH_MASTERY, MissingReason.DECLINED)
                .build();
        assertThat(profile.rater()).isEqualTo(Rater.CITIZEN);
        assertThat(profile.score(Indicator.COOPERATION)).contains(Score.of(4));
        assertThat(profile.reading(Indicator.COOPERATION)).isEqualTo(new IndicatorReading.Scored(Score.of(4), 1));
        assertThat(profile.reading(Indicator.GOAL_DIRECTEDNESS)).isEqualTo(THREE_ITEMS);
        assertThat(profile.score(Indicator.HEALTH_MASTERY)).isEmpty();
        assertThat(profile.reading(Indicator.HEALTH_MASTERY))
                .isEqualTo(new IndicatorReading.Missing(MissingReason.DECLINED));
        assertThat(profile.reading(Indicator.CONTACT_ABILITY))
                .isEqualTo(new IndicatorReading.Missing(MissingReason.NOT_ASKED));
        assertThat(profile.scored()).containsExactly(Indicator.GOAL_DIRECTEDNESS, Indicator.COOPERATION);
    }

    @Test
    void notAskedIsTheSameSaidOrLeftOut() {
        IndicatorProfile said = IndicatorProfile.builder(Rater.CITIZEN)
                .missing(Indicator.COOPERATION, MissingReason.NOT_ASKED)
                .build();
        assertThat(said).isEqualTo(IndicatorProfile.builder(Rater.CITIZEN).build());
        assertThat(said).isNotEqualTo(IndicatorProfile.builder(Rater.CASEWORKER).build());
    }

    @Test
    void refusesAnIndicatorGivenTwiceInAnyOrder() {
        for (MissingReason reason : MissingReason.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IndicatorProfile.builder(Rater.CITIZEN)
                            .missing(Indicator.COOPERATION, reason)
                            .score(Indicator.COOPERATION, 3))
                    .withMessage("COOPERATION must be given only once");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IndicatorProfile.builder(Rater.CITIZEN)
                            .score(Indicator.COOPERATION, 3)
                            .missing(Indicator.COOPERATION, reason))
                    .withMessage("COOPERATION must be given only once");
        }
    }

    @Test
    void refusesTheBeliefOfTheOtherRater() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorProfile.builder(Rater.CITIZEN).score(Indicator.CASEWORKER_BELIEF, 3))
                .withMessage("CASEWORKER_BELIEF must not be rated by the CITIZEN"
                        + "\nMaybe add it to the other rater's profile?");
        assertThat(IndicatorProfile.builder(Rater.CITIZEN)
                        .missing(Indicator.CASEWORKER_BELIEF, MissingReason.NOT_ASKED)
                        .build()
                        .scored())
                .isEmpty();
    }

    @Test
    void refusesParts() {
        Score score = Score.of(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorReading.Scored(score, 0))
                .withMessageStartingWith("items must be 1 or more");
        assertThatNullPointerException()
                .isThrownBy(() -> new IndicatorReading.Missing(null))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> IndicatorProfile.builder(null))
                .withMessage("rater");
        assertThatNullPointerException()
                .isThrownBy(() -> IndicatorProfile.builder(Rater.CITIZEN).score(null, 3))
                .withMessage("indicator");
    }

    @Test
    void builderCanGoOnWithoutTouchingWhatItBuilt() {
        IndicatorProfile.Builder builder =
                IndicatorProfile.builder(Rater.CITIZEN).score(Indicator.COOPERATION, 3);
        IndicatorProfile before = builder.build();
        builder.score(Indicator.HEALTH_MASTERY, 2);
        assertThat(before.scored()).containsExactly(Indicator.COOPERATION);
    }

    @Test
    void toStringHoldsNeitherScoreNorReason() {
        IndicatorProfile profile = IndicatorProfile.builder(Rater.CITIZEN)
                .score(Indicator.COOPERATION, 4.25)
                .missing(Indicator.HEALTH_MASTERY, MissingReason.DECLINED)
                .build();
        assertThat(profile).hasToString("IndicatorProfile[CITIZEN, 1 indicators with a score]");
        assertThat(profile.reading(Indicator.COOPERATION).toString()).doesNotContain("4.25");
        assertThat(profile.reading(Indicator.HEALTH_MASTERY).toString()).doesNotContain("DECLINED");
    }
}
