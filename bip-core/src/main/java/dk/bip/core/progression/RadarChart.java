package dk.bip.core.progression;

import dk.bip.core.Coded;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.IndicatorProfile;
import dk.bip.core.indicator.IndicatorReading;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.Score;
import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The indicators round a circle, ready to draw: one axis an indicator, one closed line a rater and date. What is missing is a case with
 * its reason and has no radius: a line has a hole there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lines the four lines: citizen and caseworker at the first date, then citizen and caseworker at the second
 */
public record RadarChart(List<Line> lines) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Checks that the lines are the four and copies them.
     *
     * @param lines the four lines: citizen and caseworker at the first date, then citizen and caseworker at the second
     * @throws IllegalArgumentException if a line is absent, or they are in another order
     */
    public RadarChart {
        lines = List.copyOf(lines);
        boolean complete = lines.size() == Moment.values().length * Rater.values().length;
        for (int i = 0; complete && i < lines.size(); i++) {
            complete = lines.get(i).moment() == Moment.values()[i / Rater.values().length]
                    && lines.get(i).profile().rater() == Rater.values()[i % Rater.values().length];
        }
        Checks.that(complete, "lines must be those of citizen and caseworker at the start, then at the end");
    }

    /**
     * Returns the axes, clockwise from the top.
     *
     * @return the eleven indicators in order of their number
     */
    public List<Indicator> axes() {
        return List.of(Indicator.values());
    }

    /**
     * Returns the direction of an axis.
     *
     * @param indicator the indicator
     * @return degrees clockwise from the top, from 0 to less than 360
     */
    public double angle(Indicator indicator) {
        return 360.0 * axes().indexOf(Objects.requireNonNull(indicator, "indicator")) / axes().size();
    }

    /**
     * Returns one line.
     *
     * @param rater whose
     * @param moment at which date
     * @return the line
     */
    public Line line(Rater rater, Moment moment) {
        Objects.requireNonNull(rater, "rater");
        Objects.requireNonNull(moment, "moment");
        return lines.get(moment.ordinal() * Rater.values().length + rater.ordinal());
    }

    /** Which of the two dates. */
    public enum Moment implements Coded {
        /** The first date. */
        START,
        /** The second date. */
        END;

        /**
         * Returns the moment of a code.
         *
         * @param code the stable code
         * @return the moment
         * @throws IllegalArgumentException if there is no moment of that code
         */
        public static Moment ofCode(String code) {
            return Checks.codeOf("moment", code, values(), Moment::code);
        }
    }

    /**
     * What one rater said at one of the two dates.
     *
     * @param moment at which date
     * @param profile the rater's readings, with nothing asked where there was no measurement or the rater took no part in it
     */
    public record Line(Moment moment, IndicatorProfile profile) implements Serializable {

        private static final long serialVersionUID = 1L;

        /**
         * Checks that both parts are there.
         *
         * @param moment at which date
         * @param profile the rater's readings, with nothing asked where there was no measurement or the rater took no part in it
         */
        public Line {
            Objects.requireNonNull(moment, "moment");
            Objects.requireNonNull(profile, "profile");
        }

        /**
         * Returns what is known on an axis.
         *
         * @param indicator the indicator
         * @return a score, or the reason why there is none
         */
        public IndicatorReading reading(Indicator indicator) {
            return profile.reading(indicator);
        }

        /**
         * Returns how far out on an axis the line runs.
         *
         * @param indicator the indicator
         * @return (score - 1) / 4, from 0 in the middle to 1 at the rim, or empty where there is no score
         */
        public OptionalDouble radius(Indicator indicator) {
            return profile.score(indicator)
                    .map(score -> OptionalDouble.of((score.value() - Score.LOWEST) / (Score.HIGHEST - Score.LOWEST)))
                    .orElse(OptionalDouble.empty());
        }
    }
}
