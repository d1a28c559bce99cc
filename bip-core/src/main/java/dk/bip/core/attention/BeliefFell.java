package dk.bip.core.attention;

import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.progression.BeliefHistory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The caseworker's belief is lower than at the measurement before: one step more belief raises the job probability by 33 percent (BIP-
 * BELIEF-02), and a belief that is lost is worth talking through with a colleague (S2).
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param steps how many steps, more than 0 and at most 4; 1 by default
 */
public record BeliefFell(double steps) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "BELIEF_FELL",
                    AttentionTopic.Severity.SOON,
                    Text.of(
                            "Hvad har ændret sig i dit syn på borgerens muligheder, og hvad ser en kollega, når I taler sagen igennem?",
                            "What has changed in how you see the citizen's chances, and what does a colleague see when you talk it through?"))
            .withFinding("BIP-BELIEF-02")
            .withSayings(Saying.NOT_READY, Saying.NEEDS_REST, Saying.TOO_ILL);

    /**
     * Checks the thresholds.
     *
     * @param steps how many steps, more than 0 and at most 4; 1 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public BeliefFell {
        Checks.that(steps > 0 && steps <= 4, () -> "steps must be more than 0 and at most 4, but is " + steps);
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static BeliefFell withDefaults() {
        return new BeliefFell(1);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other how many steps, more than 0 and at most 4; 1 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public BeliefFell withSteps(double other) {
        return new BeliefFell(other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        Optional<DatedScore> now = snapshot.standing().score(Rater.CASEWORKER, Indicator.CASEWORKER_BELIEF);
        if (now.isEmpty()) {
            return List.of();
        }
        return BeliefHistory.of(snapshot.standing().measurements()).drops().stream()
                .filter(drop -> drop.after().equals(now.get()) && drop.steps() >= steps)
                .flatMap(drop -> Stream.of(drop.before(), drop.after()))
                .map(score -> Facts.score(Scale.of(Rater.CASEWORKER, Indicator.CASEWORKER_BELIEF), score))
                .toList();
    }
}
