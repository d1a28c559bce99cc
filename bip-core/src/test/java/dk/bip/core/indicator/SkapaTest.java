package dk.bip.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkapaTest {

    /** Scores 1, 2, 3, 4, 5, 1 in the order of the domains. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    JOB_SEARCH_BEHAVIOUR,          -,   -
                    LABOUR_MARKET_KNOWLEDGE,       3,   3
                    CONCENTRATION_AND_INSTRUCTION, -,   2
                    CITIZEN_BELIEF,                1.5, -
                    CASEWORKER_BELIEF,             -,   1
                    GOAL_DIRECTEDNESS,             -,   -
                    CONTACT_ABILITY,               -,   -
                    COOPERATION,                   4,   4
                    NETWORK_SUPPORT,               5,   5
                    EVERYDAY_MASTERY,              5,   5
                    HEALTH_MASTERY,                1,   1
                    """)
    void domainsStandForIndicatorsOnlyWhereOneAsks(String indicator, Double citizen, Double caseworker) {
        Dimension wanted = Indicator.ofCode(indicator);
        assertThat(Skapa.onIndicators(full(Rater.CITIZEN)).score(wanted).map(Score::value))
                .isEqualTo(Optional.ofNullable(citizen));
        assertThat(Skapa.onIndicators(full(Rater.CASEWORKER)).score(wanted).map(Score::value))
                .isEqualTo(Optional.ofNullable(caseworker));
    }

    @Test
    void resultIsAProfileOfBipByTheSameRater() {
        for (Rater rater : Rater.values()) {
            Profile indicators = Skapa.onIndicators(full(rater));
            assertThat(indicators.instrument()).isEqualTo(Bip.INSTRUMENT);
            assertThat(indicators.rater()).isEqualTo(rater);
        }
        assertThat(Skapa.onIndicators(full(Rater.CITIZEN)).reading(Indicator.CITIZEN_BELIEF))
                .isEqualTo(new Reading.Scored(ScoreRange.ONE_TO_FIVE.score(1.5), 2));
    }

    @Test
    void reasonsOfMissingDomainsAreKept() {
        Profile indicators = Skapa.onIndicators(Profile.builder(Skapa.INSTRUMENT, Rater.CITIZEN)
                .missing(Skapa.REACH_WORK, MissingReason.DONT_KNOW)
                .missing(Skapa.MANAGE_WORK, MissingReason.DECLINED)
                .missing(Skapa.COOPERATION, MissingReason.DONT_KNOW)
                .build());
        assertThat(indicators.reading(Indicator.CITIZEN_BELIEF)).isEqualTo(new Reading.Missing(MissingReason.DECLINED));
        assertThat(indicators.reading(Indicator.COOPERATION)).isEqualTo(new Reading.Missing(MissingReason.DONT_KNOW));
        assertThat(indicators.reading(Indicator.HEALTH_MASTERY))
                .isEqualTo(new Reading.Missing(MissingReason.NOT_ASKED));
    }

    @Test
    void refusesAProfileOfAnotherInstrument() {
        Profile bip = Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Skapa.onIndicators(bip))
                .withMessage("profile must be one of SKAPA, but is of instrument bip");
        assertThatNullPointerException().isThrownBy(() -> Skapa.onIndicators(null));
    }

    private static Profile full(Rater rater) {
        Profile.Builder profile = Profile.builder(Skapa.INSTRUMENT, rater);
        int place = 0;
        for (Dimension domain : Skapa.INSTRUMENT.dimensions()) {
            profile.score(domain, 1 + place % 5);
            place++;
        }
        return profile.build();
    }
}
