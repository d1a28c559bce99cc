package dk.bip.examples.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.StructType;

/** The probability of a row, or why there is none. */
final class ProbabilityFunction implements UDF1<Object, Row> {

    private static final long serialVersionUID = 1L;

    static final StructType TYPE = new StructType().add("probability", "double").add("reason", "string");

    private final TaskModel model;
    private final FeatureInput input;

    ProbabilityFunction(TaskModel model) {
        this.model = model;
        this.input = new FeatureInput(model.scorer().names());
    }

    @Override
    public Row call(Object features) {
        double[] values = input.read(features);
        if (values != null && isComplete(values)) {
            try {
                return RowFactory.create(model.scorer().probability(values), null);
            } catch (IllegalArgumentException refused) {
                // the slower way says why
            }
        }
        RowAnswer answer = RowAnswer.of(model, values);
        return RowFactory.create(
                answer.estimate() == null ? null : answer.estimate().probability(), answer.reason());
    }

    private static boolean isComplete(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                return false;
            }
        }
        return true;
    }
}
