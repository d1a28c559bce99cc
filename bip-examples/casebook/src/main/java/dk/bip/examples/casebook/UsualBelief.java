package dk.bip.examples.casebook;

import dk.bip.core.attention.AttentionCalculator;
import dk.bip.model.caseworker.BeliefBelowProfile;
import dk.bip.model.caseworker.BeliefProfile;
import dk.bip.model.population.ReferencePopulation;

/** The rule on a belief below the profile, with what is usual among the citizens of the reference population. A municipality fits it to its own. */
final class UsualBelief {

    private static final int CITIZENS = 500;

    private static final long SEED = 2026;

    private UsualBelief() {}

    /** What the evidence asks, with this rule. */
    static AttentionCalculator attention() {
        return AttentionCalculator.withDefaults().with(rule(SEED));
    }

    /**
     * Fits the profile.
     *
     * @param seed of the population it is fitted to
     */
    static BeliefBelowProfile rule(long seed) {
        return BeliefBelowProfile.of(BeliefProfile.fit(ReferencePopulation.of(seed), CITIZENS));
    }
}
