package dk.bip.core.questionnaire;

import dk.bip.core.internal.Keys;
import java.io.Serializable;

/**
 * The stable name of a question, for example {@code bip.citizen.cooperation}. It never changes its meaning: a question that asks
 * something else gets another id. Immutable and thread-safe.
 *
 * @param value 1 to 100 ASCII letters and digits, in groups parted by one dot, underscore or hyphen; case counts
 */
public record QuestionId(String value) implements Serializable {
    /**
     * Checks the form of the id.
     *
     * @param value the id's text
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} is not of the form above
     */
    public QuestionId {
        Keys.id(value, "question id");
    }

    /**
     * Returns an id.
     *
     * @param value the id's text
     * @return the id
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} is not of the form above
     */
    public static QuestionId of(String value) {
        return new QuestionId(value);
    }

    /** {@return the value} */
    @Override
    public String toString() {
        return value;
    }
}
