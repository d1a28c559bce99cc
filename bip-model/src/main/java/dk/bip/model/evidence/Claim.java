package dk.bip.model.evidence;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;

/**
 * What kind of statement a finding is, and so what may be computed from it. An association may go into a prediction and
 * never into a what-if as if it were a cause; a rule or a wish tells nothing about what happened.
 *
 * <p>Immutable and thread-safe.
 */
public enum Claim {
    /** A count or a share in a described group; nothing is compared. */
    DESCRIPTIVE("beskrivelse", "description"),

    /** Two things go together, whether or not background was controlled for; a common cause is not excluded. */
    ASSOCIATION("sammenhæng", "association"),

    /** The source claims a cause, from a randomised trial or from the belief in the caseworker's other citizens. */
    CAUSAL("årsag", "causal claim"),

    /** A calculation of what would be if something were otherwise; never observed. */
    COUNTERFACTUAL("tankeeksperiment", "thought experiment"),

    /** A rule or a target that a trial or a project set itself; says what was to happen, not what did. */
    PROTOCOL("regel eller mål", "rule or target"),

    /** What practitioners asked for; an opinion. */
    PRACTICE("ønske fra praksis", "wish from practice");

    private final Text label;

    Claim(String danish, String english) {
        this.label = Text.of(danish, english);
    }

    /**
     * Whether the finding states what data showed: true for a description, an association and a causal claim.
     *
     * @return false for a thought experiment, a rule and a wish
     */
    public boolean isObserved() {
        return this == DESCRIPTIVE || this == ASSOCIATION || this == CAUSAL;
    }

    /**
     * The code for storage, which never changes.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }

    /**
     * The words to print, in lower case.
     *
     * @param language the language
     * @return the label
     * @throws NullPointerException if {@code language} is null
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * The claim of a code.
     *
     * @param code the code
     * @return the claim
     * @throws NullPointerException if {@code code} is null
     * @throws IllegalArgumentException if no claim has this code
     */
    public static Claim ofCode(String code) {
        return Checks.codeOf("claim", code, values(), Claim::code);
    }
}
