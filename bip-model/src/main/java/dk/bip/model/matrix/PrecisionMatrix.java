package dk.bip.model.matrix;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.internal.Cholesky;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;

/**
 * The inverse of a covariance matrix, its rows and columns named by term. With it the mean of some terms given the others takes a system no
 * larger than what is missing.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class PrecisionMatrix implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CovarianceMatrix numbers;

    private PrecisionMatrix(CovarianceMatrix numbers) {
        Checks.that(
                numbers.isPositiveDefinite(),
                "a precision matrix must be positive definite",
                "leave out a term that the others determine?");
        this.numbers = numbers;
    }

    /**
     * Returns a matrix of given numbers.
     *
     * @param terms the names of rows and columns
     * @param values the numbers, in the order of the terms; copied
     * @return the matrix
     * @throws IllegalArgumentException if a term is blank or stands twice, a number is not finite, or the matrix is not square of the terms'
     *     number, symmetric and positive definite
     */
    public static PrecisionMatrix of(List<String> terms, double[][] values) {
        return new PrecisionMatrix(CovarianceMatrix.of(terms, values));
    }

    /**
     * Returns the inverse of a covariance matrix.
     *
     * @param covariance the matrix
     * @return its inverse
     * @throws IllegalArgumentException if the matrix is not positive definite
     */
    public static PrecisionMatrix inverseOf(CovarianceMatrix covariance) {
        Checks.that(
                covariance.isPositiveDefinite(),
                "covariance must be positive definite",
                "leave out a term that the others determine?");
        double[][] inverse = Cholesky.of(covariance.toArray(), 0).inverse();
        for (int i = 0; i < inverse.length; i++) {
            for (int j = 0; j < i; j++) {
                inverse[j][i] = inverse[i][j];
            }
        }
        return of(covariance.terms(), inverse);
    }

    /**
     * Returns the names of the rows and columns.
     *
     * @return the terms, in order
     */
    public List<String> terms() {
        return numbers.terms();
    }

    /**
     * Returns the number at a position.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return the number
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public double at(int row, int column) {
        return numbers.at(row, column);
    }

    /**
     * Returns the numbers.
     *
     * @return a copy, in the order of the terms
     */
    public double[][] toArray() {
        return numbers.toArray();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PrecisionMatrix other && numbers.equals(other.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    /**
     * Returns the terms.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "PrecisionMatrix" + terms();
    }

    private Object writeReplace() {
        return new Proxy().holding(terms(), List.of(toArray()));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(parts.list(String.class), parts.list(double[].class).toArray(double[][]::new));
        }
    }
}
