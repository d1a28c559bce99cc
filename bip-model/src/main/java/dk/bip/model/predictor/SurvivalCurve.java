package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.ConfidenceInterval;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The probability of still being without the event, over the horizons of a model.
 *
 * @param outcome the event
 * @param level the level of the intervals
 * @param points one point for each interval, in order of the horizon
 */
public record SurvivalCurve(Outcome outcome, double level, List<Point> points) implements Serializable {

    /**
     * Checks that there are points and that survival never rises.
     *
     * @param outcome the event
     * @param level the level of the intervals
     * @param points one point for each interval, in order of the horizon
     * @throws IllegalArgumentException if there is no point, the horizons are not in order or the survival rises
     */
    public SurvivalCurve {
        Objects.requireNonNull(outcome, "outcome");
        Checks.between(level, 0, 1, "level");
        points = List.copyOf(points);
        Checks.that(!points.isEmpty(), "points must not be empty");
        for (int i = 1; i < points.size(); i++) {
            Checks.that(
                    points.get(i).horizon().compareTo(points.get(i - 1).horizon()) > 0,
                    "points must be in order of horizon");
            Checks.that(points.get(i).survival() <= points.get(i - 1).survival(), "survival must not rise");
        }
    }

    /**
     * Returns the curve as a citizen or caseworker reads it.
     *
     * @param language the language to read
     * @return a line for what it is about and one for each horizon, separated by line feeds; not for parsing
     * @throws NullPointerException if the language is null
     */
    public String describe(Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        String event = outcome.label(language);
        StringBuilder text = new StringBuilder(Words.in(
                language,
                "Sandsynlighed for endnu at være uden: " + event,
                "Probability of still being without: " + event));
        for (Point point : points) {
            int months = point.horizon().months();
            text.append('\n')
                    .append(Words.in(language, "Efter " + months + " måneder: ", "After " + months + " months: "))
                    .append(format.probability(point.survival()));
            point.interval()
                    .ifPresent(interval -> text.append(" (")
                            .append(format.level(interval.level()))
                            .append(Words.in(language, "-interval ", " interval "))
                            .append(format.probabilities(interval.lower(), interval.upper()))
                            .append(')'));
        }
        return text.toString();
    }

    /**
     * Returns the name of the type and the event.
     *
     * @return a text that holds no probability
     */
    @Override
    public String toString() {
        return "SurvivalCurve[" + outcome + ", " + points.size() + " points]";
    }

    /**
     * One horizon of the curve.
     *
     * @param horizon how long after the date
     * @param survival the probability of still being without the event
     * @param interval its interval, or empty where the model has no covariance
     */
    @SuppressWarnings("serial") // written as its proxy
    public record Point(Horizon horizon, double survival, Optional<ConfidenceInterval> interval)
            implements Serializable {

        /**
         * Checks the parts.
         *
         * @param horizon how long after the date
         * @param survival the probability of still being without the event
         * @param interval its interval, or empty where the model has no covariance
         * @throws IllegalArgumentException if the ends of the interval and the survival are not in order and from 0 to 1
         */
        public Point {
            Objects.requireNonNull(horizon, "horizon");
            double checked = Checks.within(survival, 0, 1, "survival");
            Checks.that(
                    interval.filter(ends -> !(ends.lower() >= 0 && ends.contains(checked) && ends.upper() <= 1))
                            .isEmpty(),
                    "lower, survival and upper must be in this order and from 0 to 1");
            survival += 0.0;
        }

        /**
         * Returns the horizon.
         *
         * @return a text that holds no probability
         */
        @Override
        public String toString() {
            return "Point[" + horizon + "]";
        }

        private Object writeReplace() {
            return new Proxy().holding(horizon, survival, interval.orElse(null));
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Point(
                        parts.next(Horizon.class),
                        parts.number(),
                        Optional.ofNullable(parts.nextOrNull(ConfidenceInterval.class)));
            }
        }
    }

    private Object writeReplace() {
        return new Proxy().holding(outcome, level, points);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new SurvivalCurve(parts.next(Outcome.class), parts.number(), parts.list(Point.class));
        }
    }
}
