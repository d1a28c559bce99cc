package dk.bip.core.caseworker;

import dk.bip.core.DateRange;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How many conversations were held and missed over a window of time, in each mode.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds no count.
 */
public final class ConversationCount implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MODES = Conversation.Mode.values().length;
    private static final int PLACES = Conversation.Attendance.values().length * MODES;

    private final int[] counts;

    private ConversationCount(int[] counts) {
        this.counts = counts;
    }

    /**
     * Counts the conversations in a window of time.
     *
     * @param conversations the conversations, in any order; those outside the window do not count
     * @param window the days to look at
     * @return the counts
     * @throws IllegalArgumentException if the window has an open end
     */
    public static ConversationCount over(Collection<Conversation> conversations, DateRange window) {
        Objects.requireNonNull(conversations, "conversations");
        Objects.requireNonNull(window, "window");
        Checks.that(
                !window.isOpen(), "window must have an end", "end it on the day after the date that you look from?");
        int[] counts = new int[PLACES];
        for (Conversation conversation : conversations) {
            if (window.contains(conversation.date())) {
                counts[place(conversation.attendance(), conversation.mode())]++;
            }
        }
        return new ConversationCount(counts);
    }

    /**
     * Counts the conversations that took place.
     *
     * @return zero or more
     */
    public int held() {
        return count(Conversation.Attendance.HELD);
    }

    /**
     * Counts the conversations that were agreed and did not take place.
     *
     * @return zero or more
     */
    public int missed() {
        return count(Conversation.Attendance.MISSED);
    }

    /**
     * Counts the conversations of a mode.
     *
     * @param attendance held or missed
     * @param mode how the two were to meet
     * @return zero or more
     */
    public int count(Conversation.Attendance attendance, Conversation.Mode mode) {
        return counts[place(Objects.requireNonNull(attendance, "attendance"), Objects.requireNonNull(mode, "mode"))];
    }

    private static int place(Conversation.Attendance attendance, Conversation.Mode mode) {
        return attendance.ordinal() * MODES + mode.ordinal();
    }

    private int count(Conversation.Attendance attendance) {
        int sum = 0;
        for (Conversation.Mode mode : Conversation.Mode.values()) {
            sum += count(attendance, mode);
        }
        return sum;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ConversationCount other && Arrays.equals(counts, other.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that holds no count
     */
    @Override
    public String toString() {
        return "ConversationCount";
    }

    private Object writeReplace() {
        return new Proxy().holding(Arrays.stream(counts).boxed().toList());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            List<Integer> numbers = parts.list(Integer.class);
            Checks.that(numbers.size() == PLACES, "counts must be one for each attendance and mode");
            int sum = 0;
            for (int number : numbers) {
                Checks.that(number >= 0, "counts must be zero or more");
                sum = Math.addExact(sum, number);
            }
            return new ConversationCount(
                    numbers.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
