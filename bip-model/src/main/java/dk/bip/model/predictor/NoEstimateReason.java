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
    /** For what is missing it is not proved that the probability never falls with the horizon. */
    HORIZONS_NOT_IN_ORDER(
            "For netop det, der mangler, kan modellen ikke give sandsynligheder, der sikkert passer sammen fra den ene periode til den næste.",
            "For just what is missing the model cannot give probabilities that surely fit together from one horizon to the next."),
    /** Two values of the case exclude each other by a rule of the model. */
    VALUES_EXCLUDE_EACH_OTHER(
            "To af oplysningerne kan ikke passe sammen.", "Two pieces of the information exclude each other."),
    /** The citizen is in an ordinary or subsidised job on the date, whenever it began. */
    IN_JOB("Borgeren er i job.", "The citizen is in a job."),
    /** A job has ended, and nothing has been measured since. */
    NOT_MEASURED_SINCE_JOB(
            "Borgeren har været i job, og der er ikke målt siden.",
            "The citizen has been in a job, and nothing has been measured since."),
    /** An education has started since the episode began; only where the model counts educations as the outcome. */
    EDUCATION_STARTED_ALREADY(
            "Borgeren er allerede begyndt på en uddannelse i forløbet.",
            "The citizen has already started an education in the course of events.");

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
