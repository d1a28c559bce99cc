package dk.bip.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverallIndexTest {

    private static final List<Indicator> OF_THE_CITIZEN = List.of(
            Indicator.JOB_SEARCH_BEHAVIOUR,
            Indicator.LABOUR_MARKET_KNOWLEDGE,
            Indicator.CITIZEN_BELIEF,
            Indicator.GOAL_DIRECTEDNESS,
            Indicator.COOPERATION,
            Indicator.HEALTH_MASTERY);

    @Test
    void needsFiveOfSevenAndEightOfEleven() {
        assertThat(OverallIndex.SEVEN.indicators()).isEqualTo(Indicator.seven());
        assertThat(OverallIndex.ELEVEN.indicators()).containsExactly(Indicator.values());
        assertThat(OverallIndex.SEVEN.leastIndicators()).isEqualTo(5);
        assertThat(OverallIndex.ELEVEN.leastIndicators()).isEqualTo(8);
        assertThat(OverallIndex.SEVEN.of(citizen(OF_THE_CITIZEN.subList(0, 4), 3), Rater.CITIZEN))
                .isEmpty();
        assertThat(OverallIndex.SEVEN.of(citizen(OF_THE_CITIZEN.subList(0, 5), 3), Rater.CITIZEN))
                .contains(Score.of(3));
        List<Indicator> ten = List.of(Indicator.values()).stream()
                .filter(indicator -> indicator.isRatedBy(Rater.CITIZEN))
                .toList();
        assertThat(OverallIndex.ELEVEN.of(citizen(ten.subList(0, 7), 3), Rater.CITIZEN))
                .isEmpty();
        assertThat(OverallIndex.ELEVEN.of(citizen(ten.subList(0, 8), 3), Rater.CITIZEN))
                .contains(Score.of(3));
    }

    /** Hand-worked: citizen 1, 2, 3, 4, 5, 3 and the caseworker's belief 5 make 23 / 7. */
    @Test
    void takesEachBeliefFromItsOwner() {
        IndicatorProfile.Builder citizen = IndicatorProfile.builder(Rater.CITIZEN);
        double[] scores = {1, 2, 3, 4, 5, 3};
        for (int i = 0; i < scores.length; i++) {
            citizen.score(OF_THE_CITIZEN.get(i), scores[i]);
        }
        Measurement measurement = Measurement.builder(LocalDate.of(2015, 1, 1))
                .profile(citizen.build())
                .profile(IndicatorProfile.builder(Rater.CASEWORKER)
                        .score(Indicator.CASEWORKER_BELIEF, 5)
                        .score(Indicator.JOB_SEARCH_BEHAVIOUR, 2)
                        .score(Indicator.COOPERATION, 2)
                        .score(Indicator.HEALTH_MASTERY, 1)
                        .build())
                .build();
        value(OverallIndex.SEVEN.of(measurement, Rater.CITIZEN), 23.0 / 7);
        // own 5, 2, 2, 1 and the citizen's belief 3
        value(OverallIndex.SEVEN.of(measurement, Rater.CASEWORKER), 13.0 / 5);
        value(OverallIndex.SEVEN.of(measurement), (23.0 / 7 + 13.0 / 5) / 2);
    }

    @Test
    void isAbsentForARaterWhoTookNoPart() {
        Measurement citizenOnly = citizen(OF_THE_CITIZEN, 4);
        assertThat(OverallIndex.SEVEN.of(citizenOnly, Rater.CASEWORKER)).isEmpty();
        assertThat(OverallIndex.SEVEN.of(citizenOnly)).isEmpty();
    }

    @Test
    void codesAreReadBack() {
        assertThat(OverallIndex.ofCode("ELEVEN")).isEqualTo(OverallIndex.ELEVEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OverallIndex.ofCode("TWELVE"))
                .withMessage("overall index code is not known\nMaybe one of SEVEN, ELEVEN?");
    }

    private static void value(Optional<Score> score, double expected) {
        assertThat(score).hasValueSatisfying(value -> assertThat(value.value()).isCloseTo(expected, within(1e-15 * 4)));
    }

    private static Measurement citizen(List<Indicator> indicators, double score) {
        IndicatorProfile.Builder profile = IndicatorProfile.builder(Rater.CITIZEN);
        indicators.forEach(indicator -> profile.score(indicator, score));
        return Measurement.builder(LocalDate.of(2015, 1, 1))
                .profile(profile.build())
                .build();
    }
}
