package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * The straight line through the scores of one scale over time, by least squares, or the statement that there are too few scores.
 *
 * <p>With t the months since the first score (days divided by {@link #DAYS_PER_MONTH}) and y the score, the slope is
 * sum (t - mean t) y / sum (t - mean t)^2. Its standard error is SEM / sqrt(sum (t - mean t)^2) with the standard error of measurement of
 * {@link Reliability}: it comes from the measurement error and not from the residuals, of which a case has too few. It says how well the
 * line is determined if the citizen moved along a line, not how well the line foretells.
 */
public sealed interface Trend extends Serializable {

    /** The days of a month, 365.25 / 12; the unit of time is ours. */
    double DAYS_PER_MONTH = 365.25 / 12;

    /**
     * Returns how many scores it rests on, or how many there are where they are too few.
     *
     * @return zero or more
     */
    int measurements();

    /**
     * Returns the trend where it was estimated.
     *
     * @return the trend, or empty where there are too few scores, or its certainty is not known
     */
    Optional<Estimated> estimated();

    /**
     * Says the trend in a plain sentence for a citizen or caseworker to read. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return the sentence
     */
    String describe(Language language);

    /**
     * A slope with its uncertainty. Immutable and thread-safe.
     *
     * @param measurements the number of scores that it rests on, two or more
     * @param slopePerMonth the change of the score in a month, finite; positive where the score rises
     * @param standardError the standard error of the slope, positive and finite
     * @param level the level of the confidence interval, between 0 and 1 and neither
     * @param direction which way is for the better
     */
    record Estimated(int measurements, double slopePerMonth, double standardError, double level, Direction direction)
            implements Trend {

        private static final long serialVersionUID = 1L;

        /**
         * Checks the parts.
         *
         * @param measurements the number of scores that it rests on, two or more
         * @param slopePerMonth the change of the score in a month, finite; positive where the score rises
         * @param standardError the standard error of the slope, positive and finite
         * @param level the level of the confidence interval, between 0 and 1 and neither
         * @param direction which way is for the better
         * @throws NullPointerException if the direction is null
         * @throws IllegalArgumentException if a number is out of range, or not a number
         */
        public Estimated {
            checkSlope(measurements, slopePerMonth);
            Checks.that(
                    standardError > 0 && standardError <= Double.MAX_VALUE,
                    "standardError must be positive and finite");
            Checks.between(level, 0, 1, "level");
            Objects.requireNonNull(direction, "direction");
            slopePerMonth += 0.0;
        }

        /**
         * Returns the lower bound of the confidence interval.
         *
         * @return the slope minus the normal quantile times the standard error
         */
        public double lower() {
            return slopePerMonth - NormalDistribution.halfWidth(level) * standardError;
        }

        /**
         * Returns the upper bound of the confidence interval.
         *
         * @return the slope plus the normal quantile times the standard error
         */
        public double upper() {
            return slopePerMonth + NormalDistribution.halfWidth(level) * standardError;
        }

        /**
         * Returns the verdict at the level.
         *
         * @return progression or regression where the interval lies on one side of nought, otherwise standstill
         */
        public Movement movement() {
            return Movement.of(
                    direction.towardsBetter(slopePerMonth), NormalDistribution.halfWidth(level) * standardError);
        }

        @Override
        public Optional<Estimated> estimated() {
            return Optional.of(this);
        }

        @Override
        public String describe(Language language) {
            String size = LanguageFormat.of(language).number(Math.abs(slopePerMonth), 2);
            boolean certain = movement() != Movement.STANDSTILL;
            boolean rises = slopePerMonth > 0;
            return Words.in(
                    language,
                    "Set over " + measurements + " målinger "
                            + (certain
                                    ? (rises ? "stiger" : "falder") + " scoren med omkring " + size + " om måneden."
                                    : "er der ingen sikker retning."),
                    "Over " + measurements + " measurements "
                            + (certain
                                    ? "the score " + (rises ? "rises" : "falls") + " by about " + size + " a month."
                                    : "there is no certain direction."));
        }

        /**
         * Returns the number of scores.
         *
         * @return a text that holds no slope
         */
        @Override
        public String toString() {
            return "Trend[" + measurements + " measurements]";
        }

        private Object writeReplace() {
            return new Proxy().holding(measurements, slopePerMonth, standardError, level, direction);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Estimated(
                        parts.whole(), parts.number(), parts.number(), parts.number(), parts.next(Direction.class));
            }
        }
    }

    /**
     * A slope whose uncertainty cannot be told, because nothing is known of how precisely the scale measures. Immutable and thread-safe.
     *
     * @param measurements the number of scores that it rests on, two or more
     * @param slopePerMonth the change of the score in a month, finite; positive where the score rises
     */
    record OfUnknownCertainty(int measurements, double slopePerMonth) implements Trend {

        private static final long serialVersionUID = 1L;

        /**
         * Checks the parts.
         *
         * @param measurements the number of scores that it rests on, two or more
         * @param slopePerMonth the change of the score in a month, finite; positive where the score rises
         * @throws IllegalArgumentException if a number is out of range, or not a number
         */
        public OfUnknownCertainty {
            checkSlope(measurements, slopePerMonth);
            slopePerMonth += 0.0;
        }

        @Override
        public Optional<Estimated> estimated() {
            return Optional.empty();
        }

        @Override
        public String describe(Language language) {
            return Words.in(
                    Objects.requireNonNull(language, "language"),
                    "Det vides ikke, om målingerne viser en retning, for skalaens pålidelighed er ikke kendt.",
                    "It is not known whether the measurements show a direction, because the reliability of the scale is not known.");
        }

        /**
         * Returns the number of scores.
         *
         * @return a text that holds no slope
         */
        @Override
        public String toString() {
            return "Trend[" + measurements + " measurements]";
        }
    }

    private static void checkSlope(int measurements, double slopePerMonth) {
        Checks.that(measurements >= 2, "measurements must be 2 or more");
        Checks.that(Math.abs(slopePerMonth) <= Double.MAX_VALUE, "slopePerMonth must be finite");
    }

    /**
     * Too few scores for a trend. Immutable and thread-safe.
     *
     * @param measurements how many scores there are, zero or more
     * @param needed how many there must be
     */
    record TooFewMeasurements(int measurements, int needed) implements Trend {

        private static final long serialVersionUID = 1L;

        /**
         * Checks the parts.
         *
         * @param measurements how many scores there are, zero or more
         * @param needed how many there must be
         * @throws IllegalArgumentException if the number is negative or not below what is needed
         */
        public TooFewMeasurements {
            Checks.that(measurements >= 0, "measurements must be 0 or more");
            Checks.that(measurements < needed, "measurements must be less than needed");
        }

        @Override
        public Optional<Estimated> estimated() {
            return Optional.empty();
        }

        @Override
        public String describe(Language language) {
            return Words.in(
                    Objects.requireNonNull(language, "language"),
                    "Der skal mindst " + needed + " målinger til, før man kan se en retning.",
                    "It takes at least " + needed + " measurements to see a direction.");
        }
    }
}
