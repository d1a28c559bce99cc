package dk.bip.model.feature;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One value, or its absence, for each feature of a schema, and the date that they hold on.
 *
 * <p>A value lies within the domain of its feature. Where a case says otherwise the value is missing, and the row says for which feature.
 *
 * <p>Immutable and thread-safe. {@link #toString()} names how much is given and holds no value.
 */
public final class FeatureRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FeatureSchema schema;
    private final LocalDate date;
    /** NaN where missing. */
    private final double[] values;

    private final boolean[] outsideDomain;

    private FeatureRow(FeatureSchema schema, LocalDate date, double[] values, boolean[] outsideDomain) {
        this.schema = schema;
        this.date = date;
        this.values = values;
        this.outsideDomain = outsideDomain;
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
     * Returns the date that the values hold on.
     *
     * @return the date, or empty where none was given
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * Returns the value of a feature.
     *
     * @param feature a feature of the schema
     * @return the value, or empty where it is missing
     * @throws IllegalArgumentException if the schema does not have the feature
     */
    public OptionalDouble value(Feature feature) {
        double value = values[indexIn(schema, feature)];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Tells whether a value is given, by position.
     *
     * @param index the position in the schema, from 0
     * @return false where it is missing
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public boolean isGiven(int index) {
        return !Double.isNaN(values[index]);
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
        if (!isGiven(index)) {
            throw new IllegalStateException(
                    schema.features().get(index).name() + " has no value\nMaybe ask isGiven first?");
        }
        return values[index];
    }

    /**
     * Returns the numbers of the row.
     *
     * @return a new array with a number for each feature, in the order of the schema; NaN where it is missing
     */
    public double[] toArray() {
        return values.clone();
    }

    /**
     * Returns what of the row is known.
     *
     * @return the names of what is known and what is missing
     */
    public Coverage coverage() {
        List<String> known = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> outside = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            String name = schema.features().get(i).name();
            (isGiven(i) ? known : missing).add(name);
            if (outsideDomain[i]) {
                outside.add(name);
            }
        }
        return new Coverage(known, missing, outside);
    }

    /** Gives the values of this row to another of the same date, whose schema may have more features. */
    void copyTo(Builder row) {
        Checks.that(
                date == null || date.equals(row.date),
                "ownValues must have no date or that of the snapshot",
                "they are of another day?");
        for (int i = 0; i < values.length; i++) {
            if (isGiven(i) || outsideDomain[i]) {
                Feature feature = schema.features().get(i);
                Checks.that(
                        feature.readerOrNull() == null,
                        feature.name() + " must not be given: it is read from the case",
                        "predict the row as a whole?");
                if (isGiven(i)) {
                    row.value(feature, values[i]);
                } else {
                    row.outsideDomain(feature);
                }
            }
        }
    }

    private static int indexIn(FeatureSchema schema, Feature feature) {
        int index = schema.features().indexOf(Objects.requireNonNull(feature, "feature"));
        Checks.that(index >= 0, () -> feature.name() + " is not in the schema");
        return index;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof FeatureRow other
                && schema.equals(other.schema)
                && Objects.equals(date, other.date)
                && Arrays.equals(values, other.values)
                && Arrays.equals(outsideDomain, other.outsideDomain);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * schema.hashCode() + Arrays.hashCode(values)) + Objects.hash(date);
    }

    /**
     * Returns how many values are given.
     *
     * @return a text that holds no value
     */
    @Override
    public String toString() {
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            count += isGiven(i) ? 1 : 0;
        }
        return "FeatureRow[" + count + " of " + values.length + " given]";
    }

    /** Collects values. Not thread-safe. */
    public static final class Builder {

        private final FeatureSchema schema;
        private final double[] values;
        private final boolean[] outsideDomain;
        private LocalDate date;

        private Builder(FeatureSchema schema) {
            this.schema = schema;
            this.values = new double[schema.size()];
            this.outsideDomain = new boolean[schema.size()];
            Arrays.fill(values, Double.NaN);
        }

        /**
         * Gives the date that the values hold on.
         *
         * @param newDate the date; none by default
         * @return this builder
         */
        public Builder date(LocalDate newDate) {
            this.date = Checks.day(newDate, "newDate");
            return this;
        }

        /**
         * Gives a value.
         *
         * @param feature a feature of the schema
         * @param value a number of the feature's domain
         * @return this builder
         * @throws IllegalArgumentException if the schema does not have the feature, the value is outside its domain, or it is given twice
         */
        public Builder value(Feature feature, double value) {
            int index = indexIn(schema, feature);
            Checks.that(
                    feature.domain().contains(value),
                    () -> feature.name() + " must be " + feature.domain(),
                    "leave it out where it is missing?");
            Checks.that(
                    Double.isNaN(values[index]) && !outsideDomain[index],
                    () -> feature.name() + " must be given only once");
            values[index] = value + 0.0;
            return this;
        }

        /**
         * Says that what a case tells of a feature is outside its domain, so that its value is missing.
         *
         * @param feature a feature of the schema
         * @return this builder
         * @throws IllegalArgumentException if the schema does not have the feature, or it is given already
         */
        public Builder outsideDomain(Feature feature) {
            int index = indexIn(schema, feature);
            Checks.that(
                    Double.isNaN(values[index]) && !outsideDomain[index],
                    () -> feature.name() + " must be given only once");
            outsideDomain[index] = true;
            return this;
        }

        void read(int index, OptionalDouble value) {
            if (value.isPresent()) {
                boolean inside = schema.features().get(index).domain().contains(value.getAsDouble());
                values[index] = inside ? value.getAsDouble() + 0.0 : Double.NaN;
                outsideDomain[index] = !inside;
            }
        }

        /**
         * Returns the row.
         *
         * @return an immutable row, with what was not given missing
         */
        public FeatureRow build() {
            return new FeatureRow(schema, date, values.clone(), outsideDomain.clone());
        }
    }

    private Object writeReplace() {
        Coverage coverage = coverage();
        double[] given =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        return new Proxy().holding(schema, date, coverage.known(), given, coverage.outsideDomain());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            FeatureSchema schema = parts.next(FeatureSchema.class);
            Builder row = builder(schema);
            LocalDate date = parts.nextOrNull(LocalDate.class);
            if (date != null) {
                row.date(date);
            }
            Iterator<String> names = parts.list(String.class).iterator();
            for (double value : parts.next(double[].class)) {
                row.value(schema.named(names.next()), value);
            }
            Checks.that(!names.hasNext(), "values must be as many as their names");
            parts.list(String.class).forEach(name -> row.outsideDomain(schema.named(name)));
            return row.build();
        }
    }
}
