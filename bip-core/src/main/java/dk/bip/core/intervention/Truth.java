package dk.bip.core.intervention;

import dk.bip.core.Coded;
import dk.bip.core.internal.Checks;

/** The answer to a question of yes or no where it may not be known. */
public enum Truth implements Coded {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** It may or may not be so. */
    NOT_KNOWN;

    /**
     * Returns the answer that is known.
     *
     * @param holds whether it is so
     * @return yes or no
     */
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /**
     * Returns the answer to whether this or another is so.
     *
     * @param other the other answer
     * @return yes where one is yes; else not known where one is not known; else no
     */
    public Truth or(Truth other) {
        return this == NO || other == YES ? other : this;
    }

    /**
     * Tells whether it is known to be so.
     *
     * @return true for yes, false for no and where it is not known
     */
    public boolean isYes() {
        return this == YES;
    }

    /**
     * Tells whether the answer is known.
     *
     * @return true for yes and no
     */
    public boolean isKnown() {
        return this != NOT_KNOWN;
    }

    /**
     * Returns the answer of a code.
     *
     * @param code the stable code
     * @return the answer
     * @throws IllegalArgumentException if there is no answer of that code
     */
    public static Truth ofCode(String code) {
        return Checks.codeOf("truth", code, values(), Truth::code);
    }
}
