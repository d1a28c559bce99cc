package dk.bip.examples.casebook.evidence;

import dk.bip.model.population.PopulationParameter;
import dk.bip.model.population.PopulationParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Other sets of assumptions and readings that are as reasonable as ours. Each is calibrated to the same figures; how far the documents fitted
 * to them lie apart is how uncertain the assumptions leave us.
 */
final class Ensemble {

    /** A set of assumptions and readings, not yet calibrated. */
    record Member(String name, Readings readings, PopulationParameters assumptions) {}

    private static final long SEED = 4;
    private static final int DRAWN = 10;

    private Ensemble() {}

    /** Two with another reading, and some with every assumption drawn from its range, by Latin hypercube. */
    static List<Member> members(PopulationParameters base) {
        List<Member> members = new ArrayList<>();
        members.add(new Member("belief-within-a-year", Readings.BELIEF_WITHIN_A_YEAR, base));
        members.add(new Member("quartiles-as-printed", Readings.QUARTILES_AS_PRINTED, base));
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
            members.add(new Member("drawn-" + (m + 1), Readings.PREFERRED, drawn[m]));
        }
        return members;
    }
}
