package dk.bip.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.population.ReferencePopulation;
import dk.bip.model.predictor.ModelDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * How long fits take beside those of Spark ML on the same rows, until coefficients are within a millionth of their standard errors, and how
 * many rows and cases are scored a second. Started by {@code measure.sh}.
 */
public final class Measurements {

    private static final double ACCURACY = 1e-6;
    private static final int PARTITIONS = 8;
    private static final long WARM_UP = 200_000;
    private static final int TIMES_TO_WARM_UP = 5;
    private static final int CENTRES = 25;
    private static final int TIMES_OF_CASES = 3;
    private static final LocalDate NIGHT = LocalDate.of(2014, 6, 1);
    private static final LocalDate FOLLOW_UP_END = LocalDate.of(2017, 1, 1);

    private final SparkSession session;
    private final Path scratch;

    /** Found for the first rows, and used for all. */
    private final Map<MeasuredFit, Double> tolerances = new EnumMap<>(MeasuredFit.class);

    private Measurements(SparkSession session, Path scratch) {
        this.session = session;
        this.scratch = scratch;
    }

    /**
     * Measures, and writes {@code fit.json}, {@code score.json} and {@code case.json}.
     *
     * @param args the folder of the results, a folder for the rows, and the numbers of rows with how often each is measured: 1000000:3
     * @throws IOException if a result cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path results = Path.of(args[0]);
        try (SparkSession session = SparkSession.builder()
                .master("local[2]")
                .appName("measurements")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate()) {
            session.sparkContext().setLogLevel("ERROR");
            Measurements measurements = new Measurements(session, Path.of(args[1]));
            List<Map<String, Object>> fits = new ArrayList<>();
            List<Map<String, Object>> scores = new ArrayList<>();
            measurements.fits(WARM_UP, 1);
            measurements.scores(WARM_UP, TIMES_TO_WARM_UP);
            write(results.resolve("case.json"), measurements.cases(TIMES_OF_CASES));
            for (String asked : Arrays.copyOfRange(args, 2, args.length)) {
                String[] sizeAndTimes = asked.split(":");
                long size = Long.parseLong(sizeAndTimes[0]);
                int times = Integer.parseInt(sizeAndTimes[1]);
                fits.addAll(measurements.fits(size, times));
                write(results.resolve("fit.json"), fits);
                scores.addAll(measurements.scores(size, times));
                write(results.resolve("score.json"), scores);
            }
        }
    }

    private static void write(Path file, List<Map<String, Object>> lines) throws IOException {
        Files.writeString(
                file, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(lines) + "\n");
    }

    private List<Map<String, Object>> fits(long size, int times) {
        Dataset<Row> rows = stored("fit-" + size, MeasuredRows.forFits(session, size, PARTITIONS));
        BinaryRegressionResult truth = MeasuredFit.result(rows);
        double reading = seconds("reading of " + size, times, () -> read(rows));
        List<Map<String, Object>> lines = new ArrayList<>();
        for (MeasuredFit fit : MeasuredFit.values()) {
            double tolerance = tolerances.computeIfAbsent(fit, one -> one.tolerance(rows, truth, ACCURACY));
            AtomicReference<double[]> coefficients = new AtomicReference<>();
            double fromFile = seconds(
                    fit.label() + " of " + size, times, () -> coefficients.set(fit.coefficients(rows, tolerance)));
            Dataset<Row> kept = rows.select("*").persist(StorageLevel.MEMORY_AND_DISK());
            kept.count();
            double fromMemory =
                    seconds(fit.label() + " of " + size + ", kept", times, () -> fit.coefficients(kept, tolerance));
            kept.unpersist(true);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("rows", size);
            line.put("fit", fit.label());
            line.put("tolerance", fit == MeasuredFit.BINARY_REGRESSION ? "" : Double.toString(tolerance));
            line.put(
                    "farthest, standard errors",
                    String.format(Locale.ROOT, "%.1e", MeasuredFit.farthest(coefficients.get(), truth)));
            line.put("from parquet, s", fromFile);
            line.put("of which reading once, s", reading);
            line.put("from rows that Spark keeps in memory, s", fromMemory);
            lines.add(line);
        }
        return lines;
    }

    private List<Map<String, Object>> scores(long size, int times) {
        ModelDocument model = EvidenceModel.withBelief();
        ModelFunctions functions = ModelFunctions.of(model, Horizon.SIX_MONTHS);
        Column features =
                struct(model.schema().names().stream().map(name -> col(name)).toArray(Column[]::new));
        Dataset<Row> rows = stored("score-" + size, MeasuredRows.forScores(session, model, size, PARTITIONS));
        Map<String, Column> asked = new LinkedHashMap<>();
        asked.put("probability", functions.probability(features));
        asked.put("interval, spread and contributions too", functions.estimate(features));
        List<Map<String, Object>> lines = new ArrayList<>();
        double reading = seconds("reading of " + size, times, () -> read(rows));
        asked.forEach((what, column) -> {
            double taken = seconds(what + " of " + size, times, () -> read(rows.select(column)));
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("rows", size);
            line.put("features", model.schema().size());
            line.put("asked for", what);
            line.put("from parquet, s", taken);
            line.put("of which reading, s", reading);
            line.put("rows a second", Math.round(size / taken));
            lines.add(line);
        });
        return lines;
    }

    private List<Map<String, Object>> cases(int times) {
        ModelDocument model = EvidenceModel.withBelief();
        Dataset<Row> cases = stored(
                "cases",
                PopulationTable.cases(session, ReferencePopulation.of(2026), CENTRES, PARTITIONS)
                        .withColumn("line", monotonically_increasing_id()));
        long count = cases.count();
        long bytes = cases.agg(sum(octet_length(col("document")))).head().getLong(0);
        SparkNight night = SparkNight.of(model, Horizon.SIX_MONTHS, NIGHT);
        PersonPeriodTable periods = PersonPeriodTable.of(model.schema(), Outcome.JOB, Horizon.SIX_MONTHS);
        String folder = scratch.resolve("night").toString();
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(line(
                "progressions and prediction", count, bytes, seconds("night", times, () -> night.run(cases, folder))));
        lines.add(line(
                "person-periods",
                count,
                bytes,
                seconds("periods", times, () -> read(periods.expand(cases, FOLLOW_UP_END)))));
        return lines;
    }

    private static Map<String, Object> line(String what, long cases, long bytes, double seconds) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("cases", cases);
        line.put("JSON of a case, bytes", bytes / cases);
        line.put("made of them", what);
        line.put("from parquet, s", seconds);
        line.put("cases a second", Math.round(cases / seconds));
        return line;
    }

    private Dataset<Row> stored(String name, Dataset<Row> rows) {
        String file = scratch.resolve(name).toString();
        rows.write().mode("overwrite").parquet(file);
        return session.read().parquet(file);
    }

    /** Makes every row and throws it away. */
    private static void read(Dataset<Row> rows) {
        rows.write().format("noop").mode("overwrite").save();
    }

    /** The median time. */
    private static double seconds(String what, int times, Runnable work) {
        double[] seconds = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run();
            seconds[i] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        System.err.println(what + ": " + Arrays.toString(seconds) + " s");
        return seconds[times / 2];
    }
}
