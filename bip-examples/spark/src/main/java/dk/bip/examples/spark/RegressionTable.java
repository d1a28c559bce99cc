package dk.bip.examples.spark;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.RegressionIteration;
import dk.bip.model.estimation.RegressionPass;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * A table whose rows a {@link BinaryRegression} is fitted to, wherever they are: each pass goes over the partitions, and what comes back to
 * the driver is of the size of the covariance. Coefficients and errors are those of the rows in one frame, to rounding.
 *
 * <pre>{@code
 * BinaryRegressionResult result = RegressionTable.of(table, "job", List.of("age", "belief"))
 *         .clusters("citizen")
 *         .fit(BinaryRegression.logit().withClusters("citizen"));
 * }</pre>
 *
 * <p>Numbers of any type are read as doubles. A row with null or NaN is left out and counted, as {@code MissingValues.DROP_ROW} does in
 * memory. Immutable.
 */
public final class RegressionTable {

    private final Dataset<Row> table;
    private final RowLayout layout;

    private RegressionTable(Dataset<Row> table, RowLayout layout) {
        this.table = table;
        this.layout = layout;
    }

    /**
     * Returns the table of a regression without weights, offsets and clusters.
     *
     * @param table the rows
     * @param outcome the column of the outcome, 0 or 1
     * @param columns the columns of the regression
     * @return the table
     */
    public static RegressionTable of(Dataset<Row> table, String outcome, List<String> columns) {
        return new RegressionTable(table, new RowLayout(outcome, List.copyOf(columns), null, null, List.of(), null));
    }

    /**
     * Takes weights from a column.
     *
     * @param column the column
     * @return a new table
     */
    public RegressionTable weights(String column) {
        return with(new RowLayout(
                layout.outcome(), layout.columns(), column, layout.offset(), layout.clusters(), layout.reason()));
    }

    /**
     * Takes offsets from a column.
     *
     * @param column the column
     * @return a new table
     */
    public RegressionTable offset(String column) {
        return with(new RowLayout(
                layout.outcome(), layout.columns(), layout.weight(), column, layout.clusters(), layout.reason()));
    }

    /**
     * Takes the labels of clusters from columns.
     *
     * @param columns the columns, whose names are those of the kinds of cluster
     * @return a new table
     */
    public RegressionTable clusters(String... columns) {
        return with(new RowLayout(
                layout.outcome(),
                layout.columns(),
                layout.weight(),
                layout.offset(),
                List.of(columns),
                layout.reason()));
    }

    /**
     * Leaves out each row in which a column says why, and counts it by that reason.
     *
     * @param column the column of the reason, null in a row that stays
     * @return a new table
     */
    public RegressionTable leftOutBy(String column) {
        return with(new RowLayout(
                layout.outcome(), layout.columns(), layout.weight(), layout.offset(), layout.clusters(), column));
    }

    private RegressionTable with(RowLayout newLayout) {
        return new RegressionTable(table, newLayout);
    }

    /**
     * Fits a regression. The rows are kept as blocks between the passes, in the memory of the executors as far as it reaches and on their
     * disks beyond.
     *
     * @param regression the regression
     * @return the result of a fit that converged
     * @throws dk.bip.model.estimation.EstimationException as in memory
     * @throws IllegalArgumentException if there is neither a column nor an intercept, the prior has other terms, or no row is left. What a row
     *     must not hold, such as an outcome that is not 0 or 1 or an infinite number, ends in Spark's exception for a failed job, with the
     *     library's as its text
     */
    public BinaryRegressionResult fit(BinaryRegression regression) {
        JavaRDD<FrameBlock> blocks = blocks().persist(StorageLevel.MEMORY_AND_DISK());
        try {
            RegressionIteration iteration = regression.start(layout.columns());
            while (!iteration.isDone()) {
                iteration = iteration.next(pass(blocks, iteration));
            }
            return iteration.result();
        } finally {
            blocks.unpersist();
        }
    }

    private JavaRDD<FrameBlock> blocks() {
        RowLayout rows = layout;
        return ((org.apache.spark.sql.classic.Dataset<Row>) table.select(rows.selection()))
                .queryExecution()
                .toRdd()
                .toJavaRDD()
                .mapPartitions(partition -> new FrameBlocks(partition, rows));
    }

    private static RegressionPass pass(JavaRDD<FrameBlock> blocks, RegressionIteration iteration) {
        RegressionPass empty = iteration.newPass();
        if (!iteration.needsClusters()) {
            return blocks.treeAggregate(empty, (pass, block) -> block.addTo(pass), RegressionTable::merged);
        }
        // The rows of a cluster come together on one executor, which sends on what the covariance needs of it.
        empty.completeClusters();
        int parts = blocks.getNumPartitions();
        return blocks.mapPartitions(partition -> {
                    RegressionPass pass = iteration.newPass();
                    partition.forEachRemaining(block -> block.addTo(pass));
                    return List.of(pass).iterator();
                })
                .flatMapToPair(pass -> {
                    List<RegressionPass> split = pass.splitByCluster(parts);
                    return IntStream.range(0, parts)
                            .mapToObj(part -> new Tuple2<>(part, split.get(part)))
                            .iterator();
                })
                .reduceByKey(RegressionTable::merged, parts)
                .values()
                .map(pass -> {
                    pass.completeClusters();
                    return pass;
                })
                .treeAggregate(empty, RegressionTable::merged, RegressionTable::merged);
    }

    private static RegressionPass merged(RegressionPass pass, RegressionPass other) {
        pass.merge(other);
        return pass;
    }
}
