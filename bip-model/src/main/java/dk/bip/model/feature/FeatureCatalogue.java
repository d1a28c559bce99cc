package dk.bip.model.feature;

import dk.bip.core.casefile.CaseSnapshot;
import dk.bip.core.internal.Checks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Features, and what reads them from a case. The {@linkplain #builtIn built-in} catalogue has the constants of {@link Feature}; {@link #with}
 * adds one's own.
 *
 * <p>Immutable; thread-safe where the readers are. It holds code and is not serializable: a stored model names its readers, and whoever reads
 * the model brings the catalogue.
 */
public final class FeatureCatalogue {

    private static final FeatureCatalogue BUILT_IN = new FeatureCatalogue(CaseReaders.builtIn());

    private final Map<String, Feature> features = new LinkedHashMap<>();
    private final Map<ReaderVersion, FeatureReader> readers = new LinkedHashMap<>();

    private FeatureCatalogue(Map<Feature, FeatureReader> entries) {
        entries.forEach(this::add);
    }

    private FeatureCatalogue(FeatureCatalogue other) {
        features.putAll(other.features);
        readers.putAll(other.readers);
    }

    private void add(Feature feature, FeatureReader reader) {
        features.put(feature.name(), feature);
        readers.put(feature.reader().orElseThrow(), reader);
    }

    /**
     * Returns the catalogue of the features that the library knows.
     *
     * @return the constants of {@link Feature}
     */
    public static FeatureCatalogue builtIn() {
        return BUILT_IN;
    }

    /**
     * Returns this catalogue and a feature of one's own.
     *
     * @param feature the feature, with the name and version of its reader
     * @param reader what reads it
     * @return a new catalogue
     * @throws IllegalArgumentException if the feature names no reader, or a feature of that name or a reader of that name and version is here
     *     already
     */
    public FeatureCatalogue with(Feature feature, FeatureReader reader) {
        Objects.requireNonNull(reader, "reader");
        ReaderVersion version = feature.reader()
                .orElseThrow(() -> new IllegalArgumentException(feature.name()
                        + " must name its reader\nMaybe feature.withReader(new ReaderVersion(\"my-city/"
                        + feature.name()
                        + "\", 1))?"));
        Checks.that(!features.containsKey(feature.name()), "the catalogue must not have " + feature.name() + " twice");
        Checks.that(!readers.containsKey(version), "the catalogue must not have the reader " + version + " twice");
        FeatureCatalogue more = new FeatureCatalogue(this);
        more.add(feature, reader);
        return more;
    }

    /**
     * Returns the features.
     *
     * @return an unmodifiable list, in the order in which they were added
     */
    public List<Feature> features() {
        return List.copyOf(features.values());
    }

    /**
     * Returns the feature of a name that may not be here.
     *
     * @param name the name
     * @return the feature, or empty if there is none of that name
     */
    public Optional<Feature> find(String name) {
        return Optional.ofNullable(features.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * Returns the feature of a name.
     *
     * @param name the name
     * @return the feature
     * @throws IllegalArgumentException if there is none of that name
     */
    public Feature named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "feature name is not known\nMaybe one of " + String.join(", ", features.keySet()) + "?"));
    }

    /**
     * Reads a row from a case.
     *
     * @param schema the features of the row
     * @param snapshot the case as it was known on a date
     * @return the row of that date; missing is what is not known, what lies outside its domain, which the row says, and what has no reader
     * @throws IllegalArgumentException if a feature names a reader that is not here
     */
    public FeatureRow read(FeatureSchema schema, CaseSnapshot snapshot) {
        return rowOf(schema, snapshot).build();
    }

    /**
     * Reads a row from a case, with what the case does not tell.
     *
     * @param schema the features of the row
     * @param snapshot the case as it was known on a date
     * @param ownValues the values of features of the schema that have no reader, without a date or of that of the snapshot
     * @return the row of that date; missing is what is not known, what lies outside its domain, which the row says, and what has neither
     *     reader nor value
     * @throws IllegalArgumentException if a feature names a reader that is not here, or the own values are of another date, or have a
     *     feature that the schema does not have, or that is read from the case
     */
    public FeatureRow read(FeatureSchema schema, CaseSnapshot snapshot, FeatureRow ownValues) {
        FeatureRow.Builder row = rowOf(schema, snapshot);
        ownValues.copyTo(row);
        return row.build();
    }

    private FeatureRow.Builder rowOf(FeatureSchema schema, CaseSnapshot snapshot) {
        Objects.requireNonNull(snapshot, "snapshot");
        FeatureRow.Builder row = FeatureRow.builder(schema).date(snapshot.date());
        List<Feature> wanted = schema.features();
        for (int i = 0; i < wanted.size(); i++) {
            Feature feature = wanted.get(i);
            ReaderVersion version = feature.readerOrNull();
            if (version != null) {
                row.read(i, readerOf(feature, version).read(snapshot));
            }
        }
        return row;
    }

    private FeatureReader readerOf(Feature feature, ReaderVersion version) {
        FeatureReader reader = readers.get(version);
        if (reader == null) {
            throw new IllegalArgumentException(
                    feature.name() + " is read by " + version + ", which the catalogue does not have"
                            + "\nMaybe add it by with(...), or predict the stored row: another version reads another value?");
        }
        return reader;
    }

    /**
     * Returns the number of features.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "FeatureCatalogue[" + features.size() + " features]";
    }
}
