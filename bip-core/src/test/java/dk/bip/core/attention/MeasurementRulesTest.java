package dk.bip.core.attention;

import static dk.bip.core.caseworker.Conversation.Attendance.HELD;
import static dk.bip.core.caseworker.Conversation.Attendance.MISSED;
import static dk.bip.core.indicator.Rater.CASEWORKER;
import static dk.bip.core.indicator.Rater.CITIZEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.questionnaire.Answer;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.core.questionnaire.Questionnaires;
import dk.bip.core.questionnaire.Response;
import dk.bip.core.testing.Ladder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule on what was measured, said and who was there, with a case that triggers it and one that just does not. */
class MeasurementRulesTest {

    @Test
    void aBeliefOneStepBelowTheOneBeforeIsNoticed() {
        BeliefFell rule = BeliefFell.withDefaults();
        AttentionCase fell = new AttentionCase().belief("2020-03-01", 3).belief("2020-06-01", 2);
        assertThat(fell.found(rule))
                .containsExactly(
                        "CASEWORKER.CASEWORKER_BELIEF=3 2020-03-01", "CASEWORKER.CASEWORKER_BELIEF=2 2020-06-01");
        assertThat(fell.found(rule.withSteps(1.5))).isEmpty();
        assertThat(new AttentionCase()
                        .belief("2020-03-01", 3)
                        .belief("2020-06-01", 2.5)
                        .found(rule))
                .isEmpty();
        assertThat(fell.belief("2020-06-20", 2).found(rule))
                .as("it is the last one that counts")
                .isEmpty();
    }

    @Test
    void aBeliefThatIsOldOrWasDeclinedSinceFellNoMore() {
        BeliefFell rule = BeliefFell.withDefaults();
        assertThat(new AttentionCase()
                        .belief("2019-10-01", 3)
                        .belief("2019-12-31", 2)
                        .found(rule))
                .isEmpty();
        assertThat(new AttentionCase()
                        .belief("2020-03-01", 3)
                        .belief("2020-05-01", 2)
                        .beliefDeclined("2020-06-01")
                        .found(rule))
                .isEmpty();
    }

    @Test
    void aCitizenWhoBelievesMoreIsNoticedWhereTheAnswersBelongTogether() {
        CitizenBelievesMore rule = CitizenBelievesMore.withDefaults();
        AttentionCase apart = new AttentionCase()
                .measured("2020-05-31", CITIZEN, 3, Map.of(Indicator.CITIZEN_BELIEF, 4.0))
                .belief("2020-07-01", 2);
        AttentionCase daysApart = new AttentionCase()
                .measured("2020-05-30", CITIZEN, 3, Map.of(Indicator.CITIZEN_BELIEF, 4.0))
                .belief("2020-07-01", 2);
        assertThat(apart.found(rule))
                .containsExactly("CITIZEN.CITIZEN_BELIEF=4 2020-05-31", "CASEWORKER.CASEWORKER_BELIEF=2 2020-07-01");
        assertThat(daysApart.found(rule)).isEmpty();
        assertThat(apart.found(rule.withCitizenScore(4.5))).isEmpty();
        assertThat(apart.found(rule.withCaseworkerScore(1))).isEmpty();
    }

    @Test
    void ratersTwoStepsApartOnOneOfTheSevenAreNoticed() {
        RatersDisagree rule = RatersDisagree.withDefaults();
        AttentionCase apart = new AttentionCase()
                .measured("2020-06-01", CITIZEN, 3, Map.of(Indicator.COOPERATION, 5.0, Indicator.NETWORK_SUPPORT, 5.0))
                .measured("2020-06-02", CASEWORKER, 3, Map.of(Indicator.NETWORK_SUPPORT, 1.0));
        assertThat(apart.found(rule))
                .as("the network is not one of the seven")
                .containsExactly("CITIZEN.COOPERATION=5 2020-06-01", "CASEWORKER.COOPERATION=3 2020-06-02");
        assertThat(apart.found(rule.withSteps(2.5))).isEmpty();
        assertThat(new AttentionCase()
                        .measured("2020-06-01", CITIZEN, 3, Map.of(Indicator.COOPERATION, 4.9))
                        .measured("2020-06-02", CASEWORKER, 3)
                        .found(rule))
                .isEmpty();
    }

    @Test
    void anIndexThatHasReliablyFallenInSixMonthsIsNoticed() {
        Regression rule = Regression.withDefaults();
        AttentionCase fallen = new AttentionCase().measured("2019-12-01", 3).measured("2020-06-01", 2.4);
        assertThat(fallen.found(rule)).containsExactly("BOTH.SEVEN=3 2019-12-01", "BOTH.SEVEN=2.4 2020-06-01");
        assertThat(new AttentionCase()
                        .measured("2019-12-01", 3)
                        .measured("2020-06-01", 2.5)
                        .found(rule))
                .as("0.5 is within the uncertainty of measurement, 0.56")
                .isEmpty();
        assertThat(new AttentionCase()
                        .measured("2019-12-02", 3)
                        .measured("2020-06-01", 2.4)
                        .found(rule))
                .as("nothing stood six months before")
                .isEmpty();
        assertThat(fallen.found(rule.withLevel(0.99))).isEmpty();
        assertThat(fallen.found(rule.withMonths(7))).isEmpty();
    }

    @Test
    void whereOneRaterTookNoPartTheIndexOfTheOtherIsLookedAt() {
        assertThat(new AttentionCase()
                        .measured("2019-12-01", CITIZEN, 3)
                        .measured("2020-06-01", CITIZEN, 2)
                        .found(Regression.withDefaults()))
                .containsExactly("CITIZEN.SEVEN=3 2019-12-01", "CITIZEN.SEVEN=2 2020-06-01");
    }

    @Test
    void aRiseThatTheBeliefDidNotFollowIsGoodNews() {
        ProgressionUnnoticed rule = ProgressionUnnoticed.withDefaults();
        AttentionCase unnoticed = new AttentionCase()
                .measured("2019-12-01", 2)
                .measured("2020-06-01", CITIZEN, 3)
                .measured("2020-06-01", CASEWORKER, 3, Map.of(Indicator.CASEWORKER_BELIEF, 2.0));
        assertThat(unnoticed.found(rule))
                .startsWith("BOTH.SEVEN=2 2019-12-01")
                .contains("CASEWORKER.CASEWORKER_BELIEF=2 2019-12-01", "CASEWORKER.CASEWORKER_BELIEF=2 2020-06-01");
        assertThat(new AttentionCase()
                        .measured("2019-12-01", 2)
                        .measured("2020-06-01", CITIZEN, 3)
                        .measured("2020-06-01", CASEWORKER, 3, Map.of(Indicator.CASEWORKER_BELIEF, 2.1))
                        .found(rule))
                .isEmpty();
        assertThat(unnoticed.found(rule.withLevel(0.9999))).isEmpty();
        assertThat(unnoticed.found(rule.withMonths(7))).isEmpty();
    }

    @Test
    void aBeliefThatHadNoRoomToRiseMissedNothing() {
        assertThat(new AttentionCase()
                        .measured("2019-12-01", CITIZEN, 2)
                        .measured("2019-12-01", CASEWORKER, 2, Map.of(Indicator.CASEWORKER_BELIEF, 5.0))
                        .measured("2020-06-01", CITIZEN, 4)
                        .measured("2020-06-01", CASEWORKER, 4, Map.of(Indicator.CASEWORKER_BELIEF, 5.0))
                        .found(ProgressionUnnoticed.withDefaults()))
                .isEmpty();
    }

    @Test
    void anIndicatorAtTwoInThreeMeasurementsRunningStandsStill() {
        StrongIndicatorStandsStill rule = StrongIndicatorStandsStill.withDefaults();
        Map<Dimension, Double> low = Map.of(Indicator.GOAL_DIRECTEDNESS, 2.0);
        AttentionCase still = new AttentionCase()
                .measured("2019-12-01", CITIZEN, 3, low)
                .measured("2020-03-01", CITIZEN, 3, low)
                .measured("2020-06-01", CITIZEN, 3, low);
        assertThat(still.found(rule))
                .containsExactly(
                        "CITIZEN.GOAL_DIRECTEDNESS=2 2019-12-01",
                        "CITIZEN.GOAL_DIRECTEDNESS=2 2020-03-01",
                        "CITIZEN.GOAL_DIRECTEDNESS=2 2020-06-01");
        assertThat(still.found(rule.withMeasurements(4))).isEmpty();
        assertThat(still.found(rule.withScore(1.5))).isEmpty();
        assertThat(new AttentionCase()
                        .measured("2019-12-01", CITIZEN, 3, low)
                        .measured("2020-03-01", CITIZEN, 3, Map.of(Indicator.GOAL_DIRECTEDNESS, 2.1))
                        .measured("2020-06-01", CITIZEN, 3, low)
                        .found(rule))
                .isEmpty();
        assertThat(new AttentionCase()
                        .measured("2019-06-01", CITIZEN, 3, low)
                        .measured("2019-09-01", CITIZEN, 3, low)
                        .measured("2019-12-31", CITIZEN, 3, low)
                        .found(rule))
                .as("the last is too old")
                .isEmpty();
    }

    @Test
    void theRulesOnIndicatorsTakeTheStrongDimensionsOfAnotherInstrument() {
        AttentionCase ladder = new AttentionCase();
        for (String date : List.of("2019-12-01", "2020-03-01", "2020-06-01")) {
            double economy = date.equals("2019-12-01") ? 10 : 4;
            ladder.with(Measurement.of(
                    LocalDate.parse(date),
                    Profile.builder(Ladder.INSTRUMENT, Rater.CITIZEN)
                            .score(Ladder.HOUSING, 3)
                            .score(Ladder.ECONOMY, economy)
                            .score(Ladder.WORRY, 10)
                            .score(Ladder.WORK, economy)
                            .build()));
        }
        assertThat(ladder.found(StrongIndicatorStandsStill.withDefaults()))
                .as("3 of 10 lies where 1.9 of 5 does; worry is in no index")
                .containsExactly(
                        "CITIZEN.ladder/housing=3 2019-12-01",
                        "CITIZEN.ladder/housing=3 2020-03-01",
                        "CITIZEN.ladder/housing=3 2020-06-01");
        assertThat(ladder.found(Regression.withDefaults())).hasSize(2);
        assertThat(ladder.found(RatersDisagree.withDefaults())).isEmpty();
        assertThat(ladder.found(ProgressionUnnoticed.withDefaults())).isEmpty();
        assertThat(ladder.found(BeliefFell.withDefaults())).isEmpty();
    }

    @Test
    void aMeasurementIsOverdueForEachRaterByItself() {
        MeasurementOverdue rule = MeasurementOverdue.withDefaults();
        AttentionCase citizenLate =
                new AttentionCase().measured("2020-03-16", CITIZEN, 3).measured("2020-03-17", CASEWORKER, 3);
        assertThat(citizenLate.found(rule)).containsExactly("MEASURED.CITIZEN 2020-03-16");
        assertThat(citizenLate.found(rule.withGraceDays(15))).isEmpty();
        assertThat(citizenLate.found(rule.withMonths(2))).hasSize(2);
        assertThat(citizenLate.job("2020-06-30").found(rule)).isEmpty();
    }

    @Test
    void twoOfTheLastThreeConversationsMissedAreNoticed() {
        ConversationsMissed rule = ConversationsMissed.withDefaults();
        AttentionCase missed = new AttentionCase()
                .conversation("2020-04-01", MISSED)
                .conversation("2020-05-01", HELD)
                .conversation("2020-06-01", MISSED);
        assertThat(missed.found(rule))
                .containsExactly("CONVERSATION_MISSED 2020-04-01", "CONVERSATION_MISSED 2020-06-01");
        assertThat(missed.found(rule.withMissed(3))).isEmpty();
        assertThat(missed.found(rule.withOf(4))).isEmpty();
        assertThat(missed.conversation("2020-06-15", HELD).found(rule)).isEmpty();
    }

    @Test
    void aChangeOfCaseworkerIsNoticedForThreeMonths() {
        CaseworkerChanged rule = CaseworkerChanged.withDefaults();
        AttentionCase changed =
                new AttentionCase().caseworker("one", "2019-01-01/2020-04-02").caseworker("two", "2020-04-02/..");
        assertThat(changed.found(rule)).containsExactly("CASEWORKER_CHANGED 2020-04-02");
        assertThat(changed.found(rule.withMonths(2))).isEmpty();
        assertThat(new AttentionCase()
                        .caseworker("one", "2019-01-01/2020-04-01")
                        .caseworker("two", "2020-04-01/..")
                        .found(rule))
                .isEmpty();
    }

    @Test
    void threeChangesOfCaseworkerInTwoYearsAreNoticed() {
        CaseworkerChangedOften rule = CaseworkerChangedOften.withDefaults();
        AttentionCase often = new AttentionCase()
                .caseworker("one", "2017-01-01/2018-07-02")
                .caseworker("two", "2018-07-02/2019-03-01")
                .caseworker("one", "2019-03-01/2019-09-01")
                .caseworker("three", "2019-09-01/..");
        assertThat(often.found(rule)).hasSize(3);
        assertThat(often.found(rule.withChanges(4))).isEmpty();
        assertThat(often.found(rule.withMonths(23))).isEmpty();
        assertThat(often.job("2020-06-30").found(rule)).isEmpty();
    }

    @Test
    void aSearchWithoutInternetAndInternshipCompanyIsNoticed() {
        SearchChannelsUnused rule = SearchChannelsUnused.withDefaults();
        assertThat(searching("2020-06-01", JobSearchChannel.NETWORK, JobSearchChannel.NEWSPAPERS)
                        .found(rule))
                .containsExactly("SEARCHES=NEWSPAPERS+NETWORK 2020-06-01");
        assertThat(searching("2020-06-01", JobSearchChannel.NETWORK, JobSearchChannel.INTERNET)
                        .found(rule))
                .isEmpty();
        assertThat(searching("2020-06-01", JobSearchChannel.INTERNSHIP_COMPANY).found(rule))
                .isEmpty();
        assertThat(searching("2020-06-01", JobSearchChannel.DOES_NOT_SEARCH).found(rule))
                .isEmpty();
        assertThat(searching("2019-12-31", JobSearchChannel.NETWORK).found(rule))
                .isEmpty();
        assertThat(searching("2019-12-31", JobSearchChannel.NETWORK).found(rule.withMonths(7)))
                .hasSize(1);
        assertThat(new AttentionCase().measured("2020-06-01", 2).found(rule))
                .as("the answers were not kept")
                .isEmpty();
    }

    private static AttentionCase searching(String date, JobSearchChannel... channels) {
        Response response = Response.builder(Questionnaires.bipCitizen(), CITIZEN)
                .answer("bip.citizen.job-search-channels", Answer.channels(channels))
                .answer("bip.citizen.cooperation", 3)
                .build();
        return new AttentionCase()
                .with(Measurement.of(
                        LocalDate.parse(date), Questionnaires.bipCitizen().check(response)));
    }

    @Test
    void thresholdsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> BeliefFell.withDefaults().withSteps(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps must be more than 0 and at most 4, but is 0.0");
        assertThatThrownBy(() -> RatersDisagree.withDefaults().withSteps(Double.NaN))
                .hasMessage("steps must be more than 0 and at most 4, but is NaN");
        assertThatThrownBy(() -> Regression.withDefaults().withLevel(1))
                .hasMessage("level must be greater than 0 and less than 1, but is 1.0");
        assertThatThrownBy(() -> ConversationsMissed.withDefaults().withMissed(4))
                .hasMessage("of must not be fewer than missed, but is 3");
        assertThatThrownBy(() -> MeasurementOverdue.withDefaults().withGraceDays(-1))
                .hasMessage("graceDays must be 0 or more, but is -1");
        assertThatThrownBy(() -> CitizenBelievesMore.withDefaults().withCitizenScore(0.5))
                .hasMessage("citizenScore must be from 1 to 5, but is 0.5");
    }
}
