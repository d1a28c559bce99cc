package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The mean over the other rows of a row's group. Of the caseworker's beliefs it is the instrument of {@link
 * TwoStageLeastSquares}, job orientation; of the citizens' own answers and of a register index it describes the caseload that a
 * citizen is one of.
 */
public final class LeaveOneOut {

    private LeaveOneOut() {}

    /**
     * The means: (sum over the group - own value) / (number in the group - 1).
     *
     * @param values one number a row; NaN is missing and counts for no one, so that means over a part of the group are those of values that
     *     are NaN outside it
     * @param groups one label a row, such as the caseworker's pseudonym; null is missing
     * @param leastOthers the fewest other values that make a mean, at least 1; job orientation asks for 5
     * @return one mean a row; NaN, which a {@link ModelFrame} takes for missing, where there are too few others or no group
     * @throws IllegalArgumentException if there is not one label a row, a value is infinite, or leastOthers is less than 1
     */
    public static double[] means(double[] values, List<String> groups, int leastOthers) {
        Objects.requireNonNull(values, "values");
        Checks.that(
                groups.size() == values.length,
                "groups must have one label for each of " + values.length + " values, but has " + groups.size());
        Checks.that(leastOthers >= 1, "leastOthers must be at least 1, but is " + leastOthers);
        Map<String, double[]> sums = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            Checks.that(!Double.isInfinite(values[i]), "values must be finite, but row " + (i + 1) + " is infinite");
            if (groups.get(i) != null && !Double.isNaN(values[i])) {
                double[] sum = sums.computeIfAbsent(groups.get(i), key -> new double[2]);
                sum[0] += values[i];
                sum[1]++;
            }
        }
        double[] means = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double[] sum = sums.getOrDefault(groups.get(i), new double[2]);
            boolean counts = groups.get(i) != null && !Double.isNaN(values[i]);
            double others = sum[1] - (counts ? 1 : 0);
            means[i] = others >= leastOthers ? (sum[0] - (counts ? values[i] : 0)) / others : Double.NaN;
        }
        return means;
    }
}
