package dk.bip.core.indicator;

import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One rater's readings of the indicators on one occasion. An indicator that is not mentioned was not asked.
 *
 * <p>Immutable and thread-safe. Equality is by rater and readings; {@link #toString()} holds neither scores nor reasons.
 */
public final class IndicatorProfile implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final IndicatorReading NOT_ASKED = new IndicatorReading.Missing(MissingReason.NOT_ASKED);

    private final Rater rater;
    private final EnumMap<Indicator, IndicatorReading> readings;

    private IndicatorProfile(Rater rater, EnumMap<Indicator, IndicatorReading> readings) {
        this.rater = rater;
        this.readings = readings;
    }

    /**
     * Starts a profile.
     *
     * @param rater whose readings these are
     * @return a builder with every indicator not asked
     */
    public static Builder builder(Rater rater) {
        return new Builder(Objects.requireNonNull(rater, "rater"));
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
     * Returns what is known of an indicator.
     *
     * @param indicator the indicator
     * @return a score with its number of items, or the reason why there is none
     */
    public IndicatorReading reading(Indicator indicator) {
        return readings.getOrDefault(Objects.requireNonNull(indicator, "indicator"), NOT_ASKED);
    }

    /**
     * Returns the score of an indicator.
     *
     * @param indicator the indicator
     * @return the score, or empty where it is missing for whatever reason
     */
    public Optional<Score> score(Indicator indicator) {
        return reading(indicator).score();
    }

    /**
     * Returns the indicators that have a score, in order of their number.
     *
     * @return a new set
     */
    public Set<Indicator> scored() {
        EnumSet<Indicator> scored = EnumSet.noneOf(Indicator.class);
        readings.forEach((indicator, reading) -> {
            if (reading instanceof IndicatorReading.Scored) {
                scored.add(indicator);
            }
        });
        return scored;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof IndicatorProfile other && rater == other.rater && readings.equals(other.readings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rater, readings);
    }

    /**
     * Returns the rater and the number of scores.
     *
     * @return a text that holds no score
     */
    @Override
    public String toString() {
        return "IndicatorProfile[" + rater + ", " + scored().size() + " indicators with a score]";
    }

    /** Collects readings. Not thread-safe. */
    public static final class Builder {

        private final Rater rater;
        private final Map<Indicator, IndicatorReading> readings = new EnumMap<>(Indicator.class);

        private Builder(Rater rater) {
            this.rater = rater;
        }

        /**
         * Adds a score that rests on one item.
         *
         * @param indicator the indicator
         * @param score a decimal from 1 to 5
         * @return this builder
         * @throws IllegalArgumentException if the score is out of range, the indicator is given twice, or it is the other rater's belief
         */
        public Builder score(Indicator indicator, double score) {
            return reading(indicator, new IndicatorReading.Scored(Score.of(score), 1));
        }

        /**
         * Says why an indicator has no score.
         *
         * @param indicator the indicator
         * @param reason why there is none
         * @return this builder
         * @throws IllegalArgumentException if the indicator is given twice
         */
        public Builder missing(Indicator indicator, MissingReason reason) {
            return reading(indicator, new IndicatorReading.Missing(reason));
        }

        /**
         * Adds a reading.
         *
         * @param indicator the indicator
         * @param reading a score with its number of items, or the reason why there is none
         * @return this builder
         * @throws IllegalArgumentException if the indicator is given twice, or it is the other rater's belief
         */
        public Builder reading(Indicator indicator, IndicatorReading reading) {
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(reading, "reading");
            Checks.that(
                    reading instanceof IndicatorReading.Missing || indicator.isRatedBy(rater),
                    indicator + " must not be rated by the " + rater,
                    "add it to the other rater's profile?");
            Checks.that(!readings.containsKey(indicator), indicator + " must be given only once");
            readings.put(indicator, reading);
            return this;
        }

        /**
         * Returns the profile.
         *
         * @return an immutable profile
         */
        public IndicatorProfile build() {
            EnumMap<Indicator, IndicatorReading> copy = new EnumMap<>(Indicator.class);
            readings.forEach((indicator, reading) -> {
                // said or left out, not asked is the same
                if (!reading.equals(NOT_ASKED)) {
                    copy.put(indicator, reading);
                }
            });
            return new IndicatorProfile(rater, copy);
        }
    }
}
