package dk.bip.core.change;

import dk.bip.core.Coded;
import dk.bip.core.internal.Checks;

/** How the mean change of a group, with its interval, lies to no change and to the least difference that matters. */
public enum GroupVerdict implements Coded {
    /** The interval holds no change. */
    NOT_TOLD_FROM_NONE,
    /** The mean moved, and the whole interval falls short of the least difference that matters. */
    TOO_SMALL_TO_MATTER,
    /** The mean moved by less than the least difference that matters, which the interval holds. */
    NOT_TOLD_FROM_MATTERING,
    /** The mean moved by the least difference that matters or more, which the interval holds. */
    PROBABLY_MATTERS,
    /** The whole interval is beyond the least difference that matters. */
    MATTERS;

    /**
     * Returns the verdict of a code.
     *
     * @param code the stable code
     * @return the verdict
     * @throws IllegalArgumentException if there is no verdict of that code
     */
    public static GroupVerdict ofCode(String code) {
        return Checks.codeOf("group verdict", code, values(), GroupVerdict::code);
    }
}
