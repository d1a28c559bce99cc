package dk.bip.model.outcome;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The event whose probability is given. It stands beside every probability, because the sources differ: the slides S1
 * and S2 count jobs, the randomised trial S4 and the Swedish derivative SKAPA count education too, and models of other
 * countries count what a program of theirs does.
 *
 * <p>The two constants are what case files tell; a model from elsewhere has an outcome of its own. Immutable and
 * thread-safe.
 */
public final class Outcome implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The first start of a job after the date of the prediction. */
    public static final Outcome JOB = new Outcome("JOB", Text.of("job", "job"));

    /** The first start of a job or of an education after the date of the prediction, whichever comes first. */
    public static final Outcome JOB_OR_EDUCATION =
            new Outcome("JOB_OR_EDUCATION", Text.of("job eller uddannelse", "job or education"));

    private static final List<Outcome> BUILT_IN = List.of(JOB, JOB_OR_EDUCATION);

    private final String code;
    private final Text label;

    private Outcome(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /**
     * Returns an outcome of one's own.
     *
     * @param code the code for storage, which never changes, other than those of the built-in outcomes
     * @param label the words to print, in lower case for use within a sentence such as "X within 6 months"
     * @return the outcome
     * @throws IllegalArgumentException if the code is blank or that of a built-in outcome
     */
    public static Outcome of(String code, Text label) {
        Checks.notBlank(code, "code");
        Checks.that(
                BUILT_IN.stream().noneMatch(outcome -> outcome.code.equals(code)),
                "code must not be that of a built-in outcome",
                "take the constant?");
        return new Outcome(code, Objects.requireNonNull(label, "label"));
    }

    /**
     * Returns the outcomes that case files tell.
     *
     * @return an unmodifiable list of the constants
     */
    public static List<Outcome> builtIn() {
        return BUILT_IN;
    }

    /**
     * Returns the built-in outcome that has a code.
     *
     * @param code one of the codes
     * @return the outcome
     * @throws NullPointerException if {@code code} is null
     * @throws IllegalArgumentException if no built-in outcome has this code
     */
    public static Outcome ofCode(String code) {
        return Checks.codeOf("outcome", code, BUILT_IN.toArray(Outcome[]::new), Outcome::code);
    }

    /**
     * Returns the code for storage, which never changes.
     *
     * @return {@code "JOB"}, {@code "JOB_OR_EDUCATION"} or that of an outcome of one's own
     */
    public String code() {
        return code;
    }

    /**
     * Returns the words to print, in every language at once.
     *
     * @return the label, in lower case for use within a sentence
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the words to print, in lower case for use within a sentence.
     *
     * @param language the language
     * @return the label
     * @throws NullPointerException if {@code language} is null
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * Returns the words to print together with a horizon, as they begin a line.
     *
     * @param horizon within how long
     * @param language the language
     * @return such as {@code Job within 6 months}
     * @throws NullPointerException if an argument is null
     */
    public String labelWithin(Horizon horizon, Language language) {
        String words = label(language);
        int months = horizon.months();
        return Character.toUpperCase(words.charAt(0))
                + words.substring(1)
                + Words.in(language, " inden for " + months + " måneder", " within " + months + " months");
    }

    /**
     * Tells whether this is one of the constants.
     *
     * @return whether case files tell it
     */
    public boolean isBuiltIn() {
        return BUILT_IN.contains(this);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Outcome other && code.equals(other.code) && label.equals(other.label);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the code.
     *
     * @return {@link #code()}
     */
    @Override
    public String toString() {
        return code;
    }

    private Object writeReplace() {
        return new Proxy().holding(code, label);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Outcome outcome = new Outcome(parts.text(), parts.next(Text.class));
            return outcome.isBuiltIn() ? ofCode(outcome.code) : of(outcome.code, outcome.label);
        }
    }
}
