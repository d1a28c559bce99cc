package dk.bip.core.attention;

import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.StandingFacts;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.DatedScore;
import dk.bip.core.progression.Movement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The index over the seven indicators has reliably risen and the caseworker's belief has not (BIP-BELIEF-02): good news that may not have
 * been seen. It looks at BIP only, and is silent where the belief had no room to rise.
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param months the months before the latest score at which the comparison begins, one or more; 6 by default
 * @param level the level of confidence, between 0 and 1 and neither; 0.95 by default
 */
public record ProgressionUnnoticed(int months, double level) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
                    "PROGRESSION_UNNOTICED",
                    AttentionTopic.Severity.GOOD_NEWS,
                    Text.of(
                            "Hvad er det, der er lykkedes her, og hvad betyder det for, hvad du tror er muligt?",
                            "What is it that has worked here, and what does it mean for what you believe is possible?"))
            .withFinding("BIP-BELIEF-02");

    /**
     * Checks the thresholds.
     *
     * @param months the months before the latest score at which the comparison begins, one or more; 6 by default
     * @param level the level of confidence, between 0 and 1 and neither; 0.95 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public ProgressionUnnoticed {
        Facts.atLeastOne(months, "months");
        Checks.between(level, 0, 1, "level");
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static ProgressionUnnoticed withDefaults() {
        return new ProgressionUnnoticed(6, 0.95);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the months before the latest score at which the comparison begins, one or more; 6 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public ProgressionUnnoticed withMonths(int other) {
        return new ProgressionUnnoticed(other, level);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other the level of confidence, between 0 and 1 and neither; 0.95 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public ProgressionUnnoticed withLevel(double other) {
        return new ProgressionUnnoticed(months, other);
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
        return IndexMove.of(snapshot, months, level, Movement.PROGRESSION).stream()
                .filter(move -> move.instrument().equals(Bip.INSTRUMENT))
                .flatMap(move -> unnoticed(move, snapshot, now.get()))
                .toList();
    }

    private static Stream<AttentionFact> unnoticed(IndexMove move, CaseSnapshot snapshot, DatedScore now) {
        Scale belief = Scale.of(Rater.CASEWORKER, Indicator.CASEWORKER_BELIEF);
        return snapshot.standing()
                .measurements()
                .standing(
                        Rater.CASEWORKER,
                        Indicator.CASEWORKER_BELIEF,
                        move.change().from().date(),
                        StandingFacts.CARRIED_MONTHS)
                .filter(before -> before.value() < before.score().range().maximum()
                        && now.score().compareTo(before.score()) <= 0)
                .map(before -> Stream.concat(
                        move.facts().stream(), Stream.of(Facts.score(belief, before), Facts.score(belief, now))))
                .orElse(Stream.empty());
    }
}
