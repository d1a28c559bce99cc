package dk.bip.core.indicator;

import dk.bip.core.Language;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.Keys;
import dk.bip.core.internal.OwnCode;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something that an instrument measures, on a range of its own: one of the eleven {@link Indicator}s of BIP, or a dimension of any other
 * instrument.
 *
 * <pre>{@code
 * Dimension housing = Dimension.builder("ladder/housing", ScoreRange.steps(1, 10))
 *         .label(Text.of(Language.of("sv"), "Boende"))
 *         .definition(Text.of(Language.of("sv"), "Hur stabilt boendet är."))
 *         .raters(Rater.CITIZEN)
 *         .build();
 * }</pre>
 *
 * <p>Two dimensions are equal if all their parts are. Immutable and thread-safe; holds no person's data.
 */
public final class Dimension implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final Text label;
    private final Text definition;
    private final ScoreRange range;
    private final Direction direction;
    private final EnumSet<Rater> raters;
    private final Sensitivity sensitivity;

    private Dimension(Builder builder) {
        this.id = builder.id;
        this.label = Objects.requireNonNull(builder.label, "label");
        this.definition = Objects.requireNonNull(builder.definition, "definition");
        this.range = builder.range;
        this.direction = builder.direction;
        this.raters = EnumSet.copyOf(builder.raters);
        this.sensitivity = builder.sensitivity;
    }

    /**
     * Starts a dimension of one's own, rated by both raters, with the higher score the better and of ordinary sensitivity.
     *
     * @param id the stable id: the id of the instrument, a slash and a name, such as {@code ladder/housing}
     * @param range the values that a score can take
     * @return a builder
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the id is not of that form; an id without a slash is one of BIP's
     */
    public static Builder builder(String id, ScoreRange range) {
        return new Builder(Keys.namespaced(id, "dimension id"), range);
    }

    /** Starts a dimension that is built in, with a bare id. */
    static Builder builtIn(String id) {
        return new Builder(id, ScoreRange.ONE_TO_FIVE);
    }

    /**
     * Returns the stable id.
     *
     * @return the id, bare for an indicator of BIP, otherwise such as {@code skapa/health}
     */
    public String id() {
        return id;
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
     * Returns the definition in one sentence.
     *
     * @return the definition
     */
    public Text definition() {
        return definition;
    }

    /**
     * Returns the definition in one sentence.
     *
     * @param language the language to read
     * @return the definition, see {@link Text#in}
     */
    public String definition(Language language) {
        return definition.in(language);
    }

    /**
     * Returns the values that a score can take.
     *
     * @return the range
     */
    public ScoreRange range() {
        return range;
    }

    /**
     * Returns which end of the range is the better.
     *
     * @return the direction
     */
    public Direction direction() {
        return direction;
    }

    /**
     * Returns who can rate the dimension: the belief of one rater, for example, cannot be rated by the other.
     *
     * @return an unmodifiable set, never empty
     */
    public Set<Rater> raters() {
        return Collections.unmodifiableSet(raters);
    }

    /**
     * Tells whether a rater can rate the dimension.
     *
     * @param rater the rater
     * @return true for one of {@link #raters()}
     * @throws NullPointerException if the rater is null
     */
    public boolean isRatedBy(Rater rater) {
        return raters.contains(Objects.requireNonNull(rater, "rater"));
    }

    /**
     * Returns how sensitive a score is.
     *
     * @return the sensitivity
     */
    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /**
     * Returns how far a score is from the worst end of the range to the best.
     *
     * @param score a score of this dimension
     * @return 0 at the worst end, 1 at the best
     * @throws NullPointerException if the score is null
     * @throws IllegalArgumentException if the score has another range
     */
    public double positionOf(Score score) {
        checkRange(score);
        return direction == Direction.HIGHER_IS_BETTER ? score.position() : 1 - score.position();
    }

    void checkRange(Score score) {
        Checks.that(
                Objects.requireNonNull(score, "score").range().equals(range),
                () -> "score of " + id + " must have the range " + range + ", but has " + score.range());
    }

    void checkRater(Rater rater) {
        Rater.checkRates(isRatedBy(rater), id, rater);
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof Dimension other && id.equals(other.id) && parts().equals(other.parts());
    }

    private List<Object> parts() {
        return List.of(id, label, definition, range, direction, raters, sensitivity);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }

    private Object writeReplace() {
        return OwnCode.isOwn(id)
                ? new Proxy().holding(id, range, label, definition, direction, List.copyOf(raters), sensitivity)
                : new Proxy().holding(id, null, null, null, null, null, null);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            String id = parts.text();
            if (!OwnCode.isOwn(id)) {
                return Indicator.ofCode(id);
            }
            Builder builder = builder(id, parts.next(ScoreRange.class))
                    .label(parts.next(Text.class))
                    .definition(parts.next(Text.class))
                    .direction(parts.next(Direction.class));
            builder.raters = EnumSet.copyOf(parts.list(Rater.class));
            return builder.sensitivity(parts.next(Sensitivity.class)).build();
        }
    }

    /** Collects the parts of a dimension. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final ScoreRange range;
        private Text label;
        private Text definition;
        private Direction direction = Direction.HIGHER_IS_BETTER;
        private Set<Rater> raters = EnumSet.allOf(Rater.class);
        private Sensitivity sensitivity = Sensitivity.ORDINARY;

        private Builder(String id, ScoreRange range) {
            this.id = id;
            this.range = Objects.requireNonNull(range, "range");
        }

        /**
         * Sets the label that a citizen or caseworker reads; required.
         *
         * @param text the label, in the languages of the instrument
         * @return this builder
         */
        public Builder label(Text text) {
            this.label = Objects.requireNonNull(text, "label");
            return this;
        }

        /**
         * Sets what is measured, in one sentence; required.
         *
         * @param text the definition, in the languages of the instrument
         * @return this builder
         */
        public Builder definition(Text text) {
            this.definition = Objects.requireNonNull(text, "definition");
            return this;
        }

        /**
         * Sets which end of the range is the better.
         *
         * @param better the direction; the higher score is the better by default
         * @return this builder
         */
        public Builder direction(Direction better) {
            this.direction = Objects.requireNonNull(better, "direction");
            return this;
        }

        /**
         * Sets who can rate the dimension.
         *
         * @param first a rater
         * @param more other raters; both raters by default
         * @return this builder
         */
        public Builder raters(Rater first, Rater... more) {
            this.raters = EnumSet.of(first, more);
            return this;
        }

        /**
         * Sets how sensitive a score is.
         *
         * @param declared the sensitivity; ordinary by default
         * @return this builder
         */
        public Builder sensitivity(Sensitivity declared) {
            this.sensitivity = Objects.requireNonNull(declared, "sensitivity");
            return this;
        }

        /**
         * Returns the dimension.
         *
         * @return an immutable value
         * @throws NullPointerException if the label or the definition is not set
         */
        public Dimension build() {
            return new Dimension(this);
        }
    }
}
