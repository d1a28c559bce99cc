package dk.bip.model.trial;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/**
 * Over whom a weekly share of what is done with people is. The two answer different questions and both are shown: leaving out who has left benefit
 * compares other people in the one arm than in the other, as soon as the arms differ in who leaves.
 */
public enum Denominator implements Coded {
    /** All who were assigned and are known of in the week: compares the arms as chance made them. */
    ASSIGNED("alle i lodtrækningen", "all who were assigned"),
    /** Those still on benefit in the week: what S4's weekly shares are over; selects. */
    ON_BENEFIT("dem, der stadig er på ydelse", "those still on benefit");

    private final Text label;

    Denominator(String danish, String english) {
        this.label = Text.of(danish, english);
    }

    /**
     * Returns the label that a reader of a report sees.
     *
     * @param language the language to read
     * @return the label, which fits behind "of"
     */
    public String label(Language language) {
        return label.in(language);
    }

    boolean holds(TrialPerson person, int week) {
        return this == ASSIGNED || person.onBenefit(week).orElse(false);
    }

    /**
     * Returns the denominator of a code.
     *
     * @param code the stable code
     * @return the denominator
     * @throws IllegalArgumentException if there is no denominator of that code
     */
    public static Denominator ofCode(String code) {
        return Checks.codeOf("denominator", code, values(), Denominator::code);
    }
}
