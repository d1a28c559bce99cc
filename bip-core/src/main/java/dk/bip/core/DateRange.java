package dk.bip.core;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A half-open range of days: the start is in it, the end is not, and an end that is not known is explicitly open.
 *
 * <p>A range holds at least one day. Immutable and thread-safe.
 */
public final class DateRange implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "..";

    private final LocalDate start;
    private final LocalDate end;

    private DateRange(LocalDate start, LocalDate end) {
        this.start = start;
        this.end = end;
    }

    /**
     * Returns the range from a first day up to, and not including, an end.
     *
     * @param startInclusive the first day
     * @param endExclusive the day after the last day
     * @return the range
     * @throws IllegalArgumentException if the end is not after the start, or a date is not of the years 1 to 9999
     */
    public static DateRange of(LocalDate startInclusive, LocalDate endExclusive) {
        Checks.day(startInclusive, "startInclusive");
        Checks.day(endExclusive, "endExclusive");
        Checks.that(
                endExclusive.isAfter(startInclusive),
                "endExclusive must be after startInclusive",
                "the dates are in the wrong order, or the last day was given where the day after it is meant?");
        return new DateRange(startInclusive, endExclusive);
    }

    /**
     * Returns the range that starts on a day and has an open end.
     *
     * @param startInclusive the first day
     * @return the range
     */
    public static DateRange startingOn(LocalDate startInclusive) {
        return new DateRange(Checks.day(startInclusive, "startInclusive"), null);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text two ISO 8601 dates with a slash between them, the second replaced by {@code ..} where the end is open
     * @return the range
     * @throws IllegalArgumentException if the text is not of that form or the end is not after the start
     */
    public static DateRange parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        Checks.that(
                slash > 0,
                "text must be two dates with a slash between them",
                "write it like 2015-01-01/2015-04-01, or 2015-01-01/.. with an open end?");
        LocalDate start = parseDate(text.substring(0, slash));
        String end = text.substring(slash + 1);
        return end.equals(OPEN) ? startingOn(start) : of(start, parseDate(end));
    }

    private static LocalDate parseDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("text must hold ISO 8601 dates\nMaybe write it like 2015-01-01?");
        }
    }

    /**
     * Returns the first day.
     *
     * @return the first day
     */
    public LocalDate startInclusive() {
        return start;
    }

    /**
     * Returns the day after the last day.
     *
     * @return the end, or empty where it is open
     */
    public Optional<LocalDate> endExclusive() {
        return Optional.ofNullable(end);
    }

    /**
     * Tells whether the end is open.
     *
     * @return true where no end is known
     */
    public boolean isOpen() {
        return end == null;
    }

    /**
     * Tells whether a day lies in the range.
     *
     * @param date the day
     * @return true from the start to the day before the end
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && (end == null || date.isBefore(end));
    }

    /**
     * Tells whether two ranges share at least one day.
     *
     * @param other the other range
     * @return true where they overlap; ranges that only meet do not
     */
    public boolean overlaps(DateRange other) {
        return (other.end == null || start.isBefore(other.end)) && (end == null || other.start.isBefore(end));
    }

    /**
     * Returns the days that this range and another share.
     *
     * @param other the other range
     * @return their common days, or empty where they share none
     */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate latestStart = start.isAfter(other.start) ? start : other.start;
        LocalDate earliestEnd = end == null || (other.end != null && other.end.isBefore(end)) ? other.end : end;
        return Optional.of(new DateRange(latestStart, earliestEnd));
    }

    /**
     * Returns the number of days.
     *
     * @return the number of days, one or more
     * @throws IllegalStateException if the end is open
     */
    public long days() {
        if (end == null) {
            throw new IllegalStateException(
                    "a range with an open end has no number of days\nMaybe intersect it with a" + " window first?");
        }
        return ChronoUnit.DAYS.between(start, end);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DateRange other && start.equals(other.start) && Objects.equals(end, other.end);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, end);
    }

    /**
     * Returns the range as {@link #parse} reads it.
     *
     * @return two ISO 8601 dates with a slash between them, or {@code ..} for an open end
     */
    @Override
    public String toString() {
        return start + "/" + (end == null ? OPEN : end);
    }

    private Object writeReplace() {
        return new Proxy().holding(start, end);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            LocalDate start = parts.next(LocalDate.class);
            LocalDate end = parts.nextOrNull(LocalDate.class);
            return end == null ? startingOn(start) : DateRange.of(start, end);
        }
    }
}
