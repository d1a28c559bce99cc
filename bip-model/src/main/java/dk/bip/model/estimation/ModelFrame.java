package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.statistics.Clusters;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The data of one fit, in memory: named columns of finite numbers, one outcome and, where they are given, weights, offsets and
 * the clusters that rows belong to. R's model frame.
 *
 * <p>Every number is finite; a missing value either is refused or drops its row ({@link MissingValues}), and the rows that were
 * dropped are counted by reason. No estimator adds a column, and the intercept is none: an estimator adds it itself.
 *
 * <p>Columns are copied once, when a frame is built. {@link #select}, {@link #without} and {@link #rows(int, int)} share them,
 * so that nested models and the parts of threads cost no memory. A frame may be one block of a longer stream: see
 * {@link BinaryRegression#start}.
 *
 * <p>Immutable, thread-safe and serializable, so that the machines of a cluster can keep blocks of rows between passes; results hold
 * numbers, never a frame. Rows are numbered from 0; error messages count them from 1 and never print a value.
 */
public final class ModelFrame implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String outcomeName;
    private final double[] outcome;
    private final transient List<String> names;
    private final double[][] columns;
    private final double[] weights;
    private final double[] offsets;
    private final transient Map<String, Clusters> clusters;
    private final int from;
    private final int size;
    private final transient Map<String, Long> dropped;

    ModelFrame(
            String outcomeName,
            double[] outcome,
            List<String> names,
            double[][] columns,
            double[] weights,
            double[] offsets,
            Map<String, Clusters> clusters,
            int from,
            int size,
            Map<String, Long> dropped) {
        this.outcomeName = outcomeName;
        this.outcome = outcome;
        this.names = names;
        this.columns = columns;
        this.weights = weights;
        this.offsets = offsets;
        this.clusters = clusters;
        this.from = from;
        this.size = size;
        this.dropped = dropped;
    }

    /**
     * Starts a frame from whole columns.
     *
     * @return an empty builder
     */
    public static ModelFrameBuilder builder() {
        return new ModelFrameBuilder();
    }

    /**
     * Starts a frame from rows.
     *
     * @param outcome the name of the outcome
     * @param columns the names of the columns, in the order of each row's values
     * @return an empty builder
     * @throws IllegalArgumentException if a name is blank or stands twice
     */
    public static ModelFrameRowBuilder rowBuilder(String outcome, List<String> columns) {
        return new ModelFrameRowBuilder(outcome, columns, List.of());
    }

    /**
     * Starts a frame from rows that belong to clusters.
     *
     * @param outcome the name of the outcome
     * @param columns the names of the columns, in the order of each row's values
     * @param clusters the names of the kinds of cluster, such as "citizen", in the order of each row's labels
     * @return an empty builder
     * @throws IllegalArgumentException if a name is blank or stands twice
     */
    public static ModelFrameRowBuilder rowBuilder(String outcome, List<String> columns, List<String> clusters) {
        return new ModelFrameRowBuilder(outcome, columns, clusters);
    }

    /**
     * The name of the outcome.
     *
     * @return the name
     */
    public String outcomeName() {
        return outcomeName;
    }

    /**
     * The names of the columns, without the outcome, weights, offset and clusters.
     *
     * @return the names, in order
     */
    public List<String> columnNames() {
        return names;
    }

    /**
     * The number of rows that are left after dropping.
     *
     * @return at least 1
     */
    public int size() {
        return size;
    }

    /**
     * How many rows were dropped while this frame was built, by reason, such as {@code "missing age"}.
     *
     * @return reason to count, in the order in which the reasons came up; empty if none was dropped
     */
    public Map<String, Long> droppedRows() {
        return dropped;
    }

    /**
     * One number.
     *
     * @param row the row, from 0
     * @param column the column's name
     * @return the number
     * @throws IllegalArgumentException if there is no such column
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double value(int row, String column) {
        return columns[indexOf(column)][at(row)];
    }

    /**
     * The outcome of one row.
     *
     * @param row the row, from 0
     * @return the outcome
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double outcome(int row) {
        return outcome[at(row)];
    }

    /**
     * The weight of one row.
     *
     * @param row the row, from 0
     * @return the weight, at least 0; 1 where no weights were given
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double weight(int row) {
        int at = at(row);
        return weights == null ? 1 : weights[at];
    }

    /**
     * The offset of one row: a part of the linear predictor whose coefficient is fixed at 1.
     *
     * @param row the row, from 0
     * @return the offset; 0 where no offsets were given
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public double offset(int row) {
        int at = at(row);
        return offsets == null ? 0 : offsets[at];
    }

    /**
     * Whether weights were given.
     *
     * @return true if they were
     */
    public boolean hasWeights() {
        return weights != null;
    }

    /**
     * Whether offsets were given.
     *
     * @return true if they were
     */
    public boolean hasOffsets() {
        return offsets != null;
    }

    /**
     * The names of the kinds of cluster that the rows belong to.
     *
     * @return the names, in the order in which they were given
     */
    public List<String> clusterNames() {
        return List.copyOf(clusters.keySet());
    }

    /**
     * The cluster that a row belongs to.
     *
     * @param row the row, from 0
     * @param cluster the name of the kind of cluster
     * @return the cluster's label
     * @throws IllegalArgumentException if there is no such kind of cluster
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public String cluster(int row, String cluster) {
        Clusters kind = allClusters(cluster);
        return kind.labels().get(kind.code(at(row)));
    }

    /**
     * The numbers of a column.
     *
     * @param column the column's name
     * @return a copy, one number a row
     * @throws IllegalArgumentException if there is no such column
     */
    public double[] values(String column) {
        return Arrays.copyOfRange(columns[indexOf(column)], from, from + size);
    }

    /**
     * The rows by one kind of cluster.
     *
     * @param cluster the name of the kind of cluster, such as "citizen"
     * @return the clusters that this frame has rows of
     * @throws IllegalArgumentException if there is no such kind of cluster
     */
    public Clusters clusters(String cluster) {
        Clusters kind = allClusters(cluster);
        return kind.rowCount() == size
                ? kind
                : kind.select(IntStream.range(from, from + size).toArray());
    }

    /**
     * The same rows with one more column.
     *
     * @param column its name
     * @param values one finite number a row; copied
     * @return a frame that shares the other columns
     * @throws IllegalArgumentException if the name is blank, taken or that of the intercept, there is not one value a row, or one
     *     is not finite
     */
    public ModelFrame with(String column, double[] values) {
        Checks.notBlank(column, "column");
        Checks.that(!names.contains(column), "there are two columns named " + column);
        Checks.that(!column.equals(CoefficientTable.INTERCEPT), "no column may be named " + column);
        double[] copy = ofRows(column, values);
        List<String> more = new ArrayList<>(names);
        more.add(column);
        double[][] all = Arrays.copyOf(columns, columns.length + 1);
        all[columns.length] = copy;
        return new ModelFrame(
                outcomeName, outcome, List.copyOf(more), all, weights, offsets, clusters, from, size, dropped);
    }

    /**
     * The same rows with another outcome, such as the event within another horizon.
     *
     * @param name its name
     * @param values one finite number a row; copied
     * @return a frame that shares the columns
     * @throws IllegalArgumentException if the name is blank, there is not one value a row, or one is not finite
     */
    public ModelFrame withOutcome(String name, double[] values) {
        Checks.notBlank(name, "name");
        return new ModelFrame(
                name, ofRows(name, values), names, columns, weights, offsets, clusters, from, size, dropped);
    }

    /** A copy of numbers that come from outside, row 0 of the frame at {@link #from()}. */
    private double[] ofRows(String name, double[] values) {
        Checks.that(
                values.length == size,
                name + " must have one entry a row: " + size + " as the frame has, but it has " + values.length);
        double[] copy = new double[from + size];
        for (int i = 0; i < size; i++) {
            if (!(Math.abs(values[i]) <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(name + " must be finite, but is not in row " + (i + 1)
                        + "\nMaybe leave such rows out with rows(int[])?");
            }
            copy[from + i] = values[i] + 0.0;
        }
        return copy;
    }

    /**
     * The same rows with some of the columns, for a nested model.
     *
     * @param columns the names to keep, in the order wanted
     * @return a frame that shares the numbers
     * @throws IllegalArgumentException if there is no such column, or one is named twice
     */
    public ModelFrame select(List<String> columns) {
        List<String> kept = uniqueNames(columns, "columns");
        double[][] chosen = new double[kept.size()][];
        for (int j = 0; j < chosen.length; j++) {
            chosen[j] = this.columns[indexOf(kept.get(j))];
        }
        return new ModelFrame(outcomeName, outcome, kept, chosen, weights, offsets, clusters, from, size, dropped);
    }

    /**
     * The same rows without some of the columns.
     *
     * @param columns the names to leave out
     * @return a frame that shares the numbers
     * @throws IllegalArgumentException if there is no such column
     */
    public ModelFrame without(Collection<String> columns) {
        columns.forEach(this::indexOf);
        return select(names.stream().filter(name -> !columns.contains(name)).toList());
    }

    /**
     * A run of rows, for a thread or a partition of its own. Only the part that begins at row 0 counts the dropped rows, so that
     * the parts of a frame count each once.
     *
     * @param fromInclusive the first row
     * @param toExclusive the row after the last
     * @return a frame that shares the numbers
     * @throws IndexOutOfBoundsException if the range is not within the frame
     * @throws IllegalArgumentException if it is empty
     */
    public ModelFrame rows(int fromInclusive, int toExclusive) {
        Objects.checkFromToIndex(fromInclusive, toExclusive, size);
        Checks.that(fromInclusive < toExclusive, "a frame must have at least one row");
        return new ModelFrame(
                outcomeName,
                outcome,
                names,
                columns,
                weights,
                offsets,
                clusters,
                from + fromInclusive,
                toExclusive - fromInclusive,
                fromInclusive == 0 ? dropped : Map.of());
    }

    /**
     * A copy of chosen rows, for a fold of cross-validation or a bootstrap sample. The copy has no dropped rows.
     *
     * @param rows the rows, in the order wanted; one may stand several times
     * @return a frame with its own numbers
     * @throws IndexOutOfBoundsException if there is no such row
     * @throws IllegalArgumentException if no row is named
     */
    public ModelFrame rows(int[] rows) {
        Checks.that(rows.length > 0, "a frame must have at least one row");
        int[] at = new int[rows.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = at(rows[i]);
        }
        double[][] chosen = new double[columns.length][];
        for (int j = 0; j < chosen.length; j++) {
            chosen[j] = pick(columns[j], at);
        }
        Map<String, Clusters> chosenClusters = new LinkedHashMap<>();
        clusters.forEach((name, kind) -> chosenClusters.put(name, kind.select(at)));
        return new ModelFrame(
                outcomeName,
                pick(outcome, at),
                names,
                chosen,
                pick(weights, at),
                pick(offsets, at),
                Collections.unmodifiableMap(chosenClusters),
                0,
                at.length,
                Map.of());
    }

    private static double[] pick(double[] values, int[] at) {
        return values == null
                ? null
                : Arrays.stream(at).mapToDouble(i -> values[i]).toArray();
    }

    int indexOf(String column) {
        int index = names.indexOf(Objects.requireNonNull(column, "column"));
        Checks.that(index >= 0, "there is no column named " + column, "one of " + String.join(", ", names) + "?");
        return index;
    }

    /** The numbers of a column; row 0 of the frame stands at {@link #from()}. Not to be written to. */
    double[] column(int index) {
        return columns[index];
    }

    /** The numbers of the outcome, shared; row 0 stands at {@link #from()}. */
    double[] outcomes() {
        return outcome;
    }

    /** The weights, shared, or null; row 0 stands at {@link #from()}. */
    double[] weights() {
        return weights;
    }

    /** The offsets, shared, or null; row 0 stands at {@link #from()}. */
    double[] offsets() {
        return offsets;
    }

    /** The clusters of the rows that this frame shares with others too; row 0 of the frame stands at {@link #from()}. */
    Clusters allClusters(String name) {
        Clusters kind = clusters.get(Objects.requireNonNull(name, "cluster"));
        Checks.that(
                kind != null,
                "there is no kind of cluster named " + name,
                clusters.isEmpty()
                        ? "give the labels to the builder of the frame?"
                        : "one of " + String.join(", ", clusters.keySet()) + "?");
        return kind;
    }

    int from() {
        return from;
    }

    private int at(int row) {
        return from + Objects.checkIndex(row, size);
    }

    static List<String> uniqueNames(Collection<String> names, String argument) {
        Objects.requireNonNull(names, argument);
        Set<String> seen = new LinkedHashSet<>();
        for (String name : names) {
            Checks.notBlank(name, "a name in " + argument);
            Checks.that(seen.add(name), argument + " must not name " + name + " twice");
        }
        return List.copyOf(seen);
    }

    /**
     * The shape of the frame, without its numbers.
     *
     * @return such as {@code ModelFrame[outcome=job, columns=[age, belief], rows=800]}
     */
    @Override
    public String toString() {
        return "ModelFrame[outcome=" + outcomeName + ", columns=" + names + ", rows=" + size + "]";
    }

    private Object writeReplace() {
        List<List<String>> labels = new ArrayList<>();
        for (String name : clusters.keySet()) {
            labels.add(
                    IntStream.range(0, size).mapToObj(row -> cluster(row, name)).toList());
        }
        return new Proxy()
                .holding(
                        outcomeName,
                        ofRows(outcome),
                        names,
                        Arrays.stream(columns).map(this::ofRows).toList(),
                        ofRows(weights),
                        ofRows(offsets),
                        clusterNames(),
                        labels,
                        List.copyOf(dropped.keySet()),
                        List.copyOf(dropped.values()));
    }

    private double[] ofRows(double[] numbers) {
        return numbers == null ? null : Arrays.copyOfRange(numbers, from, from + size);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            ModelFrameBuilder builder = builder().outcome(parts.text(), parts.next(double[].class));
            parts.map(double[].class).forEach(builder::column);
            Optional.ofNullable(parts.nextOrNull(double[].class)).ifPresent(builder::weights);
            Optional.ofNullable(parts.nextOrNull(double[].class)).ifPresent(builder::offset);
            parts.map(List.class).forEach((name, labels) -> builder.cluster(name, labels(labels)));
            return builder.build(ResultChecks.counts(parts.map(Long.class)));
        }

        private static List<String> labels(List<?> labels) {
            return labels.stream().map(String.class::cast).toList();
        }
    }
}
