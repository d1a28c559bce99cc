package dk.bip.model.feature;

import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The features of a model, in a fixed order.
 *
 * <p>Immutable and thread-safe.
 */
public final class FeatureSchema implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient List<Feature> features;

    private FeatureSchema(List<Feature> features) {
        this.features = features;
    }

    /**
     * Returns the schema of some features.
     *
     * @param features the features, in the order of the row
     * @return the schema
     * @throws IllegalArgumentException if there is no feature, or one stands twice
     */
    public static FeatureSchema of(List<Feature> features) {
        List<Feature> copy = List.copyOf(features);
        Checks.that(!copy.isEmpty(), "features must not be empty");
        Checks.that(EnumSet.copyOf(copy).size() == copy.size(), "features must not name one twice");
        return new FeatureSchema(copy);
    }

    /**
     * Returns the schema of some feature names.
     *
     * @param names the names, in the order of the row
     * @return the schema
     * @throws IllegalArgumentException if a name is not known, stands twice, or there is none
     */
    public static FeatureSchema ofNames(List<String> names) {
        return of(names.stream().map(Feature::named).toList());
    }

    /**
     * Returns the features.
     *
     * @return an unmodifiable list in the order of the row
     */
    public List<Feature> features() {
        return features;
    }

    /**
     * Returns the names of the features.
     *
     * @return an unmodifiable list in the order of the row
     */
    public List<String> names() {
        return features.stream().map(Feature::featureName).toList();
    }

    /**
     * Returns the number of features.
     *
     * @return one or more
     */
    public int size() {
        return features.size();
    }

    /**
     * Reads a row from a case.
     *
     * @param snapshot the case as it was known on a date
     * @return the row, with what is not known missing
     */
    public FeatureRow row(CaseSnapshot snapshot) {
        Objects.requireNonNull(snapshot, "snapshot");
        double[] values = new double[features.size()];
        boolean[] given = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            OptionalDouble value = features.get(i).valueIn(snapshot);
            given[i] = value.isPresent();
            values[i] = value.orElse(0);
        }
        return new FeatureRow(this, values, given);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof FeatureSchema other && features.equals(other.features);
    }

    @Override
    public int hashCode() {
        return names().hashCode();
    }

    /**
     * Returns the names of the features.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "FeatureSchema" + names();
    }

    private Object writeReplace() {
        return new Proxy().holding(names());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return ofNames(parts.list(String.class));
        }
    }
}
