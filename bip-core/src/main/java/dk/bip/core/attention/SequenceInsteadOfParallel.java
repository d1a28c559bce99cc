package dk.bip.core.attention;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.intervention.Course;
import dk.bip.core.intervention.InterventionCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another category ended before a job-oriented intervention began, without a day in common: parallel interventions that include a job-
 * oriented one create the most progression (BIP-INT-12). It fires where end and beginning lie in the last months, and nothing of another
 * or unknown category runs beside the job-oriented one.
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param months the months to look at, one or more; 6 by default
 */
public record SequenceInsteadOfParallel(int months) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "SEQUENCE_INSTEAD_OF_PARALLEL",
                    AttentionTopic.Severity.TO_TALK_ABOUT,
                    Text.of(
                            "Hvad af det, der blev afsluttet først, kunne gå videre ved siden af det jobrettede?",
                            "What of that which was finished first could go on beside the job-oriented part?"))
            .withFinding("BIP-INT-12")
            .withSayings(Saying.FIRST_STABLE, Saying.ONE_STEP_AT_A_TIME);

    /**
     * Checks the thresholds.
     *
     * @param months the months to look at, one or more; 6 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public SequenceInsteadOfParallel {
        Facts.atLeastOne(months, "months");
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static SequenceInsteadOfParallel withDefaults() {
        return new SequenceInsteadOfParallel(6);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the months to look at, one or more; 6 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public SequenceInsteadOfParallel withMonths(int other) {
        return new SequenceInsteadOfParallel(other);
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
        DateRange window = Facts.lastMonths(months, snapshot.date());
        List<Course> courses = Course.of(snapshot.interventions());
        List<Course> others =
                courses.stream().filter(course -> !isJobOriented(course)).toList();
        List<AttentionFact> facts = new ArrayList<>();
        for (Course course : courses) {
            LocalDate start = course.period().startInclusive();
            boolean alone = others.stream().noneMatch(other -> other.period().overlaps(course.period()));
            if (isJobOriented(course) && window.contains(start) && alone) {
                List<AttentionFact> before = others.stream()
                        .filter(other -> other.type().category().isPresent())
                        .filter(other -> endedWithin(other, window.startInclusive(), start))
                        .map(other -> Facts.ended(
                                other.type(), other.period().endExclusive().orElseThrow()))
                        .toList();
                if (!before.isEmpty()) {
                    before.stream()
                            .filter(fact -> facts.stream().noneMatch(fact::isSameAs))
                            .forEach(facts::add);
                    facts.add(Facts.began(course.type(), start));
                }
            }
        }
        return List.copyOf(facts);
    }

    private static boolean isJobOriented(Course course) {
        return course.type().category().equals(Optional.of(InterventionCategory.JOB_ORIENTED));
    }

    private static boolean endedWithin(Course course, LocalDate from, LocalDate to) {
        return course.period()
                .endExclusive()
                .filter(end -> !end.isBefore(from) && !end.isAfter(to))
                .isPresent();
    }
}
