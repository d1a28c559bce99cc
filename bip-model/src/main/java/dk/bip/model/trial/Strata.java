package dk.bip.model.trial;

import dk.bip.model.statistics.Clusters;
import java.util.Arrays;

/** The parts of a trial that are compared each within itself: one for each centre, or a single one. */
final class Strata {

    private final int[] codes;
    private final int count;

    private Strata(int[] codes, int count) {
        this.codes = codes;
        this.count = count;
    }

    static Strata none(int persons) {
        return new Strata(new int[persons], 1);
    }

    static Strata of(Clusters centres) {
        return new Strata(centres.codes(), centres.count());
    }

    int of(int person) {
        return codes[person];
    }

    int count() {
        return count;
    }

    static int count(TrialTable table, int[] persons, Arm arm) {
        return (int) Arrays.stream(persons)
                .filter(person -> table.persons().get(person).arm() == arm)
                .count();
    }
}
