package dk.bip.core.attention;

import dk.bip.core.Text;
import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.casefile.StandingFacts;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Scale;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.DatedScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Citizen and caseworker are far apart on one of the seven indicators, in answers that belong together (ours). Of another instrument it
 * looks at the dimensions of its first index, and a step is a quarter of the range.
 *
 * <p>Immutable and thread-safe; holds thresholds and no person's data.
 *
 * @param steps how many steps, more than 0 and at most 4; 2 by default
 */
public record RatersDisagree(double steps) implements AttentionRule {

    private static final long serialVersionUID = 1L;

    private static final AttentionTopic TOPIC = AttentionTopic.of(
            "RATERS_DISAGREE",
            AttentionTopic.Severity.TO_TALK_ABOUT,
            Text.of(
                    "Hvilke oplevelser ligger bag hver jeres svar?",
                    "Which experiences lie behind the answers of each of you?"));

    /**
     * Checks the thresholds.
     *
     * @param steps how many steps, more than 0 and at most 4; 2 by default
     * @throws IllegalArgumentException if a threshold is out of range
     */
    public RatersDisagree {
        Checks.that(steps > 0 && steps <= 4, () -> "steps must be more than 0 and at most 4, but is " + steps);
    }

    /**
     * Returns the rule with our thresholds.
     *
     * @return the rule, with the defaults named above
     */
    public static RatersDisagree withDefaults() {
        return new RatersDisagree(2);
    }

    /**
     * Returns the rule with another threshold.
     *
     * @param other how many steps, more than 0 and at most 4; 2 by default
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public RatersDisagree withSteps(double other) {
        return new RatersDisagree(other);
    }

    @Override
    public AttentionTopic topic() {
        return TOPIC;
    }

    @Override
    public List<AttentionFact> facts(CaseSnapshot snapshot) {
        StandingFacts standing = snapshot.standing();
        List<AttentionFact> facts = new ArrayList<>();
        for (Instrument instrument : standing.measurements().instruments()) {
            for (Dimension dimension : StrongDimensions.of(instrument)) {
                Optional<DatedScore> citizen = standing.score(Rater.CITIZEN, dimension);
                Optional<DatedScore> caseworker = standing.score(Rater.CASEWORKER, dimension);
                if (citizen.isPresent() && caseworker.isPresent() && isApart(citizen.get(), caseworker.get())) {
                    facts.add(Facts.score(Scale.of(Rater.CITIZEN, dimension), citizen.get()));
                    facts.add(Facts.score(Scale.of(Rater.CASEWORKER, dimension), caseworker.get()));
                }
            }
        }
        return List.copyOf(facts);
    }

    private boolean isApart(DatedScore one, DatedScore other) {
        return Facts.belongTogether(one, other) && StrongDimensions.stepsApart(one.score(), other.score()) >= steps;
    }
}
