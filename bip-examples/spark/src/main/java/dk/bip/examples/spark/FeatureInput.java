package dk.bip.examples.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** From what a function of SQL is given to the numbers of a row: a struct with a field for each feature, or an array in their order. */
final class FeatureInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String[] names;
    private transient StructType known;
    private transient int[] positions;

    FeatureInput(List<String> names) {
        this.names = names.toArray(String[]::new);
    }

    /** The values in the order of the features, NaN where one is null, as many as an array has; null where nothing was given. */
    double[] read(Object features) {
        if (features == null) {
            return null;
        }
        double[] values = new double[names.length];
        if (features instanceof Row row) {
            int[] at = positions(row.schema());
            for (int f = 0; f < values.length; f++) {
                values[f] = number(names[f], row.get(at[f]));
            }
        } else if (features instanceof scala.collection.Seq<?> sequence) {
            values = new double[sequence.length()];
            for (int f = 0; f < values.length; f++) {
                values[f] = number("each element of the array", sequence.apply(f));
            }
        } else {
            throw new IllegalArgumentException("features must be a struct or an array");
        }
        return values;
    }

    private int[] positions(StructType type) {
        if (type != known) {
            List<String> fields = Arrays.asList(type.fieldNames());
            int[] found = Arrays.stream(names).mapToInt(fields::indexOf).toArray();
            for (int f = 0; f < found.length; f++) {
                if (found[f] < 0) {
                    throw new IllegalArgumentException(
                            "the struct must have a field for each feature, but has none named " + names[f]);
                }
            }
            positions = found;
            known = type;
        }
        return positions;
    }

    private static double number(String name, Object value) {
        if (value == null) {
            return Double.NaN;
        } else if (value instanceof Number number) {
            return number.doubleValue();
        } else if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        throw new IllegalArgumentException(name + " must be a number");
    }
}
