package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Builds a {@link ModelFrame} row by row. Not thread-safe. */
public final class ModelFrameRowBuilder {
    private final String outcomeName;
    private final List<String> names;
    private final List<String> clusterNames;
    private final double[][] columns;
    private double[] outcome = new double[16];
    private double[] weights = new double[16];
    private double[] offsets = new double[16];
    private final List<List<String>> labels = new ArrayList<>();
    private boolean weighted;
    private boolean offset;
    private int size;
    private MissingValues missing = MissingValues.REFUSE;
    private final Map<String, Long> dropped = new LinkedHashMap<>();

    ModelFrameRowBuilder(String outcome, List<String> columns, List<String> clusters) {
        this.outcomeName = Checks.notBlank(outcome, "outcome");
        this.names = ModelFrame.uniqueNames(columns, "columns");
        this.clusterNames = ModelFrame.uniqueNames(clusters, "clusters");
        this.columns = new double[names.size()][16];
        clusterNames.forEach(name -> labels.add(new ArrayList<>()));
    }

    /**
     * What to do with a missing value. Default: {@link MissingValues#REFUSE}.
     *
     * @param choice the choice
     * @return this builder
     */
    public ModelFrameRowBuilder missing(MissingValues choice) {
        missing = Objects.requireNonNull(choice, "choice");
        return this;
    }

    /**
     * Adds a row of weight 1 and offset 0 that belongs to no cluster.
     *
     * @param outcome the outcome
     * @param values one number for each column
     * @return this builder
     * @throws IllegalArgumentException if there is not one value for each column, or clusters were named
     */
    public ModelFrameRowBuilder row(double outcome, double... values) {
        return row(outcome, values, 1, 0, List.of());
    }

    /**
     * Adds a row with everything that a row can have.
     *
     * @param outcome the outcome
     * @param values one number for each column
     * @param weight how many times the row counts, at least 0
     * @param offset the part of the linear predictor whose coefficient is 1
     * @param clusters one label for each kind of cluster; null is missing
     * @return this builder
     * @throws IllegalArgumentException if there is not one value for each column and one label for each kind of cluster
     */
    public ModelFrameRowBuilder row(
            double outcome, double[] values, double weight, double offset, List<String> clusters) {
        Checks.that(
                values.length == columns.length,
                "row " + (size + 1) + " must have " + columns.length + " values, one for each column, but has "
                        + values.length);
        Checks.that(
                clusters.size() == clusterNames.size(),
                "row " + (size + 1) + " must have " + clusterNames.size()
                        + " labels, one for each kind of cluster, but has " + clusters.size());
        if (size == this.outcome.length) {
            int longer = Math.multiplyExact(size, 2);
            this.outcome = Arrays.copyOf(this.outcome, longer);
            weights = Arrays.copyOf(weights, longer);
            offsets = Arrays.copyOf(offsets, longer);
            for (int j = 0; j < columns.length; j++) {
                columns[j] = Arrays.copyOf(columns[j], longer);
            }
        }
        this.outcome[size] = outcome;
        weights[size] = weight;
        offsets[size] = offset;
        weighted |= weight != 1;
        this.offset |= offset != 0;
        for (int j = 0; j < columns.length; j++) {
            columns[j][size] = values[j];
        }
        for (int k = 0; k < clusterNames.size(); k++) {
            labels.get(k).add(clusters.get(k));
        }
        size++;
        return this;
    }

    /** Counts a row that never became one. */
    void drop(String reason) {
        dropped.merge(reason, 1L, Long::sum);
    }

    /**
     * Checks and copies the rows.
     *
     * @return the frame
     * @throws IllegalArgumentException as {@link ModelFrameBuilder#build} does
     */
    public ModelFrame build() {
        ModelFrameBuilder builder =
                new ModelFrameBuilder().outcome(outcomeName, outcome).missing(missing);
        for (int j = 0; j < columns.length; j++) {
            builder.column(names.get(j), columns[j]);
        }
        for (int k = 0; k < clusterNames.size(); k++) {
            builder.cluster(clusterNames.get(k), labels.get(k));
        }
        if (weighted) {
            builder.weights(weights);
        }
        if (offset) {
            builder.offset(offsets);
        }
        return builder.build(size, dropped);
    }
}
