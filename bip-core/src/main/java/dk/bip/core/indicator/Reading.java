package dk.bip.core.indicator;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What one rater's answers of one day say of one dimension: a score, or the reason why there is none. */
public sealed interface Reading extends Serializable {

    /**
     * Returns the score.
     *
     * @return the score, or empty where it is missing
     */
    Optional<Score> score();

    /**
     * Tells whether the rater was asked and gave no score: declined, or did not know. Then an earlier score no longer stands for the
     * rater's view; who was not asked has not taken anything back.
     *
     * @return true for a missing score whose reason is anything but not asked
     */
    default boolean isRefusal() {
        return false;
    }

    /**
     * Returns what several items say of one dimension.
     *
     * @param items the readings of the items, one or more, of one range
     * @return the mean of the scores, each weighted by the items that it rests on, and the number of all items; where there is no score, the
     *     first of these reasons that one of the items has (ours): declined, don't know, not asked
     * @throws IllegalArgumentException if there is no item, or the scores have different ranges
     */
    static Reading mean(List<Reading> items) {
        Checks.that(!items.isEmpty(), "items must not be empty");
        double sum = 0;
        int count = 0;
        Score first = null;
        MissingReason reason = MissingReason.NOT_ASKED;
        for (Reading item : items) {
            if (item instanceof Scored scored) {
                first = first == null ? scored.value() : first;
                first.checkRange(scored.value());
                sum += scored.items() * scored.value().value();
                count += scored.items();
            } else if (item instanceof Missing missing && missing.reason().compareTo(reason) < 0) {
                reason = missing.reason();
            }
        }
        return count == 0 ? new Missing(reason) : new Scored(first.range().mean(sum, count), count);
    }

    /**
     * A score and the number of answered items that it is the mean of.
     *
     * @param value the score
     * @param items the number of answered items, one or more
     */
    record Scored(Score value, int items) implements Reading {

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

        private Object writeReplace() {
            return new Proxy().holding(value, items);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Scored(parts.next(Score.class), parts.whole());
            }
        }
    }

    /**
     * No score, and why.
     *
     * @param reason why there is none
     */
    record Missing(MissingReason reason) implements Reading {

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

        @Override
        public boolean isRefusal() {
            return reason != MissingReason.NOT_ASKED;
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

        private Object writeReplace() {
            return new Proxy().holding(reason);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Missing(parts.next(MissingReason.class));
            }
        }
    }
}
