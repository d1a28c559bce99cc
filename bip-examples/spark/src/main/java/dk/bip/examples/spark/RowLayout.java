package dk.bip.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/**
 * Where the numbers of a regression stand in a row: outcome, columns, weight and offset, then the labels of clusters, then the reason to
 * leave the row out.
 *
 * @param outcome the column of the outcome
 * @param columns the columns of the regression
 * @param weight the column of weights, or null
 * @param offset the column of offsets, or null
 * @param clusters the columns of the clusters' labels
 * @param reason the column of the reason to leave a row out, or null
 */
record RowLayout(
        String outcome, List<String> columns, String weight, String offset, List<String> clusters, String reason)
        implements Serializable {

    boolean isWeighted() {
        return weight != null;
    }

    boolean hasOffset() {
        return offset != null;
    }

    /** What the numbers of a row are called where one is missing. */
    List<String> numbers() {
        List<String> names = new ArrayList<>();
        names.add(outcome);
        names.addAll(columns);
        if (isWeighted()) {
            names.add("weights");
        }
        if (hasOffset()) {
            names.add("offset");
        }
        return names;
    }

    /** Where the reason stands, or -1. */
    int reasonAt() {
        return reason == null ? -1 : numbers().size() + clusters.size();
    }

    /** What to select. */
    Column[] selection() {
        Stream<Column> numbers = Stream.of(List.of(outcome), columns, Arrays.asList(weight, offset))
                .flatMap(List::stream)
                .filter(name -> name != null)
                .map(name -> column(name).cast("double"));
        Stream<Column> texts = Stream.of(clusters, Arrays.asList(reason))
                .flatMap(List::stream)
                .filter(name -> name != null)
                .map(name -> column(name).cast("string"));
        return Stream.concat(numbers, texts).toArray(Column[]::new);
    }

    /** A column of exactly this name, whatever signs are in it. */
    private static Column column(String name) {
        return functions.col('`' + name.replace("`", "``") + '`');
    }
}
