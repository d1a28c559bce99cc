package dk.bip.model.validation;

import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import dk.bip.core.measurement.Measurement;
import dk.bip.core.measurement.MeasurementSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Ratings with one row a subject and one named column an item, an occasion or a rater: what reliability is computed from. Ratings may be
 * missing; the calculators use the complete rows and count the others. Immutable and thread-safe.
 */
@SuppressWarnings("serial") // the lists and maps of the JDK that it and its results hold are serializable
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
     * Takes one rater's scores of several indicators, for the consistency of the scale.
     *
     * @param measurements the measurements; one a citizen keeps the rows independent
     * @param rater the rater
     * @param indicators the indicators, at least two
     * @return a row for each measurement and a column for each indicator, named by its code
     * @throws IllegalArgumentException if there are fewer than two indicators or one comes twice
     */
    public static RatingTable ofIndicators(
            Collection<Measurement> measurements, Rater rater, Collection<Indicator> indicators) {
        Objects.requireNonNull(rater, "rater");
        Builder table = builder(indicators.stream().map(Indicator::code).toList());
        for (Measurement measurement : measurements) {
            table.row(indicators.stream()
                    .map(indicator -> rating(measurement, rater, indicator))
                    .toList());
        }
        return table.build();
    }

    /**
     * Takes both raters' scores of one indicator, for the agreement between citizen and caseworker.
     *
     * @param measurements the measurements; one a citizen keeps the rows independent
     * @param indicator the indicator
     * @return a row for each measurement and a column for each rater, named by its code
     */
    public static RatingTable ofRaters(Collection<Measurement> measurements, Indicator indicator) {
        Objects.requireNonNull(indicator, "indicator");
        Builder table = builder(Arrays.stream(Rater.values()).map(Rater::code).toList());
        for (Measurement measurement : measurements) {
            table.row(Arrays.stream(Rater.values())
                    .map(rater -> rating(measurement, rater, indicator))
                    .toList());
        }
        return table.build();
    }

    /**
     * Takes one rater's score of one indicator on two occasions, for test-retest reliability. A citizen's row is the first pair of successive
     * measurements that are close enough and both hold the score; citizens without such a pair have an incomplete row.
     *
     * @param citizens the measurements of each citizen
     * @param rater the rater
     * @param indicator the indicator
     * @param longestDays the greatest number of days between the two, at least 1; the shorter, the less people have really moved
     * @return a row for each citizen and the columns "test" and "retest"
     * @throws IllegalArgumentException if the number of days is not positive
     */
    public static RatingTable ofRetest(
            Collection<MeasurementSeries> citizens, Rater rater, Indicator indicator, int longestDays) {
        Objects.requireNonNull(rater, "rater");
        Objects.requireNonNull(indicator, "indicator");
        Checks.that(longestDays >= 1, "longestDays must be at least 1, but is " + longestDays);
        Builder table = builder("test", "retest");
        for (MeasurementSeries citizen : citizens) {
            table.row(retest(citizen.measurements(), rater, indicator, longestDays));
        }
        return table.build();
    }

    private static List<OptionalDouble> retest(
            List<Measurement> measurements, Rater rater, Indicator indicator, int longestDays) {
        for (int i = 1; i < measurements.size(); i++) {
            Measurement first = measurements.get(i - 1);
            Measurement second = measurements.get(i);
            List<OptionalDouble> pair = List.of(rating(first, rater, indicator), rating(second, rater, indicator));
            boolean close = !second.date().isAfter(first.date().plusDays(longestDays));
            if (close && pair.stream().allMatch(OptionalDouble::isPresent)) {
                return pair;
            }
        }
        return List.of(OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static OptionalDouble rating(Measurement measurement, Rater rater, Indicator indicator) {
        return measurement
                .score(rater, indicator)
                .map(score -> OptionalDouble.of(score.value()))
                .orElse(OptionalDouble.empty());
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
