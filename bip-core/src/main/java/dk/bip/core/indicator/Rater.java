package dk.bip.core.indicator;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/** Who answers: citizen and caseworker fill in separate questionnaires on the same occasion (BIP-DESIGN-04). */
public enum Rater implements Coded {
    /** The citizen, about himself or herself. */
    CITIZEN("Borger", "Citizen"),
    /** The caseworker, about the citizen. */
    CASEWORKER("Sagsbehandler", "Caseworker");

    private final Text label;

    Rater(String danish, String english) {
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
     * Returns the rater of a code.
     *
     * @param code the stable code
     * @return the rater
     * @throws IllegalArgumentException if there is no rater of that code
     */
    public static Rater ofCode(String code) {
        return Checks.codeOf("rater", code, values(), Rater::code);
    }
}
