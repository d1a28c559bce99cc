package dk.bip.model.trial;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.Objects;

/**
 * A share that a protocol wants reached among the treated. Immutable, thread-safe and serializable.
 *
 * @param measure the share of what
 * @param share the least share wanted, from 0 to 1
 */
public record ProtocolTarget(Measure measure, double share) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The share of what. */
    public enum Measure implements Coded {
        /** Weeks with a conversation, of all weeks of persons still on benefit. */
        WEEKS_WITH_CONVERSATION(
                "Uger med en samtale, blandt dem på ydelse", "Weeks with a conversation, of those on benefit"),
        /** Persons who were ever in an offer at a company. */
        PERSONS_IN_COMPANY_OFFER("Personer i et virksomhedsrettet tilbud", "Persons in an offer at a company"),
        /** Persons who ever had the outcome or were in an offer at a company: a work community. */
        PERSONS_IN_WORK_COMMUNITY(
                "Personer med udfaldet eller i et virksomhedsrettet tilbud",
                "Persons with the outcome or in an offer at a company");

        private final Text label;

        Measure(String danish, String english) {
            this.label = Text.of(danish, english);
        }

        /**
         * Returns the label that a reader of a report sees.
         *
         * @param language the language to read
         * @return the label
         */
        public String label(Language language) {
            return label.in(language);
        }

        /**
         * Returns the measure of a code.
         *
         * @param code the stable code
         * @return the measure
         * @throws IllegalArgumentException if there is no measure of that code
         */
        public static Measure ofCode(String code) {
            return Checks.codeOf("target measure", code, values(), Measure::code);
        }
    }

    /**
     * Checks the parts.
     *
     * @param measure the share of what
     * @param share the least share wanted, from 0 to 1
     * @throws IllegalArgumentException if the share is out of range
     */
    public ProtocolTarget {
        Objects.requireNonNull(measure, "measure");
        share = Checks.within(share, 0, 1, "share");
    }

    private Object writeReplace() {
        return new Proxy().holding(measure, share);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ProtocolTarget(parts.next(Measure.class), parts.number());
        }
    }
}
