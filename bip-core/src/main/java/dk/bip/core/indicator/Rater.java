package dk.bip.core.indicator;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/** Who answers: citizen and caseworker fill in separate questionnaires (BIP-DESIGN-04), in practice often on different days. */
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

    /** Checks that a scale is asked for that exists. */
    static void checkRates(boolean rates, String what, Rater rater) {
        Checks.that(rates, () -> what + " must not be rated by the " + rater, "ask for the scale of the other rater?");
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
