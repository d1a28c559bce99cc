package dk.bip.core.attention;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.Episode;
import dk.bip.core.intervention.Truth;
import java.util.List;

/**
 * A long time since the episode began without an intervention at a company: 15 percent of the activity-ready get one (BIP-INT-18). It is
 * silent where an activity may have been at a company.
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param months the months since the episode began, one or more; 12 by default
 */
public record CompanyCourseNever(int months) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "COMPANY_COURSE_NEVER",
                    AttentionTopic.Severity.TO_TALK_ABOUT,
                    Text.of(
                            "Hvilken arbejdsplads kunne borgeren være nysgerrig på, og hvad ville et forløb der kræve?",
                            "Which workplace could the citizen be curious about, and what would a course there take?"))
            .withFinding("BIP-INT-18")
            .withSayings(Saying.NOT_READY, Saying.TOO_ILL);

    /**
     * Checks the thresholds.
     *
     * @param months the months since the episode began, one or more; 12 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public CompanyCourseNever {
        Facts.atLeastOne(months, "months");
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static CompanyCourseNever withDefaults() {
        return new CompanyCourseNever(12);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the months since the episode began, one or more; 12 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public CompanyCourseNever withMonths(int other) {
        return new CompanyCourseNever(other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        return snapshot
                .episode()
                .map(Episode::start)
                .filter(start -> !start.isAfter(snapshot.date().minusMonths(months)))
                .filter(start -> snapshot.interventions().stream()
                        .filter(intervention -> intervention.period().overlaps(DateRange.startingOn(start)))
                        .allMatch(intervention -> intervention.type().atCompany() == Truth.NO))
                .map(Facts::episodeBegan)
                .stream()
                .toList();
    }
}
