package dk.bip.core.attention;

import dk.bip.core.DateRange;
import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import java.util.List;

/**
 * Several changes of caseworker in the last two years: each goes with a job chance that is 22 percent lower (BIP-SHIFT-01, an association).
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param changes how many changes, one or more; 3 by default
 * @param months the months to look at, one or more; 24 by default
 */
public record CaseworkerChangedOften(int changes, int months) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "CASEWORKER_CHANGED_OFTEN",
                    AttentionTopic.Severity.SOON,
                    Text.of(
                            "Hvem kunne blive den, der følger borgeren hele vejen, og hvad skal der til?",
                            "Who could become the one who stays with the citizen all the way, and what would it take?"))
            .withFinding("BIP-SHIFT-01");

    /**
     * Checks the thresholds.
     *
     * @param changes how many changes, one or more; 3 by default
     * @param months the months to look at, one or more; 24 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public CaseworkerChangedOften {
        Facts.atLeastOne(changes, "changes");
        Facts.atLeastOne(months, "months");
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static CaseworkerChangedOften withDefaults() {
        return new CaseworkerChangedOften(3, 24);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other how many changes, one or more; 3 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public CaseworkerChangedOften withChanges(int other) {
        return new CaseworkerChangedOften(other, months);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the months to look at, one or more; 24 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public CaseworkerChangedOften withMonths(int other) {
        return new CaseworkerChangedOften(changes, other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        DateRange window = Facts.lastMonths(months, snapshot.date());
        List<AttentionFact> found = snapshot.assignments().changeDates().stream()
                .filter(window::contains)
                .map(Facts::caseworkerChanged)
                .toList();
        return found.size() < changes || snapshot.standing().isInJob() ? List.of() : found;
    }
}
