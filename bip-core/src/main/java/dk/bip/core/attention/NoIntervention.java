package dk.bip.core.attention;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.Episode;
import dk.bip.core.intervention.Intervention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * No intervention in the last months: citizens without one move away from the labour market (BIP-INT-11). It fires where the episode began
 * before those months and no activity, of known category or not, ran in them.
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param months the months without an intervention, one or more; 3 by default
 */
public record NoIntervention(int months) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "NO_INTERVENTION",
                    AttentionTopic.Severity.SOON,
                    Text.of(
                            "Hvad ville være det næste gode skridt, og hvad kunne begynde allerede nu?",
                            "What would be a good next step, and what could begin right now?"))
            .withFinding("BIP-INT-11")
            .withSayings(Saying.NEEDS_REST, Saying.NOT_READY);

    /**
     * Checks the thresholds.
     *
     * @param months the months without an intervention, one or more; 3 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public NoIntervention {
        Facts.atLeastOne(months, "months");
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static NoIntervention withDefaults() {
        return new NoIntervention(3);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the months without an intervention, one or more; 3 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public NoIntervention withMonths(int other) {
        return new NoIntervention(other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        DateRange window = Facts.lastMonths(months, snapshot.date());
        Optional<LocalDate> start = snapshot.episode().map(Episode::start);
        if (start.isEmpty() || start.get().isAfter(window.startInclusive())) {
            return List.of();
        }
        Intervention last = null;
        for (Intervention intervention : snapshot.interventions()) {
            if (intervention.period().overlaps(window)) {
                return List.of();
            }
            last = last == null || end(intervention).isAfter(end(last)) ? intervention : last;
        }
        return List.of(
                last == null || end(last).isBefore(start.get())
                        ? Facts.episodeBegan(start.get())
                        : Facts.ended(last.type(), end(last)));
    }

    private static LocalDate end(Intervention ended) {
        return ended.period().endExclusive().orElseThrow();
    }
}
