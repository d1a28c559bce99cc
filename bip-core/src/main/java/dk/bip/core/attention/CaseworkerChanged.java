package dk.bip.core.attention;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import java.util.List;

/**
 * Another caseworker took over in the last months: one change goes with a job chance that is 22 percent lower (BIP-SHIFT-01, an
 * association).
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param months the months to look at, one or more; 3 by default
 */
public record CaseworkerChanged(int months) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "CASEWORKER_CHANGED",
                    AttentionTopic.Severity.TO_TALK_ABOUT,
                    Text.of(
                            "Hvad ved borgeren og den forrige sagsbehandler om planen, som ikke må gå tabt?",
                            "What do the citizen and the caseworker before know about the plan that must not get lost?"))
            .withFinding("BIP-SHIFT-01");

    /**
     * Checks the thresholds.
     *
     * @param months the months to look at, one or more; 3 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public CaseworkerChanged {
        Facts.atLeastOne(months, "months");
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static CaseworkerChanged withDefaults() {
        return new CaseworkerChanged(3);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the months to look at, one or more; 3 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public CaseworkerChanged withMonths(int other) {
        return new CaseworkerChanged(other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        DateRange window = Facts.lastMonths(months, snapshot.date());
        return snapshot.standing().isInJob()
                ? List.of()
                : snapshot.assignments().changeDates().stream()
                        .filter(window::contains)
                        .map(Facts::caseworkerChanged)
                        .toList();
    }
}
