package dk.bip.core.progression;

import static dk.bip.core.progression.Cases.START;
import static dk.bip.core.progression.Cases.flat;
import static dk.bip.core.progression.Cases.only;
import static dk.bip.core.progression.Cases.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.Language;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the two raters see a dimension over time. */
class CourseOfRatersTest {

    private static final Dimension COOPERATION = Indicator.COOPERATION;
    private static final LocalDate SECOND = START.plusMonths(3);
    private static final LocalDate THIRD = START.plusMonths(6);
    private static final ProgressionCalculator PRECISE =
            ProgressionCalculator.withDefaults().withDimensionReliability(Reliability.of(1, 0.98));

    private static Progression progression(double... gaps) {
        return PRECISE.calculate(
                snapshot(flat(START, 2, 2 + gaps[0]), flat(SECOND, 2, 2 + gaps[1]), flat(THIRD, 2, 2 + gaps[2])));
    }

    private static RaterGapTrend trend(double... gaps) {
        return progression(gaps).gapTrend(COOPERATION).orElseThrow();
    }

    /** The months from the middle are -2.9897, -0.0328 and 3.0226, by the days 0, 90 and 181 of a year of 365.25. */
    @Test
    void theSlopeIsThatOfTheDifferencesWithTheErrorOfBoth() {
        RaterGapTrend trend = trend(2, 1, 0);
        double[] months = {-90.0 - 1.0 / 3, -1.0 / 3, 90.0 + 2.0 / 3};
        double squares = 0;
        double products = 0;
        for (int i = 0; i < 3; i++) {
            squares += months[i] * months[i] / (365.25 / 12) / (365.25 / 12);
            products += months[i] / (365.25 / 12) * (2 - i);
        }
        assertThat(trend.slopePerMonth()).isCloseTo(products / squares, within(1e-12));
        assertThat(trend.standardError()).isCloseTo(Math.sqrt(2 * 0.02) / Math.sqrt(squares), within(1e-12));
        assertThat(trend.firstOnTheLine()).isCloseTo(2, within(0.01));
        assertThat(trend.lastOnTheLine()).isCloseTo(0, within(0.01));
        assertThat(trend.upper() - trend.lower()).isCloseTo(2 * 1.959964 * trend.standardError(), within(1e-6));
    }

    @Test
    void tellsWhetherTheRatersDrawNearerOrApart() {
        assertThat(trend(2, 1, 0).drawsNearer()).isTrue();
        assertThat(trend(2, 1, 0).drawsApart()).isFalse();
        assertThat(trend(-1, -0.5, 0).drawsNearer()).isTrue();
        assertThat(trend(0, 1, 2).drawsApart()).isTrue();
        assertThat(trend(0, 1, 2).drawsNearer()).isFalse();
        assertThat(trend(-0.5, 0.5, 2).drawsApart()).isTrue();
        assertThat(trend(1, 1, 1).drawsNearer() || trend(1, 1, 1).drawsApart()).isFalse();
        assertThat(trend(2, 1, 0).describe(Language.ENGLISH))
                .isEqualTo("Over 3 measurements citizen and caseworker draw nearer to each other.");
        assertThat(trend(0, 1, 2).describe(Language.DANISH))
                .isEqualTo(
                        "Set over 3 målinger fjerner borger og sagsbehandler sig fra hinanden; det er værd at tale om.");
        assertThat(trend(1, 1, 1).describe(Language.ENGLISH))
                .isEqualTo("Over 3 measurements there is no certain change in how alike they see it.");
        assertThat(trend(1, 1, 1)).hasToString("RaterGapTrend[3 gaps]");
    }

    @Test
    void gapsOverTimePairScoresOfDifferentDaysAndLeaveOutWhatHasNoPartner() {
        CaseSnapshot snapshot = snapshot(
                only(START, Rater.CITIZEN, 2),
                only(START.plusDays(20), Rater.CASEWORKER, 3),
                only(SECOND, Rater.CITIZEN, 2),
                only(THIRD, Rater.CITIZEN, 4),
                only(THIRD, Rater.CASEWORKER, 3));
        Progression progression = PRECISE.calculate(snapshot);
        assertThat(progression.gapsOverTime(COOPERATION))
                .extracting(RaterGap::date)
                .containsExactly(START.plusDays(20), THIRD);
        assertThat(progression.gapsOverTime(COOPERATION))
                .extracting(RaterGap::brighter)
                .containsExactly(Optional.of(Rater.CASEWORKER), Optional.of(Rater.CITIZEN));
        assertThat(progression.gapTrend(COOPERATION)).isEmpty();
        assertThat(progression.gapsOverTime(Indicator.CITIZEN_BELIEF)).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> progression.gapsOverTime(null))
                .withMessage("dimension");
        assertThat(progression(0, 0, 0).gapsOverTime(COOPERATION).get(0).brighter())
                .isEmpty();
    }

    @Test
    void refusesNumbersThatAreNoTrend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RaterGapTrend(2, 0, 0, 0, 1, 0.95))
                .withMessage("gaps must be 3 or more, but are 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RaterGapTrend(3, Double.NaN, 0, 0, 1, 0.95))
                .withMessage("firstOnTheLine must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RaterGapTrend(3, 0, Double.NaN, 0, 1, 0.95))
                .withMessage("lastOnTheLine must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RaterGapTrend(3, 0, 0, Double.POSITIVE_INFINITY, 1, 0.95))
                .withMessage("slopePerMonth must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RaterGapTrend(3, 0, 0, 0, 0, 0.95))
                .withMessage("standardError must be positive and finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RaterGapTrend(3, 0, 0, 0, 1, 1))
                .withMessage("level must be greater than 0 and less than 1, but is 1.0");
    }
}
