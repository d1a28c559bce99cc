package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/** Why there is no estimate. */
public enum NoEstimateReason {
    /** A feature that the model requires is not known. */
    REQUIRED_FEATURE_MISSING(
            "En oplysning, som modellen kræver, mangler eller er for gammel.",
            "Information that the model requires is missing or too old."),
    /** Fewer features are known than the model asks for. */
    COVERAGE_TOO_LOW(
            "For få af oplysningerne er kendt til et skøn.", "Too little of the information is known for an estimate."),
    /** The event happened already since the first measurement; the model is for the first time only. */
    EVENT_HAPPENED_ALREADY(
            "Borgeren er allerede kommet i job eller uddannelse i forløbet; modellen gælder kun til første gang.",
            "The citizen has already got a job or education since the first measurement; the model is for the first time"
                    + " only.");

    private final Text text;

    NoEstimateReason(String danish, String english) {
        this.text = Text.of(danish, english);
    }

    /**
     * Returns the stable code.
     *
     * @return the code, which is the name of the constant
     */
    public String code() {
        return name();
    }

    /**
     * Returns the reason as a sentence.
     *
     * @param language the language to read
     * @return one sentence
     */
    public String text(Language language) {
        return text.in(language);
    }

    /**
     * Returns the reason of a code.
     *
     * @param code the stable code
     * @return the reason
     * @throws IllegalArgumentException if there is no reason of that code
     */
    public static NoEstimateReason ofCode(String code) {
        return Checks.codeOf("reason", code, values(), NoEstimateReason::code);
    }
}
