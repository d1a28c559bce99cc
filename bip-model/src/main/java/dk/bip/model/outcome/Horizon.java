package dk.bip.model.outcome;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;

/**
 * How long after the date of a prediction its outcome may come: a positive number of whole months.
 *
 * <p>BIP measures every third month (finding BIP-DESIGN-04), and the built-in models have a logit for horizons that are multiples of that
 * interval; models from elsewhere have others, such as seven months.
 *
 * <p>Immutable, thread-safe and serializable; ordered from short to long.
 */
public final class Horizon implements Comparable<Horizon>, Serializable {
    private static final long serialVersionUID = 1L;

    /** The length of one interval between two measurements, in months. */
    public static final int MONTHS_PER_INTERVAL = 3;

    /** Three months: one interval. */
    public static final Horizon THREE_MONTHS = new Horizon(3);

    /** Six months: two intervals. */
    public static final Horizon SIX_MONTHS = new Horizon(6);

    /** Twelve months: four intervals. */
    public static final Horizon TWELVE_MONTHS = new Horizon(12);

    private final int months;

    private Horizon(int months) {
        this.months = months;
    }

    /**
     * A horizon from its length in months.
     *
     * @param months the length, a positive number
     * @return the horizon
     * @throws IllegalArgumentException if {@code months} is not positive
     */
    public static Horizon ofMonths(int months) {
        Checks.that(months > 0, "months must be positive, but is " + months);
        return new Horizon(months);
    }

    /**
     * The length in months.
     *
     * @return a positive number
     */
    public int months() {
        return months;
    }

    /**
     * The number of three-month intervals.
     *
     * @return {@code months() / 3}, at least 1
     * @throws IllegalStateException if the length is no multiple of three months
     */
    public int intervals() {
        if (months % MONTHS_PER_INTERVAL != 0) {
            throw new IllegalStateException("a horizon must be a multiple of " + MONTHS_PER_INTERVAL
                    + " months (the interval between two measurements) to have intervals, but is " + this);
        }
        return months / MONTHS_PER_INTERVAL;
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
        return Integer.compare(months, other.months);
    }

    /**
     * Whether the other object is a horizon of the same length.
     *
     * @param other any object, or null
     * @return true if equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Horizon horizon && months == horizon.months;
    }

    /**
     * A hash code that agrees with {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return months;
    }

    /**
     * The length in words, for example {@code "6 months"}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return months + " months";
    }

    private Object writeReplace() {
        return new Proxy().holding(months);
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
