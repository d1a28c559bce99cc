package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.CaseEvent;
import dk.bip.core.CaseworkerId;
import dk.bip.core.CitizenId;
import dk.bip.core.DateRange;
import dk.bip.core.caseworker.CaseworkerAssignment;
import dk.bip.core.caseworker.JobOrientation;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.intervention.Course;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionType;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.measurement.Measurement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingFactsTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);
    private static final CaseworkerId ANNE = CaseworkerId.of("anne");
    private static final CaseworkerId BENT = CaseworkerId.of("bent");

    @Test
    void aScoreStandsForSixMonths() {
        assertThat(score(standing(DAY.plusMonths(6), measured(0, 4)))).contains(at(0, 4));
        assertThat(score(standing(DAY.plusMonths(6).plusDays(1), measured(0, 4))))
                .isEmpty();
        assertThat(standing(DAY, measured(0, 4)).score(Rater.CASEWORKER, Indicator.COOPERATION))
                .isEmpty();
    }

    @Test
    void scoresDoNotCrossAJob() {
        CaseEvent[] back = {measured(0, 4), start(30), end(60)};
        StandingFacts notMeasuredSince = standing(DAY.plusDays(61), back);
        assertThat(score(notMeasuredSince)).isEmpty();
        assertThat(notMeasuredSince.measurements().isEmpty()).isTrue();
        assertThat(notMeasuredSince.isSinceJob()).isTrue();
        assertThat(notMeasuredSince.isInJob()).isFalse();
        StandingFacts measured = standing(DAY.plusDays(90), measured(0, 4), start(30), end(60), measured(70, 2));
        assertThat(score(measured)).contains(at(70, 2));
        assertThat(measured.measurements().measurements()).hasSize(1);
        assertThat(measured.isSinceJob()).isTrue();
    }

    @Test
    void inAJobNoScoreStandsButOnItsFirstDay() {
        StandingFacts first = standing(DAY.plusDays(30), measured(0, 4), start(30));
        assertThat(first.isInJob()).isTrue();
        assertThat(score(first)).contains(at(0, 4));
        StandingFacts second = standing(DAY.plusDays(31), measured(0, 4), start(30));
        assertThat(second.isInJob()).isTrue();
        assertThat(second.isSinceJob()).isFalse();
        assertThat(score(second)).isEmpty();
    }

    @Test
    void whoHasBeenInAJobSinceBeforeTheFirstMeasurementIsInOne() {
        StandingFacts standing = standing(
                LocalDate.of(2015, 12, 9),
                JobEvent.of(LocalDate.of(2015, 9, 7), JobEvent.Kind.JOB_STARTED),
                measurement(LocalDate.of(2015, 9, 8), 4));
        assertThat(standing.isInJob()).isTrue();
        assertThat(score(standing)).isEmpty();
        StandingFacts nothingMeasured =
                standing(LocalDate.of(2015, 12, 9), JobEvent.of(LocalDate.of(2015, 9, 7), JobEvent.Kind.JOB_STARTED));
        assertThat(nothingMeasured.isInJob()).isTrue();
    }

    @Test
    void workBesideBenefitsTakesNothingAway() {
        StandingFacts standing =
                standing(DAY.plusDays(31), measured(0, 4), start(30).withTerms(JobEvent.Terms.BESIDE_BENEFITS));
        assertThat(standing.isInJob()).isFalse();
        assertThat(score(standing)).contains(at(0, 4));
    }

    @Test
    void anOrientationIsThatOfThePresentCaseworker() {
        CaseworkerAssignment anne = primary(ANNE, 0, 30);
        CaseworkerAssignment bent = CaseworkerAssignment.of(BENT, DateRange.startingOn(DAY.plusDays(30)));
        JobOrientation unnamed = orientation(10, 3);
        JobOrientation ofBent = orientation(20, 4).withCaseworker(BENT);
        JobOrientation ofAnne = orientation(40, 2).withCaseworker(ANNE);
        assertThat(standing(DAY.plusDays(20), anne, bent, unnamed, ofBent).orientation())
                .as("without a name it is that of the primary caseworker of its date")
                .contains(unnamed);
        assertThat(standing(DAY.plusDays(30), anne, bent, unnamed).orientation())
                .isEmpty();
        assertThat(standing(DAY.plusDays(50), anne, bent, unnamed, ofBent, ofAnne)
                        .orientation())
                .contains(ofBent);
        assertThat(standing(DAY.plusDays(20).plusMonths(6), anne, bent, ofBent).orientation())
                .contains(ofBent);
        assertThat(standing(DAY.plusDays(21).plusMonths(6), anne, bent, ofBent).orientation())
                .isEmpty();
    }

    @Test
    void afterTheLastCaseworkerNoOrientationStands() {
        CaseworkerAssignment gone = CaseworkerAssignment.of(ANNE, DateRange.of(DAY.plusDays(5), DAY.plusDays(8)));
        StandingFacts standing = standing(DAY.plusDays(20), gone, orientation(10, 3));
        assertThat(standing.caseworker()).isEmpty();
        assertThat(standing.orientation()).isEmpty();
    }

    @Test
    void whereTheCaseNamesNoCaseworkerOnlyAnOrientationWithoutANameStands() {
        JobOrientation unnamed = orientation(10, 3);
        JobOrientation ofBent = orientation(12, 4).withCaseworker(BENT);
        assertThat(standing(DAY.plusDays(20), unnamed, ofBent).orientation()).contains(unnamed);
        assertThat(standing(DAY.plusDays(20), ofBent).orientation()).isEmpty();
    }

    @Test
    void changesOfCaseworkerCountWithinTheEpisode() {
        CaseEvent[] events = {
            primary(ANNE, -90, -30),
            primary(BENT, -30, 10),
            primary(ANNE, 10, 40),
            CaseworkerAssignment.of(BENT, DateRange.startingOn(DAY.plusDays(40))),
            measured(0, 4),
            start(20),
            end(30),
            measured(35, 4),
            Measurement.of(
                    DAY.plusDays(45),
                    Profile.builder(Bip.INSTRUMENT, Rater.CASEWORKER)
                            .score(Indicator.COOPERATION, 3)
                            .build())
        };
        assertThat(standing(DAY.minusDays(1), events).caseworkerChanges()).isEmpty();
        assertThat(standing(DAY, events).caseworkerChanges()).hasValue(0);
        assertThat(standing(DAY.plusDays(10), events).caseworkerChanges()).hasValue(1);
        assertThat(standing(DAY.plusDays(20), events).caseworkerChanges()).hasValue(1);
        assertThat(standing(DAY.plusDays(21), events).caseworkerChanges()).isEmpty();
        assertThat(standing(DAY.plusDays(34), events).caseworkerChanges()).isEmpty();
        assertThat(standing(DAY.plusDays(35), events).caseworkerChanges()).hasValue(0);
        assertThat(standing(DAY.plusDays(60), events).caseworkerChanges())
                .as("a later episode begins with the first measurement, also where the other rater answers soon")
                .hasValue(1);
        assertThat(standing(DAY, measured(0, 4)).caseworkerChanges()).isEmpty();
    }

    @Test
    void aBackgroundFactStandsToTheDayOfItsAgeLimit() {
        BackgroundFact share = share(BackgroundField.EMPLOYMENT_LAST_THREE_YEARS, 30);
        assertThat(standing(DAY.plusMonths(12), share).background(share.field()))
                .contains(share);
        assertThat(standing(DAY.plusMonths(12).plusDays(1), share).background(share.field()))
                .isEmpty();
        BackgroundFact single = BackgroundFact.of(DAY, BackgroundField.SINGLE, BackgroundValue.of(true));
        assertThat(standing(DAY.plusYears(30), single).background(BackgroundField.SINGLE))
                .contains(single);
    }

    @Test
    void sharesThatTogetherAreAbove100DoNotStand() {
        BackgroundFact job = share(BackgroundField.EMPLOYMENT_LAST_THREE_YEARS, 30);
        BackgroundFact hundred = share(BackgroundField.BENEFITS_LAST_THREE_YEARS, 70);
        BackgroundFact above = share(BackgroundField.BENEFITS_LAST_THREE_YEARS, 70.5);
        BackgroundFact single = BackgroundFact.of(DAY, BackgroundField.SINGLE, BackgroundValue.of(true));
        StandingFacts agreed = standing(DAY, job, hundred);
        assertThat(agreed.background(job.field())).contains(job);
        assertThat(agreed.background(hundred.field())).contains(hundred);
        StandingFacts contradicted = standing(DAY, job, above, single);
        assertThat(contradicted.background(job.field())).isEmpty();
        assertThat(contradicted.background(above.field())).isEmpty();
        assertThat(contradicted.background(BackgroundField.SINGLE)).contains(single);
    }

    @Test
    void aShareThatIsTooOldContradictsNothing() {
        BackgroundFact old = BackgroundFact.of(
                DAY.minusMonths(13), BackgroundField.BENEFITS_LAST_THREE_YEARS, BackgroundValue.of(90));
        BackgroundFact job = share(BackgroundField.EMPLOYMENT_LAST_THREE_YEARS, 30);
        assertThat(standing(DAY, old, job).background(job.field())).contains(job);
    }

    @Test
    void aCourseHasEndedWhenTheWholeHas() {
        Intervention first = internship(-200, -100);
        Intervention prolonged = internship(-95, 0);
        assertThat(standing(DAY.minusDays(1), first, prolonged).coursesEndedWithin(12))
                .isEmpty();
        assertThat(standing(DAY, first, prolonged).coursesEndedWithin(12))
                .containsExactly(new Course(List.of(first, prolonged)));
        assertThat(standing(DAY, first, prolonged).coursesEndedWithin(1))
                .as("also parts that ended long before belong to the course")
                .containsExactly(new Course(List.of(first, prolonged)));
        assertThat(standing(DAY.plusMonths(3).minusDays(1), first, prolonged).coursesEndedWithin(3))
                .hasSize(1);
        assertThat(standing(DAY.plusMonths(3), first, prolonged).coursesEndedWithin(3))
                .isEmpty();
    }

    @Test
    void badInputIsRefused() {
        StandingFacts standing = standing(DAY, measured(0, 4));
        assertThatNullPointerException()
                .isThrownBy(() -> standing.score(null, Indicator.COOPERATION))
                .withMessage("rater");
        assertThatNullPointerException()
                .isThrownBy(() -> standing.score(Rater.CITIZEN, null))
                .withMessage("dimension");
        assertThatNullPointerException()
                .isThrownBy(() -> standing.background(null))
                .withMessage("field");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standing.coursesEndedWithin(0))
                .withMessage("months must be 1 or more, but is 0");
        assertThat(standing).hasToString("StandingFacts");
    }

    private static StandingFacts standing(LocalDate date, CaseEvent... events) {
        return CaseFile.of(CitizenId.of("henrik"), events).asOf(date).standing();
    }

    private static Optional<DatedScore> score(StandingFacts standing) {
        return standing.score(Rater.CITIZEN, Indicator.COOPERATION);
    }

    private static DatedScore at(int day, double score) {
        return new DatedScore(DAY.plusDays(day), ScoreRange.ONE_TO_FIVE.score(score));
    }

    private static Measurement measured(int day, double score) {
        return measurement(DAY.plusDays(day), score);
    }

    private static Measurement measurement(LocalDate date, double score) {
        return Measurement.of(
                date,
                Profile.builder(Bip.INSTRUMENT, Rater.CITIZEN)
                        .score(Indicator.COOPERATION, score)
                        .build());
    }

    private static JobEvent start(int day) {
        return JobEvent.of(DAY.plusDays(day), JobEvent.Kind.JOB_STARTED);
    }

    private static JobEvent end(int day) {
        return JobEvent.of(DAY.plusDays(day), JobEvent.Kind.JOB_ENDED);
    }

    private static CaseworkerAssignment primary(CaseworkerId caseworker, int start, int end) {
        return CaseworkerAssignment.of(caseworker, DateRange.of(DAY.plusDays(start), DAY.plusDays(end)));
    }

    private static JobOrientation orientation(int day, double mean) {
        return JobOrientation.of(DAY.plusDays(day), ScoreRange.ONE_TO_FIVE.score(mean), 9);
    }

    private static BackgroundFact share(BackgroundField field, double percent) {
        return BackgroundFact.of(DAY, field, BackgroundValue.of(percent));
    }

    private static Intervention internship(int start, int end) {
        return Intervention.of(
                InterventionType.COMPANY_INTERNSHIP, DateRange.of(DAY.plusDays(start), DAY.plusDays(end)));
    }
}
