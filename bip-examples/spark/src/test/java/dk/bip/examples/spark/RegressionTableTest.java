package dk.bip.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.Coefficient;
import dk.bip.model.estimation.GaussianPrior;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same coefficients and errors as in memory, whatever the partitions. */
class RegressionTableTest {

    private static final RandomTable DATA = RandomTable.of(31, 3_000);

    private static RegressionTable table(int partitions) {
        return RegressionTable.of(DATA.onSpark(partitions), "job", DATA.columns());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void maximumLikelihood(int partitions) {
        assertSame(
                table(partitions).fit(BinaryRegression.logit()),
                BinaryRegression.logit().fit(DATA.frame(false, false)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void weightsAndOffsets(int partitions) {
        BinaryRegression regression = BinaryRegression.complementaryLogLog();
        assertSame(
                table(partitions).weights("weight").offset("exposure").fit(regression),
                regression.fit(DATA.frame(true, true)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void aPriorAndClusters(int partitions) {
        BinaryRegression regression =
                BinaryRegression.logit().withPrior(GaussianPrior.ridge(2)).withClusters("citizen", "caseworker");
        assertSame(
                table(partitions).clusters("citizen", "caseworker").fit(regression),
                regression.fit(DATA.frame(false, false, "citizen", "caseworker")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void firthsPenalty(int partitions) {
        BinaryRegression regression = BinaryRegression.logit().withFirthPenalty();
        assertSame(table(partitions).weights("weight").fit(regression), regression.fit(DATA.frame(true, false)));
    }

    @Test
    void whatARowMustNotHoldIsTheErrorOfTheJob() {
        Dataset<Row> rows = DATA.onSpark(2).withColumn("job", col("job").plus(1));
        RegressionTable table = RegressionTable.of(rows, "job", DATA.columns());
        assertThatThrownBy(() -> table.fit(BinaryRegression.logit()))
                .hasStackTraceContaining("the outcome job must be 0 or 1, but row ");
        RegressionTable empty = RegressionTable.of(rows.filter("false"), "job", DATA.columns());
        assertThatThrownBy(() -> empty.fit(BinaryRegression.logit()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a pass must see at least one row");
    }

    private static void assertSame(BinaryRegressionResult onSpark, BinaryRegressionResult inMemory) {
        assertThat(onSpark.observations()).isEqualTo(inMemory.observations());
        assertThat(onSpark.events()).isEqualTo(inMemory.events());
        assertThat(onSpark.droppedRows()).isEqualTo(inMemory.droppedRows());
        assertThat(onSpark.clusters()).isEqualTo(inMemory.clusters());
        for (Coefficient expected : inMemory.coefficients().coefficients()) {
            Coefficient found = onSpark.coefficient(expected.term());
            assertThat(found.estimate())
                    .as(expected.term())
                    .isCloseTo(expected.estimate(), within(1e-10 * Math.abs(expected.estimate())));
            assertThat(found.standardError())
                    .as(expected.term())
                    .isCloseTo(expected.standardError(), within(1e-10 * expected.standardError()));
        }
    }
}
