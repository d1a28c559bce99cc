package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.DateRange;
import dk.bip.core.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);

    @Test
    void anEndClosesTheJobOfItsReference() {
        assertThat(Job.of(
                        List.of(start(0).withReference("a"), start(10).withReference("b"), end(20).withReference("b"))))
                .containsExactly(open(0), job(10, 20));
    }

    @Test
    void anEndOfAReferenceThatNoJobHasClosesNothing() {
        assertThat(Job.of(List.of(start(0), start(5).withReference("a"), end(20).withReference("b"))))
                .containsExactly(open(0), open(5));
    }

    @Test
    void anEndWithoutReferenceClosesTheEarliestOpenJob() {
        assertThat(Job.of(List.of(start(0).withReference("a"), start(10), end(20))))
                .containsExactly(job(0, 20), open(10));
        assertThat(Job.of(List.of(start(0), start(10), end(20), end(30)))).containsExactly(job(0, 20), job(10, 30));
    }

    @Test
    void anEndWithoutAStartIsPassedOver() {
        assertThat(Job.of(List.of(end(0)))).isEmpty();
        assertThat(Job.of(List.of(end(0), start(5), end(10), end(12)))).containsExactly(job(5, 10));
    }

    @Test
    void anEndOnTheDayOfAStartClosesTheJobBefore() {
        assertThat(Job.of(List.of(start(5), end(5)))).containsExactly(open(5));
        assertThat(Job.of(List.of(start(0), start(5), end(5)))).containsExactly(job(0, 5), open(5));
    }

    @Test
    void educationsAreNoJobs() {
        assertThat(Job.of(List.of(
                        JobEvent.of(DAY, JobEvent.Kind.EDUCATION_STARTED),
                        start(5),
                        JobEvent.of(DAY.plusDays(10), JobEvent.Kind.EDUCATION_ENDED))))
                .containsExactly(open(5));
    }

    @Test
    void termsAreThoseOfTheStart() {
        List<Job> jobs = Job.of(List.of(start(0).withTerms(JobEvent.Terms.BESIDE_BENEFITS), end(20)));
        assertThat(jobs).containsExactly(new Job(DateRange.of(DAY, DAY.plusDays(20)), JobEvent.Terms.BESIDE_BENEFITS));
        assertThat(jobs.get(0).counts()).isFalse();
        assertThat(open(0).counts()).isTrue();
        assertThat(new Job(DateRange.startingOn(DAY), JobEvent.Terms.SUBSIDISED).counts())
                .isTrue();
    }

    @Test
    void theOrderOfEventsDoesNotMatterSeeds1To20() {
        List<JobEvent> events = new ArrayList<>(
                List.of(start(0), end(4), start(4), end(9), start(20).withReference("a"), end(30).withReference("a")));
        List<Job> jobs = Job.of(events);
        for (long seed = 1; seed <= 20; seed++) {
            Collections.shuffle(events, new Random(seed));
            assertThat(Job.of(events)).as("seed %d", seed).isEqualTo(jobs);
        }
        assertThat(jobs).containsExactly(job(0, 4), job(4, 9), job(20, 30));
    }

    @Test
    void badInputIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Job(null, JobEvent.Terms.ORDINARY))
                .withMessage("period");
        assertThatNullPointerException()
                .isThrownBy(() -> new Job(DateRange.startingOn(DAY), null))
                .withMessage("terms");
        JobEvent education = JobEvent.of(DAY, JobEvent.Kind.EDUCATION_STARTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> education.withTerms(JobEvent.Terms.SUBSIDISED))
                .withMessage("terms must be left out where an education starts or ends");
        JobEvent end = end(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> end.withHoursPerWeek(10))
                .withMessage("hoursPerWeek must be left out where no job starts");
        assertThat(open(0)).hasToString("Job");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, 168.01, Double.NaN, Double.POSITIVE_INFINITY})
    void hoursOutOfTheWeekAreRefused(double hours) {
        JobEvent start = start(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start.withHoursPerWeek(hours))
                .withMessage("hoursPerWeek must be more than 0 and at most 168\n"
                        + "Maybe leave it out where the hours are not known?");
        assertThat(start.withHoursPerWeek(168).hoursPerWeek()).hasValue(168);
    }

    @ParameterizedTest
    @EnumSource
    void termsHaveCodesAndLabels(JobEvent.Terms terms) {
        assertThat(JobEvent.Terms.ofCode(terms.code())).isSameAs(terms);
        assertThat(terms.label(Language.DANISH)).isNotEqualTo(terms.label(Language.ENGLISH));
    }

    private static JobEvent start(int day) {
        return JobEvent.of(DAY.plusDays(day), JobEvent.Kind.JOB_STARTED);
    }

    private static JobEvent end(int day) {
        return JobEvent.of(DAY.plusDays(day), JobEvent.Kind.JOB_ENDED);
    }

    private static Job open(int start) {
        return new Job(DateRange.startingOn(DAY.plusDays(start)), JobEvent.Terms.ORDINARY);
    }

    private static Job job(int start, int end) {
        return new Job(DateRange.of(DAY.plusDays(start), DAY.plusDays(end)), JobEvent.Terms.ORDINARY);
    }
}
