package dk.bip.model.trial;

import dk.bip.model.internal.Moments;
import dk.bip.model.statistics.PointEstimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** The outcomes of some persons, arm by arm, of those in whom it is known. */
final class OutcomeValues {

    private final double[][] values = new double[Arm.values().length][];
    private final int[] missing = new int[Arm.values().length];

    private OutcomeValues() {}

    static OutcomeValues of(List<TrialPerson> persons, OutcomeDefinition outcome) {
        OutcomeValues all = new OutcomeValues();
        for (Arm arm : Arm.values()) {
            List<Double> known = new ArrayList<>();
            for (TrialPerson person : persons) {
                if (person.arm() == arm) {
                    OptionalDouble value = outcome.of(person);
                    value.ifPresent(known::add);
                    all.missing[arm.ordinal()] += value.isPresent() ? 0 : 1;
                }
            }
            all.values[arm.ordinal()] =
                    known.stream().mapToDouble(Double::doubleValue).toArray();
        }
        return all;
    }

    int known(Arm arm) {
        return values[arm.ordinal()].length;
    }

    int missing(Arm arm) {
        return missing[arm.ordinal()];
    }

    boolean isComparable() {
        return Arrays.stream(values).allMatch(ofArm -> ofArm.length >= 2);
    }

    double sum(Arm arm) {
        return Arrays.stream(values[arm.ordinal()]).sum();
    }

    double mean(Arm arm) {
        return Moments.mean(values[arm.ordinal()]);
    }

    /** Treated less control, with Neyman's error. */
    PointEstimate difference() {
        double variance = 0;
        for (Arm arm : Arm.values()) {
            variance += Moments.variance(values[arm.ordinal()]) / known(arm);
        }
        return PointEstimate.of(mean(Arm.TREATED) - mean(Arm.CONTROL), Math.sqrt(variance));
    }

    ShareComparison shares() {
        return ShareComparison.ofCounts(
                (int) sum(Arm.TREATED), known(Arm.TREATED), (int) sum(Arm.CONTROL), known(Arm.CONTROL));
    }
}
