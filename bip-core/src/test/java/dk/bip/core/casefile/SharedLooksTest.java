package dk.bip.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.intervention.Course;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.core.testing.RandomCaseFiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What snapshots share or leave out to be fast is what each would find by itself. */
class SharedLooksTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFileAskedFromTheLastDateToTheFirstShowsTheMeasurementsOfEach(long seed) {
        CaseFile file = RandomCaseFiles.of(seed);
        int last = RandomCaseFiles.DAYS + 100;
        int different = 0;
        MeasurementSeries after =
                file.asOf(RandomCaseFiles.START.plusDays(last)).measurements();
        for (int day = last; day >= -10; day--) {
            CaseSnapshot snapshot = file.asOf(RandomCaseFiles.START.plusDays(day));
            assertThat(snapshot.measurements()).isEqualTo(MeasurementSeries.of(snapshot.facts(Measurement.KIND)));
            different += snapshot.measurements().equals(after) ? 0 : 1;
            after = snapshot.measurements();
        }
        assertThat(different).isPositive();
    }

    @Test
    void measurementsAreTheSameSeriesFromTheDayOfTheLastOn() {
        CaseFile file = RandomCaseFiles.of(1);
        LocalDate late = RandomCaseFiles.START.plusDays(2L * RandomCaseFiles.DAYS);
        assertThat(file.asOf(late).measurements())
                .isSameAs(file.asOf(late.plusYears(1)).measurements());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theCoursesThatEndedLatelyAreThoseOfAllThatEndedThen(long seed) {
        CaseFile file = RandomCaseFiles.of(seed);
        int found = 0;
        for (int day = 0; day < RandomCaseFiles.DAYS + 100; day += 5) {
            LocalDate date = RandomCaseFiles.START.plusDays(day);
            CaseSnapshot snapshot = file.asOf(date);
            List<Course> ended = Course.of(snapshot.facts(Intervention.KIND)).stream()
                    .filter(course -> course.period()
                            .endExclusive()
                            .filter(end -> end.isAfter(date.minusMonths(6)))
                            .isPresent())
                    .toList();
            assertThat(snapshot.standing().coursesEndedWithin(6)).isEqualTo(ended);
            found += ended.size();
        }
        assertThat(found).isPositive();
    }
}
