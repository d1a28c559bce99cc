package dk.bip.core.progression;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.indicator.Direction;
import dk.bip.core.indicator.Reliability;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.NormalDistribution;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.StudentDistribution;
import dk.bip.core.internal.words.Words;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The straight line through the scores of one scale over time, by least squares, or the statement that there are too few scores.
 *
 * <p>With t the months since the first score (days divided by {@link #DAYS_PER_MONTH}) and y the score, the slope is
 * sum (t - mean t) y / sum (t - mean t)^2. Its standard error is SEM / sqrt(sum (t - mean t)^2) with the standard error of measurement of
 * {@link Reliability}: it comes from the measurement error, says how well the line is determined if the citizen moved along a line, and is
 * what the verdict rests on. Beside it stands the standard error from the residuals, sqrt(sum (y - line)^2 / (n - 2)) in place of SEM, from
 * three scores on: where it is clearly the larger, the citizen did not move along a line, or the reliability is lower than assumed. It has
 * n - 2 degrees of freedom, which in a case are few: of three scores that differ from a line by measurement error alone, it is less than an
 * eighth of the other in one case of ten, and more than 1.6 times the other in another. Neither says how well the line foretells.
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
     * @param standardError the standard error of the slope that comes from the measurement error, positive and finite
     * @param residualStandardError the standard error of the slope that comes from the residuals, zero or more and finite; empty where there
     *     are two scores
     * @param level the level of the confidence interval, between 0 and 1 and neither
     * @param direction which way is for the better
     */
    record Estimated(
            int measurements,
            double slopePerMonth,
            double standardError,
            OptionalDouble residualStandardError,
            double level,
            Direction direction)
            implements Trend {

        private static final long serialVersionUID = 1L;

        /**
         * Checks the parts.
         *
         * @param measurements the number of scores that it rests on, two or more
         * @param slopePerMonth the change of the score in a month, finite; positive where the score rises
         * @param standardError the standard error of the slope that comes from the measurement error, positive and finite
         * @param residualStandardError the standard error of the slope that comes from the residuals, zero or more and finite; empty where
         *     there are two scores
         * @param level the level of the confidence interval, between 0 and 1 and neither
         * @param direction which way is for the better
         * @throws NullPointerException if the direction or the error from the residuals is null
         * @throws IllegalArgumentException if a number is out of range, or not a number, or the error from the residuals is there with two
         *     scores or is not with more
         */
        public Estimated {
            checkSlope(measurements, slopePerMonth);
            Checks.that(
                    standardError > 0 && standardError <= Double.MAX_VALUE,
                    "standardError must be positive and finite");
            residualStandardError = checkResiduals(measurements, residualStandardError);
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
         * Returns the lower bound of the confidence interval that comes from the residuals, by Student's distribution with n - 2 degrees of
         * freedom: it takes in what the citizen did beside the line, and asks nothing of the reliability.
         *
         * @return the slope minus the quantile times the error from the residuals, or empty where there are two scores
         */
        public OptionalDouble residualLower() {
            return residualBound(-1);
        }

        /**
         * Returns the upper bound of the confidence interval that comes from the residuals, as {@link #residualLower()}.
         *
         * @return the slope plus the quantile times the error from the residuals, or empty where there are two scores
         */
        public OptionalDouble residualUpper() {
            return residualBound(1);
        }

        private OptionalDouble residualBound(int side) {
            return residualStandardError.isEmpty()
                    ? residualStandardError
                    : OptionalDouble.of(slopePerMonth
                            + side
                                    * StudentDistribution.halfWidth(level, measurements - 2)
                                    * residualStandardError.getAsDouble());
        }

        /**
         * Returns how steadily the scores follow the line.
         *
         * @return the steadiness, or empty where there are two scores
         */
        public Optional<Steadiness> steadiness() {
            return residualStandardError.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Steadiness(measurements, residualStandardError.getAsDouble() / standardError, level));
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
            LanguageFormat format = LanguageFormat.of(language);
            String size = written(format, Math.abs(slopePerMonth));
            boolean certain = movement() != Movement.STANDSTILL;
            boolean rises = slopePerMonth > 0;
            return Words.in(
                            language,
                            "Set over " + measurements + " målinger "
                                    + (certain
                                            ? (rises ? "stiger" : "falder") + " scoren med omkring " + size
                                                    + " om måneden"
                                            : "er der ingen sikker retning"),
                            "Over " + measurements + " measurements "
                                    + (certain
                                            ? "the score " + (rises ? "rises" : "falls") + " by about " + size
                                                    + " a month"
                                            : "there is no certain direction"))
                    + errors(format);
        }

        private String errors(LanguageFormat format) {
            String measured = written(format, standardError);
            if (residualStandardError.isEmpty()) {
                return Words.in(
                        format.language(),
                        " (standardfejl " + measured + " efter måleusikkerheden).",
                        " (standard error " + measured + " by the uncertainty of measurement).");
            }
            String scattered = format.number(residualStandardError.getAsDouble(), 2);
            return Words.in(
                    format.language(),
                    " (standardfejl " + measured + " efter måleusikkerheden, " + scattered
                            + " efter scorernes afstand fra linjen).",
                    " (standard error " + measured + " by the uncertainty of measurement, " + scattered
                            + " by how far the scores lie from the line).");
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
            return new Proxy()
                    .holding(
                            measurements, slopePerMonth, standardError, boxed(residualStandardError), level, direction);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Estimated(
                        parts.whole(),
                        parts.number(),
                        parts.number(),
                        unboxed(parts.nextOrNull(Double.class)),
                        parts.number(),
                        parts.next(Direction.class));
            }
        }
    }

    /**
     * A slope whose uncertainty cannot be told, because nothing is known of how precisely the scale measures. Immutable and thread-safe.
     *
     * @param measurements the number of scores that it rests on, two or more
     * @param slopePerMonth the change of the score in a month, finite; positive where the score rises
     * @param residualStandardError the standard error of the slope that comes from the residuals, zero or more and finite; empty where there
     *     are two scores
     */
    record OfUnknownCertainty(int measurements, double slopePerMonth, OptionalDouble residualStandardError)
            implements Trend {

        private static final long serialVersionUID = 1L;

        /**
         * Checks the parts.
         *
         * @param measurements the number of scores that it rests on, two or more
         * @param slopePerMonth the change of the score in a month, finite; positive where the score rises
         * @param residualStandardError the standard error of the slope that comes from the residuals, zero or more and finite; empty where
         *     there are two scores
         * @throws NullPointerException if the error from the residuals is null
         * @throws IllegalArgumentException if a number is out of range, or not a number, or the error from the residuals is there with two
         *     scores or is not with more
         */
        public OfUnknownCertainty {
            checkSlope(measurements, slopePerMonth);
            residualStandardError = checkResiduals(measurements, residualStandardError);
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

        private Object writeReplace() {
            return new Proxy().holding(measurements, slopePerMonth, boxed(residualStandardError));
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new OfUnknownCertainty(parts.whole(), parts.number(), unboxed(parts.nextOrNull(Double.class)));
            }
        }
    }

    private static void checkSlope(int measurements, double slopePerMonth) {
        Checks.that(measurements >= 2, "measurements must be 2 or more");
        Checks.that(Math.abs(slopePerMonth) <= Double.MAX_VALUE, "slopePerMonth must be finite");
    }

    private static OptionalDouble checkResiduals(int measurements, OptionalDouble error) {
        Checks.that(
                Objects.requireNonNull(error, "residualStandardError").isPresent() == measurements > 2,
                "residualStandardError must be there with three measurements or more, and only then");
        return error.isPresent()
                ? OptionalDouble.of(Checks.notNegative(error.getAsDouble(), "residualStandardError") + 0.0)
                : error;
    }

    private static Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static OptionalDouble unboxed(Double number) {
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** Two decimals, or the first digit that is not nought. */
    private static String written(LanguageFormat format, double size) {
        return size < 0.005 ? format.significant(size, 1) : format.number(size, 2);
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
