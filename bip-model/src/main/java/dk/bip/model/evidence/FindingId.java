package dk.bip.model.evidence;

import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The name of a published finding, such as {@code BIP-BELIEF-02}: capital letters in groups, then two digits. An id
 * never changes its meaning. Having an id does not mean that the catalogue has the finding: {@link
 * Evidence#finding(FindingId)} tells.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the id as written
 */
public record FindingId(String value) implements Comparable<FindingId>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("[A-Z]+(-[A-Z]+)*-[0-9]{2}");

    /**
     * Checks the form.
     *
     * @param value the id as written
     * @throws NullPointerException if {@code value} is null
     * @throws IllegalArgumentException if {@code value} does not have the form of an id
     */
    public FindingId {
        Checks.that(
                Checks.isShort(value, "finding id") && FORM.matcher(value).matches(),
                "finding id must be at most 100 capital letters in groups and two digits, joined by hyphens",
                "write it like BIP-BELIEF-02?");
    }

    /**
     * The part before the two digits, which ids of one topic share.
     *
     * @return for example {@code "BIP-BELIEF"}
     */
    String group() {
        return value.substring(0, value.length() - 3);
    }

    /**
     * Orders alphabetically.
     *
     * @param other the other id
     * @return negative, zero or positive as this id comes before, is or comes after the other
     */
    @Override
    public int compareTo(FindingId other) {
        return value.compareTo(other.value);
    }

    /**
     * The id as written.
     *
     * @return {@link #value()}
     */
    @Override
    public String toString() {
        return value;
    }
}
