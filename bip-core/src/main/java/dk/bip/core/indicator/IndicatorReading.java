package dk.bip.core.indicator;

import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/** What one rater's answers of one occasion say of one indicator: a score, or the reason why there is none. */
public sealed interface IndicatorReading extends Serializable {

    /**
     * Returns the score.
     *
     * @return the score, or empty where it is missing
     */
    Optional<Score> score();

    /**
     * A score and the number of answered items that it is the mean of.
     *
     * @param value the score
     * @param items the number of answered items, one or more
     */
    record Scored(Score value, int items) implements IndicatorReading {

        /**
         * Checks the parts.
         *
         * @param value the score
         * @param items the number of answered items
         * @throws IllegalArgumentException if there is no item
         */
        public Scored {
            Objects.requireNonNull(value, "value");
            Checks.that(
                    items >= 1, "items must be 1 or more", "say that the score is missing where nothing was answered?");
        }

        @Override
        public Optional<Score> score() {
            return Optional.of(value);
        }
    }

    /**
     * No score, and why.
     *
     * @param reason why there is none
     */
    record Missing(MissingReason reason) implements IndicatorReading {

        /**
         * Checks that there is a reason.
         *
         * @param reason why there is none
         */
        public Missing {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<Score> score() {
            return Optional.empty();
        }

        /**
         * Returns the name of the type only: why someone did not answer is an answer too.
         *
         * @return a text that does not hold the reason
         */
        @Override
        public String toString() {
            return "Missing";
        }
    }
}
