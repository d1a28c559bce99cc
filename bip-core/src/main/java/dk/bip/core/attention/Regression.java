package dk.bip.core.attention;

import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.internal.Checks;
import dk.bip.core.progression.Movement;
import java.util.List;

/**
 * The index over the seven indicators has reliably fallen (BIP-IND-03). Of every instrument it looks at the index that speaks for the
 * whole, with the instrument's reliability; without one it is silent.
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param months the months before the latest score at which the comparison begins, one or more; 6 by default
 * @param level the level of confidence, between 0 and 1 and neither; 0.95 by default
 */
public record Regression(int months, double level) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "REGRESSION",
                    AttentionTopic.Severity.SOON,
                    Text.of(
                            "Hvad er blevet sværere, og hvad hjalp sidste gang, det gik frem?",
                            "What has become harder, and what helped the last time things moved forward?"))
            .withFinding("BIP-IND-03");

    /**
     * Checks the thresholds.
     *
     * @param months the months before the latest score at which the comparison begins, one or more; 6 by default
     * @param level the level of confidence, between 0 and 1 and neither; 0.95 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public Regression {
        Facts.atLeastOne(months, "months");
        Checks.between(level, 0, 1, "level");
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static Regression withDefaults() {
        return new Regression(6, 0.95);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the months before the latest score at which the comparison begins, one or more; 6 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public Regression withMonths(int other) {
        return new Regression(other, level);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the level of confidence, between 0 and 1 and neither; 0.95 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public Regression withLevel(double other) {
        return new Regression(months, other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        return IndexMove.of(snapshot, months, level, Movement.REGRESSION).stream()
                .flatMap(move -> move.facts().stream())
                .toList();
    }
}
