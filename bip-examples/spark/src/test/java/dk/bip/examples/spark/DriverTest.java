package dk.bip.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Fits of data well above what the driver takes back. */
class DriverTest {

    private static final int ROWS = 60_000;

    private static Dataset<Row> rows() {
        return MeasuredRows.forFits(LocalSpark.session(), ROWS, 4);
    }

    @Test
    void theRowsAreMoreThanTheDriverTakes() {
        assertThatThrownBy(() -> rows().collectAsList()).hasMessageContaining("spark.driver.maxResultSize");
    }

    /** A vector of 32 numbers for each of 30,000 citizens is 7.7 MB, and with two kinds of cluster twice as much. */
    @Test
    void errorsByClusterNeedNoMoreOfTheDriverThanTheirMatrix() {
        Dataset<Row> rows = rows().withColumn(
                        "citizen",
                        concat(
                                lit("citizen-"),
                                monotonically_increasing_id().divide(2).cast("long")))
                .withColumn("caseworker", col("x0"));
        BinaryRegressionResult result = RegressionTable.of(rows, "job", MeasuredRows.columns())
                .clusters("citizen", "caseworker")
                .fit(BinaryRegression.logit().withClusters("citizen", "caseworker"));
        assertThat(result.observations()).isEqualTo(ROWS);
        assertThat(result.clusters()).containsEntry("citizen", ROWS / 2L).containsEntry("caseworker", 41L);
    }

    @Test
    void partitionsMayBeEmpty() {
        Dataset<Row> rows = rows().repartition(4).filter(col("x1").equalTo(2)).union(rows().limit(3_000));
        BinaryRegressionResult result =
                RegressionTable.of(rows, "job", List.of("x0")).fit(BinaryRegression.logit());
        assertThat(result.observations()).isEqualTo(3_000);
    }
}
