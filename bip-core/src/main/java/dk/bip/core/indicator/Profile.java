package dk.bip.core.indicator;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One rater's readings of an instrument's dimensions on one day. A dimension that is not mentioned was not asked.
 *
 * <p>Equality is by instrument, rater and readings. Immutable and thread-safe. {@link #toString()} holds neither scores nor reasons.
 */
public final class Profile implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Reading NOT_ASKED = new Reading.Missing(MissingReason.NOT_ASKED);

    private final Instrument instrument;
    private final Rater rater;

    /** One for each dimension, in the order of the instrument. */
    private final Reading[] readings;

    private Profile(Builder builder) {
        this.instrument = builder.instrument;
        this.rater = builder.rater;
        this.readings = builder.readings.clone();
        for (int i = 0; i < readings.length; i++) {
            // said or left out, not asked is the same
            readings[i] = readings[i] == null ? NOT_ASKED : readings[i];
        }
    }

    /**
     * Starts a profile.
     *
     * @param instrument what was measured with
     * @param rater whose readings these are
     * @return a builder with every dimension not asked
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the rater can rate none of the dimensions
     */
    public static Builder builder(Instrument instrument, Rater rater) {
        Checks.that(
                instrument.raters().contains(Objects.requireNonNull(rater, "rater")),
                "rater must be one of those of instrument " + instrument.id() + ", but is the " + rater);
        return new Builder(instrument, rater);
    }

    /**
     * Returns what was measured with.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Returns whose readings these are.
     *
     * @return the rater
     */
    public Rater rater() {
        return rater;
    }

    /**
     * Returns what is known of a dimension.
     *
     * @param dimension a dimension of the instrument
     * @return a score with its number of items, or the reason why there is none
     * @throws NullPointerException if the dimension is null
     * @throws IllegalArgumentException if the instrument does not have the dimension
     */
    public Reading reading(Dimension dimension) {
        return readings[instrument.positionOf(dimension)];
    }

    /**
     * Returns the score of a dimension.
     *
     * @param dimension a dimension of the instrument
     * @return the score, or empty where it is missing for whatever reason
     * @throws NullPointerException if the dimension is null
     * @throws IllegalArgumentException if the instrument does not have the dimension
     */
    public Optional<Score> score(Dimension dimension) {
        return reading(dimension).score();
    }

    /**
     * Returns the dimensions that have a score.
     *
     * @return a new unmodifiable list, in the order of the instrument
     */
    public List<Dimension> scored() {
        List<Dimension> scored = new ArrayList<>();
        for (int i = 0; i < readings.length; i++) {
            if (readings[i].score().isPresent()) {
                scored.add(instrument.dimensions().get(i));
            }
        }
        return List.copyOf(scored);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Profile other
                && rater == other.rater
                && instrument.equals(other.instrument)
                && Arrays.equals(readings, other.readings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, rater, Arrays.hashCode(readings));
    }

    /**
     * Returns instrument, rater and the number of scores.
     *
     * @return a text that holds no score
     */
    @Override
    public String toString() {
        return "Profile[" + instrument + ", " + rater + ", " + scored().size() + " scores]";
    }

    private Object writeReplace() {
        return new Proxy().holding(instrument, rater, List.of(readings));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Builder builder = builder(parts.next(Instrument.class), parts.next(Rater.class));
            List<Dimension> dimensions = builder.instrument.dimensions();
            List<Reading> readings = parts.list(Reading.class);
            Checks.that(readings.size() == dimensions.size(), "readings must be one for each dimension");
            for (int i = 0; i < readings.size(); i++) {
                builder.reading(dimensions.get(i), readings.get(i));
            }
            return builder.build();
        }
    }

    /** Collects readings. Not thread-safe. */
    public static final class Builder {

        private final Instrument instrument;
        private final Rater rater;
        private final Reading[] readings;

        private Builder(Instrument instrument, Rater rater) {
            this.instrument = instrument;
            this.rater = rater;
            this.readings = new Reading[instrument.dimensions().size()];
        }

        /**
         * Adds a score that rests on one item.
         *
         * @param dimension a dimension of the instrument
         * @param score a decimal in the range of the dimension
         * @return this builder
         * @throws IllegalArgumentException if the score is out of range, the dimension is given twice, the instrument does not have it, or
         *     only the other rater can rate it
         */
        public Builder score(Dimension dimension, double score) {
            return reading(
                    dimension,
                    new Reading.Scored(
                            Objects.requireNonNull(dimension, "dimension")
                                    .range()
                                    .score(score),
                            1));
        }

        /**
         * Says why a dimension has no score.
         *
         * @param dimension a dimension of the instrument
         * @param reason why there is none
         * @return this builder
         * @throws IllegalArgumentException if the dimension is given twice, or the instrument does not have it
         */
        public Builder missing(Dimension dimension, MissingReason reason) {
            return reading(dimension, new Reading.Missing(reason));
        }

        /**
         * Adds a reading.
         *
         * @param dimension a dimension of the instrument
         * @param reading a score with its number of items, or the reason why there is none
         * @return this builder
         * @throws IllegalArgumentException if the score has another range, the dimension is given twice, the instrument does not have it, or
         *     only the other rater can rate it
         */
        public Builder reading(Dimension dimension, Reading reading) {
            int position = instrument.positionOf(dimension);
            Objects.requireNonNull(reading, "reading").score().ifPresent(score -> {
                dimension.checkRange(score);
                Checks.that(
                        dimension.isRatedBy(rater),
                        dimension + " must not be rated by the " + rater,
                        "add it to the other rater's profile?");
            });
            Checks.that(readings[position] == null, () -> dimension + " must be given only once");
            readings[position] = reading;
            return this;
        }

        /**
         * Returns the profile.
         *
         * @return an immutable profile
         */
        public Profile build() {
            return new Profile(this);
        }
    }
}
