package dk.bip.model.trial;

import java.util.ArrayList;
import java.util.List;

/** Who could have the first outcome in a week and who had it, for each week with one, stratum by stratum. */
record RiskSet(int week, int treated, int control, int treatedEvents, int controlEvents) {

    int events() {
        return treatedEvents + controlEvents;
    }

    int atRisk() {
        return treated + control;
    }

    static List<RiskSet> of(TrialTable table, FirstOutcomes first, Strata strata) {
        List<RiskSet> sets = new ArrayList<>();
        for (int stratum = 0; stratum < strata.count(); stratum++) {
            int[][] left = new int[Arm.values().length][table.weeks() + 1];
            int[][] events = new int[Arm.values().length][table.weeks() + 1];
            for (int i = 0; i < table.persons().size(); i++) {
                if (strata.of(i) == stratum) {
                    int arm = table.persons().get(i).arm().ordinal();
                    left[arm][first.week(i)]++;
                    events[arm][first.week(i)] += first.isEvent(i) ? 1 : 0;
                }
            }
            addWeeks(sets, left, events);
        }
        return sets;
    }

    private static void addWeeks(List<RiskSet> sets, int[][] left, int[][] events) {
        int treated = 0;
        int control = 0;
        List<RiskSet> fromTheLast = new ArrayList<>();
        for (int week = left[0].length - 1; week >= 1; week--) {
            treated += left[Arm.TREATED.ordinal()][week];
            control += left[Arm.CONTROL.ordinal()][week];
            RiskSet set = new RiskSet(
                    week, treated, control, events[Arm.TREATED.ordinal()][week], events[Arm.CONTROL.ordinal()][week]);
            if (set.events() > 0) {
                fromTheLast.add(0, set);
            }
        }
        sets.addAll(fromTheLast);
    }
}
