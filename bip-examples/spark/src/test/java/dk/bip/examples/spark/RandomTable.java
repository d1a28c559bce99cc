package dk.bip.examples.spark;

import dk.bip.model.estimation.MissingValues;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameRowBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Seeded rows of very different scale, some with something missing, as a frame in memory and as a table. */
record RandomTable(List<String> columns, List<Row> rows) {

    private static final int COLUMNS = 4;

    static RandomTable of(long seed, int rows) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> columns =
                IntStream.range(0, COLUMNS).mapToObj(j -> "x" + j).toList();
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Object[] row = new Object[COLUMNS + 5];
            double eta = -0.5;
            for (int j = 0; j < COLUMNS; j++) {
                double z = 2 * random.nextDouble() - 1;
                eta += (j - 1) * z;
                row[j + 1] = Math.scalb(z + (j % 2 == 0 ? 40 : 0), 8 * (j - 1));
            }
            row[0] = random.nextDouble() < 1 / (1 + Math.exp(-eta)) ? 1.0 : 0.0;
            row[COLUMNS + 1] = random.nextInt(4) / 2.0;
            row[COLUMNS + 2] = random.nextDouble() - 0.5;
            row[COLUMNS + 3] = "citizen-" + random.nextInt(rows / 4);
            row[COLUMNS + 4] = "caseworker-" + random.nextInt(30);
            int missing = random.nextInt(40 * row.length);
            if (missing < row.length) {
                row[missing] = random.nextBoolean() && row[missing] instanceof Double ? (Object) Double.NaN : null;
            }
            all.add(RowFactory.create(row));
        }
        return new RandomTable(columns, all);
    }

    /** The rows that have everything, in memory; those with something missing are left out as the table leaves them out. */
    ModelFrame frame(boolean weights, boolean offsets, String... kinds) {
        List<String> clusters = List.of(kinds);
        ModelFrameRowBuilder builder =
                ModelFrame.rowBuilder("job", columns, clusters).missing(MissingValues.DROP_ROW);
        for (Row row : rows) {
            builder.row(
                    number(row, 0),
                    IntStream.range(1, COLUMNS + 1)
                            .mapToDouble(j -> number(row, j))
                            .toArray(),
                    weights ? number(row, COLUMNS + 1) : 1,
                    offsets ? number(row, COLUMNS + 2) : 0,
                    clusters.stream()
                            .map(name -> row.getString(COLUMNS
                                    + 3
                                    + List.of("citizen", "caseworker").indexOf(name)))
                            .toList());
        }
        return builder.build();
    }

    private static double number(Row row, int at) {
        return row.isNullAt(at) ? Double.NaN : row.getDouble(at);
    }

    Dataset<Row> onSpark(int partitions) {
        StructType schema = new StructType().add("job", "double");
        for (String column : columns) {
            schema = schema.add(column, "double");
        }
        schema = schema.add("weight", "double")
                .add("exposure", "double")
                .add("citizen", "string")
                .add("caseworker", "string");
        JavaSparkContext context =
                JavaSparkContext.fromSparkContext(LocalSpark.session().sparkContext());
        return LocalSpark.session().createDataFrame(context.parallelize(rows, partitions), schema);
    }
}
