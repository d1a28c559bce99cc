package dk.bip.core.indicator;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * What is followed over time: a dimension as one rater rates it, or an index of one rater or of both. The scales of an instrument follow
 * from its parts, see {@link Instrument#scales()}; BIP has 26.
 *
 * <p>Two measurements may give an index over different dimensions, where some were not answered; see {@link IndexRule}. Two scales are
 * equal if all their parts are. Immutable and thread-safe; holds no person's data.
 */
public final class Scale implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BOTH = "BOTH";
    private static final Text BOTH_RATE = Text.of("borger og sagsbehandler", "citizen and caseworker");
    private static final Text CITIZEN_RATES = Text.of("borgerens vurdering", "the citizen's rating");
    private static final Text CASEWORKER_RATES = Text.of("sagsbehandlerens vurdering", "the caseworker's rating");

    private final Rater rater;
    private final Dimension dimension;
    private final IndexRule index;
    private final String code;

    private Scale(Rater rater, Dimension dimension, IndexRule index) {
        this.rater = rater;
        this.dimension = dimension;
        this.index = index;
        this.code = (rater == null ? BOTH : rater.code()) + "." + (dimension == null ? index.key() : dimension.id());
    }

    /**
     * Returns the scale of a dimension by one rater.
     *
     * @param rater the rater
     * @param dimension the dimension
     * @return the scale
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the rater cannot rate the dimension
     */
    public static Scale of(Rater rater, Dimension dimension) {
        dimension.checkRater(rater);
        return new Scale(rater, dimension, null);
    }

    /**
     * Returns the scale of an index of one rater.
     *
     * @param rater the rater
     * @param index the index
     * @return the scale
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the rater can rate none of the dimensions in the index
     */
    public static Scale of(Rater rater, IndexRule index) {
        index.checkRater(rater);
        return new Scale(rater, null, index);
    }

    /**
     * Returns the scale of the mean of both raters' index.
     *
     * @param index the index
     * @return the scale
     * @throws NullPointerException if the index is null
     * @throws IllegalArgumentException if one of the raters can rate none of the dimensions in the index
     */
    public static Scale ofBoth(IndexRule index) {
        Objects.requireNonNull(index, "index");
        for (Rater rater : Rater.values()) {
            index.checkRater(rater);
        }
        return new Scale(null, null, index);
    }

    /**
     * Returns who rates.
     *
     * @return the rater, or empty for the mean of both
     */
    public Optional<Rater> rater() {
        return Optional.ofNullable(rater);
    }

    /**
     * Returns the dimension.
     *
     * @return the dimension, or empty for an index
     */
    public Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    /**
     * Returns the index.
     *
     * @return the index, or empty for a dimension
     */
    public Optional<IndexRule> index() {
        return Optional.ofNullable(index);
    }

    /**
     * Returns the values that a score can take.
     *
     * @return the range of the dimension or index
     */
    public ScoreRange range() {
        return dimension == null ? index.range() : dimension.range();
    }

    /**
     * Returns which end of the range is the better.
     *
     * @return the direction of the dimension or index
     */
    public Direction direction() {
        return dimension == null ? index.direction() : dimension.direction();
    }

    /**
     * Returns the stable code, by which {@link Instrument#scale(String)} finds the scale.
     *
     * @return the code of the rater, or {@code BOTH}, a full stop, and the id of the dimension or the key of the index, such as {@code
     *     CITIZEN.COOPERATION} or {@code BOTH.skapa/overall}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the label that a citizen or caseworker reads.
     *
     * @param language the language to read
     * @return the label, which names the dimension or index and who rates it
     */
    public String label(Language language) {
        return (dimension == null ? index.label(language) : dimension.label(language)) + " (" + raterLabel(language)
                + ")";
    }

    private String raterLabel(Language language) {
        if (rater == null) {
            return BOTH_RATE.in(language);
        }
        return (rater == Rater.CITIZEN ? CITIZEN_RATES : CASEWORKER_RATES).in(language);
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || o instanceof Scale other
                        && code.equals(other.code)
                        && Objects.equals(dimension, other.dimension)
                        && Objects.equals(index, other.index);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }

    private Object writeReplace() {
        return new Proxy().holding(rater, dimension, index);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Rater rater = parts.nextOrNull(Rater.class);
            Dimension dimension = parts.nextOrNull(Dimension.class);
            if (dimension != null) {
                return of(rater, dimension);
            }
            IndexRule index = parts.next(IndexRule.class);
            return rater == null ? ofBoth(index) : of(rater, index);
        }
    }
}
