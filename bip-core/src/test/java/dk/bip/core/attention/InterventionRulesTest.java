package dk.bip.core.attention;

import static dk.bip.core.intervention.InterventionType.COMPANY_CENTRE;
import static dk.bip.core.intervention.InterventionType.COMPANY_INTERNSHIP;
import static dk.bip.core.intervention.InterventionType.DIET_AND_EXERCISE;
import static dk.bip.core.intervention.InterventionType.GENERAL_EDUCATION;
import static dk.bip.core.intervention.InterventionType.HEALTH_MASTERY;
import static dk.bip.core.intervention.InterventionType.JOB_SEARCH;
import static dk.bip.core.intervention.InterventionType.SOCIAL_MENTOR;
import static dk.bip.core.intervention.InterventionType.WAGE_SUBSIDY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.core.Text;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.intervention.InterventionType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule on interventions with a case that triggers it and one that just does not. The day on which one looks is 1 July 2020. */
class InterventionRulesTest {

    private static final InterventionType UNMAPPED = InterventionType.builder(
                    "acme/project", Text.of("Projekt", "Project"))
            .build();

    private static AttentionCase since(String episode) {
        return new AttentionCase().measured(episode, 3);
    }

    @Test
    void noInterventionForThreeMonthsIsNoticedOnTheDayAfterTheyAreOver() {
        NoIntervention rule = NoIntervention.withDefaults();
        AttentionCase over = since("2019-12-01").intervention(JOB_SEARCH, "2020-01-01/2020-04-02");
        AttentionCase justNot = since("2019-12-01").intervention(JOB_SEARCH, "2020-01-01/2020-04-03");
        assertThat(over.found(rule)).containsExactly("ENDED.JOB_SEARCH 2020-04-02");
        assertThat(justNot.found(rule)).isEmpty();
        assertThat(over.found(rule.withMonths(4))).isEmpty();
    }

    @Test
    void whoNeverHadAnInterventionIsNoticedThreeMonthsIntoTheEpisode() {
        NoIntervention rule = NoIntervention.withDefaults();
        assertThat(since("2020-04-02").found(rule)).containsExactly("EPISODE_BEGAN 2020-04-02");
        assertThat(since("2020-04-03").found(rule)).isEmpty();
    }

    @Test
    void noInterventionIsNoQuestionInAJobNorBesideAnActivityOfUnknownCategory() {
        NoIntervention rule = NoIntervention.withDefaults();
        assertThat(since("2019-12-01").job("2020-03-01").found(rule)).isEmpty();
        assertThat(since("2019-12-01").intervention(UNMAPPED, "2020-05-01/..").found(rule))
                .isEmpty();
    }

    @Test
    void interventionsWithoutAJobOrientedOneAreNoticed() {
        NothingJobOriented rule = NothingJobOriented.withDefaults();
        AttentionCase health = since("2019-12-01").intervention(HEALTH_MASTERY, "2020-02-01/..");
        assertThat(health.found(rule)).containsExactly("BEGAN.HEALTH_MASTERY 2020-02-01");
        assertThat(since("2019-12-01").found(rule)).isEmpty();
        assertThat(health.intervention(JOB_SEARCH, "2020-01-01/2020-04-03").found(rule))
                .isEmpty();
        assertThat(health.found(rule.withMonths(2))).isNotEmpty();
    }

    @Test
    void whatMayBeJobOrientedOrIsInAJobRaisesNoQuestionOnIt() {
        NothingJobOriented rule = NothingJobOriented.withDefaults();
        AttentionCase health = since("2019-12-01").intervention(HEALTH_MASTERY, "2020-02-01/..");
        assertThat(health.intervention(UNMAPPED, "2020-05-01/..").found(rule)).isEmpty();
        assertThat(since("2019-12-01")
                        .intervention(HEALTH_MASTERY, "2020-02-01/..")
                        .job("2020-06-30")
                        .found(rule))
                .isEmpty();
    }

    @Test
    void anotherCategoryThatEndedBeforeAJobOrientedOneBeganIsASequence() {
        SequenceInsteadOfParallel rule = SequenceInsteadOfParallel.withDefaults();
        AttentionCase sequence = since("2019-12-01")
                .intervention(HEALTH_MASTERY, "2019-10-01/2020-05-01")
                .intervention(JOB_SEARCH, "2020-05-01/..");
        AttentionCase dayInCommon = since("2019-12-01")
                .intervention(HEALTH_MASTERY, "2019-10-01/2020-05-02")
                .intervention(JOB_SEARCH, "2020-05-01/..");
        assertThat(sequence.found(rule))
                .containsExactly("ENDED.HEALTH_MASTERY 2020-05-01", "BEGAN.JOB_SEARCH 2020-05-01");
        assertThat(dayInCommon.found(rule)).isEmpty();
        assertThat(sequence.found(rule.withMonths(1))).isEmpty();
    }

    @Test
    void whatRunsBesideTheJobOrientedOneOrEndedTooLongAgoMakesNoSequence() {
        SequenceInsteadOfParallel rule = SequenceInsteadOfParallel.withDefaults();
        assertThat(since("2019-12-01")
                        .intervention(HEALTH_MASTERY, "2019-10-01/2020-05-01")
                        .intervention(JOB_SEARCH, "2020-05-01/..")
                        .intervention(SOCIAL_MENTOR, "2020-06-01/..")
                        .found(rule))
                .isEmpty();
        assertThat(since("2019-12-01")
                        .intervention(HEALTH_MASTERY, "2019-10-01/2020-01-01")
                        .intervention(JOB_SEARCH, "2020-05-01/..")
                        .found(rule))
                .isEmpty();
        assertThat(since("2019-12-01")
                        .intervention(JOB_SEARCH, "2019-10-01/2020-05-01")
                        .intervention(HEALTH_MASTERY, "2020-05-01/..")
                        .found(rule))
                .as("the other way round")
                .isEmpty();
    }

    @Test
    void aJobOrientedOneAloneIsNoticedWhereHealthIsLow() {
        JobOrientedAlone rule = JobOrientedAlone.withDefaults();
        AttentionCase low = new AttentionCase()
                .measured("2020-05-01", Rater.CITIZEN, 3, Map.of(Indicator.HEALTH_MASTERY, 2.0))
                .intervention(JOB_SEARCH, "2020-04-02/..");
        assertThat(low.found(rule))
                .containsExactly("BEGAN.JOB_SEARCH 2020-04-02", "CITIZEN.HEALTH_MASTERY=2 2020-05-01");
        assertThat(low.found(rule.withScore(1.9))).isEmpty();
        assertThat(low.intervention(DIET_AND_EXERCISE, "2020-01-01/2020-04-02").found(rule))
                .as("over before the three months")
                .hasSize(2);
        assertThat(low.found(rule.withMonths(4))).isEmpty();
        assertThat(low.intervention(SOCIAL_MENTOR, "2020-03-01/2020-04-03").found(rule))
                .as("on their first day")
                .isEmpty();
    }

    @Test
    void aJobOrientedOneWithBetterScoresOrBesideAnUnknownOneIsNotNoticed() {
        JobOrientedAlone rule = JobOrientedAlone.withDefaults();
        assertThat(new AttentionCase()
                        .measured("2020-05-01", 2)
                        .intervention(JOB_SEARCH, "2020-04-03/..")
                        .intervention(UNMAPPED, "2020-05-01/2020-05-02")
                        .found(rule))
                .isEmpty();
        assertThat(new AttentionCase()
                        .measured("2020-05-01", 2.5)
                        .intervention(JOB_SEARCH, "2020-04-02/..")
                        .found(rule))
                .isEmpty();
    }

    @Test
    void aYearWithoutACompanyIsNoticed() {
        CompanyCourseNever rule = CompanyCourseNever.withDefaults();
        assertThat(since("2019-07-01").found(rule)).containsExactly("EPISODE_BEGAN 2019-07-01");
        assertThat(since("2019-07-02").found(rule)).isEmpty();
        assertThat(since("2020-01-01").found(rule.withMonths(6))).hasSize(1);
        assertThat(since("2019-07-01")
                        .intervention(COMPANY_CENTRE, "2019-08-01/2019-08-02")
                        .found(rule))
                .isEmpty();
        assertThat(since("2019-07-01")
                        .intervention(UNMAPPED, "2019-08-01/2019-08-02")
                        .found(rule))
                .isEmpty();
        assertThat(since("2019-07-01")
                        .intervention(COMPANY_CENTRE, "2019-06-01/2019-07-01")
                        .found(rule))
                .as("before the episode")
                .hasSize(1);
    }

    @Test
    void aCompanyCourseThatNothingFollowsIsNoticedFromOneMonthToThree() {
        CourseEndedWithoutFollowUp rule = CourseEndedWithoutFollowUp.withDefaults();
        assertThat(since("2019-12-01")
                        .intervention(COMPANY_INTERNSHIP, "2020-01-01/2020-06-01")
                        .found(rule))
                .containsExactly("ENDED.COMPANY_INTERNSHIP 2020-06-01");
        assertThat(since("2019-12-01")
                        .intervention(COMPANY_INTERNSHIP, "2020-01-01/2020-06-02")
                        .found(rule))
                .isEmpty();
        assertThat(since("2019-12-01")
                        .intervention(COMPANY_INTERNSHIP, "2020-01-01/2020-04-02")
                        .found(rule))
                .hasSize(1);
        AttentionCase longAgo = since("2019-12-01").intervention(COMPANY_INTERNSHIP, "2020-01-01/2020-04-01");
        assertThat(longAgo.found(rule)).isEmpty();
        assertThat(longAgo.found(rule.withLatestMonths(4))).hasSize(1);
        assertThat(longAgo.found(rule.withLatestMonths(4).withEarliestMonths(4)))
                .isEmpty();
    }

    @Test
    void aCompanyCourseThatSomethingJobOrientedFollowsIsNotNoticed() {
        CourseEndedWithoutFollowUp rule = CourseEndedWithoutFollowUp.withDefaults();
        AttentionCase ended = since("2019-12-01").intervention(COMPANY_INTERNSHIP, "2020-01-01/2020-05-01");
        assertThat(ended.intervention(HEALTH_MASTERY, "2020-01-01/..").found(rule))
                .hasSize(1);
        assertThat(ended.intervention(JOB_SEARCH, "2020-04-01/2020-05-02").found(rule))
                .isEmpty();
        assertThat(since("2019-12-01")
                        .intervention(COMPANY_INTERNSHIP, "2020-01-01/2020-05-01")
                        .intervention(UNMAPPED, "2020-06-01/..")
                        .found(rule))
                .isEmpty();
        assertThat(since("2019-12-01")
                        .intervention(COMPANY_INTERNSHIP, "2020-01-01/2020-05-01")
                        .job("2020-06-01")
                        .found(rule))
                .isEmpty();
        assertThat(since("2019-12-01")
                        .intervention(GENERAL_EDUCATION, "2020-01-01/2020-05-01")
                        .found(rule))
                .as("not at a company")
                .isEmpty();
    }

    @Test
    void threeCompanyCoursesWithoutAJobAreNoticedAndTwoAreNot() {
        CoursesWithoutJob rule = CoursesWithoutJob.withDefaults();
        AttentionCase two = since("2019-07-01")
                .intervention(COMPANY_INTERNSHIP, "2019-08-01/2019-09-01")
                .intervention(COMPANY_INTERNSHIP, "2019-09-08/2019-10-01")
                .intervention(WAGE_SUBSIDY, "2019-12-01/2020-01-01");
        assertThat(two.found(rule)).as("a prolonged course is one").isEmpty();
        assertThat(two.found(rule.withCourses(2)))
                .containsExactly("BEGAN.COMPANY_INTERNSHIP 2019-08-01", "BEGAN.WAGE_SUBSIDY 2019-12-01");
        assertThat(two.intervention(COMPANY_CENTRE, "2020-06-01/..").found(rule))
                .hasSize(3);
    }

    @Test
    void aThresholdOutOfRangeIsRefusedByNameAndWithTheValue() {
        assertThatThrownBy(() -> NoIntervention.withDefaults().withMonths(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("months must be 1 or more, but is 0");
        assertThatThrownBy(() -> JobOrientedAlone.withDefaults().withScore(Double.NaN))
                .hasMessage("score must be from 1 to 5, but is NaN");
        assertThatThrownBy(() -> CourseEndedWithoutFollowUp.withDefaults().withLatestMonths(0))
                .hasMessage("latestMonths must not be fewer than earliestMonths, but is 0");
        assertThatThrownBy(() -> CoursesWithoutJob.withDefaults().withCourses(0))
                .hasMessage("courses must be 1 or more, but is 0");
    }
}
