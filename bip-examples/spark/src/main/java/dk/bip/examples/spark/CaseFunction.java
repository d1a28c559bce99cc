package dk.bip.examples.spark;

import dk.bip.model.json.BipJson;
import dk.bip.model.json.StoredCaseAnswer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.StructType;

/** What moved in a case and how likely a job is, as documents of the library, or everything that is wrong with the case. */
final class CaseFunction implements UDF1<Object, Row> {

    private static final long serialVersionUID = 1L;

    static final StructType TYPE =
            StructType.fromDDL("citizen string, progressions array<string>, prediction string, reason string");

    private final TaskModel model;
    private final LocalDate date;

    CaseFunction(TaskModel model, LocalDate date) {
        this.model = model;
        this.date = date;
    }

    @Override
    public Row call(Object document) {
        StoredCaseAnswer answer = model.cases().calculate(bytes(document), date);
        if (answer instanceof StoredCaseAnswer.Calculated calculated) {
            List<String> progressions = calculated.progressions().stream()
                    .map(BipJson.PROGRESSION::write)
                    .toList();
            return RowFactory.create(
                    calculated.citizen().value(),
                    progressions.toArray(String[]::new),
                    BipJson.PREDICTION.write(calculated.prediction()),
                    null);
        }
        return RowFactory.create(null, null, null, answer.toJson());
    }

    /** A column of text or of bytes. */
    static byte[] bytes(Object document) {
        if (document == null || document instanceof byte[]) {
            return (byte[]) document;
        } else if (document instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException("a case must be a string or binary");
    }
}
