package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How rows are put into groups by their forecast, for the decomposition of the Brier score and the calibration curve. Immutable and
 * thread-safe.
 */
public final class ForecastGrouping implements Serializable {

    private static final long serialVersionUID = 1L;

    private enum Kind {
        EQUAL_FORECASTS,
        EQUAL_WIDTH,
        EQUAL_COUNT
    }

    private final Kind kind;
    private final int groups;

    private ForecastGrouping(Kind kind, int groups) {
        this.kind = kind;
        this.groups = groups;
    }

    /**
     * Groups rows whose forecasts are the same number: the one grouping that leaves nothing within the groups.
     *
     * @return the grouping
     */
    public static ForecastGrouping equalForecasts() {
        return new ForecastGrouping(Kind.EQUAL_FORECASTS, 0);
    }

    /**
     * Cuts [0, 1] into intervals of equal width; a forecast on a cut belongs to the upper one, 1 to the last. Empty groups are left out.
     *
     * @param groups the number of intervals, at least one
     * @return the grouping
     * @throws IllegalArgumentException if the number is not positive
     */
    public static ForecastGrouping equalWidth(int groups) {
        Checks.that(groups >= 1, "groups must be at least 1, but is " + groups);
        return new ForecastGrouping(Kind.EQUAL_WIDTH, groups);
    }

    /**
     * Makes groups of about equal numbers of rows and keeps equal forecasts together: with b of n rows below a forecast, its group is the whole
     * part of {@code groups * b / n}. Empty groups are left out.
     *
     * @param groups the number of groups, at least one
     * @return the grouping
     * @throws IllegalArgumentException if the number is not positive
     */
    public static ForecastGrouping equalCount(int groups) {
        Checks.that(groups >= 1, "groups must be at least 1, but is " + groups);
        return new ForecastGrouping(Kind.EQUAL_COUNT, groups);
    }

    /** The rows of each group that is not empty, groups in ascending order of their forecasts. */
    List<int[]> rows(Forecasts forecasts) {
        double[] probabilities = forecasts.probabilities();
        int[] order = Rows.ascending(probabilities);
        List<int[]> result = new ArrayList<>();
        int start = 0;
        int below = 0;
        long current = -1;
        for (int i = 0; i < order.length; i++) {
            if (i == 0 || probabilities[order[i]] != probabilities[order[i - 1]]) {
                below = i;
            }
            long group = group(probabilities[order[i]], below, order.length);
            if (i > 0 && group != current) {
                result.add(Arrays.copyOfRange(order, start, i));
                start = i;
            }
            current = group;
        }
        result.add(Arrays.copyOfRange(order, start, order.length));
        return result;
    }

    private long group(double probability, int below, int rows) {
        return switch (kind) {
            case EQUAL_FORECASTS -> below;
            case EQUAL_WIDTH -> interval(probability);
            case EQUAL_COUNT -> (long) groups * below / rows;
        };
    }

    /** The product is rounded, so the cuts themselves decide. */
    private int interval(double probability) {
        int interval = Math.min((int) (probability * groups), groups - 1);
        if (probability < interval / (double) groups) {
            return interval - 1;
        }
        return interval < groups - 1 && probability >= (interval + 1) / (double) groups ? interval + 1 : interval;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ForecastGrouping that && kind == that.kind && groups == that.groups;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.ordinal(), groups);
    }

    @Override
    public String toString() {
        return kind == Kind.EQUAL_FORECASTS ? "equal forecasts" : groups + " groups of " + unit();
    }

    private String unit() {
        return kind == Kind.EQUAL_WIDTH ? "equal width" : "equal count";
    }

    private Object writeReplace() {
        return new Proxy().holding(kind, groups);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Kind kind = parts.next(Kind.class);
            int groups = parts.whole();
            return switch (kind) {
                case EQUAL_FORECASTS -> equalForecasts();
                case EQUAL_WIDTH -> equalWidth(groups);
                case EQUAL_COUNT -> equalCount(groups);
            };
        }
    }
}
