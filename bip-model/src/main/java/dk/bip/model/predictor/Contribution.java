package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.feature.Feature;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;

/**
 * What one known feature adds to the log-odds: effective coefficient * (term - reference), summed over the terms of the feature. What the
 * feature says of features that are missing is part of it. An association: it says what goes with a higher or lower probability among many
 * people, not what would change it for one. A missing feature has no contribution.
 *
 * <p>In points of probability it is {@code logOdds (p(L) - p(I)) / (L - I)}, with L the log-odds of the estimate, I its intercept and p the
 * averaged probability; where L and I are less than 1e-4 apart, {@code logOdds} times the slope of p halfway. It does not depend on the order
 * of the features, has the sign of the log-odds, and sums to p(L) - p(I).
 *
 * <p>Immutable and thread-safe. {@link #toString()} names the feature and holds no value.
 */
public final class Contribution implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Feature feature;
    private final double deviation;
    private final double logOdds;
    private final double points;

    private Contribution(Feature feature, double deviation, double logOdds, double points) {
        this.feature = feature;
        this.deviation = deviation;
        this.logOdds = logOdds;
        this.points = points;
    }

    /**
     * Returns a contribution, as it was stored.
     *
     * @param feature the feature
     * @param deviation how far its first term is from the reference
     * @param logOdds what it adds to the log-odds
     * @param points what it adds to the probability
     * @return the contribution
     * @throws IllegalArgumentException if a number is not finite, or points and log-odds have different signs
     */
    public static Contribution of(Feature feature, double deviation, double logOdds, double points) {
        Objects.requireNonNull(feature, "feature");
        Checks.that(
                Math.abs(deviation) <= Double.MAX_VALUE
                        && Math.abs(logOdds) <= Double.MAX_VALUE
                        && Math.abs(points) <= Double.MAX_VALUE,
                () -> "deviation, logOdds and points of " + feature.name() + " must be finite");
        Checks.that(
                points * logOdds >= 0, () -> "points and logOdds of " + feature.name() + " must not differ in sign");
        return new Contribution(feature, deviation + 0.0, logOdds + 0.0, points + 0.0);
    }

    /**
     * Returns the feature.
     *
     * @return the feature
     */
    public Feature feature() {
        return feature;
    }

    /**
     * Returns how far the feature's first term is from its reference.
     *
     * @return term less reference, in the unit of the term
     */
    public double deviation() {
        return deviation;
    }

    /**
     * Returns what the feature adds to the log-odds.
     *
     * @return a number in log-odds, negative where it lowers the probability
     */
    public double logOdds() {
        return logOdds;
    }

    /**
     * Returns what the feature adds to the probability.
     *
     * @return a share: 0.01 is one point of probability; beyond -1 to 1 where others nearly cancel a large contribution
     */
    public double points() {
        return points;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Contribution other
                && feature.equals(other.feature)
                && deviation == other.deviation
                && logOdds == other.logOdds
                && points == other.points;
    }

    @Override
    public int hashCode() {
        return Objects.hash(feature, deviation, logOdds, points);
    }

    /**
     * Returns the name of the feature.
     *
     * @return a text that holds no value
     */
    @Override
    public String toString() {
        return "Contribution[" + feature.name() + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(feature, deviation, logOdds, points);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return Contribution.of(parts.next(Feature.class), parts.number(), parts.number(), parts.number());
        }
    }
}
