package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.feature.Feature;
import java.io.Serializable;
import java.util.Objects;

/**
 * One line of an explanation: a contribution, or one of the two lines that a {@link GroupedDifference} tells of two contributions.
 *
 * @param kind what the line is about
 * @param feature the feature; of a difference the one that the other is taken from
 * @param deviation how far it is from its reference, in the unit of the term
 * @param logOdds what the line adds to the log-odds
 * @param points what the line adds to the probability, as a share
 */
public record ContributionLine(Kind kind, Feature feature, double deviation, double logOdds, double points)
        implements Serializable {

    /** What a line is about. */
    public enum Kind {
        /** A feature. */
        FEATURE,
        /** How far the feature is above the level that it is grouped with, such as a belief above the job orientation. */
        ABOVE_LEVEL,
        /** The level itself, such as the job orientation. */
        LEVEL;

        /**
         * Returns the kind of a code.
         *
         * @param code the name of the constant
         * @return the kind
         * @throws IllegalArgumentException if there is no kind of that code
         */
        public static Kind ofCode(String code) {
            return Checks.codeOf("kind", code, values(), Kind::name);
        }
    }

    /**
     * Checks the parts.
     *
     * @param kind what the line is about
     * @param feature the feature; of a difference the one that the other is taken from
     * @param deviation how far it is from its reference, in the unit of the term
     * @param logOdds what the line adds to the log-odds
     * @param points what the line adds to the probability, as a share
     * @throws IllegalArgumentException if a number is not finite
     */
    public ContributionLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(feature, "feature");
        deviation = Checks.finite(deviation, "deviation") + 0.0;
        logOdds = Checks.finite(logOdds, "logOdds") + 0.0;
        points = Checks.finite(points, "points") + 0.0;
    }

    /**
     * Returns kind and feature.
     *
     * @return a text that holds no value
     */
    @Override
    public String toString() {
        return "ContributionLine[" + kind + " " + feature.name() + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(kind, feature, deviation, logOdds, points);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ContributionLine(
                    parts.next(Kind.class), parts.next(Feature.class), parts.number(), parts.number(), parts.number());
        }
    }
}
