package dk.bip.model.trial;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/** To which of two groups chance assigned a person, whatever the person was then offered: intention to treat. */
public enum Arm implements Coded {
    /** Assigned to what is tried. */
    TREATED("Indsats", "Treated"),
    /** Assigned to what is offered anyway. */
    CONTROL("Kontrol", "Control");

    private final Text label;

    Arm(String danish, String english) {
        this.label = Text.of(danish, english);
    }

    /**
     * Returns the label that a reader of a report sees.
     *
     * @param language the language to read
     * @return the label
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * Returns the arm of a code.
     *
     * @param code the stable code
     * @return the arm
     * @throws IllegalArgumentException if there is no arm of that code
     */
    public static Arm ofCode(String code) {
        return Checks.codeOf("arm", code, values(), Arm::code);
    }
}
