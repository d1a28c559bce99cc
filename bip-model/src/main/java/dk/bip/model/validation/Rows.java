package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.statistics.Clusters;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/** What the metrics share: checks of columns, means, order and the rows of each label. */
final class Rows {

    private Rows() {}

    static void sameLength(int first, String firstName, int second, String secondName) {
        Checks.that(first > 0, firstName + " must hold at least one row");
        Checks.that(
                first == second,
                firstName + " and " + secondName + " must have the same number of rows, but have " + first + " and "
                        + second);
    }

    static void sameRows(Clusters groups, int expected, String name) {
        Checks.that(
                groups.rowCount() == expected,
                "groups and " + name + " must have the same number of rows, but have " + groups.rowCount() + " and "
                        + expected);
    }

    static boolean[] events(double[] outcomes) {
        Objects.requireNonNull(outcomes, "outcomes");
        boolean[] events = new boolean[outcomes.length];
        for (int row = 0; row < outcomes.length; row++) {
            Checks.that(
                    outcomes[row] == 0 || outcomes[row] == 1,
                    "outcomes must be 0 or 1, but row " + (row + 1) + " is not");
            events[row] = outcomes[row] == 1;
        }
        return events;
    }

    static double[] outcomes(ModelFrame rows) {
        return IntStream.range(0, rows.size()).mapToDouble(rows::outcome).toArray();
    }

    static double[] outcomes(boolean[] events) {
        double[] outcomes = new double[events.length];
        for (int row = 0; row < outcomes.length; row++) {
            outcomes[row] = events[row] ? 1 : 0;
        }
        return outcomes;
    }

    static int count(boolean[] events) {
        int count = 0;
        for (boolean event : events) {
            count += event ? 1 : 0;
        }
        return count;
    }

    static double mean(double[] values) {
        return sum(values) / values.length;
    }

    /** Sums with Neumaier's compensation, so that a long column keeps its digits. */
    static double sum(double[] values) {
        double sum = 0;
        double lost = 0;
        for (double value : values) {
            double next = sum + value;
            lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
            sum = next;
        }
        return sum + lost;
    }

    static boolean varies(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return true;
            }
        }
        return false;
    }

    /** Sum of the products of the deviations from the means over the number of rows less one; nought where a column does not vary. */
    static double sampleCovariance(double[] first, double[] second) {
        if (!varies(first) || !varies(second)) {
            return 0;
        }
        double firstMean = mean(first);
        double secondMean = mean(second);
        double[] products = new double[first.length];
        for (int row = 0; row < first.length; row++) {
            products[row] = (first[row] - firstMean) * (second[row] - secondMean);
        }
        return sum(products) / (first.length - 1);
    }

    /** Not below 0, and 0 where the values do not vary, whatever their mean is rounded to. */
    static double sampleVariance(double[] values) {
        return sampleCovariance(values, values);
    }

    /** Standard error of the mean of independent rows; zero rows of freedom give zero. */
    static double standardErrorOfMean(double[] values) {
        return values.length < 2 ? 0 : Math.sqrt(sampleVariance(values) / values.length);
    }

    /** The rows in ascending order of their values, equal values in the order of the rows. */
    static int[] ascending(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted((a, b) -> Double.compare(values[a], values[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static double[] sorted(double[] values) {
        double[] copy = values.clone();
        Arrays.sort(copy);
        return copy;
    }
}
