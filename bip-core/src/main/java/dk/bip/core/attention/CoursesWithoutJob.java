package dk.bip.core.attention;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.intervention.Course;
import java.util.List;
import java.util.Optional;

/**
 * Several courses at companies in the episode and no job yet. The question is what would have to be different, not whether (Væksthuset's
 * practice, S2; the number is ours).
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param courses how many courses at companies, one or more; 3 by default
 */
public record CoursesWithoutJob(int courses) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
            "COURSES_WITHOUT_JOB",
            AttentionTopic.Severity.TO_TALK_ABOUT,
            Text.of(
                    "Hvad skulle være anderledes ved det næste forløb, for at det kunne blive til et job?",
                    "What would have to be different in the next course for it to become a job?"));

    /**
     * Checks the thresholds.
     *
     * @param courses how many courses at companies, one or more; 3 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public CoursesWithoutJob {
        Facts.atLeastOne(courses, "courses");
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static CoursesWithoutJob withDefaults() {
        return new CoursesWithoutJob(3);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other how many courses at companies, one or more; 3 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public CoursesWithoutJob withCourses(int other) {
        return new CoursesWithoutJob(other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        Optional<DateRange> episode = snapshot.episode().map(found -> DateRange.startingOn(found.start()));
        if (episode.isEmpty()) {
            return List.of();
        }
        List<Course> found = Course.of(snapshot.interventions()).stream()
                .filter(course -> course.type().atCompany().isYes())
                .filter(course -> course.period().overlaps(episode.get()))
                .toList();
        return found.size() < courses
                ? List.of()
                : found.stream()
                        .map(course ->
                                Facts.began(course.type(), course.period().startInclusive()))
                        .toList();
    }
}
