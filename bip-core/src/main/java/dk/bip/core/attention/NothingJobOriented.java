package dk.bip.core.attention;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.intervention.InterventionMix;
import dk.bip.core.intervention.Truth;
import java.util.List;

/**
 * Interventions in the last months, but none of them job-oriented: upskilling, social and health interventions alone create in general no
 * progression (BIP-INT-14). It is silent where an activity of unknown category could be job-oriented.
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param months the months to look at, one or more; 3 by default
 */
public record NothingJobOriented(int months) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "NOTHING_JOB_ORIENTED",
                    AttentionTopic.Severity.SOON,
                    Text.of(
                            "Hvad kunne et jobrettet skridt ved siden af se ud som, og hvem kunne åbne døren til det?",
                            "What could a job-oriented step alongside look like, and who could open the door to it?"))
            .withFinding("BIP-INT-14")
            .withSayings(Saying.NOT_READY, Saying.TOO_ILL);

    /**
     * Checks the thresholds.
     *
     * @param months the months to look at, one or more; 3 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public NothingJobOriented {
        Facts.atLeastOne(months, "months");
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static NothingJobOriented withDefaults() {
        return new NothingJobOriented(3);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the months to look at, one or more; 3 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public NothingJobOriented withMonths(int other) {
        return new NothingJobOriented(other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        DateRange window = Facts.lastMonths(months, snapshot.date());
        InterventionMix mix = InterventionMix.over(snapshot.interventions(), window);
        return mix.kind() == InterventionMix.Kind.NONE
                        || mix.jobOriented() != Truth.NO
                        || snapshot.standing().isInJob()
                ? List.of()
                : snapshot.interventions().stream()
                        .filter(intervention -> intervention.period().overlaps(window))
                        .map(intervention -> Facts.began(intervention.type(), intervention.date()))
                        .toList();
    }
}
