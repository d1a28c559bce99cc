package dk.bip.core.indicator;

import dk.bip.core.internal.Checks;

/** Why there is no score. Missing is a case of its own and never a number. */
public enum MissingReason {
    /** The rater was asked and did not wish to answer. */
    DECLINED,
    /** The rater was asked and did not know. */
    DONT_KNOW,
    /** The rater was not asked. */
    NOT_ASKED;

    /**
     * Returns the stable code.
     *
     * @return the code, which is the name of the constant
     */
    public String code() {
        return name();
    }

    /**
     * Returns the reason of a code.
     *
     * @param code the stable code
     * @return the reason
     * @throws IllegalArgumentException if there is no reason of that code
     */
    public static MissingReason ofCode(String code) {
        return Checks.codeOf("missing reason", code, values(), MissingReason::code);
    }
}
