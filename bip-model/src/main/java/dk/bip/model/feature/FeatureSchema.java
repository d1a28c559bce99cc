package dk.bip.model.feature;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
     * @throws IllegalArgumentException if there is no feature, or two have one name
     */
    public static FeatureSchema of(List<Feature> features) {
        List<Feature> copy = List.copyOf(features);
        Checks.that(!copy.isEmpty(), "features must not be empty");
        Set<String> names = new HashSet<>();
        copy.forEach(feature -> Checks.that(names.add(feature.name()), "features must not name one twice"));
        return new FeatureSchema(copy);
    }

    /**
     * Returns the schema of some features.
     *
     * @param features the features, in the order of the row
     * @return the schema
     * @throws IllegalArgumentException if there is no feature, or two have one name
     */
    public static FeatureSchema of(Feature... features) {
        return of(List.of(features));
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
        return features.stream().map(Feature::name).toList();
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
     * Returns the feature of a name.
     *
     * @param name the name
     * @return the feature
     * @throws IllegalArgumentException if the schema has none of that name
     */
    public Feature named(String name) {
        for (Feature feature : features) {
            if (feature.name().equals(name)) {
                return feature;
            }
        }
        throw new IllegalArgumentException(
                "feature name is not in the schema\nMaybe one of " + String.join(", ", names()) + "?");
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof FeatureSchema other && features.equals(other.features);
    }

    @Override
    public int hashCode() {
        return features.hashCode();
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
        return new Proxy().holding(features);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return of(parts.list(Feature.class));
        }
    }
}
