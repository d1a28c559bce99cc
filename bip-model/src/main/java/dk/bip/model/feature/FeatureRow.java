package dk.bip.model.feature;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * One value, or its absence, for each feature of a schema.
 *
 * <p>Immutable and thread-safe. {@link #toString()} names what is given and holds no value.
 */
public final class FeatureRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FeatureSchema schema;
    private final double[] values;
    private final boolean[] given;

    FeatureRow(FeatureSchema schema, double[] values, boolean[] given) {
        this.schema = schema;
        this.values = values;
        this.given = given;
    }

    /**
     * Starts a row in which everything is missing.
     *
     * @param schema the features
     * @return a builder
     */
    public static Builder builder(FeatureSchema schema) {
        return new Builder(Objects.requireNonNull(schema, "schema"));
    }

    /**
     * Returns the features.
     *
     * @return the schema
     */
    public FeatureSchema schema() {
        return schema;
    }

    /**
     * Returns the value of a feature.
     *
     * @param feature a feature of the schema
     * @return the value, or empty where it is missing
     * @throws IllegalArgumentException if the schema does not have the feature
     */
    public OptionalDouble value(Feature feature) {
        int index = indexIn(schema, feature);
        return given[index] ? OptionalDouble.of(values[index]) : OptionalDouble.empty();
    }

    /**
     * Tells whether a value is given, by position.
     *
     * @param index the position in the schema, from 0
     * @return false where it is missing
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public boolean isGiven(int index) {
        return given[index];
    }

    /**
     * Returns a value by position.
     *
     * @param index the position in the schema, from 0
     * @return the value
     * @throws IllegalStateException if it is missing
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public double valueAt(int index) {
        if (!given[index]) {
            throw new IllegalStateException(
                    schema.features().get(index).featureName() + " has no value\nMaybe ask isGiven first?");
        }
        return values[index];
    }

    private static int indexIn(FeatureSchema schema, Feature feature) {
        int index = schema.features().indexOf(Objects.requireNonNull(feature, "feature"));
        Checks.that(index >= 0, feature.featureName() + " is not in the schema");
        return index;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof FeatureRow other
                && schema.equals(other.schema)
                && Arrays.equals(given, other.given)
                && Arrays.equals(values, other.values);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * schema.hashCode() + Arrays.hashCode(given)) + Arrays.hashCode(values);
    }

    /**
     * Returns how many values are given.
     *
     * @return a text that holds no value
     */
    @Override
    public String toString() {
        int count = 0;
        for (boolean one : given) {
            count += one ? 1 : 0;
        }
        return "FeatureRow[" + count + " of " + given.length + " given]";
    }

    /** Collects values. Not thread-safe. */
    public static final class Builder {

        private final FeatureSchema schema;
        private final double[] values;
        private final boolean[] given;

        private Builder(FeatureSchema schema) {
            this.schema = schema;
            this.values = new double[schema.size()];
            this.given = new boolean[schema.size()];
        }

        /**
         * Gives a value.
         *
         * @param feature a feature of the schema
         * @param value a finite number in the unit of the feature
         * @return this builder
         * @throws IllegalArgumentException if the schema does not have the feature, the value is not finite, or it is given twice
         */
        public Builder value(Feature feature, double value) {
            int index = indexIn(schema, feature);
            Checks.that(
                    Double.isFinite(value),
                    feature.featureName() + " must be a finite number",
                    "leave it out where it is missing?");
            Checks.that(!given[index], feature.featureName() + " must be given only once");
            values[index] = value + 0.0;
            given[index] = true;
            return this;
        }

        /**
         * Returns the row.
         *
         * @return an immutable row, with what was not given missing
         */
        public FeatureRow build() {
            return new FeatureRow(schema, values.clone(), given.clone());
        }
    }

    private List<String> givenNames() {
        return givenIndices().mapToObj(schema.names()::get).toList();
    }

    private double[] givenValues() {
        return givenIndices().mapToDouble(i -> values[i]).toArray();
    }

    private IntStream givenIndices() {
        return IntStream.range(0, given.length).filter(i -> given[i]);
    }

    private Object writeReplace() {
        return new Proxy().holding(schema.names(), givenNames(), givenValues());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Builder row = builder(FeatureSchema.ofNames(parts.list(String.class)));
            Iterator<String> names = parts.list(String.class).iterator();
            for (double value : parts.next(double[].class)) {
                row.value(Feature.named(names.next()), value);
            }
            Checks.that(!names.hasNext(), "values must be as many as their names");
            return row.build();
        }
    }
}
