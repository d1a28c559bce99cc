package dk.bip.model.statistics;

import dk.bip.core.internal.Checks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The mean over the other rows of a row's group. Of the caseworker's beliefs it is the instrument of two-stage
 * least squares, job orientation; of the citizens' own answers and of a register index it describes the caseload that a
 * citizen is one of.
 */
public final class LeaveOneOutMeans {

    private LeaveOneOutMeans() {}

    /**
     * The means: (sum over the group - own value) / (number in the group - 1).
     *
     * @param values one number a row; NaN is missing and counts for no one, so that means over a part of the group are those of values that
     *     are NaN outside it
     * @param groups one label a row, such as the caseworker's pseudonym; null is missing
     * @param minimumOthers the fewest other values that make a mean, at least 1; job orientation asks for 5
     * @return one mean a row; NaN, which a model frame takes for missing, where there are too few others or no group
     * @throws IllegalArgumentException if there is not one label a row, a value is infinite, or minimumOthers is less than 1
     */
    public static double[] of(double[] values, List<String> groups, int minimumOthers) {
        Objects.requireNonNull(values, "values");
        Checks.that(
                groups.size() == values.length,
                "groups must have one label for each of " + values.length + " values, but has " + groups.size());
        Checks.that(minimumOthers >= 1, "minimumOthers must be at least 1, but is " + minimumOthers);
        Map<String, Integer> codes = new HashMap<>();
        int[] codeOf = new int[values.length];
        double[] ofGroups = values.clone();
        for (int i = 0; i < values.length; i++) {
            String group = groups.get(i);
            codeOf[i] = codes.computeIfAbsent(group == null ? "" : "=" + group, key -> codes.size());
            Checks.that(!Double.isInfinite(values[i]), "values must be finite, but row " + (i + 1) + " is infinite");
            if (group == null) {
                ofGroups[i] = Double.NaN;
            }
        }
        return of(ofGroups, codeOf, IntStream.range(0, values.length).toArray(), minimumOthers);
    }

    /**
     * The means over the other members of a row's group where a member may have several rows, as a citizen has one for each
     * interval: no row of the member itself is in its mean, and each other member counts once, with the mean of its rows in the
     * group.
     *
     * @param values one number a row; NaN is missing and counts for no one
     * @param groups the group of each row, such as the caseworker's number, from 0
     * @param members the member of each row, such as the citizen's number, from 0
     * @param minimumOthers the fewest other members with a value that make a mean, at least 1; job orientation asks for 5
     * @return one mean a row; NaN where there are too few others
     * @throws IllegalArgumentException if there is not one group and one member a row, a number is negative, a value is infinite,
     *     or minimumOthers is less than 1
     */
    public static double[] of(double[] values, int[] groups, int[] members, int minimumOthers) {
        Checks.that(
                groups.length == values.length && members.length == values.length,
                "groups and members must have one number for each of " + values.length + " values, but have "
                        + groups.length + " and " + members.length);
        Checks.that(minimumOthers >= 1, "minimumOthers must be at least 1, but is " + minimumOthers);
        int[] pairs = pairs(groups, members);
        int pairCount = pairs.length == 0 ? 0 : Arrays.stream(pairs).max().getAsInt() + 1;
        double[] pairSums = new double[pairCount];
        int[] pairSizes = new int[pairCount];
        for (int i = 0; i < values.length; i++) {
            if (Double.isInfinite(values[i])) {
                throw new IllegalArgumentException("values must be finite, but row " + (i + 1) + " is infinite");
            }
            if (!Double.isNaN(values[i])) {
                pairSums[pairs[i]] += values[i];
                pairSizes[pairs[i]]++;
            }
        }
        int groupCount = groups.length == 0 ? 0 : Arrays.stream(groups).max().getAsInt() + 1;
        double[] groupSums = new double[groupCount];
        int[] groupSizes = new int[groupCount];
        boolean[] counted = new boolean[pairCount];
        for (int i = 0; i < values.length; i++) {
            int pair = pairs[i];
            if (!counted[pair] && pairSizes[pair] > 0) {
                groupSums[groups[i]] += pairSums[pair] / pairSizes[pair];
                groupSizes[groups[i]]++;
                counted[pair] = true;
            }
        }
        double[] means = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int size = pairSizes[pairs[i]];
            int others = groupSizes[groups[i]] - (size > 0 ? 1 : 0);
            double sum = groupSums[groups[i]] - (size > 0 ? pairSums[pairs[i]] / size : 0);
            means[i] = others >= minimumOthers ? sum / others : Double.NaN;
        }
        return means;
    }

    /** A number from 0 for each pair of group and member that comes up. */
    private static int[] pairs(int[] groups, int[] members) {
        Map<Long, Integer> numberOf = new HashMap<>();
        int[] pairs = new int[groups.length];
        for (int i = 0; i < pairs.length; i++) {
            if (groups[i] < 0 || members[i] < 0) {
                throw new IllegalArgumentException(
                        "groups and members must be numbers from 0, but row " + (i + 1) + " has a negative one");
            }
            Integer known = numberOf.putIfAbsent(((long) groups[i] << 32) | members[i], numberOf.size());
            pairs[i] = known == null ? numberOf.size() - 1 : known;
        }
        return pairs;
    }
}
