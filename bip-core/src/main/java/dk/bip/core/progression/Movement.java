package dk.bip.core.progression;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/** A citizen's movement: towards, neither towards nor away from, or away from the best end of a scale. */
public enum Movement implements Coded {
    /** A reliable move towards the better end of the scale. */
    PROGRESSION("Fremgang", "Progression"),
    /** No reliable move: what was seen is within the measurement error. It is not a proof that nothing changed. */
    STANDSTILL("Ingen sikker ændring", "No certain change"),
    /** A reliable move away from the better end of the scale. */
    REGRESSION("Tilbagegang", "Regression");

    private final Text label;

    Movement(String danish, String english) {
        this.label = Text.of(danish, english);
    }

    /** The difference is positive where it is for the better. */
    static Movement of(double difference, double threshold) {
        if (difference > threshold) {
            return PROGRESSION;
        }
        return difference < -threshold ? REGRESSION : STANDSTILL;
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
     * Returns the movement of a code.
     *
     * @param code the stable code
     * @return the movement
     * @throws IllegalArgumentException if there is no movement of that code
     */
    public static Movement ofCode(String code) {
        return Checks.codeOf("movement", code, values(), Movement::code);
    }
}
