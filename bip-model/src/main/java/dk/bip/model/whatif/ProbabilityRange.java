package dk.bip.model.whatif;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;

/**
 * A probability and what a published change would make of it: a range whose one end is no effect and whose other end is
 * the published one. It is not a confidence interval, and the uncertainty of the probability itself is not in it.
 *
 * <p>Immutable, thread-safe and serializable. {@link #toString()} holds no probability.
 */
public final class ProbabilityRange implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final Horizon horizon;
    private final double withoutEffect;
    private final double withPublishedEffect;
    private final boolean capped;

    private ProbabilityRange(
            Outcome outcome, Horizon horizon, double withoutEffect, double withPublishedEffect, boolean capped) {
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.horizon = Objects.requireNonNull(horizon, "horizon");
        this.withoutEffect = Checks.within(withoutEffect, 0, 1, "withoutEffect");
        this.withPublishedEffect = Checks.within(withPublishedEffect, 0, 1, "withPublishedEffect");
        Checks.that(!capped || withPublishedEffect == 1, "withPublishedEffect must be 1 where it is capped");
        this.capped = capped;
    }

    /** The probability times a factor, but never above 1. */
    static ProbabilityRange of(Outcome outcome, Horizon horizon, double probability, double factor) {
        double changed = probability * factor;
        return new ProbabilityRange(outcome, horizon, probability, Math.min(1.0, changed), changed > 1.0);
    }

    /**
     * The event that the probability is about.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Within how long.
     *
     * @return the horizon
     */
    public Horizon horizon() {
        return horizon;
    }

    /**
     * The end with no effect, which is the probability that the range was made from.
     *
     * @return a probability from 0 to 1
     */
    public double withoutEffect() {
        return withoutEffect;
    }

    /**
     * The end with the whole published effect.
     *
     * @return a probability from 0 to 1
     */
    public double withPublishedEffect() {
        return withPublishedEffect;
    }

    /**
     * The smaller end.
     *
     * @return a probability from 0 to 1
     */
    public double lower() {
        return Math.min(withoutEffect, withPublishedEffect);
    }

    /**
     * The larger end.
     *
     * @return a probability from 0 to 1
     */
    public double upper() {
        return Math.max(withoutEffect, withPublishedEffect);
    }

    /**
     * Whether the published effect would give more than 1, so that the range ends at 1.
     *
     * @return true if it was cut
     */
    public boolean isCapped() {
        return capped;
    }

    /** Both ends, which end is which, and what they are about. */
    String describe(Language language) {
        LanguageFormat format = LanguageFormat.of(language);
        String without = format.probability(withoutEffect);
        String with = format.probability(withPublishedEffect);
        return outcome.labelWithin(horizon, language)
                + Words.in(
                        language,
                        ": fra " + without + ", som nu, til " + with + " med den offentliggjorte forskel.",
                        ": from " + without + ", as now, to " + with + " with the published difference.");
    }

    /**
     * Whether the other object is the same range of the same outcome and horizon.
     *
     * @param other any object, or null
     * @return true if equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ProbabilityRange range
                && outcome.equals(range.outcome)
                && horizon.equals(range.horizon)
                && Double.compare(withoutEffect, range.withoutEffect) == 0
                && Double.compare(withPublishedEffect, range.withPublishedEffect) == 0
                && capped == range.capped;
    }

    /**
     * A hash code that agrees with {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(outcome.code(), horizon, withoutEffect, withPublishedEffect, capped);
    }

    /**
     * What the range is about, without its numbers.
     *
     * @return outcome and horizon
     */
    @Override
    public String toString() {
        return "ProbabilityRange[" + outcome + " within " + horizon + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(outcome, horizon, withoutEffect, withPublishedEffect, capped);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new ProbabilityRange(
                    parts.next(Outcome.class), parts.next(Horizon.class), parts.number(), parts.number(), parts.flag());
        }
    }
}
