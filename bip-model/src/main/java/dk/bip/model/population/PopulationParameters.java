package dk.bip.model.population;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.card.Assumption;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A value for every {@link PopulationParameter}.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class PopulationParameters implements Serializable {

    private static final long serialVersionUID = 1L;

    private final double[] values;

    private PopulationParameters(double[] values) {
        this.values = values;
    }

    /**
     * Returns the values at which the population reproduces the published figures.
     *
     * @return the calibrated values, and the assumptions as they are
     */
    public static PopulationParameters calibrated() {
        return CalibratedValues.of(initial());
    }

    /**
     * Returns the values that calibration starts from.
     *
     * @return the {@link PopulationParameter#initial()} values
     */
    public static PopulationParameters initial() {
        return new PopulationParameters(Arrays.stream(PopulationParameter.values())
                .mapToDouble(PopulationParameter::initial)
                .toArray());
    }

    /**
     * Returns the same values but for one.
     *
     * @param parameter the parameter
     * @param value its value, in its unit
     * @return a new set
     * @throws IllegalArgumentException if the value is not within the parameter's range
     */
    public PopulationParameters with(PopulationParameter parameter, double value) {
        Objects.requireNonNull(parameter, "parameter");
        double[] copy = values.clone();
        copy[parameter.ordinal()] =
                Checks.within(value, parameter.minimum(), parameter.maximum(), parameter.parameterName());
        return new PopulationParameters(copy);
    }

    /**
     * Returns the value of a parameter.
     *
     * @param parameter the parameter
     * @return the value, in its unit
     */
    public double get(PopulationParameter parameter) {
        return values[parameter.ordinal()];
    }

    /**
     * Returns the assumptions, with the values that they have here.
     *
     * @return an unmodifiable list in the order of the parameters
     */
    public List<Assumption> assumptions() {
        return Arrays.stream(PopulationParameter.values())
                .filter(parameter -> parameter.origin() == PopulationParameter.Origin.ASSUMED)
                .map(parameter -> parameter.assumption(get(parameter)))
                .toList();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PopulationParameters other && Arrays.equals(values, other.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /**
     * Returns the number of parameters.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "PopulationParameters[" + values.length + " values]";
    }

    private Object writeReplace() {
        return new Proxy().holding(values);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            double[] values = parts.next(double[].class);
            PopulationParameter[] all = PopulationParameter.values();
            Checks.that(values.length == all.length, "values must be one for each parameter");
            PopulationParameters parameters = initial();
            for (PopulationParameter parameter : all) {
                parameters = parameters.with(parameter, values[parameter.ordinal()]);
            }
            return parameters;
        }
    }
}
