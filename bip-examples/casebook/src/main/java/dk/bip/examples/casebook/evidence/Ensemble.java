package dk.bip.examples.casebook.evidence;

import dk.bip.model.evidence.Reading;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import dk.bip.model.population.ReferencePopulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Other sets of assumptions that are as reasonable as ours. Each is brought back to the published mean at six months by the base level alone, not calibrated
 * to the other figures, so that they lie further apart than the figures allow; how far the documents fitted to them lie apart is how uncertain
 * the assumptions leave us.
 */
final class Ensemble {

    /** A set of assumptions. */
    record Member(String name, PopulationParameters assumptions) {}

    private static final long SEED = 4;
    private static final int DRAWN = 10;
    private static final int LEVELLING_STEPS = 3;

    private Ensemble() {}

    /** Sets with every assumption drawn from its range, by Latin hypercube. */
    static List<Member> members(PopulationParameters base) {
        List<Member> members = new ArrayList<>();
        List<PopulationParameter> assumed = Arrays.stream(PopulationParameter.values())
                .filter(parameter -> parameter.origin() == PopulationParameter.Origin.ASSUMED)
                .toList();
        PopulationParameters[] drawn = new PopulationParameters[DRAWN];
        Arrays.fill(drawn, base);
        Random random = new Random(SEED);
        for (PopulationParameter parameter : assumed) {
            List<Integer> cells = new ArrayList<>();
            for (int m = 0; m < DRAWN; m++) {
                cells.add(m);
            }
            Collections.shuffle(cells, random);
            for (int m = 0; m < DRAWN; m++) {
                double share = (cells.get(m) + random.nextDouble()) / DRAWN;
                double value = parameter.least() + share * (parameter.greatest() - parameter.least());
                drawn[m] = drawn[m].with(parameter, value);
            }
        }
        for (int m = 0; m < DRAWN; m++) {
            members.add(new Member("drawn-" + (m + 1), drawn[m]));
        }
        return members;
    }

    /** The same set with the base level at which the published mean share has a job within six months. */
    static PopulationParameters levelled(PopulationParameters set, long seed, int rows) {
        double target = Reading.MEAN_SIX_MONTHS.number();
        PopulationParameters at = set;
        for (int step = 0; step < LEVELLING_STEPS; step++) {
            Study study = Study.of(ReferencePopulation.of(seed).with(at), rows);
            double share = CounterfactualFigures.rate(study, i -> study.job(i, Horizon.SIX_MONTHS), i -> true);
            double level = at.get(PopulationParameter.HAZARD_INTERCEPT)
                    + StrictMath.log(target / (1 - target))
                    - StrictMath.log(share / (1 - share));
            at = at.with(PopulationParameter.HAZARD_INTERCEPT, level);
        }
        return at;
    }
}
