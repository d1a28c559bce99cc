package dk.bip.model.estimation;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One linear equation about coefficients: sum over terms of weight x coefficient = value. Immutable, thread-safe and serializable.
 */
public final class LinearHypothesis implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, Double> weights;
    private final double value;

    private LinearHypothesis(LinkedHashMap<String, Double> weights, double value) {
        this.weights = weights;
        this.value = value;
    }

    /**
     * An equation.
     *
     * @param weights the weight of each term that has one
     * @param value what the weighted sum is under the hypothesis
     * @return the hypothesis
     * @throws IllegalArgumentException if a number is not finite or no weight differs from 0
     */
    public static LinearHypothesis of(Map<String, Double> weights, double value) {
        LinkedHashMap<String, Double> copy = new LinkedHashMap<>();
        weights.forEach((term, weight) -> {
            Checks.notBlank(term, "a term");
            Checks.that(
                    Math.abs(Objects.requireNonNull(weight, "weight")) <= Double.MAX_VALUE,
                    "the weight of " + term + " must be finite, but is " + weight);
            copy.put(term, weight + 0.0);
        });
        Checks.that(
                copy.values().stream().anyMatch(weight -> weight != 0), "a hypothesis must give some term a weight");
        Checks.that(Math.abs(value) <= Double.MAX_VALUE, "value must be finite, but is " + value);
        return new LinearHypothesis(copy, value + 0.0);
    }

    /**
     * The hypothesis that a coefficient is 0.
     *
     * @param term the term
     * @return the hypothesis
     */
    public static LinearHypothesis zero(String term) {
        return of(Map.of(term, 1.0), 0);
    }

    /**
     * The hypothesis that two coefficients are equal.
     *
     * @param first the one term
     * @param second the other term
     * @return the hypothesis
     * @throws IllegalArgumentException if it is the same term twice
     */
    public static LinearHypothesis equal(String first, String second) {
        Checks.that(!first.equals(second), "the two terms must differ, but both are " + first);
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put(first, 1.0);
        weights.put(second, -1.0);
        return of(weights, 0);
    }

    /** The weights over all terms of a table. */
    double[] weights(CoefficientTable table) {
        double[] full = new double[table.terms().size()];
        weights.forEach((term, weight) -> full[table.covariance().indexOf(term)] = weight);
        return full;
    }

    double value() {
        return value;
    }

    /**
     * The equation.
     *
     * @return such as {@code {age=1.0, belief=-1.0} = 0.0}
     */
    @Override
    public String toString() {
        return weights + " = " + value;
    }

    private Object writeReplace() {
        return new Proxy().holding(List.copyOf(weights.keySet()), List.copyOf(weights.values()), value);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return LinearHypothesis.of(parts.map(Double.class), parts.number());
        }
    }
}
