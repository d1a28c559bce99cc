package dk.bip.core.progression;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/** The change on a scale between two dates: known and set against the measurement error, or not known for a reason. */
public sealed interface Change extends Serializable permits ReliableChange, Change.Unknown {

    /**
     * Returns the change where it is known.
     *
     * @return the change, or empty where it is not known
     */
    Optional<ReliableChange> known();

    /**
     * Says the change in a plain sentence or two for a citizen or caseworker to read. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return the sentences, with scores and dates in them
     */
    String describe(Language language);

    /**
     * No change can be told, and why. Immutable and thread-safe.
     *
     * @param reason why not
     */
    record Unknown(UnknownReason reason) implements Change {

        private static final long serialVersionUID = 1L;

        /**
         * Checks that there is a reason.
         *
         * @param reason why not
         */
        public Unknown {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<ReliableChange> known() {
            return Optional.empty();
        }

        @Override
        public String describe(Language language) {
            return reason.label(language);
        }

        /**
         * Returns the name of the type only: that someone did not answer is an answer too.
         *
         * @return a text that does not hold the reason
         */
        @Override
        public String toString() {
            return "Unknown";
        }
    }

    /** Why a change is not known. Where several apply, the first of them in this order is given. */
    enum UnknownReason implements Coded {
        /** Nothing had been measured at or before the first date. */
        NOT_MEASURED_BY_START(
                "Der var endnu ikke målt ved periodens begyndelse.",
                "Nothing had been measured yet at the start of the period."),
        /** The latest measurement is the same for both dates: a measurement is not compared with itself. */
        NOT_MEASURED_SINCE_START(
                "Der er ikke målt igen siden periodens begyndelse.",
                "Nothing has been measured again since the start of the period."),
        /** The measurement of the first date has no score on the scale, whatever the one of the second date has. */
        NO_SCORE_AT_START(
                "Der mangler en score ved periodens begyndelse.", "There is no score at the start of the period."),
        /** The measurement of the second date has no score on the scale. */
        NO_SCORE_AT_END("Der mangler en score ved periodens slutning.", "There is no score at the end of the period.");

        private final Text label;

        UnknownReason(String danish, String english) {
            this.label = Text.of(danish, english);
        }

        /**
         * Returns the sentence that a citizen or caseworker reads.
         *
         * @param language the language to read
         * @return the sentence
         */
        public String label(Language language) {
            return label.in(language);
        }

        /**
         * Returns the reason of a code.
         *
         * @param code the stable code
         * @return the reason
         * @throws IllegalArgumentException if there is no reason of that code
         */
        public static UnknownReason ofCode(String code) {
            return Checks.codeOf("unknown reason", code, values(), UnknownReason::code);
        }
    }
}
