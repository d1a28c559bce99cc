package dk.bip.model.trial;

import java.util.Arrays;

/** How many persons have a value in a week, and how many of them the outcome, by stratum and arm. */
final class ArmCounts {

    private static final int ARMS = Arm.values().length;

    private final int[][] observed;
    private final int[][] events;

    private ArmCounts(int strata) {
        observed = new int[strata][ARMS];
        events = new int[strata][ARMS];
    }

    static ArmCounts of(TrialTable table, Strata strata, int week) {
        ArmCounts counts = new ArmCounts(strata.count());
        for (int i = 0; i < table.persons().size(); i++) {
            TrialPerson person = table.persons().get(i);
            if (person.isObserved(week)) {
                counts.observed[strata.of(i)][person.arm().ordinal()]++;
                counts.events[strata.of(i)][person.arm().ordinal()] += person.hasOutcome(week) ? 1 : 0;
            }
        }
        return counts;
    }

    int observed(int stratum, Arm arm) {
        return observed[stratum][arm.ordinal()];
    }

    int observed(int stratum) {
        return Arrays.stream(observed[stratum]).sum();
    }

    int observed(Arm arm) {
        return Arrays.stream(observed).mapToInt(counts -> counts[arm.ordinal()]).sum();
    }

    boolean isComparable(int stratum) {
        return Arrays.stream(observed[stratum]).allMatch(count -> count >= 2);
    }

    double share(int stratum, Arm arm) {
        return (double) events[stratum][arm.ordinal()] / observed(stratum, arm);
    }

    double share(Arm arm) {
        return (double) Arrays.stream(events)
                        .mapToInt(counts -> counts[arm.ordinal()])
                        .sum()
                / observed(arm);
    }
}
