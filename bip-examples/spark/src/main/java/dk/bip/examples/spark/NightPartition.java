package dk.bip.examples.spark;

import dk.bip.model.json.StoredCaseAnswer;
import dk.bip.model.predictor.Estimate;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/** The night of one partition: its rows in, one file out, which has its name only once it is whole. */
final class NightPartition implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TaskModel model;
    private final LocalDate date;
    private final String folder;
    private final SerializableConfiguration hadoop;

    NightPartition(TaskModel model, LocalDate date, String folder, SerializableConfiguration hadoop) {
        this.model = model;
        this.date = date;
        this.folder = folder;
        this.hadoop = hadoop;
    }

    /** Whatever fails here, in reading too, is the partition's own; a task that Spark ends is not. */
    PartitionReport run(int partition, Iterator<Row> rows) throws IOException {
        Path file = new Path(folder, String.format(Locale.ROOT, "part-%05d.jsonl", partition));
        Path begun =
                new Path(folder, "." + file.getName() + "-" + TaskContext.get().taskAttemptId());
        FileSystem files = file.getFileSystem(hadoop.value());
        try {
            PartitionReport report = write(partition, rows, files, begun);
            files.delete(file, false);
            if (!files.rename(begun, file)) {
                throw new IOException("the file cannot be renamed");
            }
            return report;
        } catch (Exception cause) {
            files.delete(begun, false);
            files.delete(file, false);
            if (TaskContext.get().isInterrupted()) {
                throw cause;
            }
            return PartitionReport.failed(partition, cause);
        }
    }

    private PartitionReport write(int partition, Iterator<Row> rows, FileSystem files, Path begun) throws IOException {
        long cases = 0;
        long estimates = 0;
        long failed = 0;
        try (OutputStream out = new BufferedOutputStream(files.create(begun, true))) {
            while (rows.hasNext()) {
                Row row = rows.next();
                StoredCaseAnswer answer = model.cases().calculate(CaseFunction.bytes(row.get(1)), date);
                // the answer as further fields of the same object
                String line =
                        "{\"line\":" + row.getLong(0) + "," + answer.toJson().substring(1) + "\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
                cases++;
                if (!(answer instanceof StoredCaseAnswer.Calculated calculated)) {
                    failed++;
                } else if (calculated.prediction() instanceof Estimate) {
                    estimates++;
                }
            }
        }
        return new PartitionReport(partition, cases, estimates, failed, null);
    }
}
