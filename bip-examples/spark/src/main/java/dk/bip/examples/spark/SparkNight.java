package dk.bip.examples.spark;

import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.ModelDocument;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A night over the cases of a country: a table of stored cases in, and for each partition a file of lines out, one for each case, with what
 * moved and how likely a job is or why neither can be said. The files one after the other have the bytes that {@code night} of the casebook
 * writes on one machine.
 *
 * <p>A partition whose rows cannot be read or whose file cannot be written fails alone: it leaves no file, the others stand, and it can be
 * run again alone. Immutable.
 */
public final class SparkNight {

    private static final StructType LINES = StructType.fromDDL("line bigint not null, document binary not null");

    private final TaskModel model;
    private final LocalDate date;

    private SparkNight(TaskModel model, LocalDate date) {
        this.model = model;
        this.date = date;
    }

    /**
     * Returns the night of a model.
     *
     * @param document the model
     * @param horizon within which time, one of the model's
     * @param date the date that every case is looked at
     * @return the night
     * @throws IllegalArgumentException if the model does not have the horizon
     */
    public static SparkNight of(ModelDocument document, Horizon horizon, LocalDate date) {
        return new SparkNight(new TaskModel(document, horizon), date);
    }

    /**
     * Reads a file of one case a line, ended by LF or CR LF. Empty lines are no cases; the others keep their numbers.
     *
     * @param session the session
     * @param file the file
     * @param partitions in how many partitions at least
     * @return a table of {@code line}, from 1, and {@code document}, in the order of the file
     */
    public static Dataset<Row> lines(SparkSession session, String file, int partitions) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        JobConf reading = new JobConf(context.hadoopConfiguration());
        // Otherwise a CR alone would end a line too.
        reading.set("textinputformat.record.delimiter", "\n");
        TextInputFormat.setInputPaths(reading, file);
        JavaRDD<Row> rows = context.hadoopRDD(
                        reading, TextInputFormat.class, LongWritable.class, Text.class, partitions)
                .map(line -> line._2.copyBytes())
                .zipWithIndex()
                .filter(line -> !isBlank(line._1))
                .map(line -> RowFactory.create(line._2 + 1, line._1));
        return session.createDataFrame(rows, LINES);
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    /**
     * Runs the night.
     *
     * @param cases a table with {@code line}, a number that the case is told by, and {@code document}, text or binary
     * @param folder where the files go: {@code part-00000.jsonl} and so on
     * @return a report of each partition, in their order
     */
    public List<PartitionReport> run(Dataset<Row> cases, String folder) {
        return run(cases, folder, Collections.emptySet());
    }

    /**
     * Runs some of the partitions, in the place of files that are there.
     *
     * @param cases the same table as before
     * @param folder where the files go
     * @param only the numbers of the partitions; empty for all
     * @return a report of each of these partitions, in their order
     */
    public List<PartitionReport> run(Dataset<Row> cases, String folder, Set<Integer> only) {
        Configuration hadoop = cases.sparkSession().sessionState().newHadoopConf();
        NightPartition night = new NightPartition(model, date, folder, new SerializableConfiguration(hadoop));
        Set<Integer> chosen = Set.copyOf(only);
        return cases.select("line", "document")
                .toJavaRDD()
                .mapPartitionsWithIndex(
                        (index, rows) -> chosen.isEmpty() || chosen.contains(index)
                                ? List.of(night.run(index, rows)).iterator()
                                : Collections.emptyIterator(),
                        true)
                .collect();
    }
}
