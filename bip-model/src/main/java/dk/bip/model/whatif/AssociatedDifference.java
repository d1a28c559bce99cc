package dk.bip.model.whatif;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.evidence.Finding;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a published association goes with, asked for by name. It is no {@link Scenario}: nothing says that a change of
 * the one would change the other.
 *
 * <p>Immutable, thread-safe and serializable. {@link #toString()} holds no probability.
 */
public final class AssociatedDifference implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Association association;
    private final ProbabilityRange range;
    private final transient List<Text> caveats;

    AssociatedDifference(Association association, ProbabilityRange range, List<Text> caveats) {
        this.association = Objects.requireNonNull(association, "association");
        this.range = Objects.requireNonNull(range, "range");
        this.caveats = List.copyOf(caveats);
    }

    /**
     * Which association.
     *
     * @return the association
     */
    public Association association() {
        return association;
    }

    /**
     * From no difference to the largest published one.
     *
     * @return the range
     */
    public ProbabilityRange range() {
        return range;
    }

    /**
     * The findings to cite.
     *
     * @return the association first, then the trial that stands beside it
     */
    public List<Finding> citations() {
        return association.citations();
    }

    /**
     * What must be shown beside the range: that it is an association and no confidence interval, how we read the
     * figure, and what the randomised trial did and did not test.
     *
     * @return at least four texts
     */
    public List<Text> caveats() {
        return caveats;
    }

    /**
     * Returns the difference as a citizen or caseworker reads it, with what must be read beside it and its sources.
     *
     * @param language the language to read
     * @return lines separated by line feeds; not for parsing
     * @throws NullPointerException if the language is null
     */
    public String describe(Language language) {
        return Description.of(range.describe(language), caveats, citations(), language);
    }

    /**
     * Whether the other object is the same difference.
     *
     * @param other any object, or null
     * @return true if equal
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof AssociatedDifference difference
                && association == difference.association
                && range.equals(difference.range)
                && caveats.equals(difference.caveats);
    }

    /**
     * A hash code that agrees with {@link #equals}.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(association.code(), range);
    }

    /**
     * What the difference is about, without its numbers.
     *
     * @return association, outcome and horizon
     */
    @Override
    public String toString() {
        return "AssociatedDifference[" + association + ", " + range + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(association, range, caveats);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new AssociatedDifference(
                    parts.next(Association.class), parts.next(ProbabilityRange.class), parts.list(Text.class));
        }
    }
}
