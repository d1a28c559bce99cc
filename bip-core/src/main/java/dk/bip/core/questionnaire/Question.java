package dk.bip.core.questionnaire;

import dk.bip.core.Provenance;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Rater;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One question of a form: its text, what the values of its range mean, who is asked, and which dimensions the answer counts for.
 *
 * <p>The mapping to dimensions is many to many and goes by rater: a question put to both may count for one dimension when the citizen
 * answers and for another when the caseworker does. A dimension has the range of the questions that count for it.
 *
 * <p>Two questions are equal if all their parts are. Immutable and thread-safe.
 */
public final class Question implements Serializable {
    private static final long serialVersionUID = 1L;

    private final QuestionId id;
    private final QuestionKind kind;
    private final ScoreRange range;
    private final Text text;

    private final transient List<Text> anchors;

    private final transient Map<Rater, List<Dimension>> dimensions;

    private final Sensitivity sensitivity;
    private final Provenance textProvenance;
    private final Provenance anchorsProvenance;

    private Question(Builder builder) {
        this.id = builder.id;
        this.kind = builder.kind;
        this.range = builder.range;
        this.text = builder.text;
        this.anchors = List.copyOf(builder.anchors);
        this.sensitivity = builder.sensitivity;
        this.textProvenance = builder.textProvenance;
        this.anchorsProvenance = builder.anchorsProvenance;
        EnumMap<Rater, List<Dimension>> mapping = new EnumMap<>(Rater.class);
        builder.dimensions.forEach((rater, counted) -> mapping.put(rater, List.copyOf(counted)));
        this.dimensions = Collections.unmodifiableMap(mapping);
    }

    /**
     * Starts a question of kind {@link QuestionKind#SCALE}, on steps from 1 to 5 unless another range is set, of sensitivity {@link
     * Sensitivity#ORDINARY}, whose words are the {@link Provenance#CALLER}'s.
     *
     * @param id the question's id, see {@link QuestionId}
     * @return a builder
     * @throws NullPointerException if {@code id} is null
     * @throws IllegalArgumentException if {@code id} is not a question id
     */
    public static Builder builder(String id) {
        return new Builder(new QuestionId(id));
    }

    /**
     * Returns the stable id.
     *
     * @return the id
     */
    public QuestionId id() {
        return id;
    }

    /**
     * Returns how the question is answered.
     *
     * @return the kind
     */
    public QuestionKind kind() {
        return kind;
    }

    /**
     * Returns the question as it is put.
     *
     * @return the text
     */
    public Text text() {
        return text;
    }

    /**
     * Returns the values that an answer can have.
     *
     * @return the range of the dimensions that the answer counts for
     */
    public ScoreRange range() {
        return range;
    }

    /**
     * Returns what the values mean, from the least to the greatest.
     *
     * @return an anchor for each step, or two for the ends of a continuous range; empty for {@link QuestionKind#JOB_SEARCH_CHANNELS}, whose
     *     options are the {@link JobSearchChannel}s
     */
    public List<Text> anchors() {
        return anchors;
    }

    /**
     * Returns who is asked.
     *
     * @return the raters, at least one, unmodifiable
     */
    public Set<Rater> raters() {
        return dimensions.keySet();
    }

    /**
     * Returns the dimensions that this rater's answer counts for.
     *
     * @param rater who answers
     * @return an unmodifiable list in the order in which they were given; empty if the rater is not asked, or the answer counts for nothing,
     *     which is an {@linkplain Questionnaire#issues() issue} of the questionnaire
     * @throws NullPointerException if {@code rater} is null
     */
    public List<Dimension> dimensions(Rater rater) {
        return dimensions.getOrDefault(Objects.requireNonNull(rater, "rater"), List.of());
    }

    /**
     * Returns how sensitive the answer is.
     *
     * @return the sensitivity
     */
    public Sensitivity sensitivity() {
        return sensitivity;
    }

    /**
     * Returns whose words the text is.
     *
     * @return the provenance of {@link #text()}
     */
    public Provenance textProvenance() {
        return textProvenance;
    }

    /**
     * Returns whose words the options are: the anchors of a scale, or the channels of the job-search question.
     *
     * @return the provenance of {@link #anchors()} or of the channels
     */
    public Provenance anchorsProvenance() {
        return anchorsProvenance;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(id, kind, range, text, anchors, dimensions, sensitivity, textProvenance, anchorsProvenance);
    }

    /** {@return the id in a form for logs, not for parsing} */
    @Override
    public String toString() {
        return "Question[" + id + "]";
    }

    private Object writeReplace() {
        return new Proxy()
                .holding(
                        id.value(),
                        kind,
                        range,
                        text,
                        anchors,
                        dimensions.keySet().stream().map(Rater::code).toList(),
                        List.copyOf(dimensions.values()),
                        sensitivity,
                        textProvenance,
                        anchorsProvenance);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Builder builder = builder(parts.text())
                    .kind(parts.next(QuestionKind.class))
                    .range(parts.next(ScoreRange.class))
                    .text(parts.next(Text.class));
            parts.list(Text.class).forEach(builder::anchor);
            parts.map(List.class)
                    .forEach((rater, counted) ->
                            builder.askedOf(Rater.ofCode(rater), ((List<?>) counted).toArray(new Dimension[0])));
            return builder.sensitivity(parts.next(Sensitivity.class))
                    .provenance(parts.next(Provenance.class), parts.next(Provenance.class))
                    .build();
        }
    }

    /** Collects the parts of a {@link Question}. Mutable and not thread-safe. */
    public static final class Builder {
        private final QuestionId id;
        private QuestionKind kind = QuestionKind.SCALE;
        private ScoreRange range = ScoreRange.ONE_TO_FIVE;
        private Text text;
        private final List<Text> anchors = new ArrayList<>();
        private final Map<Rater, Set<Dimension>> dimensions = new EnumMap<>(Rater.class);
        private Sensitivity sensitivity = Sensitivity.ORDINARY;
        private Provenance textProvenance = Provenance.CALLER;
        private Provenance anchorsProvenance = Provenance.CALLER;

        private Builder(QuestionId id) {
            this.id = id;
        }

        /**
         * Sets how the question is answered.
         *
         * @param newKind the kind; default {@link QuestionKind#SCALE}
         * @return this builder
         * @throws NullPointerException if {@code newKind} is null
         */
        public Builder kind(QuestionKind newKind) {
            this.kind = Objects.requireNonNull(newKind, "kind");
            return this;
        }

        /**
         * Sets the values that an answer can have.
         *
         * @param newRange the range; steps from 1 to 5 by default
         * @return this builder
         * @throws NullPointerException if {@code newRange} is null
         */
        public Builder range(ScoreRange newRange) {
            this.range = Objects.requireNonNull(newRange, "range");
            return this;
        }

        /**
         * Sets the question as it is put, in the two languages of the library; required, unless {@link #text(Text)} sets it.
         *
         * @param danish the Danish text
         * @param english the English text
         * @return this builder
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if an argument is blank
         */
        public Builder text(String danish, String english) {
            return text(Text.of(danish, english));
        }

        /**
         * Sets the question as it is put, in any languages; required.
         *
         * @param newText the text
         * @return this builder
         * @throws NullPointerException if {@code newText} is null
         */
        public Builder text(Text newText) {
            this.text = Objects.requireNonNull(newText, "text");
            return this;
        }

        /**
         * Adds what the next step means, beginning with the lowest, in the two languages of the library.
         *
         * @param danish the Danish anchor
         * @param english the English anchor
         * @return this builder
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if an argument is blank
         */
        public Builder anchor(String danish, String english) {
            return anchor(Text.of(danish, english));
        }

        /**
         * Adds what the next step means, beginning with the lowest; a range of steps needs one for each, a continuous range one for each end.
         *
         * @param anchor the anchor, in any languages
         * @return this builder
         * @throws NullPointerException if {@code anchor} is null
         */
        public Builder anchor(Text anchor) {
            anchors.add(Objects.requireNonNull(anchor, "anchor"));
            return this;
        }

        /**
         * Adds a rater who is asked, and the dimensions that the answer counts for when this rater gives it; at least one rater is required.
         * Called again for the same rater it adds to the dimensions.
         *
         * @param rater who is asked
         * @param counted the dimensions, each with the range of the question
         * @return this builder
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if a dimension cannot come from this rater, such as the caseworker's belief from the citizen
         */
        public Builder askedOf(Rater rater, Dimension... counted) {
            Objects.requireNonNull(rater, "rater");
            Objects.requireNonNull(counted, "dimensions");
            Set<Dimension> all = dimensions.computeIfAbsent(rater, key -> new LinkedHashSet<>());
            for (Dimension dimension : counted) {
                Objects.requireNonNull(dimension, "dimensions must not contain null");
                Checks.that(
                        dimension.isRatedBy(rater),
                        "dimensions of question " + id + " must not map the answer of the " + rater + " to "
                                + dimension,
                        "map the answers of the two raters to a dimension each.");
                all.add(dimension);
            }
            return this;
        }

        /**
         * Sets how sensitive the answer is.
         *
         * @param newSensitivity the sensitivity; default {@link Sensitivity#ORDINARY}
         * @return this builder
         * @throws NullPointerException if {@code newSensitivity} is null
         */
        public Builder sensitivity(Sensitivity newSensitivity) {
            this.sensitivity = Objects.requireNonNull(newSensitivity, "sensitivity");
            return this;
        }

        /**
         * Sets whose words the question is made of.
         *
         * @param ofText whose words the text is; default {@link Provenance#CALLER}
         * @param ofAnchors whose words the anchors or options are; default {@link Provenance#CALLER}
         * @return this builder
         * @throws NullPointerException if an argument is null
         */
        public Builder provenance(Provenance ofText, Provenance ofAnchors) {
            this.textProvenance = Objects.requireNonNull(ofText, "text provenance");
            this.anchorsProvenance = Objects.requireNonNull(ofAnchors, "anchors provenance");
            return this;
        }

        /**
         * Builds the question.
         *
         * @return the question
         * @throws IllegalArgumentException if the text is missing, nobody is asked, a dimension has another range, there are not as many
         *     anchors as the range has, or a channel question has any
         */
        public Question build() {
            Checks.that(text != null, "text of question " + id + " must be set");
            Checks.that(
                    !dimensions.isEmpty(),
                    "raters of question " + id + " must be at least one",
                    "call askedOf(Rater.CITIZEN, ...).");
            Checks.that(
                    kind == QuestionKind.SCALE || range.equals(ScoreRange.ONE_TO_FIVE),
                    "range of question " + id + " of kind " + kind + " must be " + ScoreRange.ONE_TO_FIVE,
                    "the number of chosen channels becomes a step from 1 to 5.");
            dimensions.values().stream()
                    .flatMap(Set::stream)
                    .forEach(dimension -> Checks.that(
                            dimension.range().equals(range),
                            "range of question " + id + " must be that of " + dimension + ", " + dimension.range()
                                    + ", but is " + range,
                            "call range(...) with the range of the dimension."));
            int wanted = kind == QuestionKind.SCALE ? range.anchors() : 0;
            Checks.that(
                    anchors.size() == wanted,
                    "anchors of question " + id + " of kind " + kind + " must be " + wanted + ", were "
                            + anchors.size(),
                    "write down what each step from " + range
                            + " means, or both ends of a continuous range; only a channel question has none, as its options are fixed.");
            return new Question(this);
        }
    }
}
