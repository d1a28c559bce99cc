package dk.bip.model.outcome;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;

/**
 * How long after the date of a prediction its outcome may come: a positive number of whole three-month intervals.
 *
 * <p>BIP measures every third month (finding BIP-DESIGN-04), and a model has a logit for each of its horizons, which are
 * multiples of that interval.
 *
 * <p>Immutable, thread-safe and serializable; ordered from short to long.
 */
public final class Horizon implements Comparable<Horizon>, Serializable {
    private static final long serialVersionUID = 1L;

    /** The length of one interval, in months. */
    public static final int MONTHS_PER_INTERVAL = 3;

    /** Three months: one interval. */
    public static final Horizon THREE_MONTHS = new Horizon(1);

    /** Six months: two intervals. */
    public static final Horizon SIX_MONTHS = new Horizon(2);

    /** Twelve months: four intervals. */
    public static final Horizon TWELVE_MONTHS = new Horizon(4);

    private final int intervals;

    private Horizon(int intervals) {
        this.intervals = intervals;
    }

    /**
     * A horizon from its length in months.
     *
     * @param months the length, a positive multiple of three
     * @return the horizon
     * @throws IllegalArgumentException if {@code months} is not a positive multiple of three
     */
    public static Horizon ofMonths(int months) {
        Checks.that(
                months > 0 && months % MONTHS_PER_INTERVAL == 0,
                "months must be a positive multiple of " + MONTHS_PER_INTERVAL
                        + " (the interval between two measurements), but is " + months,
                advice(months));
        return new Horizon(months / MONTHS_PER_INTERVAL);
    }

    private static String advice(int months) {
        if (months < MONTHS_PER_INTERVAL) {
            return MONTHS_PER_INTERVAL + ", the shortest horizon?";
        }
        int below = months - months % MONTHS_PER_INTERVAL;
        return below > Integer.MAX_VALUE - MONTHS_PER_INTERVAL
                ? below + "?"
                : below + " or " + (below + MONTHS_PER_INTERVAL) + "?";
    }

    /**
     * The length in months.
     *
     * @return a positive multiple of three
     */
    public int months() {
        return intervals * MONTHS_PER_INTERVAL;
    }

    /**
     * The number of three-month intervals.
     *
     * @return {@code months() / 3}, at least 1
     */
    public int intervals() {
        return intervals;
    }

    /**
     * Orders by length.
     *
     * @param other the other horizon
     * @return negative, zero or positive as this horizon is shorter than, as long as or longer than the other
     * @throws NullPointerException if {@code other} is null
     */
    @Override
    public int compareTo(Horizon other) {
        Objects.requireNonNull(other, "other");
        return Integer.compare(intervals, other.intervals);
    }

    /**
     * Whether the other object is a horizon of the same length.
     *
     * @param other any object, or null
     * @return true if equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Horizon horizon && intervals == horizon.intervals;
    }

    /**
     * A hash code that agrees with {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return intervals;
    }

    /**
     * The length in words, for example {@code "6 months"}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return months() + " months";
    }

    private Object writeReplace() {
        return new Proxy().holding(months());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return ofMonths(parts.whole());
        }
    }
}
