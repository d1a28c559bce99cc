package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.model.feature.Coverage;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The answer of a predictor: an {@link Estimate} with its uncertainty, or {@link NoEstimate} with the reasons why there is none. Either
 * says which event it is about, within which time, and which model spoke.
 *
 * <p>No {@code toString} of a prediction holds a probability or a value of the case.
 */
public sealed interface Prediction extends Serializable permits Estimate, NoEstimate {

    /**
     * Returns the event.
     *
     * @return the outcome
     */
    Outcome outcome();

    /**
     * Returns within which time.
     *
     * @return the horizon
     */
    Horizon horizon();

    /**
     * Returns which model spoke.
     *
     * @return id and version of the model
     */
    ModelReference model();

    /**
     * Returns the version of the library that gave the prediction.
     *
     * @return such as {@code 0.4.0}
     */
    String libraryVersion();

    /**
     * Returns what the model saw, and the date that it holds on.
     *
     * @return the features with their values, known or missing
     */
    FeatureRow row();

    /**
     * Returns the date of the prediction.
     *
     * @return the date that the row holds on, or empty where a row without one was predicted
     */
    default Optional<LocalDate> date() {
        return row().date();
    }

    /**
     * Returns what the prediction rested on.
     *
     * @return the features that were known and missing
     */
    default Coverage coverage() {
        return row().coverage();
    }

    /**
     * Returns the estimate, for a caller who cannot go on without one.
     *
     * @return this, where it is an estimate
     * @throws NoEstimateException where there is none, with the reasons
     */
    default Estimate orElseThrow() {
        if (this instanceof NoEstimate none) {
            throw new NoEstimateException(none.reasons());
        }
        return (Estimate) this;
    }

    /**
     * Returns how likely the event is, how sure that is and why, or why there is no estimate: sentences with their features and numbers.
     *
     * @return the explanation, in every language at once
     */
    Explanation explanation();

    /**
     * Says in plain sentences, for a citizen or caseworker to read, how likely the event is, how sure that is and why; or why there is no
     * estimate: the text of {@link #explanation()}. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return lines that end with a line feed; they hold the probability and what went into it
     */
    default String describe(Language language) {
        return explanation().text(language);
    }
}
