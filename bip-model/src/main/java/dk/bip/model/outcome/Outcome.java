package dk.bip.model.outcome;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/**
 * The event whose probability is given. It stands beside every probability, because the sources differ: the slides S1
 * and S2 count jobs, the randomised trial S4 and the Swedish derivative SKAPA count education too.
 *
 * <p>Immutable and thread-safe.
 */
public enum Outcome {
    /** The first start of a job after the date of the prediction. */
    JOB("JOB", Text.of("job", "job")),

    /** The first start of a job or of an education after the date of the prediction, whichever comes first. */
    JOB_OR_EDUCATION("JOB_OR_EDUCATION", Text.of("job eller uddannelse", "job or education"));

    private final String code;
    private final Text label;

    Outcome(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The code for storage, which never changes.
     *
     * @return {@code "JOB"} or {@code "JOB_OR_EDUCATION"}
     */
    public String code() {
        return code;
    }

    /**
     * The words to print, in lower case for use within a sentence.
     *
     * @param language the language
     * @return the label
     * @throws NullPointerException if {@code language} is null
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * The outcome that has a code.
     *
     * @param code one of the codes
     * @return the outcome
     * @throws NullPointerException if {@code code} is null
     * @throws IllegalArgumentException if no outcome has this code
     */
    public static Outcome ofCode(String code) {
        return Checks.codeOf("outcome", code, values(), Outcome::code);
    }
}
