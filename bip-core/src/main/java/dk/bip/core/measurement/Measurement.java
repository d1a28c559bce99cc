package dk.bip.core.measurement;

import dk.bip.core.CaseEvent;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The scored answers of one occasion: of the citizen, of the caseworker, or of both.
 *
 * <p>Immutable and thread-safe. {@link #toString()} says who answered, not what or when.
 */
public final class Measurement implements CaseEvent {

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final IndicatorProfile citizen;
    private final IndicatorProfile caseworker;
    private final LocalDate recordedOn;

    private Measurement(Builder builder) {
        this.date = builder.date;
        this.citizen = builder.citizen;
        this.caseworker = builder.caseworker;
        this.recordedOn = builder.recordedOn;
    }

    /**
     * Returns a measurement that was recorded on its day.
     *
     * @param date the day of the answers
     * @param profiles the scored answers of the citizen, of the caseworker or of both, in any order
     * @return an immutable measurement
     * @throws IllegalArgumentException if neither rater answered, or a rater's profile is given twice
     */
    public static Measurement of(LocalDate date, IndicatorProfile... profiles) {
        Builder builder = builder(date);
        for (IndicatorProfile profile : profiles) {
            builder.profile(profile);
        }
        return builder.build();
    }

    /**
     * Starts a measurement.
     *
     * @param date the day of the answers
     * @return a builder
     */
    public static Builder builder(LocalDate date) {
        return new Builder(Objects.requireNonNull(date, "date"));
    }

    @Override
    public LocalDate date() {
        return date;
    }

    @Override
    public Optional<LocalDate> recordedOn() {
        return Optional.ofNullable(recordedOn);
    }

    /**
     * Returns what one rater answered.
     *
     * @param rater the rater
     * @return the rater's profile, or empty where the rater did not take part
     */
    public Optional<IndicatorProfile> profile(Rater rater) {
        return Optional.ofNullable(
                switch (Objects.requireNonNull(rater, "rater")) {
                    case CITIZEN -> citizen;
                    case CASEWORKER -> caseworker;
                });
    }

    /**
     * Returns one rater's score of an indicator.
     *
     * @param rater the rater
     * @param indicator the indicator
     * @return the score, or empty where it is missing or the rater did not take part
     */
    public Optional<Score> score(Rater rater, Indicator indicator) {
        return profile(rater).flatMap(profile -> profile.score(indicator));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Measurement other
                && date.equals(other.date)
                && Objects.equals(citizen, other.citizen)
                && Objects.equals(caseworker, other.caseworker)
                && Objects.equals(recordedOn, other.recordedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(date, citizen, caseworker, recordedOn);
    }

    /**
     * Returns who answered.
     *
     * @return a text that holds no date and no score
     */
    @Override
    public String toString() {
        return "Measurement[citizen " + presence(citizen) + ", caseworker " + presence(caseworker) + "]";
    }

    private static String presence(IndicatorProfile profile) {
        return profile == null ? "absent" : "present";
    }

    /** Collects the parts of a measurement. Not thread-safe. */
    public static final class Builder {

        private final LocalDate date;
        private IndicatorProfile citizen;
        private IndicatorProfile caseworker;
        private LocalDate recordedOn;

        private Builder(LocalDate date) {
            this.date = date;
        }

        /**
         * Adds the profile of the rater that it names.
         *
         * @param profile the scored answers of one rater
         * @return this builder
         * @throws IllegalArgumentException if the rater's profile is given twice
         */
        public Builder profile(IndicatorProfile profile) {
            switch (Objects.requireNonNull(profile, "profile").rater()) {
                case CITIZEN -> {
                    Checks.that(citizen == null, "the citizen's profile must be given only once");
                    citizen = profile;
                }
                case CASEWORKER -> {
                    Checks.that(caseworker == null, "the caseworker's profile must be given only once");
                    caseworker = profile;
                }
            }
            return this;
        }

        /**
         * Says that the measurement was recorded later than it was made.
         *
         * @param recordedOn the day of recording
         * @return this builder
         */
        public Builder recordedOn(LocalDate recordedOn) {
            this.recordedOn = Objects.requireNonNull(recordedOn, "recordedOn");
            return this;
        }

        /**
         * Returns the measurement.
         *
         * @return an immutable measurement
         * @throws IllegalArgumentException if neither rater answered
         */
        public Measurement build() {
            Checks.that(
                    citizen != null || caseworker != null,
                    "a measurement must have the profile of the citizen or of the caseworker",
                    "leave it out where nobody answered?");
            return new Measurement(this);
        }
    }
}
