package dk.bip.examples.casebook.evidence;

import dk.bip.model.caseworker.Adjustment;
import dk.bip.model.caseworker.CaseworkerTable;
import dk.bip.model.caseworker.EffectivenessQuartiles;
import dk.bip.model.caseworker.QuartilesByChance;
import dk.bip.model.caseworker.SimulatedShare;
import dk.bip.model.population.ReferencePopulation;
import java.util.Arrays;
import java.util.List;

/** Quarters of caseworkers where chance alone makes the difference, in a study of BIP's size, by the library's calculator. */
final class ChanceQuarters {

    private static final int REPLICATIONS = 200;
    private static final long SEED = 1476;

    private ChanceQuarters() {}

    /** The share in a job of each quarter, the lowest first. */
    static List<SimulatedShare> shares() {
        Study study = Study.ofCitizens(ReferencePopulation.of(SEED).jobCentres().iterator(), BeliefStudies.CITIZENS);
        CaseworkerTable citizens = new CaseworkerFigures(study).firstOfEach();
        QuartilesByChance chance = EffectivenessQuartiles.unadjusted()
                .withReplications(REPLICATIONS)
                .fit(citizens)
                .byChance();
        return Arrays.stream(EffectivenessQuartiles.Quartile.values())
                .map(quartile -> chance.share(quartile, Adjustment.UNADJUSTED))
                .toList();
    }
}
