package dk.bip.core.caseworker;

import dk.bip.core.DateRange;
import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Objects;

/**
 * How many conversations were held and missed over a window of time, in each mode.
 *
 * <p>Immutable and thread-safe. {@link #toString()} holds no count.
 */
public final class ConversationCount implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<Conversation.Attendance, EnumMap<Conversation.Mode, Integer>> counts;

    private ConversationCount(EnumMap<Conversation.Attendance, EnumMap<Conversation.Mode, Integer>> counts) {
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
        EnumMap<Conversation.Attendance, EnumMap<Conversation.Mode, Integer>> counts =
                new EnumMap<>(Conversation.Attendance.class);
        for (Conversation conversation : conversations) {
            if (window.contains(conversation.date())) {
                counts.computeIfAbsent(conversation.attendance(), any -> new EnumMap<>(Conversation.Mode.class))
                        .merge(conversation.mode(), 1, Integer::sum);
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
        Objects.requireNonNull(attendance, "attendance");
        Objects.requireNonNull(mode, "mode");
        return counts.containsKey(attendance) ? counts.get(attendance).getOrDefault(mode, 0) : 0;
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
        return o instanceof ConversationCount other && counts.equals(other.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
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
}
