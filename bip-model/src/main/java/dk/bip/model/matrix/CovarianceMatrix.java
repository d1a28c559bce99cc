package dk.bip.model.matrix;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.internal.SymmetricMatrix;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * A symmetric matrix of covariances, its rows and columns named by term. Immutable, thread-safe and serializable.
 *
 * <p>A variance is at least 0. Only a matrix that was made by {@link #indefinite} may hold negative ones, as the two-way cluster-robust
 * estimate can have them; {@link #hasNegativeVariance} says so, and no model document takes such a matrix. A matrix of either
 * kind need not be positive semidefinite: ask {@link #isPositiveSemidefinite}.
 */
public final class CovarianceMatrix implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient List<String> terms;
    private final double[][] values;

    private CovarianceMatrix(List<String> terms, double[][] values) {
        this.terms = terms;
        this.values = values;
    }

    /**
     * Returns a matrix whose variances are at least 0.
     *
     * @param terms the names of rows and columns
     * @param values the covariances, in the order of the terms; copied
     * @return the matrix
     * @throws IllegalArgumentException if a term is blank or stands twice, the matrix is not square of the terms' number, a
     *     number is not finite, two mirrored numbers differ by more than 1e-9 of the standard deviations' product, or a variance is
     *     negative
     */
    public static CovarianceMatrix of(List<String> terms, double[][] values) {
        CovarianceMatrix matrix = indefinite(terms, values);
        for (int i = 0; i < matrix.values.length; i++) {
            Checks.that(
                    matrix.values[i][i] >= 0,
                    "the variance of " + matrix.terms.get(i) + " must not be negative, but is " + matrix.values[i][i],
                    "it is a difference of matrices, which indefinite(...) takes?");
        }
        return matrix;
    }

    /**
     * Returns a matrix that may have negative variances, because it is an estimate that need not be a covariance matrix, such as the
     * two-way cluster-robust one.
     *
     * @param terms the names of rows and columns
     * @param values the covariances, in the order of the terms; copied
     * @return the matrix
     * @throws IllegalArgumentException as {@link #of} does, a negative variance aside
     */
    public static CovarianceMatrix indefinite(List<String> terms, double[][] values) {
        List<String> names = List.copyOf(terms);
        names.forEach(name -> Checks.notBlank(name, "a term"));
        Checks.that(new LinkedHashSet<>(names).size() == names.size(), "terms must not name one twice: " + names);
        int n = names.size();
        Objects.requireNonNull(values, "values");
        Checks.that(values.length == n, "values must have " + n + " rows, one for each term, but has " + values.length);
        double[][] copy = new double[n][];
        for (int i = 0; i < n; i++) {
            Checks.that(
                    values[i].length == n,
                    "values must have " + n + " columns, one for each term, but row " + names.get(i) + " has "
                            + values[i].length);
            copy[i] = values[i].clone();
            for (int j = 0; j < n; j++) {
                Checks.that(
                        Math.abs(copy[i][j]) <= Double.MAX_VALUE,
                        "the covariance of " + names.get(i) + " and " + names.get(j) + " must be finite, but is "
                                + copy[i][j]);
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double scale = Math.sqrt(Math.abs(copy[i][i])) * Math.sqrt(Math.abs(copy[j][j]));
                Checks.that(
                        Math.abs(copy[i][j] - copy[j][i]) <= 1e-9 * scale,
                        "values must be symmetric, but " + names.get(i) + " and " + names.get(j) + " have " + copy[i][j]
                                + " and " + copy[j][i]);
                double mean = copy[i][j] == copy[j][i] ? copy[i][j] : copy[i][j] / 2 + copy[j][i] / 2;
                copy[i][j] = mean + 0.0;
                copy[j][i] = mean + 0.0;
            }
        }
        return new CovarianceMatrix(names, copy);
    }

    /**
     * The names of the rows and columns.
     *
     * @return the terms, in order
     */
    public List<String> terms() {
        return terms;
    }

    /**
     * The covariance of two terms.
     *
     * @param first the one term
     * @param second the other term
     * @return the covariance
     * @throws IllegalArgumentException if there is no such term
     */
    public double covariance(String first, String second) {
        return values[indexOf(first)][indexOf(second)];
    }

    /**
     * The variance of a term.
     *
     * @param term the term
     * @return the variance
     * @throws IllegalArgumentException if there is no such term
     */
    public double variance(String term) {
        return covariance(term, term);
    }

    /**
     * Whether a variance is negative, which only {@link #indefinite} allows.
     *
     * @return true if one is
     */
    public boolean hasNegativeVariance() {
        for (int i = 0; i < values.length; i++) {
            if (values[i][i] < 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether no combination of the terms has a negative variance, up to rounding: the smallest eigenvalue is at least
     * -1e-10 times the largest, in the scale of the terms' standard deviations.
     *
     * @return true if so
     */
    public boolean isPositiveSemidefinite() {
        return SymmetricMatrix.isPositiveSemidefinite(values);
    }

    /**
     * Whether every combination of the terms has a positive variance: the smallest eigenvalue is more than 1e-10 times the
     * largest, in the scale of the terms' standard deviations.
     *
     * @return true if so
     */
    public boolean isPositiveDefinite() {
        return SymmetricMatrix.isPositiveDefinite(values);
    }

    /**
     * The numbers.
     *
     * @return a copy, in the order of the terms
     */
    public double[][] toArray() {
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * The position of a term.
     *
     * @param term the term
     * @return its row and column, from 0
     * @throws IllegalArgumentException if there is no such term
     */
    public int indexOf(String term) {
        int index = terms.indexOf(Objects.requireNonNull(term, "term"));
        Checks.that(index >= 0, "there is no term named " + term, "one of " + String.join(", ", terms) + "?");
        return index;
    }

    /**
     * The covariance at a position.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return the covariance
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public double at(int row, int column) {
        return values[row][column];
    }

    /**
     * Whether the other object is a matrix of the same terms and numbers.
     *
     * @param other any object, or null
     * @return true if equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof CovarianceMatrix that
                && terms.equals(that.terms)
                && Arrays.deepEquals(values, that.values);
    }

    /**
     * A hash code that agrees with {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return 31 * terms.hashCode() + Arrays.deepHashCode(values);
    }

    /**
     * The terms and numbers.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "CovarianceMatrix" + terms + Arrays.deepToString(values);
    }

    private Object writeReplace() {
        return new Proxy().holding(terms, List.of(values));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return indefinite(
                    parts.list(String.class), parts.list(double[].class).toArray(double[][]::new));
        }
    }
}
