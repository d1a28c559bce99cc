package dk.bip.core.indicator;

import dk.bip.core.Coded;
import dk.bip.core.internal.Checks;

/** Why there is no score. Missing is a case of its own and never a number. The first constant outweighs the later ones. */
public enum MissingReason implements Coded {
    /** The rater was asked and did not wish to answer. */
    DECLINED,
    /** The rater was asked and did not know. */
    DONT_KNOW,
    /** The rater was not asked. */
    NOT_ASKED;

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
