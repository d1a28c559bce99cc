package dk.bip.core.casefile;

import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is to be said of a case that came in: at which row, of which kind of event, what, how grave, and a sentence that says what
 * to try. It holds nothing of a person. Immutable and thread-safe.
 */
public final class CaseIssue implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int index;
    private final String kind;
    private final Code code;
    private final Text message;
    private final String repair;

    private CaseIssue(int index, String kindOrNull, Code code, Text message, String repairOrNull) {
        this.index = index;
        this.kind = kindOrNull;
        this.code = code;
        this.message = message;
        this.repair = repairOrNull;
    }

    static CaseIssue of(CheckedRow row, Code code, Text message) {
        return new CaseIssue(row.index(), row.kind().orElse(null), code, message, null);
    }

    static CaseIssue ofRepair(CheckedRow row, Code code, Text message, String repair) {
        return new CaseIssue(row.index(), row.kind().orElse(null), code, message, repair);
    }

    /**
     * Returns where it is.
     *
     * @return the place of the row among those that came in, counted from 0
     */
    public int index() {
        return index;
    }

    /**
     * Returns the kind of event.
     *
     * @return the code of the kind, such as {@code MEASUREMENT}; empty where the row could not be made and does not say what it was meant to
     *     be
     */
    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    /**
     * Returns what it is.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * Returns how grave it is.
     *
     * @return the severity, which goes by the code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * Returns a sentence that says what it is and what to try; rows are counted from 0 in it.
     *
     * @return the message; a rule of the library that is quoted in it is in English
     */
    public Text message() {
        return message;
    }

    /**
     * Returns which repair says that it has changed something.
     *
     * @return the name of the repair; empty for what is no {@link Code#REPAIRED} or {@link Code#DROPPED}
     */
    public Optional<String> repair() {
        return Optional.ofNullable(repair);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseIssue that
                && index == that.index
                && Objects.equals(kind, that.kind)
                && code == that.code
                && message.equals(that.message)
                && Objects.equals(repair, that.repair);
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, kind, code, message, repair);
    }

    /** {@return severity, code and index in a form for logs, not for parsing} */
    @Override
    public String toString() {
        return severity() + " " + code + " at " + index;
    }

    private Object writeReplace() {
        return new Proxy().holding(index, kind, code, message, repair);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            int index = parts.whole();
            String kind = parts.nextOrNull(String.class);
            Code code = parts.next(Code.class);
            Text message = parts.next(Text.class);
            String repair = parts.nextOrNull(String.class);
            Checks.that(index >= 0, "index must be 0 or more");
            Checks.that(
                    (repair != null) == (code == Code.REPAIRED || code == Code.DROPPED),
                    "repair must be named where it is one");
            return new CaseIssue(index, kind, code, message, repair);
        }
    }

    /** Whether there is a case file with the issue. */
    public enum Severity {
        /** There is no case file before it is mended. */
        ERROR,
        /** It is probably wrong; the case file holds it as it came in. */
        WARNING,
        /** Worth knowing; nothing is to be done. */
        INFORMATION
    }

    /** What may be said of a row. The constants' names are stable and may be stored. */
    public enum Code {
        /** No event could be made of the row. */
        UNREADABLE(Severity.ERROR),
        /** Versions of one fact differ where day of recording and revision are the same. */
        CONFLICTING_VERSIONS(Severity.ERROR),
        /** Definitions of one instrument, intervention type or background field differ. */
        DEFINITION_CONFLICT(Severity.ERROR),
        /** A primary assignment runs on when the next has begun. */
        OVERLAPPING_PRIMARY(Severity.ERROR),
        /** Measurements of one rater, instrument and day have references that make them two facts. */
        SAME_DAY_MEASUREMENTS(Severity.ERROR),
        /** An event is dated or recorded before 1900 or after 2199 (ours). */
        DATE_OUT_OF_RANGE(Severity.ERROR),
        /** A period ends fifty years or more after its start (ours), as with the end 9999-12-31. */
        FUTURE_SENTINEL(Severity.WARNING),
        /** An intervention begins while another of its type runs. */
        OVERLAPPING_PERIODS(Severity.WARNING),
        /** A job ends that never started. */
        END_WITHOUT_START(Severity.WARNING),
        /** Something was measured six months or more (ours) after the start of a job without an end. */
        MEASUREMENT_IN_JOB(Severity.WARNING),
        /** The shares of three years in a job and on benefits are above 100 percent together. */
        SHARES_ABOVE_100(Severity.WARNING),
        /** The year of birth is later than the fact that tells it. */
        BIRTH_YEAR_AFTER_DATE(Severity.WARNING),
        /** By the year of birth the citizen is younger than 15 or older than 110 on the date of the fact. */
        AGE_OUT_OF_RANGE(Severity.WARNING),
        /** What is withdrawn was not recorded by then. */
        WITHDRAWAL_OF_NOTHING(Severity.WARNING),
        /** An intervention begins on the day on which another of its type ends: one course in pieces. */
        ADJOINING_PERIODS(Severity.INFORMATION),
        /** The row is identical to another one and merged with it. */
        DUPLICATE(Severity.INFORMATION),
        /** A repair has changed the row. */
        REPAIRED(Severity.INFORMATION),
        /** A repair has left the row out. */
        DROPPED(Severity.INFORMATION);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /**
         * Returns how grave an issue of this code is.
         *
         * @return the severity
         */
        public Severity severity() {
            return severity;
        }
    }
}
