package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.ConfidenceInterval;
import dk.bip.model.internal.Probabilities;
import java.io.Serializable;
import java.util.Objects;

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
     * @throws IllegalArgumentException if there are fewer than two complete rows or all ratings are equal
     */
    public Result evaluate(RatingTable ratings) {
        Objects.requireNonNull(ratings, "ratings");
        Checks.that(
                ratings.completeRows() >= 2,
                "ratings must have at least two complete rows, but have " + ratings.completeRows());
        MeanSquares squares = new MeanSquares(ratings);
        Checks.that(squares.denominator() > 0, "ratings must not all be equal");
        return new Result(squares, level, ratings.incompleteRows());
    }

    private static final class MeanSquares {

        private final int subjects;
        private final int occasions;
        private final double rows;
        private final double columns;
        private final double error;

        MeanSquares(RatingTable ratings) {
            subjects = ratings.completeRows();
            occasions = ratings.columns().size();
            double[][] values = new double[occasions][];
            double[] columnMeans = new double[occasions];
            double[] rowMeans = new double[subjects];
            for (int column = 0; column < occasions; column++) {
                values[column] = ratings.column(column);
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
            rows = occasions * Rows.sampleVariance(rowMeans);
            columns = subjects * Rows.sampleVariance(columnMeans);
            error = Rows.sum(squares) / ((subjects - 1.0) * (occasions - 1.0));
        }

        double denominator() {
            return rows + (occasions - 1) * error + occasions * (columns - error) / subjects;
        }

        double correlation() {
            return (rows - error) / denominator();
        }

        /** McGraw and Wong's interval with Satterthwaite's degrees of freedom; the point itself where there is no error at all. */
        ConfidenceInterval interval(double level) {
            double icc = correlation();
            double a = occasions * icc / (subjects * (1 - icc));
            double b = 1 + occasions * icc * (subjects - 1) / (subjects * (1 - icc));
            double spread = a * columns + b * error;
            if (!(icc < 1) || !(spread > 0)) {
                return new ConfidenceInterval(level, icc, icc);
            }
            double freedom = spread
                    * spread
                    / (a * columns * (a * columns) / (occasions - 1)
                            + b * error * (b * error) / ((subjects - 1.0) * (occasions - 1.0)));
            double upperF = Probabilities.quantileF(0.5 + level / 2, subjects - 1.0, freedom);
            double lowerF = Probabilities.quantileF(0.5 + level / 2, freedom, subjects - 1.0);
            double noise = occasions * columns + (occasions * (subjects - 1.0) - subjects) * error;
            double lower = subjects * (rows - upperF * error) / (upperF * noise + subjects * rows);
            double upper = subjects * (lowerF * rows - error) / (noise + subjects * lowerF * rows);
            return new ConfidenceInterval(level, lower, upper);
        }
    }

    /** An intraclass correlation. Immutable and thread-safe. */
    public static final class Result implements Serializable {

        private static final long serialVersionUID = 1L;

        private final double correlation;
        private final ConfidenceInterval interval;
        private final double standardErrorOfMeasurement;
        private final double shiftVariance;
        private final int subjects;
        private final int occasions;
        private final int incompleteRows;

        private Result(MeanSquares squares, double level, int incompleteRows) {
            this.correlation = squares.correlation() + 0.0;
            this.interval = squares.interval(level);
            this.shiftVariance = Math.max((squares.columns - squares.error) / squares.subjects, 0);
            this.standardErrorOfMeasurement = Math.sqrt(squares.error + shiftVariance);
            this.subjects = squares.subjects;
            this.occasions = squares.occasions;
            this.incompleteRows = incompleteRows;
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
         * @return the interval at the calculator's level; without width where the ratings agree fully
         */
        public ConfidenceInterval interval() {
            return interval;
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

        @Override
        public String toString() {
            return "IntraclassCorrelation.Result[correlation=" + correlation + ", standardErrorOfMeasurement="
                    + standardErrorOfMeasurement + ", subjects=" + subjects + ", occasions=" + occasions
                    + ", incompleteRows=" + incompleteRows + "]";
        }
    }
}
