package dk.bip.core.progression;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.core.measurement.DatedScore;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The change on a scale between two dates: known and set against the measurement error, known but of unknown certainty, or not known for a
 * reason. There is no fourth, and so the type is sealed; how else a known change may be judged is open, by a
 * {@link dk.bip.core.change.ChangeMethod} of one's own and {@link ScaleProgression#assess}.
 */
public sealed interface Change extends Serializable permits ReliableChange, Change.OfUnknownCertainty, Change.Unknown {

    /**
     * Returns the change where it is known and can be set against the measurement error.
     *
     * @return the change, or empty where it is not known, or its certainty is not
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
     * A change whose certainty cannot be told, because nothing is known of how precisely the scale measures. Immutable and thread-safe.
     *
     * @param from the earlier score
     * @param to the later score
     */
    record OfUnknownCertainty(DatedScore from, DatedScore to) implements Change {

        private static final long serialVersionUID = 1L;

        /**
         * Checks the parts.
         *
         * @param from the earlier score
         * @param to the later score
         * @throws IllegalArgumentException if the dates are not in order, or the scores have different ranges
         */
        public OfUnknownCertainty {
            ReliableChange.checkOrder(from, to);
        }

        /**
         * Returns the difference.
         *
         * @return the later score minus the earlier
         */
        public double difference() {
            return to.score().minus(from.score());
        }

        @Override
        public Optional<ReliableChange> known() {
            return Optional.empty();
        }

        @Override
        public String describe(Language language) {
            String scores = LanguageFormat.of(language).scoresOn(from.value(), from.date(), to.value(), to.date());
            return scores.substring(0, 1).toUpperCase(Locale.ROOT)
                    + scores.substring(1)
                    + Words.in(
                            language,
                            ". Det vides ikke, om ændringen er større end måleusikkerheden, for skalaens pålidelighed er ikke kendt.",
                            ". It is not known whether the change is larger than the uncertainty of measurement, because the reliability of the scale is not known.");
        }

        /**
         * Returns the name of the type only.
         *
         * @return a text that holds neither dates nor scores
         */
        @Override
        public String toString() {
            return "OfUnknownCertainty";
        }

        private Object writeReplace() {
            return new Proxy().holding(from, to);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new OfUnknownCertainty(parts.next(DatedScore.class), parts.next(DatedScore.class));
            }
        }
    }

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

        private Object writeReplace() {
            return new Proxy().holding(reason);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Unknown(parts.next(UnknownReason.class));
            }
        }
    }

    /** Why a change is not known. Where several apply, the first of them in this order is given. */
    enum UnknownReason implements Coded {
        /** Nothing that gives the scale had been measured by the first date, nor within the month after it. */
        NOT_MEASURED_BY_START(
                "Der var endnu ikke målt ved periodens begyndelse.",
                "Nothing had been measured yet at the start of the period."),
        /** Nothing has been measured since the score of the first date: a measurement is not compared with itself. */
        NOT_MEASURED_SINCE_START(
                "Der er ikke målt igen siden periodens begyndelse.",
                "Nothing has been measured again since the start of the period."),
        /** No score stands at the first date: it was refused, not asked for, or is too old. */
        NO_SCORE_AT_START(
                "Der mangler en score ved periodens begyndelse.", "There is no score at the start of the period."),
        /** No score stands at the second date: it was refused, not asked for, or is too old. */
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
