package dk.bip.core.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 1);
    private static final String RULE =
            "parts must be of one type, in order, each beginning at most 7 days after those before it ended";

    @Test
    void aGapOfSevenDaysIsOneCourseAndOneOfEightIsNot() {
        Intervention first = internship(0, 30);
        Intervention after7 = internship(37, 60);
        Intervention after8 = internship(38, 60);
        assertThat(Course.of(List.of(after7, first))).containsExactly(new Course(List.of(first, after7)));
        assertThat(Course.of(List.of(after8, first)))
                .containsExactly(new Course(List.of(first)), new Course(List.of(after8)));
        assertThat(new Course(List.of(first, after7)).period()).isEqualTo(DateRange.of(DAY, DAY.plusDays(60)));
    }

    @Test
    void anOpenPartRunsOnUnderEverythingLater() {
        Intervention open = Intervention.of(InterventionType.COMPANY_INTERNSHIP, DateRange.startingOn(DAY.plusDays(5)));
        Intervention muchLater = internship(900, 910);
        List<Course> courses = Course.of(List.of(muchLater, open, internship(0, 3)));
        assertThat(courses).hasSize(1);
        assertThat(courses.get(0).parts()).hasSize(3);
        assertThat(courses.get(0).period()).isEqualTo(DateRange.startingOn(DAY));
    }

    @Test
    void theLongestPartDecidesHowLongTheCourseLasts() {
        Intervention whole = internship(0, 100);
        Intervention within = internship(10, 20);
        Intervention prolonged = internship(107, 120);
        assertThat(Course.of(List.of(within, prolonged, whole)))
                .containsExactly(new Course(List.of(whole, within, prolonged)));
        assertThat(new Course(List.of(whole, within)).period().endExclusive()).contains(DAY.plusDays(100));
    }

    @Test
    void typesMakeCoursesOfTheirOwn() {
        Intervention search =
                Intervention.of(InterventionType.JOB_SEARCH, DateRange.of(DAY.plusDays(10), DAY.plusDays(20)));
        List<Course> courses = Course.of(List.of(internship(30, 40), search, internship(0, 30)));
        assertThat(courses)
                .extracting(Course::type)
                .containsExactly(InterventionType.COMPANY_INTERNSHIP, InterventionType.JOB_SEARCH);
        assertThat(courses.get(0).parts()).hasSize(2);
    }

    @Test
    void theOrderGivenDoesNotMatterSeeds1To20() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            List<Intervention> interventions = new ArrayList<>();
            for (int start = 0; start < 300; start += 1 + random.nextInt(20)) {
                interventions.add(internship(start, start + 1 + random.nextInt(15)));
            }
            List<Course> courses = Course.of(interventions);
            Collections.shuffle(interventions, random);
            assertThat(Course.of(interventions)).as("seed %d", seed).isEqualTo(courses);
            for (int i = 1; i < courses.size(); i++) {
                LocalDate end = courses.get(i - 1).period().endExclusive().orElseThrow();
                assertThat(courses.get(i).period().startInclusive()).isAfter(end.plusDays(7));
            }
            assertThat(courses.stream()
                            .mapToInt(course -> course.parts().size())
                            .sum())
                    .isEqualTo(interventions.size());
        }
    }

    @Test
    void fortyThousandOpenPartsAreOneCourse() {
        List<Intervention> open = IntStream.range(0, 40_000)
                .mapToObj(day -> Intervention.of(
                        InterventionType.COMPANY_INTERNSHIP, DateRange.startingOn(DAY.plusDays(day % 9000))))
                .toList();
        List<Course> courses = Course.of(open);
        assertThat(courses).hasSize(1);
        assertThat(courses.get(0).parts()).hasSize(40_000);
    }

    @Test
    void partsThatMakeNoCourseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Course(List.of()))
                .withMessage("parts must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Course(List.of(internship(0, 30), internship(38, 60))))
                .withMessage(RULE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Course(List.of(internship(10, 30), internship(0, 20))))
                .withMessage(RULE);
        Intervention search = Intervention.of(InterventionType.JOB_SEARCH, DateRange.startingOn(DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Course(List.of(internship(0, 30), search)))
                .withMessage(RULE);
        assertThatNullPointerException().isThrownBy(() -> new Course(null));
        assertThat(Course.of(List.of())).isEmpty();
        assertThat(new Course(List.of(search))).hasToString("Course");
    }

    private static Intervention internship(int start, int end) {
        return Intervention.of(
                InterventionType.COMPANY_INTERNSHIP, DateRange.of(DAY.plusDays(start), DAY.plusDays(end)));
    }
}
