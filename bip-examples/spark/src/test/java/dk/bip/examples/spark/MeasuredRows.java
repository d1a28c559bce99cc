package dk.bip.examples.spark;

import dk.bip.model.feature.Domain;
import dk.bip.model.feature.Feature;
import dk.bip.model.predictor.ModelDocument;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Made-up rows of any number, made in the tasks: the same for the same seed, whatever the partitions. */
final class MeasuredRows {

    static final int COLUMNS = 31;
    private static final long SEED = 2026;

    private MeasuredRows() {}

    static List<String> columns() {
        return IntStream.range(0, COLUMNS).mapToObj(j -> "x" + j).toList();
    }

    /** Scores of one decimal, yes or no, and numbers, a third each, and the outcome of a logit. */
    static Dataset<Row> forFits(SparkSession session, long rows, int partitions) {
        StructType schema = new StructType().add("job", "double");
        for (String column : columns()) {
            schema = schema.add(column, "double");
        }
        return session.range(0, rows, 1, partitions)
                .mapPartitions(
                        (MapPartitionsFunction<Long, Row>) ids -> mapped(ids, MeasuredRows::rowToFit),
                        Encoders.row(schema));
    }

    private static Row rowToFit(long id) {
        SplittableRandom random = new SplittableRandom(SEED + id);
        Object[] row = new Object[COLUMNS + 1];
        double eta = -2;
        for (int j = 0; j < COLUMNS; j++) {
            double value = switch (j % 3) {
                case 0 -> (10 + random.nextInt(41)) / 10.0;
                case 1 -> random.nextInt(5) == 0 ? 1 : 0;
                default -> 100 * random.nextDouble();
            };
            eta += value * (j % 3 == 2 ? 0.002 : 0.1) * (j % 2 == 0 ? 1 : -1);
            row[j + 1] = value;
        }
        row[0] = random.nextDouble() < 1 / (1 + Math.exp(-eta)) ? 1.0 : 0.0;
        return RowFactory.create(row);
    }

    /** Complete rows of the domains of a model. */
    static Dataset<Row> forScores(SparkSession session, ModelDocument model, long rows, int partitions) {
        StructType schema = new StructType();
        for (String name : model.schema().names()) {
            schema = schema.add(name, "double");
        }
        double[] least = model.schema().features().stream()
                .mapToDouble(feature -> feature.domain().minimum())
                .toArray();
        int[] steps =
                model.schema().features().stream().mapToInt(MeasuredRows::steps).toArray();
        return session.range(0, rows, 1, partitions)
                .mapPartitions(
                        (MapPartitionsFunction<Long, Row>) ids -> mapped(ids, id -> rowToScore(id, least, steps)),
                        Encoders.row(schema));
    }

    private static int steps(Feature feature) {
        Domain domain = feature.domain();
        return (int) Math.min(domain.maximum() - domain.minimum(), 4) + 1;
    }

    private static Row rowToScore(long id, double[] least, int[] steps) {
        SplittableRandom random = new SplittableRandom(SEED + id);
        Object[] row = new Object[least.length];
        for (int f = 0; f < row.length; f++) {
            row[f] = least[f] + random.nextInt(steps[f]);
        }
        return RowFactory.create(row);
    }

    private interface RowMaker {
        Row of(long id);
    }

    private static Iterator<Row> mapped(Iterator<Long> ids, RowMaker maker) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return ids.hasNext();
            }

            @Override
            public Row next() {
                return maker.of(ids.next());
            }
        };
    }
}
