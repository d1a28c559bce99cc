package dk.bip.core.intervention;

import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.OwnCode;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A table from the codes of a case system to types of intervention.
 *
 * <pre>{@code
 * InterventionCodes codes = InterventionCodes.builder("acme")
 *         .map("A12", InterventionType.COMPANY_INTERNSHIP)
 *         .map("B03", InterventionType.JOB_SEARCH)
 *         .build();
 * codes.type("A12");                                // COMPANY_INTERNSHIP
 * codes.type("X99");                                // acme/X99, without a category
 * codes.unmapped(List.of("A12", "X99", "X99"));     // {X99=2}
 * }</pre>
 *
 * <p>Nothing is lost: a code that is not in the table gives a type without a category that carries the code. Codes are compared as they
 * are, case and spaces included. Immutable and thread-safe.
 */
public final class InterventionCodes implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String namespace;

    private final transient Map<String, InterventionType> types;

    private InterventionCodes(Builder builder) {
        this.namespace = builder.namespace;
        this.types = Collections.unmodifiableMap(new TreeMap<>(builder.types));
    }

    /**
     * Starts a table.
     *
     * @param namespace the namespace of the codes that are not in the table: 1 to 40 lower-case letters, digits, dots and hyphens that
     *     begin with a letter
     * @return a builder of an empty table
     * @throws NullPointerException if the namespace is null
     * @throws IllegalArgumentException if the namespace is not of that form
     */
    public static Builder builder(String namespace) {
        return new Builder(OwnCode.namespace(namespace));
    }

    /**
     * Returns the namespace of the codes that are not in the table.
     *
     * @return the namespace
     */
    public String namespace() {
        return namespace;
    }

    /**
     * Returns the table.
     *
     * @return an unmodifiable map from the case system's codes to types, in order of the codes
     */
    public Map<String, InterventionType> types() {
        return types;
    }

    /**
     * Returns the type of a code.
     *
     * @param code the case system's code, 1 to 100 characters, not blank and without control characters
     * @return the type that the code is mapped to, or else the type {@code namespace/code} without a category
     * @throws NullPointerException if the code is null
     * @throws IllegalArgumentException if the code is not of that form
     */
    public InterventionType type(String code) {
        InterventionType type = types.get(OwnCode.name(code, "code"));
        return type != null ? type : unmapped(code);
    }

    private InterventionType unmapped(String code) {
        return InterventionType.builder(
                        namespace + "/" + code,
                        Text.of("Aktivitet uden kategori: " + code, "Activity without a category: " + code))
                .build();
    }

    /**
     * Counts the codes that are not in the table.
     *
     * @param codes the case system's codes, one for each activity
     * @return an unmodifiable map from the codes that are not in the table to how often they occur, in order of the codes; empty where all
     *     are mapped
     * @throws NullPointerException if the collection or a code is null
     * @throws IllegalArgumentException if a code is not of the form that {@link #type} takes
     */
    public Map<String, Integer> unmapped(Collection<String> codes) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String code : codes) {
            if (!types.containsKey(OwnCode.name(code, "code"))) {
                counts.merge(code, 1, Integer::sum);
            }
        }
        return Collections.unmodifiableMap(counts);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof InterventionCodes other && namespace.equals(other.namespace) && types.equals(other.types);
    }

    @Override
    public int hashCode() {
        return Objects.hash(namespace, types);
    }

    /**
     * Returns the namespace and the size of the table.
     *
     * @return the namespace and the number of codes in words
     */
    @Override
    public String toString() {
        return "InterventionCodes[" + namespace + ", " + types.size() + " codes]";
    }

    private Object writeReplace() {
        return new Proxy().holding(namespace, List.copyOf(types.keySet()), List.copyOf(types.values()));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Builder builder = builder(parts.text());
            parts.map(InterventionType.class).forEach(builder::map);
            return builder.build();
        }
    }

    /** Collects the codes of a table. Not thread-safe. */
    public static final class Builder {

        private final String namespace;
        private final Map<String, InterventionType> types = new TreeMap<>();

        private Builder(String namespace) {
            this.namespace = namespace;
        }

        /**
         * Maps a code to a type.
         *
         * @param code the case system's code, 1 to 100 characters, not blank and without control characters
         * @param type one of the 21, or one of one's own
         * @return this builder
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if the code is not of that form or is mapped already
         */
        public Builder map(String code, InterventionType type) {
            OwnCode.name(code, "code");
            Objects.requireNonNull(type, "type");
            Checks.that(
                    types.putIfAbsent(code, type) == null, "code must be mapped only once, but " + code + " is not");
            return this;
        }

        /**
         * Returns the table.
         *
         * @return an immutable table
         */
        public InterventionCodes build() {
            return new InterventionCodes(this);
        }
    }
}
