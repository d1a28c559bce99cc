package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.model.feature.Feature;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;

/**
 * What one feature adds to the log-odds: coefficient * (value - reference). An association: it says what goes with a higher or lower
 * probability among many people, not what would change it for one.
 *
 * <p>Immutable and thread-safe. {@link #toString()} names the feature and holds no value.
 */
public final class Contribution implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Feature feature;
    private final double value;
    private final double reference;
    private final double logOdds;
    private final boolean imputed;

    Contribution(Feature feature, double value, double reference, double logOdds, boolean imputed) {
        this.feature = feature;
        this.value = value;
        this.reference = reference;
        this.logOdds = logOdds;
        this.imputed = imputed;
    }

    /**
     * Returns a contribution, as it was stored.
     *
     * @param feature the feature
     * @param value the value that was used
     * @param reference the value where the feature contributes nothing
     * @param logOdds what it adds
     * @param imputed whether the value was missing and its conditional mean was used
     * @return the contribution
     * @throws IllegalArgumentException if a number is not finite, or something is added at the reference
     */
    public static Contribution of(Feature feature, double value, double reference, double logOdds, boolean imputed) {
        Objects.requireNonNull(feature, "feature");
        Checks.that(
                Double.isFinite(value) && Double.isFinite(reference) && Double.isFinite(logOdds),
                "value, reference and logOdds of " + feature.featureName() + " must be finite");
        Checks.that(
                value != reference || logOdds == 0,
                feature.featureName() + " must contribute nothing at its reference");
        return new Contribution(feature, value + 0.0, reference + 0.0, logOdds + 0.0, imputed);
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
     * Returns the value that was used.
     *
     * @return the given value, or the conditional mean where it was missing
     */
    public double value() {
        return value;
    }

    /**
     * Returns the value where the feature contributes nothing.
     *
     * @return the reference value of the model
     */
    public double reference() {
        return reference;
    }

    /**
     * Returns what the feature adds.
     *
     * @return a number in log-odds, negative where it lowers the probability
     */
    public double logOdds() {
        return logOdds;
    }

    /**
     * Tells whether the value was missing.
     *
     * @return true where the conditional mean, given the other features, was used
     */
    public boolean isImputed() {
        return imputed;
    }

    /**
     * Returns the contribution as a sentence, for a citizen or caseworker to read and not for parsing.
     *
     * @param language the language to read
     * @return one sentence
     */
    public String reason(Language language) {
        return Words.in(Objects.requireNonNull(language, "language"), danish(), english());
    }

    private String danish() {
        String effect = logOdds == 0
                ? "det ændrer ikke sandsynligheden."
                : "det hænger sammen med en " + (logOdds > 0 ? "højere" : "lavere") + " sandsynlighed.";
        return PredictionWords.capitalised(feature.label(Language.DANISH)) + ": "
                + (imputed
                        ? "ikke oplyst; skønnet ud fra de øvrige oplysninger, og "
                        : position("ja", "nej", "over det typiske", "typisk", "under det typiske") + "; ")
                + effect;
    }

    private String english() {
        String effect = logOdds == 0
                ? "this does not change the probability."
                : "this goes with a " + (logOdds > 0 ? "higher" : "lower") + " probability.";
        return PredictionWords.capitalised(feature.label(Language.ENGLISH)) + ": "
                + (imputed
                        ? "not known; estimated from the other information, and "
                        : position("yes", "no", "above what is typical", "typical", "below what is typical") + "; ")
                + effect;
    }

    private String position(String yes, String no, String above, String at, String below) {
        if (feature.isYesNo()) {
            return value == 0 ? no : yes;
        }
        if (value == reference) {
            return at;
        }
        return value > reference ? above : below;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Contribution other
                && feature == other.feature
                && value == other.value
                && reference == other.reference
                && logOdds == other.logOdds
                && imputed == other.imputed;
    }

    @Override
    public int hashCode() {
        return Objects.hash(feature.featureName(), value, reference, logOdds, imputed);
    }

    /**
     * Returns the name of the feature.
     *
     * @return a text that holds no value
     */
    @Override
    public String toString() {
        return "Contribution[" + feature.featureName() + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(feature.featureName(), value, reference, logOdds, imputed);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return Contribution.of(
                    Feature.named(parts.text()), parts.number(), parts.number(), parts.number(), parts.flag());
        }
    }
}
