package dk.bip.core;

import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.Objects;

/**
 * A text in both languages, both present and not blank.
 *
 * @param danish the Danish text
 * @param english the English text
 */
public record Text(String danish, String english) implements Serializable {

    /**
     * Checks that neither text is blank.
     *
     * @param danish the Danish text
     * @param english the English text
     * @throws NullPointerException if a text is null
     * @throws IllegalArgumentException if a text is blank
     */
    public Text {
        Checks.notBlank(danish, "danish");
        Checks.notBlank(english, "english");
    }

    /**
     * Returns a text in both languages.
     *
     * @param danish the Danish text
     * @param english the English text
     * @return the text
     * @throws IllegalArgumentException if a text is blank
     */
    public static Text of(String danish, String english) {
        return new Text(danish, english);
    }

    /**
     * Returns the text in one language.
     *
     * @param language the language to read
     * @return the text in that language
     */
    public String in(Language language) {
        return switch (Objects.requireNonNull(language, "language")) {
            case DANISH -> danish;
            case ENGLISH -> english;
        };
    }
}
