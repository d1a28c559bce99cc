package dk.bip.core.progression;

import static dk.bip.core.progression.Cases.START;
import static dk.bip.core.progression.Cases.flat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.Language;
import dk.bip.core.casefile.CaseFile;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.change.AssessedChange;
import dk.bip.core.change.ChangeAssessment;
import dk.bip.core.change.ChangeCategory;
import dk.bip.core.change.MinimalImportantDifference;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.indicator.Scale;
import dk.bip.core.intervention.Course;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.MeasurementSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

    private static final LocalDate BEGIN = START.plusMonths(3);
    private static final LocalDate END = START.plusMonths(6);
    private static final LocalDate LAST = START.plusMonths(9);
    private static final Intervention INTERNSHIP =
            Intervention.of(InterventionType.COMPANY_INTERNSHIP, DateRange.of(BEGIN, END));
    private static final ProgressionCalculator CALCULATOR =
            ProgressionCalculator.withDefaults().withIndexReliability(Reliability.of(1, 0.9));

    private static CaseSnapshot snapshot(Intervention... interventions) {
        CaseFile.Builder file = CaseFile.builder(CitizenId.of("citizen-secret"));
        List.of(flat(START, 2.5), flat(BEGIN, 2), flat(END, 3.5), flat(LAST, 3.5))
                .forEach(some -> some.forEach(file::add));
        List.of(interventions).forEach(file::add);
        return file.build().asOf(LAST);
    }

    private static Progression progression() {
        return CALCULATOR.calculate(snapshot(INTERNSHIP), BEGIN, LAST);
    }

    @Test
    void holdsTheMixOfTheSameDays() {
        Meanwhile meanwhile = Meanwhile.of(progression(), snapshot(INTERNSHIP));
        assertThat(meanwhile.mix().days()).isEqualTo(BEGIN.until(LAST, java.time.temporal.ChronoUnit.DAYS) + 1);
        assertThat(meanwhile.mix().daysWithNone()).isEqualTo(END.until(LAST, java.time.temporal.ChronoUnit.DAYS) + 1);
        assertThat(meanwhile.mix().kind()).isEqualTo(InterventionMix.Kind.SINGLE);
        assertThat(meanwhile).hasToString("Meanwhile");
    }

    @Test
    void saysThatItIsAnAssociation() {
        Meanwhile meanwhile = Meanwhile.of(progression(), snapshot(INTERNSHIP));
        assertThat(meanwhile.describe(Language.ENGLISH))
                .contains("from 2.0 on 15 April 2015 to 3.5 on 15 October 2015")
                .contains("Interventions in the same days: One kind of intervention (Job-oriented);"
                        + " 93 of 184 days were without.\n")
                .endsWith("That does not show that the one came of the other: who gets which intervention and when also"
                        + " depends on how things are going.\n");
        assertThat(meanwhile.describe(Language.DANISH))
                .contains("Indsats i de samme dage: Én slags indsats (Jobrettet); 93 af 184 dage var uden.\n")
                .contains("Det viser ikke, at det ene kom af det andet");
        assertThat(Meanwhile.of(progression(), snapshot()).describe(Language.ENGLISH))
                .contains("Interventions in the same days: No intervention; 184 of 184 days were without.\n");
    }

    @Test
    void refusesTheMixOfOtherDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Meanwhile(progression(), InterventionMix.at(List.of(), LAST)))
                .withMessage("mix must be over the days from the first date of the progression to the second");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meanwhile.of(progression(), snapshot().asOf(END)))
                .withMessage("progression must not go on after the date of the snapshot"
                        + "\nMaybe take the snapshot that it was calculated from?");
        assertThatNullPointerException()
                .isThrownBy(() -> new Meanwhile(progression(), null))
                .withMessage("mix");
    }

    @Test
    void tellsBeforeDuringAndAfterACourseApart() {
        CaseSnapshot snapshot = snapshot(INTERNSHIP);
        Course course = Course.of(snapshot.interventions()).get(0);
        AroundCourse around = CALCULATOR.around(snapshot, course);
        assertThat(around.course()).isEqualTo(course);
        assertThat(difference(around.before())).isEqualTo(-0.5);
        assertThat(difference(around.during())).isEqualTo(1.5);
        assertThat(difference(around.after())).isZero();
        assertThat(around.describe(Language.ENGLISH))
                .containsSubsequence(
                        "Before: No certain change: from 2.5 on 15 January 2015 to 2.0 on 15 April 2015",
                        "\nDuring: Progression from 2.0 on 15 April 2015 to 3.5 on 15 July 2015",
                        "\nAfter: No certain change: 3.5 on 15 July 2015 and on 15 October 2015",
                        "That does not show that the one came of the other");
        assertThat(around.describe(Language.DANISH))
                .contains("\nFør: ")
                .contains("\nUnder: ")
                .contains("\nEfter: ");
        assertThat(around).hasToString("AroundCourse");
    }

    private static double difference(Optional<Progression> part) {
        return part.orElseThrow()
                .overall()
                .flatMap(overall -> overall.change().known())
                .orElseThrow()
                .difference();
    }

    @Test
    void eachPartBeginsWithTheScoresThatTheOneBeforeEndsWithSeeds1To30() {
        for (long seed = 1; seed <= 30; seed++) {
            CaseFile.Builder file =
                    CaseFile.builder(CitizenId.of("citizen-secret")).add(INTERNSHIP);
            Cases.random(seed, 6).forEach(file::add);
            CaseSnapshot snapshot = file.build().asOf(LAST);
            AroundCourse around = CALCULATOR.around(snapshot, new Course(List.of(INTERNSHIP)));
            Progression before = around.before().orElseThrow();
            Progression during = around.during().orElseThrow();
            Progression after = around.after().orElseThrow();
            for (Scale scale : before.instrument().scales()) {
                before.on(scale)
                        .end()
                        .ifPresent(end -> assertThat(during.on(scale).start()).contains(end));
                during.on(scale)
                        .end()
                        .ifPresent(end -> assertThat(after.on(scale).start()).contains(end));
            }
            assertThat(before.overall().orElseThrow().end()).isPresent();
        }
    }

    @Test
    void aCourseThatRunsHasNoAfterAndOneThatBeganWithTheMeasurementsNoBefore() {
        Intervention running = Intervention.of(InterventionType.DIET_AND_EXERCISE, DateRange.startingOn(START));
        CaseSnapshot snapshot = snapshot(running);
        AroundCourse around =
                CALCULATOR.around(snapshot, Course.of(snapshot.interventions()).get(0));
        assertThat(around.before()).isEmpty();
        assertThat(difference(around.during())).isEqualTo(1);
        assertThat(around.after()).isEmpty();
        assertThat(around.describe(Language.ENGLISH)).doesNotContain("Before").doesNotContain("After");
    }

    @Test
    void refusesACourseOfAnotherCaseAndPartsOfOtherDays() {
        CaseSnapshot snapshot = snapshot();
        Course course = new Course(List.of(INTERNSHIP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALCULATOR.around(snapshot, course))
                .withMessage(
                        "course must be one of the case\nMaybe make the courses of the same snapshot with Course.of?");
        Optional<Progression> other = Optional.of(CALCULATOR.calculate(snapshot, START, LAST));
        Optional<Progression> none = Optional.empty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AroundCourse.of(course, other, none, none))
                .withMessage("before must end on the day that the course begins");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AroundCourse.of(course, none, other, none))
                .withMessage("during must begin on the day that the course begins and not go on when it has ended");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AroundCourse.of(course, none, none, other))
                .withMessage("after must begin on the day that the course has ended");
    }

    /** Hand-worked: (1 - 0.8) (3 - 2) = 0.2; 1.96 times 0.5 sqrt(1 - 0.64) = 0.588. */
    @Test
    void regressionToTheMeanAloneIsAsHandWorked() {
        ReliableChange change = new ReliableChange(
                Cases.at(START, 2), Cases.at(END, 3), Reliability.of(0.5, 0.8), 0.95, Direction.HIGHER_IS_BETTER);
        RegressionAlone alone = new RegressionAlone(change, 3);
        assertThat(alone.expectedChange()).isCloseTo(0.2, within(1e-15));
        assertThat(alone.spread()).isCloseTo(0.588, within(1e-15));
        assertThat(alone.explainsTheChange()).isFalse();
        assertThat(alone.describe(Language.ENGLISH))
                .isEqualTo("Had nothing happened, a score like this would on average be followed by a change of +0.2"
                        + " towards the mean, ± 0.6 in 95 of 100 cases. The change is larger than that.");
        ReliableChange small = new ReliableChange(
                Cases.at(START, 2), Cases.at(END, 2.7), Reliability.of(0.5, 0.8), 0.95, Direction.HIGHER_IS_BETTER);
        assertThat(new RegressionAlone(small, 3).explainsTheChange()).isTrue();
        assertThat(new RegressionAlone(small, 3).describe(Language.DANISH))
                .endsWith(" i 95 af 100 tilfælde. Ændringen er ikke større end det.");
        assertThat(alone).hasToString("RegressionAlone");
        ScaleProgression overall = progression().overall().orElseThrow();
        assertThat(overall.regressionAlone(3))
                .contains(new RegressionAlone(overall.change().known().orElseThrow(), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> overall.regressionAlone(6));
        for (double bad : new double[] {0.9, 5.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RegressionAlone(change, bad))
                    .withMessage("mean must be from 1 to 5");
        }
    }

    @Test
    void gapsAreWhereTheNextMeasurementCameLate() {
        ScaleProgression cooperation = CALCULATOR.calculate(snapshot()).on(Rater.CITIZEN, Indicator.COOPERATION);
        assertThat(cooperation.gaps(MeasurementSchedule.withDefaults())).isEmpty();
        assertThat(cooperation.gaps(new MeasurementSchedule(2, 30))).containsExactly(DateRange.of(START, BEGIN));
        assertThat(cooperation.gaps(new MeasurementSchedule(2, 31))).isEmpty();
        assertThatNullPointerException()
                .isThrownBy(() -> cooperation.gaps(null))
                .withMessage("schedule");
    }

    @Test
    void aChangeCanBeJudgedByAnyMethod() {
        ScaleProgression cooperation = progression().on(Rater.CITIZEN, Indicator.COOPERATION);
        ChangeAssessment assessment =
                ChangeAssessment.of(new MinimalImportantDifference(1.5), Direction.HIGHER_IS_BETTER);
        assertThat(cooperation.assess(assessment).map(AssessedChange::category)).contains(ChangeCategory.IMPROVED);
        ScaleProgression unknown =
                CALCULATOR.calculate(snapshot(), LAST, LAST).on(Rater.CITIZEN, Indicator.COOPERATION);
        assertThat(unknown.assess(assessment)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cooperation.assess(
                        ChangeAssessment.of(new MinimalImportantDifference(1), Direction.LOWER_IS_BETTER)))
                .withMessage("assessment must be for the direction of the scale, HIGHER_IS_BETTER");
    }
}
