package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.internal.Probabilities;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * Test-retest reliability as the intraclass correlation ICC(A,1): absolute agreement of single ratings, two-way random effects.
 *
 * <p>With n subjects (rows), k occasions (columns) and the mean squares of rows R, columns C and error E:
 *
 * <pre>
 *   ICC(A,1) = (R - E) / (R + (k - 1) E + k (C - E) / n)
 * </pre>
 *
 * <p>A shift between the occasions lowers it, as it should where the same scale is read twice; but people who really moved between the occasions
 * lower it as well, so the occasions should be close. It may be negative, where rows differ less than chance would have them. R: {@code
 * psych::ICC(lmer = FALSE)}, the row ICC2.
 *
 * <p>P. E. Shrout, J. L. Fleiss (1979), Psychological Bulletin 86, 420-428; K. O. McGraw, S. P. Wong (1996), Psychological Methods 1, 30-46.
 * Immutable and thread-safe.
 */
public final class IntraclassCorrelation {

    private static final IntraclassCorrelation DEFAULT = new IntraclassCorrelation(0.95);

    private final double level;

    private IntraclassCorrelation(double level) {
        this.level = level;
    }

    /**
     * Returns the calculator with an interval at the level 0.95.
     *
     * @return the calculator
     */
    public static IntraclassCorrelation withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a calculator with another level of the interval.
     *
     * @param newLevel the level, greater than 0 and less than 1; default 0.95
     * @return the calculator
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public IntraclassCorrelation withLevel(double newLevel) {
        return new IntraclassCorrelation(Checks.between(newLevel, 0, 1, "level"));
    }

    /**
     * Computes the correlation.
     *
     * @param ratings one row a subject, one column an occasion; at least two complete rows
     * @return the correlation
     * @throws IllegalArgumentException if there are fewer than two complete rows, or neither rows nor columns vary
     */
    public Result evaluate(RatingTable ratings) {
        Objects.requireNonNull(ratings, "ratings");
        Checks.that(
                ratings.completeRows() >= 2,
                "ratings must have at least two complete rows, but have " + ratings.completeRows());
        MeanSquares squares = new MeanSquares(ratings);
        Checks.that(
                squares.rows > 0 || squares.columns > 0 || squares.errorWeight() * squares.error > 0,
                "ratings must vary between the rows or the columns");
        return Result.of(squares, level, ratings.incompleteRows());
    }

    /**
     * Returns the configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "IntraclassCorrelation[level=" + level + "]";
    }

    private static final class MeanSquares {

        private final int subjects;
        private final int occasions;
        private final int exponent;
        private final double rows;
        private final double columns;
        private final double error;

        MeanSquares(RatingTable ratings) {
            subjects = ratings.completeRows();
            occasions = ratings.columns().size();
            exponent = ratings.exponent();
            double[][] values = new double[occasions][];
            double[] columnMeans = new double[occasions];
            double[] rowMeans = new double[subjects];
            for (int column = 0; column < occasions; column++) {
                values[column] = ratings.scaledColumn(column, exponent);
                columnMeans[column] = Rows.mean(values[column]);
                for (int row = 0; row < subjects; row++) {
                    rowMeans[row] += values[column][row] / occasions;
                }
            }
            double mean = Rows.mean(columnMeans);
            double[] squares = new double[subjects * occasions];
            for (int column = 0; column < occasions; column++) {
                for (int row = 0; row < subjects; row++) {
                    double residual = values[column][row] - rowMeans[row] - columnMeans[column] + mean;
                    squares[column * subjects + row] = residual * residual;
                }
            }
            // What does not vary is nought, whatever the sums are rounded to.
            rows = ratings.totalVaries(RatingTable.ALL) ? occasions * Rows.sampleVariance(rowMeans) : 0;
            columns = ratings.columnTotalVaries() ? subjects * Rows.sampleVariance(columnMeans) : 0;
            error = ratings.profileVaries() ? Rows.sum(squares) / ((subjects - 1.0) * (occasions - 1.0)) : 0;
        }

        /** What the mean square of error weighs in the denominator: nought in a table of two by two, and never less. */
        double errorWeight() {
            return occasions - 1 - occasions / (double) subjects;
        }

        double denominator() {
            return rows + errorWeight() * error + occasions * columns / subjects;
        }

        double correlation() {
            return (rows - error) / denominator();
        }

        /**
         * McGraw and Wong's interval with Satterthwaite's degrees of freedom; the point itself where there is no error at all, and none
         * where the approximation has no degrees of freedom or leaves the correlation out.
         */
        Optional<ConfidenceInterval> interval(double level) {
            double icc = correlation();
            if (error == 0 && columns == 0) {
                return Optional.of(new ConfidenceInterval(level, icc, icc));
            }
            double a = occasions * icc / (subjects * (1 - icc));
            double b = 1 + occasions * icc * (subjects - 1) / (subjects * (1 - icc));
            double spread = a * columns + b * error;
            double freedom = spread
                    * spread
                    / (a * columns * (a * columns) / (occasions - 1)
                            + b * error * (b * error) / ((subjects - 1.0) * (occasions - 1.0)));
            if (!(freedom > 0 && freedom <= Double.MAX_VALUE)) {
                return Optional.empty();
            }
            double upperF = Probabilities.quantileF(0.5 + level / 2, subjects - 1.0, freedom);
            double lowerF = Probabilities.quantileF(0.5 + level / 2, freedom, subjects - 1.0);
            double noise = occasions * columns + (occasions * (subjects - 1.0) - subjects) * error;
            double lower = subjects * (rows - upperF * error) / (upperF * noise + subjects * rows);
            double upper = subjects * (lowerF * rows - error) / (noise + subjects * lowerF * rows);
            return lower <= icc && icc <= upper
                    ? Optional.of(new ConfidenceInterval(level, lower, upper))
                    : Optional.empty();
        }
    }

    /** An intraclass correlation. Immutable and thread-safe. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final double correlation;
        private final ConfidenceInterval interval;
        private final double standardErrorOfMeasurement;
        private final double shiftVariance;
        private final int subjects;
        private final int occasions;
        private final int incompleteRows;

        private Result(
                double correlation,
                ConfidenceInterval interval,
                double standardErrorOfMeasurement,
                double shiftVariance,
                int subjects,
                int occasions,
                int incompleteRows) {
            Checks.that(
                    subjects >= 2 && occasions >= 2 && incompleteRows >= 0,
                    "subjects and occasions must be at least 2, and incompleteRows at least 0");
            Checks.that(correlation <= 1, "correlation must not be above 1");
            this.correlation = Checks.finite(correlation, "correlation");
            this.interval = interval;
            this.standardErrorOfMeasurement =
                    Checks.notNegative(standardErrorOfMeasurement, "standardErrorOfMeasurement");
            this.shiftVariance = Checks.notNegative(shiftVariance, "shiftVariance");
            this.subjects = subjects;
            this.occasions = occasions;
            this.incompleteRows = incompleteRows;
        }

        private static Result of(MeanSquares squares, double level, int incompleteRows) {
            double shift = Math.max((squares.columns - squares.error) / squares.subjects, 0);
            double shiftVariance = Math.scalb(shift, 2 * squares.exponent);
            Checks.that(
                    Double.isFinite(shiftVariance), "ratings must differ by less than a number can hold the square of");
            return new Result(
                    squares.correlation(),
                    squares.interval(level).orElse(null),
                    Math.scalb(Math.sqrt(squares.error + shift), squares.exponent),
                    shiftVariance,
                    squares.subjects,
                    squares.occasions,
                    incompleteRows);
        }

        /**
         * Returns ICC(A,1).
         *
         * @return the correlation, at most 1
         */
        public double correlation() {
            return correlation;
        }

        /**
         * Returns the interval of McGraw and Wong, which assumes normal ratings.
         *
         * @return the interval at the calculator's level; without width where the ratings agree fully, and absent where the
         *     approximation gives none that holds the correlation, as in some tables of a few rows
         */
        public Optional<ConfidenceInterval> interval() {
            return Optional.ofNullable(interval);
        }

        /**
         * Returns the standard error of measurement for agreement: the square root of the variance of error and of shifts between occasions.
         *
         * @return the standard error, in the unit of the ratings
         */
        public double standardErrorOfMeasurement() {
            return standardErrorOfMeasurement;
        }

        /**
         * Returns the variance between the occasions, (C - E) / n, not below 0.
         *
         * @return the variance, in the squared unit of the ratings
         */
        public double shiftVariance() {
            return shiftVariance;
        }

        /**
         * Returns the number of complete rows.
         *
         * @return the number of subjects
         */
        public int subjects() {
            return subjects;
        }

        /**
         * Returns the number of columns.
         *
         * @return the number of occasions
         */
        public int occasions() {
            return occasions;
        }

        /**
         * Returns the number of rows left out because a rating was missing.
         *
         * @return the number of incomplete rows
         */
        public int incompleteRows() {
            return incompleteRows;
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "Intraclass correlation " + Digits.of(correlation) + (interval == null ? "" : " (" + interval + ")")
                    + ", standard error of measurement " + Digits.of(standardErrorOfMeasurement) + ", " + subjects
                    + " subjects, " + occasions + " occasions, incomplete " + incompleteRows;
        }

        private Object writeReplace() {
            return new Proxy()
                    .holding(
                            correlation,
                            interval,
                            standardErrorOfMeasurement,
                            shiftVariance,
                            subjects,
                            occasions,
                            incompleteRows);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Result(
                        parts.number(),
                        parts.nextOrNull(ConfidenceInterval.class),
                        parts.number(),
                        parts.number(),
                        parts.whole(),
                        parts.whole(),
                        parts.whole());
            }
        }
    }
}
