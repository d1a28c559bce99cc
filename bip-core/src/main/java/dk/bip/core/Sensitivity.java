package dk.bip.core;

import dk.bip.core.internal.Checks;

/**
 * How sensitive the answer to a question or the value of a background field is, so that a system that embeds the library can
 * guard it accordingly. The classes follow the General Data Protection Regulation.
 */
public enum Sensitivity implements Coded {
    /** Personal data with no special protection beyond the general rules. */
    ORDINARY(false),
    /** Data concerning health (article 9). */
    HEALTH(true),
    /** Data on criminal convictions and offences (article 10). */
    CRIMINAL_OFFENCE(true);

    private final boolean special;

    Sensitivity(boolean special) {
        this.special = special;
    }

    /**
     * Tells whether article 9 or 10 of the regulation protects such data beyond the general rules.
     *
     * @return true for health and criminal offences
     */
    public boolean isSpecial() {
        return special;
    }

    /**
     * Returns the sensitivity of a code.
     *
     * @param code the stable code
     * @return the sensitivity
     * @throws IllegalArgumentException if there is no sensitivity of that code
     */
    public static Sensitivity ofCode(String code) {
        return Checks.codeOf("sensitivity", code, values(), Sensitivity::code);
    }
}
