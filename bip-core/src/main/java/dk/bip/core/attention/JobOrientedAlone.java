package dk.bip.core.attention;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.StandingFacts;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.intervention.Intervention;
import dk.bip.core.intervention.InterventionMix;
import java.util.ArrayList;
import java.util.List;

/**
 * Nothing but job-oriented interventions in the last months, and a low score of either rater on health, everyday life or network: alone they
 * create progression, but far less than beside others (BIP-INT-13, which counts the same months). It looks at BIP's indicators only.
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param months the months without another kind, one or more; 3 by default
 * @param score the score, 1 to 5, at or below which one of the three is low; 2 by default
 */
public record JobOrientedAlone(int months, double score) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final List<Dimension> SUPPORTED =
            List.of(Indicator.HEALTH_MASTERY, Indicator.EVERYDAY_MASTERY, Indicator.NETWORK_SUPPORT);

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "JOB_ORIENTED_ALONE",
                    AttentionTopic.Severity.TO_TALK_ABOUT,
                    Text.of(
                            "Hvilken støtte ved siden af det jobrettede ville gøre det lettere at blive ved?",
                            "Which support beside the job-oriented part would make it easier to keep going?"))
            .withFinding("BIP-INT-13");

    /**
     * Checks the thresholds.
     *
     * @param months the months without another kind, one or more; 3 by default
     * @param score the score, 1 to 5, at or below which one of the three is low; 2 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public JobOrientedAlone {
        Facts.atLeastOne(months, "months");
        Checks.that(score >= 1 && score <= 5, () -> "score must be from 1 to 5, but is " + score);
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static JobOrientedAlone withDefaults() {
        return new JobOrientedAlone(3, 2);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the months without another kind, one or more; 3 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public JobOrientedAlone withMonths(int other) {
        return new JobOrientedAlone(other, score);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the score, 1 to 5, at or below which one of the three is low; 2 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public JobOrientedAlone withScore(double other) {
        return new JobOrientedAlone(months, other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        DateRange window = Facts.lastMonths(months, snapshot.date());
        InterventionMix mix = InterventionMix.over(snapshot.interventions(), window);
        if (mix.kind() != InterventionMix.Kind.SINGLE || !mix.jobOriented().isYes()) {
            return List.of();
        }
        List<AttentionFact> low = low(snapshot.standing());
        if (low.isEmpty()) {
            return List.of();
        }
        List<AttentionFact> facts = new ArrayList<>();
        for (Intervention intervention : snapshot.interventions()) {
            if (intervention.period().overlaps(window)) {
                facts.add(Facts.began(intervention.type(), intervention.date()));
            }
        }
        facts.addAll(low);
        return List.copyOf(facts);
    }

    private List<AttentionFact> low(StandingFacts standing) {
        List<AttentionFact> low = new ArrayList<>();
        for (Dimension dimension : SUPPORTED) {
            for (Rater rater : dimension.raters()) {
                standing.score(rater, dimension)
                        .filter(found -> found.value() <= score)
                        .ifPresent(found -> low.add(Facts.score(Scale.of(rater, dimension), found)));
            }
        }
        return low;
    }
}
