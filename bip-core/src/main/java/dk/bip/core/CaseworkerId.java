package dk.bip.core;

import dk.bip.core.internal.Checks;
import java.io.Serializable;

/**
 * The pseudonym of a caseworker. It never appears in a message or in {@link #toString()}.
 *
 * <p>A value that holds what looks like a Danish civil registration number is refused, by the rules and the table of {@link CitizenId}.
 *
 * @param value the pseudonym, 1 to 100 characters, not blank
 */
public record CaseworkerId(String value) implements Serializable {

    /**
     * Checks the pseudonym.
     *
     * @param value the pseudonym
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, longer than 100 characters or holds what looks like a civil registration
     *     number
     */
    public CaseworkerId {
        Checks.pseudonym(value, "caseworkerId");
    }

    /**
     * Returns the pseudonym as a value of its own type.
     *
     * @param value the pseudonym
     * @return the id
     * @throws IllegalArgumentException if the value is blank, longer than 100 characters or holds what looks like a civil registration
     *     number
     */
    public static CaseworkerId of(String value) {
        return new CaseworkerId(value);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that does not hold the pseudonym
     */
    @Override
    public String toString() {
        return "CaseworkerId";
    }
}
