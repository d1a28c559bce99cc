package dk.bip.core.indicator;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.Keys;
import dk.bip.core.internal.OwnCode;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How several dimensions of an instrument become one number on their range. The definition is ours.
 *
 * <p>The index of one rater is the mean of that rater's scores; a dimension that only the other rater can rate is the other rater's. It is
 * absent where fewer scores are there than the rule needs. The index of both raters is the mean of the two.
 *
 * <p>An index is over dimensions of one range and direction. Two rules are equal if all their parts are. Immutable and thread-safe; holds
 * no person's data.
 */
public final class IndexRule implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final Text label;

    private final transient List<Dimension> dimensions;

    private final int minimum;

    private IndexRule(String key, Text label, Collection<Dimension> dimensions, int minimum) {
        this.key = key;
        this.label = Objects.requireNonNull(label, "label");
        this.dimensions = List.copyOf(dimensions);
        this.minimum = minimum;
        Checks.that(this.dimensions.size() >= 2, "dimensions of index " + key + " must be two or more");
        Checks.that(
                new HashSet<>(this.dimensions).size() == this.dimensions.size(),
                "dimensions of index " + key + " must not name one twice");
        Dimension first = this.dimensions.get(0);
        for (Dimension dimension : this.dimensions) {
            Checks.that(
                    dimension.range().equals(first.range()) && dimension.direction() == first.direction(),
                    "dimensions of index " + key + " must have one range and direction, but " + dimension + " differs",
                    "turn and rescale the answers before they become scores, or leave the dimension out?");
        }
        Checks.that(
                minimum >= 1 && minimum <= this.dimensions.size(),
                "minimum of index " + key + " must be from 1 to " + this.dimensions.size() + ", but is " + minimum);
    }

    /**
     * Returns an index that needs seven tenths of its dimensions, rounded up (ours): five of seven, eight of eleven, five of six.
     *
     * @param key the stable key: the id of the instrument, a slash and a name, such as {@code ladder/overall}
     * @param label the label that a citizen or caseworker reads
     * @param dimensions two or more dimensions, in the order in which they are added up
     * @return the rule
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the key is not of that form, there are fewer than two dimensions or one stands twice, or their
     *     ranges or directions differ
     */
    public static IndexRule of(String key, Text label, List<Dimension> dimensions) {
        return new IndexRule(Keys.namespaced(key, "index key"), label, dimensions, sevenTenths(dimensions.size()));
    }

    /** Returns an index that is built in, with a bare key. */
    static IndexRule builtIn(String key, Text label, List<Dimension> dimensions) {
        return new IndexRule(key, label, dimensions, sevenTenths(dimensions.size()));
    }

    private static int sevenTenths(int count) {
        return (7 * count + 9) / 10;
    }

    /**
     * Returns the same index with another number of scores that must be there.
     *
     * @param scores how many dimensions must have a score, from one to all
     * @return a new rule
     * @throws IllegalArgumentException if the number is out of range
     */
    public IndexRule withMinimum(int scores) {
        return new IndexRule(key, label, dimensions, scores);
    }

    /**
     * Returns the stable key.
     *
     * @return the key, bare for an index of BIP, otherwise such as {@code skapa/overall}
     */
    public String key() {
        return key;
    }

    /**
     * Returns the label that a citizen or caseworker reads.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the label that a citizen or caseworker reads.
     *
     * @param language the language to read
     * @return the label, see {@link Text#in}
     */
    public String label(Language language) {
        return label.in(language);
    }

    /**
     * Returns the dimensions in the index.
     *
     * @return an unmodifiable list of two or more
     */
    public List<Dimension> dimensions() {
        return dimensions;
    }

    /**
     * Returns how many scores must be there.
     *
     * @return one or more
     */
    public int minimum() {
        return minimum;
    }

    /**
     * Returns the values that the index can take.
     *
     * @return the range of its dimensions
     */
    public ScoreRange range() {
        return dimensions.get(0).range();
    }

    /**
     * Returns which end of the range is the better.
     *
     * @return the direction of its dimensions
     */
    public Direction direction() {
        return dimensions.get(0).direction();
    }

    /**
     * Tells whether a rater can rate at least one of the dimensions.
     *
     * @param rater the rater
     * @return true where the index exists for the rater
     * @throws NullPointerException if the rater is null
     */
    public boolean isRatedBy(Rater rater) {
        Objects.requireNonNull(rater, "rater");
        for (Dimension dimension : dimensions) {
            if (dimension.isRatedBy(rater)) {
                return true;
            }
        }
        return false;
    }

    void checkRater(Rater rater) {
        Rater.checkRates(isRatedBy(rater), key, rater);
    }

    /**
     * Tells whether a rater's index takes a score from the other rater, as BIP's indices take the beliefs.
     *
     * @param rater the rater
     * @return true where a dimension cannot be rated by the rater
     */
    public boolean borrowsFor(Rater rater) {
        return dimensions.stream().anyMatch(dimension -> !dimension.isRatedBy(rater));
    }

    /**
     * Returns the index of one rater.
     *
     * @param own the rater's profile
     * @param other the other rater's profile, for the dimensions that only the other can rate; empty where there is none
     * @return the mean score, or empty where too few scores are there
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a profile is of an instrument without these dimensions
     */
    public Optional<Score> of(Profile own, Optional<Profile> other) {
        Profile lent = other.orElse(null);
        double sum = 0;
        int count = 0;
        for (Dimension dimension : dimensions) {
            if (reading(dimension, own, lent) instanceof Reading.Scored scored) {
                sum += scored.value().value();
                count++;
            }
        }
        return count < minimum ? Optional.empty() : Optional.of(range().mean(sum, count));
    }

    /**
     * Tells whether a rater's index is absent because the rater declined or did not know, and would be there otherwise.
     *
     * @param own the rater's profile
     * @param other the other rater's profile, as for {@link #of}
     * @return true where the scores are too few, but enough together with what the rater refused
     */
    public boolean isRefused(Profile own, Optional<Profile> other) {
        Profile lent = other.orElse(null);
        int scores = 0;
        int refusals = 0;
        for (Dimension dimension : dimensions) {
            Reading reading = reading(dimension, own, lent);
            scores += reading instanceof Reading.Scored ? 1 : 0;
            refusals += reading != null && reading.isRefusal() ? 1 : 0;
        }
        return scores < minimum && scores + refusals >= minimum;
    }

    /** Returns what the profile that answers for a dimension says of it, or null where that is the other's and there is none. */
    private static Reading reading(Dimension dimension, Profile own, Profile otherOrNull) {
        Profile whose = dimension.isRatedBy(own.rater()) ? own : otherOrNull;
        return whose == null ? null : whose.reading(dimension);
    }

    /**
     * Returns the index of both raters.
     *
     * @param citizen the citizen's index
     * @param caseworker the caseworker's index
     * @return the mean of the two
     * @throws IllegalArgumentException if an index is of another range
     */
    public Score ofBoth(Score citizen, Score caseworker) {
        dimensions.get(0).checkRange(citizen);
        dimensions.get(0).checkRange(caseworker);
        return range().mean(citizen.value() + caseworker.value(), 2);
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || o instanceof IndexRule other
                        && key.equals(other.key)
                        && label.equals(other.label)
                        && dimensions.equals(other.dimensions)
                        && minimum == other.minimum;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /**
     * Returns the key.
     *
     * @return the key
     */
    @Override
    public String toString() {
        return key;
    }

    private Object writeReplace() {
        return OwnCode.isOwn(key)
                ? new Proxy().holding(key, minimum, label, dimensions)
                : new Proxy().holding(key, minimum, null, null);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            String key = parts.text();
            int minimum = parts.whole();
            IndexRule rule =
                    OwnCode.isOwn(key) ? of(key, parts.next(Text.class), parts.list(Dimension.class)) : Bip.index(key);
            return rule.withMinimum(minimum);
        }
    }
}
