package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.CaseEvent;
import dk.bip.core.CitizenId;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Profile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.testing.EqualityContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class EpisodeTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);

    @Test
    void withoutMeasurementsThereIsNone() {
        CaseSnapshot snapshot = snapshot(start(10));
        assertThat(snapshot.episodes()).isEmpty();
        assertThat(snapshot.episode()).isEmpty();
    }

    @Test
    void theFirstBeginsAtTheOriginAndRunsToTheJob() {
        assertThat(snapshot(citizen(0), caseworker(9)).episodes()).containsExactly(episode(1, 9));
        assertThat(snapshot(citizen(0), caseworker(40)).episodes()).containsExactly(episode(1, 0));
        assertThat(snapshot(citizen(0), caseworker(9), start(50)).episodes()).containsExactly(episode(1, 9, 50));
    }

    @Test
    void aJobBetweenTheTwoRatersAnswersIsAJobAtTheOrigin() {
        assertThat(snapshot(citizen(0), start(5), caseworker(9)).episodes()).isEmpty();
        assertThat(snapshot(citizen(0), start(5), caseworker(9), end(7)).episodes())
                .containsExactly(episode(1, 9));
    }

    @Test
    void whoIsInAJobAtTheOriginBeginsWithTheFirstMeasurementAfterIt() {
        assertThat(snapshot(start(-60), citizen(0), end(20)).episodes()).isEmpty();
        assertThat(snapshot(start(-60), citizen(0), end(20), citizen(30), start(70))
                        .episodes())
                .containsExactly(episode(1, 30, 70));
        assertThat(snapshot(start(-60), citizen(0)).episode()).isEmpty();
    }

    @Test
    void aJobOnTheFirstDayEndsAnEpisodeOfNoDays() {
        CaseSnapshot snapshot = snapshot(citizen(0), start(0));
        assertThat(snapshot.episodes()).containsExactly(episode(1, 0, 0));
        assertThat(snapshot.episodes().get(0).contains(DAY)).isFalse();
        assertThat(snapshot.episode()).isEmpty();
    }

    @Test
    void aJobThatEndedBeforeTheOriginIsNoBoundary() {
        assertThat(snapshot(start(-90), end(-30), citizen(0)).episodes()).containsExactly(episode(1, 0));
    }

    @Test
    void reentryNeedsAMeasurement() {
        CaseSnapshot back = snapshot(citizen(0), start(30), end(60));
        assertThat(back.episodes()).containsExactly(episode(1, 0, 30));
        assertThat(back.episode()).isEmpty();
        CaseSnapshot measured = snapshot(citizen(0), start(30), citizen(45), end(60), citizen(60));
        assertThat(measured.episodes()).containsExactly(episode(1, 0, 30), episode(2, 60));
        assertThat(measured.episode()).contains(episode(2, 60));
        assertThat(measured.asOf(DAY.plusDays(59)).episode()).isEmpty();
        assertThat(measured.asOf(DAY.plusDays(29)).episodes()).containsExactly(episode(1, 0));
    }

    @Test
    void severalFollowEachOther() {
        assertThat(snapshot(citizen(0), start(30), end(60), caseworker(70), start(90), end(95), citizen(96), start(200))
                        .episodes())
                .containsExactly(episode(1, 0, 30), episode(2, 70, 90), episode(3, 96, 200));
    }

    @Test
    void overlappingJobsAreOneAbsence() {
        assertThat(snapshot(
                                citizen(0),
                                start(30).withReference("a"),
                                start(40).withReference("b"),
                                end(50).withReference("a"),
                                citizen(55),
                                end(60).withReference("b"),
                                citizen(65))
                        .episodes())
                .containsExactly(episode(1, 0, 30), episode(2, 65));
    }

    @Test
    void workBesideBenefitsIsNoBoundary() {
        CaseSnapshot snapshot = snapshot(citizen(0), start(30).withTerms(JobEvent.Terms.BESIDE_BENEFITS));
        assertThat(snapshot.episodes()).containsExactly(episode(1, 0));
        assertThat(snapshot.jobs()).hasSize(1);
        assertThat(snapshot.standing().isInJob()).isFalse();
        assertThat(snapshot(citizen(0), start(30).withTerms(JobEvent.Terms.SUBSIDISED))
                        .episodes())
                .containsExactly(episode(1, 0, 30));
    }

    @Test
    void badInputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Episode.of(0, DAY, Optional.empty()))
                .withMessage("number must be 1 or more, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Episode.of(1, DAY, Optional.of(DAY.minusDays(1))))
                .withMessage("job must not begin before start");
        assertThatNullPointerException()
                .isThrownBy(() -> Episode.of(1, null, Optional.empty()))
                .withMessage("start");
    }

    @Test
    void episodesAreEqualByAllTheirParts() {
        EqualityContract.holdsFor(List.<Supplier<Episode>>of(
                () -> episode(1, 0), () -> episode(2, 0), () -> episode(1, 1), () -> episode(1, 0, 5)));
        assertThat(episode(2, 0, 5)).hasToString("Episode[2]");
        assertThat(episode(2, 0, 5).number()).isEqualTo(2);
        assertThat(episode(2, 0, 5).start()).isEqualTo(DAY);
        assertThat(episode(2, 0, 5).job()).contains(DAY.plusDays(5));
        assertThat(episode(2, 0, 5).contains(DAY.plusDays(4))).isTrue();
        assertThat(episode(2, 0, 5).contains(DAY.plusDays(5))).isFalse();
        assertThat(episode(2, 0, 5).contains(DAY.minusDays(1))).isFalse();
    }

    private static CaseSnapshot snapshot(CaseEvent... events) {
        return CaseFile.of(CitizenId.of("henrik"), events).asOf(DAY.plusYears(1));
    }

    private static Episode episode(int number, int start) {
        return Episode.of(number, DAY.plusDays(start), Optional.empty());
    }

    private static Episode episode(int number, int start, int job) {
        return Episode.of(number, DAY.plusDays(start), Optional.of(DAY.plusDays(job)));
    }

    private static JobEvent start(int day) {
        return JobEvent.of(DAY.plusDays(day), JobEvent.Kind.JOB_STARTED);
    }

    private static JobEvent end(int day) {
        return JobEvent.of(DAY.plusDays(day), JobEvent.Kind.JOB_ENDED);
    }

    private static Measurement citizen(int day) {
        return measurement(day, Rater.CITIZEN);
    }

    private static Measurement caseworker(int day) {
        return measurement(day, Rater.CASEWORKER);
    }

    private static Measurement measurement(int day, Rater rater) {
        return Measurement.of(
                DAY.plusDays(day),
                Profile.builder(Bip.INSTRUMENT, rater)
                        .score(Indicator.COOPERATION, 3)
                        .build());
    }
}
