package dk.bip.core.questionnaire;

import dk.bip.core.internal.Keys;
import java.io.Serializable;

/**
 * The stable name of a form over all its versions, for example {@code bip.citizen}. Immutable and thread-safe.
 *
 * @param value 1 to 100 ASCII letters and digits, in groups parted by one dot, underscore or hyphen; case counts
 */
public record QuestionnaireId(String value) implements Serializable {
    /**
     * Checks the form of the id.
     *
     * @param value the id's text
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} is not of the form above
     */
    public QuestionnaireId {
        Keys.id(value, "questionnaire id");
    }

    /**
     * Returns an id.
     *
     * @param value the id's text
     * @return the id
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} is not of the form above
     */
    public static QuestionnaireId of(String value) {
        return new QuestionnaireId(value);
    }

    /** {@return the value} */
    @Override
    public String toString() {
        return value;
    }
}
