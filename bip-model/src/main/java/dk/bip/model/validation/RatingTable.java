package dk.bip.model.validation;

import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementPair;
import dk.bip.core.measurement.MeasurementSeries;
import dk.bip.model.internal.ExactSums;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Ratings with one row a subject and one named column an item, an occasion or a rater: what reliability is computed from. Ratings may be
 * missing; the calculators use the complete rows and count the others. Immutable and thread-safe.
 */
public final class RatingTable implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Instead of the number of a column that is left out of a sum. */
    static final int ALL = -1;

    private final transient List<String> columns;
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
     * Takes one rater's scores of several dimensions, for the consistency of the scale.
     *
     * @param measurements the measurements, of which those of the other rater are passed over; one a citizen keeps the rows independent
     * @param rater the rater
     * @param dimensions the dimensions, at least two
     * @return a row for each measurement of the rater and a column for each dimension, named by its id
     * @throws IllegalArgumentException if there are fewer than two dimensions or one comes twice
     */
    public static RatingTable ofDimensions(
            Collection<Measurement> measurements, Rater rater, Collection<Dimension> dimensions) {
        Objects.requireNonNull(rater, "rater");
        Builder table = builder(dimensions.stream().map(Dimension::id).toList());
        for (Measurement measurement : measurements) {
            if (measurement.rater() == rater) {
                table.row(dimensions.stream()
                        .map(dimension -> rating(measurement, dimension))
                        .toList());
            }
        }
        return table.build();
    }

    /**
     * Takes both raters' scores of one dimension, for the agreement between citizen and caseworker.
     *
     * @param pairs measurements of the two raters that belong together, see {@link MeasurementSeries#pairs()}; one a citizen keeps the rows
     *     independent
     * @param dimension the dimension
     * @return a row for each pair and a column for each rater, named by its code
     */
    public static RatingTable ofRaters(Collection<MeasurementPair> pairs, Dimension dimension) {
        Objects.requireNonNull(dimension, "dimension");
        Builder table = builder(Arrays.stream(Rater.values()).map(Rater::code).toList());
        for (MeasurementPair pair : pairs) {
            table.row(List.of(rating(pair.citizen(), dimension), rating(pair.caseworker(), dimension)));
        }
        return table.build();
    }

    /**
     * Takes one rater's score of one dimension on two occasions, for test-retest reliability. A citizen's row is the first pair of successive
     * measurements that are close enough and both hold the score; citizens without such a pair have an incomplete row.
     *
     * @param citizens the measurements of each citizen
     * @param rater the rater
     * @param dimension the dimension
     * @param longestDays the maximum number of days between the two, at least 1; the shorter, the less people have really moved
     * @return a row for each citizen and the columns "test" and "retest"
     * @throws IllegalArgumentException if the number of days is not positive
     */
    public static RatingTable ofRetest(
            Collection<MeasurementSeries> citizens, Rater rater, Dimension dimension, int longestDays) {
        Objects.requireNonNull(rater, "rater");
        Objects.requireNonNull(dimension, "dimension");
        Checks.that(longestDays >= 1, "longestDays must be at least 1, but is " + longestDays);
        Builder table = builder("test", "retest");
        for (MeasurementSeries citizen : citizens) {
            table.row(retest(citizen.by(rater).measurements(), dimension, longestDays));
        }
        return table.build();
    }

    private static List<OptionalDouble> retest(List<Measurement> measurements, Dimension dimension, int longestDays) {
        for (int i = 1; i < measurements.size(); i++) {
            Measurement first = measurements.get(i - 1);
            Measurement second = measurements.get(i);
            List<OptionalDouble> pair = List.of(rating(first, dimension), rating(second, dimension));
            boolean close = !second.date().isAfter(first.date().plusDays(longestDays));
            if (close && pair.stream().allMatch(OptionalDouble::isPresent)) {
                return pair;
            }
        }
        return List.of(OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static OptionalDouble rating(Measurement measurement, Dimension dimension) {
        return measurement.instrument().has(dimension)
                ? measurement
                        .score(dimension)
                        .map(score -> OptionalDouble.of(score.value()))
                        .orElse(OptionalDouble.empty())
                : OptionalDouble.empty();
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

    /**
     * The power of two that the widest column spans, and by which reliability is computed in a unit of its own: squares of any ratings
     * then are numbers.
     */
    int exponent() {
        double widest = 0;
        for (int column = 0; column < columns.size(); column++) {
            DoubleSummaryStatistics range = Arrays.stream(column(column)).summaryStatistics();
            widest = Math.max(widest, range.getMax() / 2 - range.getMin() / 2);
        }
        return widest > 0 ? Math.getExponent(widest) + 1 : 0;
    }

    /** The ratings of a column over the complete rows, in units of a power of two. */
    double[] scaledColumn(int column, int exponent) {
        double[] values = column(column);
        for (int row = 0; row < values.length; row++) {
            values[row] = Math.scalb(values[row], -exponent);
        }
        return values;
    }

    /** Whether the sum over the columns but one, or over {@link #ALL}, differs between complete rows. */
    boolean totalVaries(int without) {
        for (double[] row : complete) {
            if (!ExactSums.areEqual(others(row, without), others(complete[0], without))) {
                return true;
            }
        }
        return false;
    }

    private static double[] others(double[] row, int without) {
        return IntStream.range(0, row.length)
                .filter(column -> column != without)
                .mapToDouble(column -> row[column])
                .toArray();
    }

    /** Whether the mean of the columns differs. */
    boolean columnTotalVaries() {
        for (int column = 1; column < columns.size(); column++) {
            if (!ExactSums.areEqual(column(column), column(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a complete row has another profile over the columns than the first, a shift of the whole row aside. */
    boolean profileVaries() {
        for (double[] row : complete) {
            for (int column = 1; column < row.length; column++) {
                if (!ExactSums.isZero(row[column], -row[0], -complete[0][column], complete[0][0])) {
                    return true;
                }
            }
        }
        return false;
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

    private Object writeReplace() {
        return new Proxy().holding(columns, List.of(complete), incompleteRows);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Builder table = builder(parts.list(String.class));
            parts.list(double[].class).forEach(table::row);
            table.incompleteRows = parts.whole();
            Checks.that(table.incompleteRows >= 0, "incompleteRows must be at least 0");
            return table.build();
        }
    }
}
