package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import dk.bip.model.population.ReferencePopulation;

/**
 * Another place than the one that the evidence comes from: more people get a job, mastery of health and cooperation matter more for it, and
 * knowledge of the labour market less, each as far from the reference population as its range allows.
 */
final class LocalPopulation {

    private static final double HIGHER_BASE_RATE = 0.5;

    private LocalPopulation() {}

    static ReferencePopulation of(long seed) {
        PopulationParameters reference = PopulationParameters.calibrated();
        PopulationParameter base = PopulationParameter.HAZARD_INTERCEPT;
        return ReferencePopulation.of(seed)
                .with(reference
                        .with(base, Math.min(reference.get(base) + HIGHER_BASE_RATE, base.maximum()))
                        .with(
                                PopulationParameter.HAZARD_HEALTH_MASTERY,
                                PopulationParameter.HAZARD_HEALTH_MASTERY.maximum())
                        .with(PopulationParameter.HAZARD_COOPERATION, PopulationParameter.HAZARD_COOPERATION.maximum())
                        .with(
                                PopulationParameter.HAZARD_LABOUR_MARKET_KNOWLEDGE,
                                PopulationParameter.HAZARD_LABOUR_MARKET_KNOWLEDGE.minimum()));
    }
}
