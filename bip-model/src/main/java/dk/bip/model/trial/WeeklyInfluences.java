package dk.bip.model.trial;

import dk.bip.core.internal.Checks;

/** The difference of the arms in each week, and the influence of each person on it. */
final class WeeklyInfluences {

    /** One week over all strata that count in it. */
    record Week(
            int treated, int control, double shareTreated, double shareControl, double difference, int strataLeftOut) {}

    private final TrialTable table;
    private final Strata strata;
    private final Week[] weeks;

    /** By person and week; nought where the person has no value. */
    private final double[][] influences;

    private WeeklyInfluences(TrialTable table, Strata strata) {
        this.table = table;
        this.strata = strata;
        this.weeks = new Week[table.weeks()];
        this.influences = new double[table.persons().size()][weeks.length];
        for (int w = 0; w < weeks.length; w++) {
            weeks[w] = add(w);
        }
    }

    static WeeklyInfluences of(TrialTable table, Strata strata) {
        return new WeeklyInfluences(table, strata);
    }

    Week week(int week) {
        return weeks[week];
    }

    private Week add(int w) {
        ArmCounts counts = ArmCounts.of(table, strata, w + 1);
        for (Arm arm : Arm.values()) {
            Checks.that(
                    counts.observed(arm) >= 2,
                    () -> "table must hold at least two persons with a value in week " + (w + 1) + " of the arm "
                            + arm.code(),
                    "end the evaluation with an earlier week?");
        }
        int counted = 0;
        int leftOut = 0;
        for (int s = 0; s < strata.count(); s++) {
            if (counts.isComparable(s)) {
                counted += counts.observed(s);
            } else {
                leftOut++;
            }
        }
        Checks.that(
                counted > 0,
                "table must hold a centre with two persons with a value of each arm in week " + (w + 1),
                "calculate without centres?");
        double difference = 0;
        for (int s = 0; s < strata.count(); s++) {
            if (counts.isComparable(s)) {
                double weight = (double) counts.observed(s) / counted;
                difference += weight * (counts.share(s, Arm.TREATED) - counts.share(s, Arm.CONTROL));
            }
        }
        addInfluences(w, counts, counted);
        return new Week(
                counts.observed(Arm.TREATED),
                counts.observed(Arm.CONTROL),
                counts.share(Arm.TREATED),
                counts.share(Arm.CONTROL),
                // Weights that are rounded may add up to a little more than 1.
                Math.max(-1, Math.min(1, difference)),
                leftOut);
    }

    private void addInfluences(int w, ArmCounts counts, int counted) {
        double[][][] ofValue = new double[strata.count()][Arm.values().length][2];
        for (int s = 0; s < strata.count(); s++) {
            for (Arm arm : Arm.values()) {
                for (int value = 0; value <= 1 && counts.isComparable(s); value++) {
                    double n = counts.observed(s, arm);
                    double scale = (arm == Arm.TREATED ? 1 : -1) * counts.observed(s) / (double) counted;
                    ofValue[s][arm.ordinal()][value] = scale * (value - counts.share(s, arm)) / Math.sqrt(n * (n - 1));
                }
            }
        }
        for (int i = 0; i < influences.length; i++) {
            TrialPerson person = table.persons().get(i);
            if (person.isObserved(w + 1)) {
                influences[i][w] = ofValue[strata.of(i)][person.arm().ordinal()][person.hasOutcome(w + 1) ? 1 : 0];
            }
        }
    }

    /** The covariance of the differences of two weeks, by week and earlier or same week. */
    double[][] covariance() {
        double[][] covariance = new double[weeks.length][weeks.length];
        for (double[] person : influences) {
            for (int w = 0; w < weeks.length; w++) {
                double own = person[w];
                if (own != 0) {
                    double[] row = covariance[w];
                    for (int v = 0; v <= w; v++) {
                        row[v] += own * person[v];
                    }
                }
            }
        }
        return covariance;
    }
}
