package dk.bip.core;

import dk.bip.core.internal.Checks;

/** Who stands behind a wording or a number: the published sources, this library, or the caller. */
public enum Provenance implements Coded {
    /** Taken from a published source of the BIP project. */
    PUBLISHED,
    /** Chosen by this library because nothing is published; another choice may be as good. */
    OURS,
    /** Given by the caller. */
    CALLER;

    /**
     * Returns the provenance of a code.
     *
     * @param code the stable code
     * @return the provenance
     * @throws IllegalArgumentException if there is no provenance of that code
     */
    public static Provenance ofCode(String code) {
        return Checks.codeOf("provenance", code, values(), Provenance::code);
    }
}
