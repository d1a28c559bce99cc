package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.model.feature.Coverage;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.io.Serializable;

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
     * Returns what the prediction rested on.
     *
     * @return the features that were used, imputed and missing
     */
    Coverage coverage();

    /**
     * Says in plain sentences, for a citizen or caseworker to read, how likely the event is, how sure that is and why; or why there is no
     * estimate. Not for parsing: the words may change.
     *
     * @param language the language to read
     * @return lines that end with a line feed; they hold the probability and what went into it
     */
    String describe(Language language);
}
