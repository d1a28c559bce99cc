package dk.bip.core.attention;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.internal.Checks;
import dk.bip.core.intervention.Course;
import dk.bip.core.intervention.InterventionCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A course at a company ended a while ago, and nothing job-oriented has run since: most of what such a course gives shows within six months
 * (BIP-INT-16). It is silent where an activity of unknown category has run since.
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param earliestMonths the months that must have passed since the course ended, one or more; 1 by default
 * @param latestMonths the months after which it no longer counts, not fewer; 3 by default
 */
public record CourseEndedWithoutFollowUp(int earliestMonths, int latestMonths) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "COURSE_ENDED_WITHOUT_FOLLOW_UP",
                    AttentionTopic.Severity.SOON,
                    Text.of(
                            "Hvad lærte forløbet på virksomheden os, og hvordan bygger vi videre på det?",
                            "What did the course at the company teach us, and how do we build on it?"))
            .withFinding("BIP-INT-16");

    /**
     * Checks the thresholds.
     *
     * @param earliestMonths the months that must have passed since the course ended, one or more; 1 by default
     * @param latestMonths the months after which it no longer counts, not fewer; 3 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public CourseEndedWithoutFollowUp {
        Facts.atLeastOne(earliestMonths, "earliestMonths");
        Checks.that(
                latestMonths >= earliestMonths,
                () -> "latestMonths must not be fewer than earliestMonths, but is " + latestMonths);
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static CourseEndedWithoutFollowUp withDefaults() {
        return new CourseEndedWithoutFollowUp(1, 3);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the months that must have passed since the course ended, one or more; 1 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public CourseEndedWithoutFollowUp withEarliestMonths(int other) {
        return new CourseEndedWithoutFollowUp(other, latestMonths);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the months after which it no longer counts, not fewer; 3 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public CourseEndedWithoutFollowUp withLatestMonths(int other) {
        return new CourseEndedWithoutFollowUp(earliestMonths, other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        if (snapshot.standing().isInJob()) {
            return List.of();
        }
        LocalDate latest = snapshot.date().minusMonths(earliestMonths);
        List<AttentionFact> facts = new ArrayList<>();
        for (Course course : snapshot.standing().coursesEndedWithin(latestMonths)) {
            LocalDate end = course.period().endExclusive().orElseThrow();
            if (course.type().atCompany().isYes() && !end.isAfter(latest) && !isFollowed(snapshot, end)) {
                facts.add(Facts.ended(course.type(), end));
            }
        }
        return List.copyOf(facts);
    }

    private static boolean isFollowed(CaseSnapshot snapshot, LocalDate end) {
        DateRange since = DateRange.startingOn(end);
        return snapshot.interventions().stream()
                .filter(intervention -> intervention.type().category().orElse(InterventionCategory.JOB_ORIENTED)
                        == InterventionCategory.JOB_ORIENTED)
                .anyMatch(intervention -> intervention.period().overlaps(since));
    }
}
