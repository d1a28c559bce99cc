package dk.bip.core.attention;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.Keys;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * That a point was talked about. The point stays away until it holds a fact that it did not hold then, or until a day that the caller sets.
 * Who talked about it is for the caller to keep beside the mark.
 *
 * <p>Immutable and thread-safe. {@link #toString()} names the topic only.
 */
public final class AttentionMark implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final LocalDate talkedOn;
    private final LocalDate until;

    private final transient List<AttentionFact> facts;

    private AttentionMark(String code, List<AttentionFact> facts, LocalDate talkedOn, LocalDate until) {
        this.code = Keys.bareOrNamespaced(code, "topic code");
        this.facts = List.copyOf(facts);
        this.talkedOn = Checks.day(talkedOn, "talkedOn");
        this.until = until;
        Checks.that(!this.facts.isEmpty(), "facts must not be empty", "take those of the point that was talked about?");
        Checks.that(until == null || until.isAfter(talkedOn), "until must be after talkedOn");
    }

    /**
     * Returns the mark of a point.
     *
     * @param point the point
     * @param talkedOn the day on which it was talked about
     * @return a mark that holds until a fact is new
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the day is not of the years 1 to 9999
     */
    public static AttentionMark of(AttentionPoint point, LocalDate talkedOn) {
        return of(point.topic().code(), point.facts(), talkedOn);
    }

    /**
     * Returns the mark of its parts, such as were stored.
     *
     * @param code the code of the topic
     * @param facts the facts that the point had, one or more
     * @param talkedOn the day on which it was talked about
     * @return a mark that holds until a fact is new
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code has not the form of one, there is no fact, or the day is not of the years 1 to 9999
     */
    public static AttentionMark of(String code, List<AttentionFact> facts, LocalDate talkedOn) {
        return new AttentionMark(code, facts, talkedOn, null);
    }

    /**
     * Returns the same mark with the day on which the point comes back in any case.
     *
     * @param day the first day on which the mark no longer holds, after the day of the talk
     * @return a new mark
     * @throws NullPointerException if the day is null
     * @throws IllegalArgumentException if the day is not after that of the talk, or not of the years 1 to 9999
     */
    public AttentionMark until(LocalDate day) {
        return new AttentionMark(code, facts, talkedOn, Checks.day(day, "until"));
    }

    /**
     * Returns what was talked about.
     *
     * @return the code of the topic
     */
    public String code() {
        return code;
    }

    /**
     * Returns the facts that were talked about.
     *
     * @return an unmodifiable list, never empty
     */
    public List<AttentionFact> facts() {
        return facts;
    }

    /**
     * Returns the day of the talk.
     *
     * @return the first day on which the mark holds
     */
    public LocalDate talkedOn() {
        return talkedOn;
    }

    /**
     * Returns the day on which the point comes back in any case.
     *
     * @return the first day on which the mark no longer holds, or empty where it holds until a fact is new
     */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /**
     * Tells whether a point stays away.
     *
     * @param point the point
     * @param date the day on which one looks
     * @return true where the mark is of that topic, was made by the day, has not run out, and has every fact of the point; facts that the point
     *     has no longer do not matter
     * @throws NullPointerException if an argument is null
     */
    public boolean covers(AttentionPoint point, LocalDate date) {
        return code.equals(point.topic().code())
                && !date.isBefore(talkedOn)
                && (until == null || date.isBefore(until))
                && point.facts().stream().allMatch(fact -> facts.stream().anyMatch(fact::isSameAs));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof AttentionMark other
                && code.equals(other.code)
                && facts.equals(other.facts)
                && talkedOn.equals(other.talkedOn)
                && Objects.equals(until, other.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, facts, talkedOn, until);
    }

    /**
     * Returns the code of the topic.
     *
     * @return a text that holds neither fact nor date
     */
    @Override
    public String toString() {
        return "AttentionMark[" + code + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(code, facts, talkedOn, until);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            AttentionMark mark = of(parts.text(), parts.list(AttentionFact.class), parts.next(LocalDate.class));
            LocalDate until = parts.nextOrNull(LocalDate.class);
            return until == null ? mark : mark.until(until);
        }
    }
}
