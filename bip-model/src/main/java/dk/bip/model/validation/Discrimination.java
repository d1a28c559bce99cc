package dk.bip.model.validation;

import dk.bip.core.Summarised;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Digits;
import dk.bip.model.internal.Probabilities;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * Area under the receiver operating characteristic curve (AUC) with its DeLong interval, and the difference of two such areas.
 *
 * <p>AUC = P(score of an event &gt; score of a non-event) + P(equal) / 2. The direction is fixed: a higher score speaks for the event, so that
 * an AUC below one half means a score that points the wrong way. With the placements V10 of the m events among the non-events and V01 of the n
 * non-events among the events, the variance is var(V10) / m + var(V01) / n. The interval is Wald's, clipped to [0, 1]; where the classes are
 * fully apart it has no width, which is a limit of the method and not certainty. Two scores of the same rows have correlated areas; the
 * covariance of their placements enters the variance of the difference.
 *
 * <p>{@link RocCurve} has the curve itself. R: {@code pROC::auc(direction = "<")}, {@code ci.auc(method = "delong")}, {@code roc.test(paired = TRUE)}. Rows are taken as independent:
 * with several rows a citizen use {@link CitizenBootstrap}.
 *
 * <p>E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson (1988), Biometrics 44, 837-845; placements from ranks: X. Sun, W. Xu (2014), IEEE Signal
 * Processing Letters 21, 1389-1393. Immutable and thread-safe.
 */
public final class Discrimination {

    private static final Discrimination DEFAULT = new Discrimination(0.95);

    private final double level;

    private Discrimination(double level) {
        this.level = level;
    }

    /**
     * Returns the calculator with intervals at the level 0.95.
     *
     * @return the calculator
     */
    public static Discrimination withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a calculator with another level of the intervals.
     *
     * @param newLevel the level, greater than 0 and less than 1; default 0.95
     * @return the calculator
     * @throws IllegalArgumentException if the level is not between 0 and 1
     */
    public Discrimination withLevel(double newLevel) {
        return new Discrimination(Checks.between(newLevel, 0, 1, "level"));
    }

    /**
     * Computes the area alone, which needs one row of each class.
     *
     * @param data the scores and events
     * @return the area, from 0 to 1
     * @throws IllegalArgumentException if all rows are of one class
     */
    public static double auc(ScoredOutcomes data) {
        return new Placements(data, 1).auc();
    }

    /**
     * Computes the area with its interval.
     *
     * @param data the scores and events, at least two rows of each class
     * @return the area
     * @throws IllegalArgumentException if a class has fewer than two rows
     */
    public Result evaluate(ScoredOutcomes data) {
        return result(new Placements(data, 2));
    }

    /**
     * Compares two scores of the same rows.
     *
     * @param first the first score
     * @param second the second score, with the same events in the same order
     * @return the difference first minus second
     * @throws IllegalArgumentException if the events differ or a class has fewer than two rows
     */
    public Difference compare(ScoredOutcomes first, ScoredOutcomes second) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Checks.that(
                first.hasSameEvents(second),
                "first and second must be scores of the same rows with the same events",
                "the rows are in another order?");
        Placements one = new Placements(first, 2);
        Placements other = new Placements(second, 2);
        return new Difference(
                result(one),
                result(other),
                one.covariance(other),
                Math.sqrt(one.minus(other).variance()),
                level);
    }

    private Result result(Placements placements) {
        return new Result(
                placements.auc(),
                Math.sqrt(placements.variance()),
                placements.ofEvents.length,
                placements.ofNonEvents.length,
                level);
    }

    /**
     * Returns the configuration.
     *
     * @return a text, not for parsing
     */
    @Override
    public String toString() {
        return "Discrimination[level=" + level + "]";
    }

    /**
     * For each event the number of non-events below it, for each non-event the number of events above it; ties count one half. Such
     * numbers are exact, so that placements that do not vary have no variance.
     */
    private static final class Placements {

        private final double[] ofEvents;
        private final double[] ofNonEvents;

        Placements(ScoredOutcomes data, int minimum) {
            Objects.requireNonNull(data, "data");
            int events = data.eventCount();
            int nonEvents = data.size() - events;
            Checks.that(
                    events >= minimum && nonEvents >= minimum,
                    "data must hold at least " + minimum + (minimum == 1 ? " row" : " rows")
                            + " with the event and as many without, but holds " + events + " and " + nonEvents);
            ofEvents = new double[events];
            ofNonEvents = new double[nonEvents];
            int event = 0;
            int nonEvent = 0;
            for (int row = 0; row < data.size(); row++) {
                if (data.event(row)) {
                    ofEvents[event++] = data.score(row);
                } else {
                    ofNonEvents[nonEvent++] = data.score(row);
                }
            }
            double[] sortedEvents = Rows.sorted(ofEvents);
            double[] sortedNonEvents = Rows.sorted(ofNonEvents);
            for (int i = 0; i < events; i++) {
                ofEvents[i] = below(sortedNonEvents, ofEvents[i]);
            }
            for (int i = 0; i < nonEvents; i++) {
                ofNonEvents[i] = events - below(sortedEvents, ofNonEvents[i]);
            }
        }

        private Placements(double[] ofEvents, double[] ofNonEvents) {
            this.ofEvents = ofEvents;
            this.ofNonEvents = ofNonEvents;
        }

        /** By how much the placements of the same rows differ. */
        Placements minus(Placements other) {
            return new Placements(difference(ofEvents, other.ofEvents), difference(ofNonEvents, other.ofNonEvents));
        }

        private static double[] difference(double[] first, double[] second) {
            double[] difference = new double[first.length];
            for (int i = 0; i < difference.length; i++) {
                difference[i] = first[i] - second[i];
            }
            return difference;
        }

        /** How many scores are below one, ties counting one half. */
        private static double below(double[] sorted, double score) {
            return (countWhere(sorted, other -> other < score) + countWhere(sorted, other -> other <= score)) / 2.0;
        }

        /** The length of the part of ascending scores for which a condition holds, which no later one fulfils once it fails. */
        private static int countWhere(double[] sorted, DoublePredicate holds) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (holds.test(sorted[middle])) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        double auc() {
            return Rows.sum(ofEvents) / ofEvents.length / ofNonEvents.length;
        }

        double variance() {
            return covariance(this);
        }

        double covariance(Placements other) {
            double events = ofEvents.length;
            double nonEvents = ofNonEvents.length;
            return Rows.sampleCovariance(ofEvents, other.ofEvents) / events / (nonEvents * nonEvents)
                    + Rows.sampleCovariance(ofNonEvents, other.ofNonEvents) / nonEvents / (events * events);
        }
    }

    /** An area under the curve with its DeLong standard error. Immutable and thread-safe. */
    public static final class Result implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final double auc;
        private final double standardError;
        private final int events;
        private final int nonEvents;
        private final double level;

        private Result(double auc, double standardError, int events, int nonEvents, double level) {
            Checks.that(events >= 2 && nonEvents >= 2, "events and nonEvents must be at least 2");
            this.auc = Checks.within(auc, 0, 1, "auc");
            this.standardError = Checks.notNegative(standardError, "standardError");
            this.events = events;
            this.nonEvents = nonEvents;
            this.level = Checks.between(level, 0, 1, "level");
        }

        /**
         * Returns the area under the curve.
         *
         * @return the area, from 0 to 1; one half is no discrimination
         */
        public double auc() {
            return auc;
        }

        /**
         * Returns the DeLong standard error.
         *
         * @return the standard error, zero where the classes are fully apart
         */
        public double standardError() {
            return standardError;
        }

        /**
         * Returns the Wald interval, clipped to [0, 1].
         *
         * @return the interval at the calculator's level
         */
        public ConfidenceInterval interval() {
            return ConfidenceInterval.wald(auc, standardError, level, 0, 1);
        }

        /**
         * Returns the number of rows with the event.
         *
         * @return the number of events
         */
        public int events() {
            return events;
        }

        /**
         * Returns the number of rows without the event.
         *
         * @return the number of non-events
         */
        public int nonEvents() {
            return nonEvents;
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "AUC " + Digits.of(auc) + " (" + interval() + "), standard error " + Digits.of(standardError) + ", "
                    + events + " events, " + nonEvents + " others";
        }

        private Object writeReplace() {
            return new Proxy().holding(auc, standardError, events, nonEvents, level);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Result(parts.number(), parts.number(), parts.whole(), parts.whole(), parts.number());
            }
        }
    }

    /** The difference of two correlated areas. Immutable and thread-safe. */
    public static final class Difference implements Summarised, Serializable {

        private static final long serialVersionUID = 1L;

        private final Result first;
        private final Result second;
        private final double covariance;
        private final double standardError;
        private final double level;

        private Difference(Result first, Result second, double covariance, double standardError, double level) {
            Checks.that(
                    first.events == second.events && first.nonEvents == second.nonEvents,
                    "first and second must be of the same rows");
            this.first = first;
            this.second = second;
            this.covariance = Checks.finite(covariance, "covariance");
            this.standardError = Checks.notNegative(standardError, "standardError");
            this.level = Checks.between(level, 0, 1, "level");
        }

        /**
         * Returns the first area.
         *
         * @return the first area
         */
        public Result first() {
            return first;
        }

        /**
         * Returns the second area.
         *
         * @return the second area
         */
        public Result second() {
            return second;
        }

        /**
         * Returns the difference of the areas.
         *
         * @return first minus second
         */
        public double difference() {
            return first.auc - second.auc + 0.0;
        }

        /**
         * Returns the covariance of the two areas.
         *
         * @return the covariance
         */
        public double covariance() {
            return covariance;
        }

        /**
         * Returns the standard error of the difference.
         *
         * @return the standard error, zero where both scores order the rows alike
         */
        public double standardError() {
            return standardError;
        }

        /**
         * Returns the difference over its standard error (pROC: D).
         *
         * @return the statistic, absent where the standard error is zero
         */
        public OptionalDouble z() {
            return standardError > 0 ? OptionalDouble.of(difference() / standardError) : OptionalDouble.empty();
        }

        /**
         * Returns the two-sided p value of the hypothesis that the areas are equal.
         *
         * @return the p value from the normal distribution, absent where the standard error is zero
         */
        public OptionalDouble p() {
            return standardError > 0
                    ? OptionalDouble.of(Probabilities.twoSided(difference() / standardError, Double.POSITIVE_INFINITY))
                    : OptionalDouble.empty();
        }

        /**
         * Returns the Wald interval of the difference, clipped to [-1, 1].
         *
         * @return the interval at the calculator's level
         */
        public ConfidenceInterval interval() {
            return ConfidenceInterval.wald(difference(), standardError, level, -1, 1);
        }

        /**
         * Returns the numbers in one line.
         *
         * @return a text, not for parsing
         */
        @Override
        public String toString() {
            return "AUC " + Digits.of(first.auc) + " less " + Digits.of(second.auc) + ": " + Digits.of(difference())
                    + " (" + interval() + "), standard error " + Digits.of(standardError)
                    + (standardError > 0 ? ", p " + Digits.p(p().getAsDouble()) : "");
        }

        private Object writeReplace() {
            return new Proxy().holding(first, second, covariance, standardError, level);
        }

        private void readObject(ObjectInputStream in) throws InvalidObjectException {
            throw SerialProxy.required();
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Difference(
                        parts.next(Result.class),
                        parts.next(Result.class),
                        parts.number(),
                        parts.number(),
                        parts.number());
            }
        }
    }
}
