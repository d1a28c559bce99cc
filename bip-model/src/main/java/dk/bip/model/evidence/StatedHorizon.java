package dk.bip.model.evidence;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.outcome.Horizon;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * Within how long the outcome of a finding was counted, if the source says so. Most sources do not: a horizon that we
 * read into a figure is never here but in a {@link Interpretation}.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class StatedHorizon implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The finding is about an outcome or a movement over time, and the source does not say within how long. */
    public static final StatedHorizon NOT_STATED = new StatedHorizon("not stated", null);

    /** The finding is not about an outcome, so that it has no horizon. */
    public static final StatedHorizon NOT_APPLICABLE = new StatedHorizon("not applicable", null);

    private final String words;
    private final Period period;

    private StatedHorizon(String words, Period period) {
        this.words = words;
        this.period = period;
    }

    static StatedHorizon ofMonths(int months) {
        return new StatedHorizon(positive(months) + " months", Period.ofMonths(months));
    }

    static StatedHorizon ofWeeks(int weeks) {
        return new StatedHorizon(positive(weeks) + " weeks", Period.ofWeeks(weeks));
    }

    private static int positive(int count) {
        Checks.that(count > 0, "a stated horizon must be positive");
        return count;
    }

    /**
     * Whether the source gives a length.
     *
     * @return true if {@link #period()} is present
     */
    public boolean isStated() {
        return period != null;
    }

    /**
     * The stated length.
     *
     * @return the length in months or in days, empty if not stated or not applicable
     */
    public Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    /**
     * The stated length as a horizon of the model.
     *
     * @return the horizon, empty if no length is stated or if it is no multiple of three months (the trial's 64 weeks)
     */
    public Optional<Horizon> toHorizon() {
        return period().filter(
                        p -> p.getMonths() > 0 && p.getMonths() % Horizon.MONTHS_PER_INTERVAL == 0 && p.getDays() == 0)
                .map(p -> Horizon.ofMonths(p.getMonths()));
    }

    /**
     * Whether the other object says the same.
     *
     * @param other any object, or null
     * @return true if equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof StatedHorizon horizon
                && words.equals(horizon.words)
                && Objects.equals(period, horizon.period);
    }

    /**
     * A hash code that agrees with {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /**
     * The horizon in words.
     *
     * @return for example {@code "6 months"} or {@code "not stated"}
     */
    @Override
    public String toString() {
        return words;
    }

    private Object writeReplace() {
        return new Proxy().holding(words);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            String words = parts.text();
            if (words.equals(NOT_STATED.words)) {
                return NOT_STATED;
            } else if (words.equals(NOT_APPLICABLE.words)) {
                return NOT_APPLICABLE;
            }
            int count = Integer.parseInt(words.substring(0, words.indexOf(' ')));
            StatedHorizon horizon = words.endsWith("weeks") ? ofWeeks(count) : ofMonths(count);
            Checks.that(horizon.words.equals(words), "words must be a number of months or weeks");
            return horizon;
        }
    }
}
