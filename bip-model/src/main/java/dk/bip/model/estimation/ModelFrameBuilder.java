package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.model.statistics.Clusters;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Builds a {@link ModelFrame} from whole columns. Not thread-safe. */
public final class ModelFrameBuilder {
    private String outcomeName;
    private double[] outcome;
    private final Map<String, double[]> columns = new LinkedHashMap<>();
    private double[] weights;
    private double[] offsets;
    private final Map<String, List<String>> clusters = new LinkedHashMap<>();
    private MissingValues missing = MissingValues.REFUSE;

    ModelFrameBuilder() {}

    /**
     * The outcome: 0 or 1 for a binary regression, any finite number for two-stage least squares.
     *
     * @param name its name
     * @param values one number a row
     * @return this builder
     */
    public ModelFrameBuilder outcome(String name, double[] values) {
        outcomeName = Checks.notBlank(name, "outcome");
        outcome = Objects.requireNonNull(values, "values");
        return this;
    }

    /**
     * A column.
     *
     * @param name its name
     * @param values one number a row
     * @return this builder
     * @throws IllegalArgumentException if the name is blank, taken, or that of the intercept
     */
    public ModelFrameBuilder column(String name, double[] values) {
        Checks.notBlank(name, "column");
        Checks.that(!columns.containsKey(name), "there are two columns named " + name);
        Checks.that(
                !name.equals(CoefficientTable.INTERCEPT),
                "no column may be named " + name,
                "leave it out: estimators add the intercept themselves?");
        columns.put(name, Objects.requireNonNull(values, "values"));
        return this;
    }

    /**
     * Prior weights: how many times each row counts. Default: 1 each. A row of weight 0 is no observation.
     *
     * @param values one number a row, at least 0
     * @return this builder
     */
    public ModelFrameBuilder weights(double[] values) {
        weights = Objects.requireNonNull(values, "values");
        return this;
    }

    /**
     * Offsets: a part of the linear predictor whose coefficient is fixed at 1. Default: 0 each.
     *
     * @param values one number a row
     * @return this builder
     */
    public ModelFrameBuilder offset(double[] values) {
        offsets = Objects.requireNonNull(values, "values");
        return this;
    }

    /**
     * A kind of cluster, for covariances that allow for rows that resemble one another, or a random intercept.
     *
     * @param name its name, such as "citizen"
     * @param labels one label a row: a pseudonym, not blank; null is missing
     * @return this builder
     * @throws IllegalArgumentException if the name is blank or taken
     */
    public ModelFrameBuilder cluster(String name, List<String> labels) {
        Checks.notBlank(name, "cluster");
        Checks.that(!clusters.containsKey(name), "there are two kinds of cluster named " + name);
        clusters.put(name, Objects.requireNonNull(labels, "labels"));
        return this;
    }

    /**
     * A kind of cluster with numbers for labels.
     *
     * @param name its name, such as "citizen"
     * @param labels one label a row
     * @return this builder
     * @throws IllegalArgumentException if the name is blank or taken
     */
    public ModelFrameBuilder cluster(String name, long[] labels) {
        return cluster(name, Arrays.stream(labels).mapToObj(Long::toString).toList());
    }

    /**
     * What to do with a missing value. Default: {@link MissingValues#REFUSE}.
     *
     * @param choice the choice
     * @return this builder
     */
    public ModelFrameBuilder missing(MissingValues choice) {
        missing = Objects.requireNonNull(choice, "choice");
        return this;
    }

    /**
     * Checks and copies the columns.
     *
     * @return the frame
     * @throws NullPointerException if there is no outcome
     * @throws IllegalArgumentException if columns differ in length, a number is infinite or, unless missing values drop
     *     their row, missing, a label is blank, a weight is negative, or no row is left; the message names column and row
     */
    public ModelFrame build() {
        return build(Map.of());
    }

    /** Checks and copies the columns of a frame that knows of rows dropped before. */
    ModelFrame build(Map<String, Long> droppedBefore) {
        Objects.requireNonNull(outcome, "outcome");
        columns.forEach((name, values) -> sameLength(name, values.length));
        clusters.forEach((name, labels) -> sameLength(name, labels.size()));
        if (weights != null) {
            sameLength("weights", weights.length);
        }
        if (offsets != null) {
            sameLength("offset", offsets.length);
        }
        return build(outcome.length, droppedBefore);
    }

    /** Checks and copies the first rows of columns that may have room for more. */
    ModelFrame build(int rows, Map<String, Long> droppedBefore) {
        boolean[] drop = new boolean[rows];
        Map<String, Long> reasons = new LinkedHashMap<>(droppedBefore);
        check(outcomeName, outcome, drop, reasons);
        columns.forEach((name, values) -> check(name, values, drop, reasons));
        if (weights != null) {
            check("weights", weights, drop, reasons);
            for (int i = 0; i < rows; i++) {
                Checks.that(drop[i] || weights[i] >= 0, "weights must be at least 0, but row " + (i + 1) + " is not");
            }
        }
        if (offsets != null) {
            check("offset", offsets, drop, reasons);
        }
        clusters.forEach((name, labels) -> {
            int i = 0;
            for (String label : labels) {
                Checks.that(
                        label == null || !label.isBlank(),
                        name + " must not be blank, but is in row " + (i + 1),
                        "null, which is missing?");
                missing(name, i++, label == null, drop, reasons);
            }
        });
        int[] kept = kept(drop);
        Checks.that(
                kept.length > 0, reasons.isEmpty() ? "there must be at least one row" : "no row is left: " + reasons);
        double[][] copies = new double[columns.size()][];
        int j = 0;
        for (double[] values : columns.values()) {
            copies[j++] = copy(values, kept);
        }
        Map<String, Clusters> kinds = new LinkedHashMap<>();
        clusters.forEach((name, labels) -> kinds.put(name, group(labels, kept)));
        return new ModelFrame(
                outcomeName,
                copy(outcome, kept),
                List.copyOf(columns.keySet()),
                copies,
                copy(weights, kept),
                copy(offsets, kept),
                Collections.unmodifiableMap(kinds),
                0,
                kept.length,
                Collections.unmodifiableMap(reasons));
    }

    private void sameLength(String name, int length) {
        Checks.that(
                length == outcome.length,
                name + " must have one entry a row: " + outcome.length + " as " + outcomeName + " has, but it has "
                        + length);
    }

    private void check(String name, double[] values, boolean[] drop, Map<String, Long> reasons) {
        for (int i = 0; i < drop.length; i++) {
            if (!(Math.abs(values[i]) <= Double.MAX_VALUE)) {
                Checks.that(Double.isNaN(values[i]), name + " must be finite, but is infinite in row " + (i + 1));
                missing(name, i, true, drop, reasons);
            }
        }
    }

    private void missing(String name, int row, boolean isMissing, boolean[] drop, Map<String, Long> reasons) {
        if (!isMissing || drop[row]) {
            return;
        }
        Checks.that(
                missing == MissingValues.DROP_ROW,
                name + " is missing in row " + (row + 1),
                "leave such rows out with missing(MissingValues.DROP_ROW)?");
        drop[row] = true;
        reasons.merge("missing " + name, 1L, Long::sum);
    }

    private static int[] kept(boolean[] drop) {
        int[] kept = new int[drop.length];
        int count = 0;
        for (int i = 0; i < drop.length; i++) {
            if (!drop[i]) {
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static double[] copy(double[] values, int[] kept) {
        if (values == null) {
            return null;
        }
        double[] copy = new double[kept.length];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = values[kept[i]] + 0.0;
        }
        return copy;
    }

    private static Clusters group(List<String> labels, int[] kept) {
        String[] all = labels.toArray(String[]::new);
        return Clusters.of(Arrays.stream(kept).mapToObj(row -> all[row]).toList());
    }
}
