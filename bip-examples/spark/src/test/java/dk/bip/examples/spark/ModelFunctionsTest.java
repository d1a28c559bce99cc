package dk.bip.examples.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Contribution;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.Prediction;
import dk.bip.model.predictor.RowScorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Rows as functions of SQL and DataFrames: the bits of one machine, and no row that vanishes. */
class ModelFunctionsTest {

    private static final ModelDocument MODEL = EvidenceModel.withBelief();
    private static final Horizon HORIZON = Horizon.SIX_MONTHS;
    private static final List<String> NAMES = MODEL.schema().names();
    private static final ModelFunctions FUNCTIONS = ModelFunctions.of(MODEL, HORIZON);
    private static final int ROWS = 2_000;

    private static final List<double[]> VALUES = values(ROWS);

    /** Random rows of the domains; some with gaps, some outside a domain. */
    private static List<double[]> values(int rows) {
        SplittableRandom random = new SplittableRandom(41);
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            double[] row = new double[NAMES.size()];
            for (int f = 0; f < row.length; f++) {
                Domain domain = MODEL.schema().features().get(f).domain();
                double top = Math.min(domain.maximum(), domain.minimum() + 4);
                row[f] = domain.minimum() + random.nextInt((int) (top - domain.minimum()) + 1);
                row[f] = i % 3 == 0 && random.nextInt(8) == 0 ? Double.NaN : row[f];
            }
            row[i % row.length] = i % 10 == 7 ? -1 : row[i % row.length];
            all.add(row);
        }
        return all;
    }

    private static Dataset<Row> table() {
        StructType schema = new StructType().add("row", "int");
        for (String name : NAMES) {
            schema = schema.add(name, "double");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < VALUES.size(); i++) {
            List<Object> row = new ArrayList<>(List.of(i));
            for (double value : VALUES.get(i)) {
                row.add(Double.isNaN(value) ? null : value);
            }
            rows.add(RowFactory.create(row.toArray()));
        }
        return LocalSpark.session().createDataFrame(rows, schema).repartition(5);
    }

    private static Column features(boolean backwards) {
        List<String> names = new ArrayList<>(NAMES);
        if (backwards) {
            Collections.reverse(names);
        }
        return struct(names.stream().map(name -> col(name)).toArray(Column[]::new));
    }

    private static Column inOrder() {
        return array(NAMES.stream().map(name -> col(name)).toArray(Column[]::new));
    }

    private static Prediction predicted(double[] values) {
        FeatureRow.Builder row = FeatureRow.builder(MODEL.schema());
        for (int f = 0; f < values.length; f++) {
            Feature feature = MODEL.schema().features().get(f);
            if (!Double.isNaN(values[f])) {
                row.value(feature, values[f]);
            }
        }
        return JobProbabilityPredictor.of(MODEL).predict(row.build(), HORIZON);
    }

    @Test
    void probabilitiesHaveTheBitsOfOneMachine() {
        RowScorer scorer = RowScorer.of(MODEL, HORIZON);
        for (Column features : List.of(features(false), features(true), inOrder())) {
            List<Row> scored = table().select(
                            col("row"), FUNCTIONS.probability(features).as("p"))
                    .select("row", "p.probability", "p.reason")
                    .collectAsList();
            assertThat(scored).hasSize(ROWS);
            int complete = 0;
            for (Row row : scored) {
                double[] values = VALUES.get(row.getInt(0));
                if (row.getInt(0) % 10 == 7) {
                    assertThat(row.isNullAt(1)).isTrue();
                    assertThat(row.getString(2)).startsWith(NAMES.get(row.getInt(0) % values.length) + " must be ");
                } else if (predicted(values) instanceof Estimate estimate) {
                    assertThat(row.getDouble(1)).isEqualTo(estimate.probability());
                    assertThat(row.isNullAt(2)).isTrue();
                    if (estimate.spread().isEmpty()) {
                        complete++;
                        assertThat(row.getDouble(1)).isEqualTo(scorer.probability(values));
                    }
                } else {
                    assertThat(row.isNullAt(1)).isTrue();
                    assertThat(row.getString(2)).isNotBlank();
                }
            }
            assertThat(complete).isGreaterThan(100);
        }
    }

    @Test
    void estimatesHaveTheBitsOfOneMachineInSql() {
        FUNCTIONS.register(LocalSpark.session());
        table().createOrReplaceTempView("rows_to_score");
        List<Row> scored = LocalSpark.session()
                .sql("SELECT row, e.* FROM (SELECT row, bip_estimate(struct(*)) AS e FROM rows_to_score)")
                .collectAsList();
        assertThat(scored).hasSize(ROWS);
        int spread = 0;
        int refused = 0;
        for (Row row : scored) {
            if (!row.isNullAt(8)) {
                refused++;
                assertThat(row.isNullAt(1)).isTrue();
                continue;
            }
            Estimate estimate = (Estimate) predicted(VALUES.get(row.getInt(0)));
            assertThat(row.getDouble(1)).isEqualTo(estimate.probability());
            assertThat(row.getDouble(2))
                    .isEqualTo(estimate.interval().orElseThrow().lower());
            assertThat(row.getDouble(3))
                    .isEqualTo(estimate.interval().orElseThrow().upper());
            assertThat(row.isNullAt(4)).isEqualTo(estimate.spread().isEmpty());
            if (estimate.spread().isPresent()) {
                spread++;
                assertThat(row.getDouble(4)).isEqualTo(estimate.spread().get().lower());
                assertThat(row.getDouble(5)).isEqualTo(estimate.spread().get().upper());
            }
            assertThat(row.getDouble(6)).isEqualTo(estimate.logOdds());
            List<Row> contributions = row.getList(7);
            assertThat(contributions).hasSameSizeAs(estimate.contributions());
            for (int c = 0; c < contributions.size(); c++) {
                Contribution expected = estimate.contributions().get(c);
                assertThat(contributions.get(c))
                        .isEqualTo(RowFactory.create(expected.feature().name(), expected.logOdds(), expected.points()));
            }
        }
        assertThat(spread).isPositive();
        assertThat(refused).isBetween(ROWS / 10, ROWS / 2);
    }

    @Test
    void aRowThatIsNullHasAReason() {
        List<Row> scored = table().limit(3)
                .select(FUNCTIONS.probability(lit(null).cast("array<double>")).as("p"))
                .select("p.*")
                .collectAsList();
        assertThat(scored)
                .hasSize(3)
                .allMatch(row -> row.isNullAt(0))
                .allMatch(row -> row.getString(1).equals("there is no row"));
    }

    @Test
    void anArrayOfAnotherLengthHasAReasonAndStopsNothing() {
        Column sometimes = when(col("row").mod(2).equalTo(0), array(col(NAMES.get(0))))
                .when(col("row").mod(4).equalTo(1), concat(inOrder(), inOrder()))
                .otherwise(inOrder());
        for (Column answer : List.of(FUNCTIONS.probability(sometimes), FUNCTIONS.estimate(sometimes))) {
            Dataset<Row> scored = table().select(col("row"), answer.as("p"));
            assertThat(scored.filter(col("row").mod(4).notEqual(3))
                            .select("p.reason")
                            .distinct()
                            .collectAsList())
                    .singleElement()
                    .isEqualTo(RowFactory.create("the array must have a number for each feature: " + NAMES.size()));
            assertThat(scored.count()).isEqualTo(ROWS);
            assertThat(scored.filter(col("p.probability").isNotNull()).count()).isPositive();
        }
    }

    @Test
    void aTableWithoutAFeatureIsAnErrorOfTheProgram() {
        Column withoutFirst =
                struct(NAMES.stream().skip(1).map(name -> col(name)).toArray(Column[]::new));
        assertStops(withoutFirst, "the struct must have a field for each feature, but has none named " + NAMES.get(0));
        assertStops(array(lit("3")), "each element of the array must be a number");
        Column text = struct(NAMES.stream().map(name -> lit("3").as(name)).toArray(Column[]::new));
        assertStops(text, NAMES.get(0) + " must be a number");
    }

    private static void assertStops(Column features, String message) {
        Dataset<Row> scored =
                table().limit(3).select(FUNCTIONS.probability(features).as("p"));
        assertThatThrownBy(scored::collectAsList).hasStackTraceContaining(message);
    }
}
