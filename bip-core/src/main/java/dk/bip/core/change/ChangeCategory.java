package dk.bip.core.change;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/**
 * What a change comes to where the verdict of a method and a boundary between two populations are taken together, in the field's words
 * (N. S. Jacobson and P. Truax, 1991). No word of these says what caused the change: harmed, too, is a move across the boundary and no more.
 */
public enum ChangeCategory implements Coded {
    /** A change for the better, from the side of the population out of work to that of the one in work. */
    RECOVERED("Fremgang over grænsen", "Progression across the boundary"),
    /** A change for the better that does not cross the boundary, or where none was given. */
    IMPROVED("Fremgang", "Progression"),
    /** No change by the method: what was seen is within what it takes for none. It is not a proof that nothing changed. */
    UNCHANGED("Ingen sikker ændring", "No certain change"),
    /** A change for the worse that does not cross the boundary, or where none was given. */
    DETERIORATED("Tilbagegang", "Regression"),
    /** A change for the worse, from the side of the population in work to that of the one out of work. */
    HARMED("Tilbagegang over grænsen", "Regression across the boundary");

    private final Text label;

    ChangeCategory(String danish, String english) {
        this.label = Text.of(danish, english);
    }

    /**
     * Returns the label that a citizen or caseworker reads.
     *
     * @param language the language to read
     * @return the label
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * Returns the category of a code.
     *
     * @param code the stable code
     * @return the category
     * @throws IllegalArgumentException if there is no category of that code
     */
    public static ChangeCategory ofCode(String code) {
        return Checks.codeOf("change category", code, values(), ChangeCategory::code);
    }
}
