package dk.bip.core;

import dk.bip.core.internal.Checks;
import java.io.Serializable;

/**
 * The pseudonym of a citizen. It never appears in a message or in {@link #toString()}.
 *
 * <p>A value that holds what looks like a Danish civil registration number is refused: ten digits that begin with a day (01 to 31, or 61
 * to 91 for a replacement number) and a month (01 to 12), or the same with the four digits of the year first and the last four digits set
 * apart. Between the digits there may be spaces, hyphens and dashes, dots, slashes and underscores of every kind, and up to three letters
 * right before them. This is a heuristic: about 7 % of random ten-digit keys look like a number, and pass with four letters right before
 * them; what is disguised in another way passes too.
 *
 * <table>
 * <caption>Forms that are refused, and others that pass</caption>
 * <tr><th>value</th><th>outcome</th><th>because</th></tr>
 * <tr><td>{@code 0101801234}</td><td>refused</td><td>day 01, month 01</td></tr>
 * <tr><td>{@code 6101801234}</td><td>refused</td><td>a replacement number: day 61</td></tr>
 * <tr><td>{@code 010180-1234}</td><td>refused</td><td>as it is commonly written</td></tr>
 * <tr><td>{@code 01 01 80 / 1234}</td><td>refused</td><td>spaces and a slash</td></tr>
 * <tr><td>{@code 01.01.80_1234}</td><td>refused</td><td>dots and an underscore</td></tr>
 * <tr><td>{@code 19800101-1234}</td><td>refused</td><td>the year first</td></tr>
 * <tr><td>{@code cpr0101801234}</td><td>refused</td><td>three letters right before it</td></tr>
 * <tr><td>{@code citizen-0101801234}</td><td>refused</td><td>no letter right before it</td></tr>
 * <tr><td>{@code borger 010180-1234 (gl.)}</td><td>refused</td><td>a number anywhere in the value</td></tr>
 * <tr><td>{@code case0101801234}</td><td>passes</td><td>four letters right before it</td></tr>
 * <tr><td>{@code 1000000001}</td><td>passes</td><td>month 00</td></tr>
 * <tr><td>{@code citizen-1000000001}</td><td>passes</td><td>month 00</td></tr>
 * <tr><td>{@code 0113801234}</td><td>passes</td><td>month 13</td></tr>
 * <tr><td>{@code 4101801234}</td><td>passes</td><td>day 41</td></tr>
 * <tr><td>{@code 01018012345}</td><td>passes</td><td>eleven digits</td></tr>
 * <tr><td>{@code 198001011234}</td><td>passes</td><td>twelve digits, the last four not set apart</td></tr>
 * <tr><td>{@code 0101801234x}</td><td>passes</td><td>a letter right after it</td></tr>
 * <tr><td>{@code 3f2504e0-4f89-11d3-9a0c-0305e82c3301}</td><td>passes</td><td>a UUID</td></tr>
 * </table>
 *
 * @param value the pseudonym, 1 to 100 characters, not blank
 */
public record CitizenId(String value) implements Serializable {

    /**
     * Checks the pseudonym.
     *
     * @param value the pseudonym
     * @throws NullPointerException if the value is null
     * @throws IllegalArgumentException if the value is blank, longer than 100 characters or holds what looks like a civil registration
     *     number
     */
    public CitizenId {
        Checks.pseudonym(value, "citizenId");
    }

    /**
     * Returns the pseudonym as a value of its own type.
     *
     * @param value the pseudonym
     * @return the id
     * @throws IllegalArgumentException if the value is blank, longer than 100 characters or holds what looks like a civil registration
     *     number
     */
    public static CitizenId of(String value) {
        return new CitizenId(value);
    }

    /**
     * Returns the name of the type only.
     *
     * @return a text that does not hold the pseudonym
     */
    @Override
    public String toString() {
        return "CitizenId";
    }
}
