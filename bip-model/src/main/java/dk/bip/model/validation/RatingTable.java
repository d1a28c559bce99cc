package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Ratings with one row a subject and one named column an item, an occasion or a rater: what reliability is computed from. Ratings may be
 * missing; the calculators use the complete rows and count the others. Immutable and thread-safe.
 */
public final class RatingTable implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<String> columns;
    private final double[][] complete;
    private final int incompleteRows;

    private RatingTable(List<String> columns, double[][] complete, int incompleteRows) {
        this.columns = columns;
        this.complete = complete;
        this.incompleteRows = incompleteRows;
    }

    /**
     * Starts a table.
     *
     * @param columns the names of the columns, at least two and all different
     * @return a builder
     * @throws IllegalArgumentException if there are fewer than two columns, a name is blank or comes twice
     */
    public static Builder builder(String... columns) {
        return new Builder(List.of(columns));
    }

    /**
     * Starts a table.
     *
     * @param columns the names of the columns, at least two and all different
     * @return a builder
     * @throws IllegalArgumentException if there are fewer than two columns, a name is blank or comes twice
     */
    public static Builder builder(List<String> columns) {
        return new Builder(List.copyOf(columns));
    }

    /**
     * Returns the names of the columns.
     *
     * @return the names, in order
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * Returns the number of rows without a missing rating.
     *
     * @return the number of complete rows
     */
    public int completeRows() {
        return complete.length;
    }

    /**
     * Returns the number of rows with a missing rating, which no calculator uses.
     *
     * @return the number of incomplete rows
     */
    public int incompleteRows() {
        return incompleteRows;
    }

    /** The ratings of a column over the complete rows. */
    double[] column(int column) {
        double[] values = new double[complete.length];
        for (int row = 0; row < values.length; row++) {
            values[row] = complete[row][column];
        }
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RatingTable that
                && columns.equals(that.columns)
                && incompleteRows == that.incompleteRows
                && Arrays.deepEquals(complete, that.complete);
    }

    @Override
    public int hashCode() {
        return Objects.hash(columns, incompleteRows, Arrays.deepHashCode(complete));
    }

    /** Returns the size, no rating. */
    @Override
    public String toString() {
        return "RatingTable[columns=" + columns + ", completeRows=" + completeRows() + ", incompleteRows="
                + incompleteRows + "]";
    }

    /** Collects the rows of a table. Not thread-safe. */
    public static final class Builder {

        private final List<String> columns;
        private final List<double[]> complete = new ArrayList<>();
        private int incompleteRows;

        private Builder(List<String> columns) {
            Checks.that(columns.size() >= 2, "columns must be at least two");
            columns.forEach(name -> Checks.notBlank(name, "column name"));
            Checks.that(new HashSet<>(columns).size() == columns.size(), "columns must have different names");
            this.columns = columns;
        }

        /**
         * Adds a complete row.
         *
         * @param ratings finite ratings, one a column
         * @return this builder
         * @throws IllegalArgumentException if their number is not that of the columns or one is not finite
         */
        public Builder row(double... ratings) {
            Objects.requireNonNull(ratings, "ratings");
            checkLength(ratings.length);
            double[] copy = ratings.clone();
            for (int column = 0; column < copy.length; column++) {
                Checks.that(Double.isFinite(copy[column]), "rating of " + columns.get(column) + " must be finite");
                copy[column] += 0.0;
            }
            complete.add(copy);
            return this;
        }

        /**
         * Adds a row whose ratings may be missing.
         *
         * @param ratings finite ratings or none, one a column
         * @return this builder
         * @throws IllegalArgumentException if their number is not that of the columns or one is not finite
         */
        public Builder row(List<OptionalDouble> ratings) {
            Objects.requireNonNull(ratings, "ratings");
            checkLength(ratings.size());
            if (ratings.stream().allMatch(OptionalDouble::isPresent)) {
                return row(ratings.stream()
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .toArray());
            }
            incompleteRows++;
            return this;
        }

        private void checkLength(int length) {
            Checks.that(
                    length == columns.size(),
                    "ratings must be one a column, so " + columns.size() + ", but are " + length);
        }

        /**
         * Builds the table.
         *
         * @return the table
         */
        public RatingTable build() {
            return new RatingTable(
                    columns, complete.stream().map(double[]::clone).toArray(double[][]::new), incompleteRows);
        }
    }
}
