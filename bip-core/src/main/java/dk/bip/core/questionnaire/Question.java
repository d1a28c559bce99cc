package dk.bip.core.questionnaire;

import dk.bip.core.Provenance;
import dk.bip.core.Sensitivity;
import dk.bip.core.Text;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One question of an instrument: its text, what each step of its scale means, who is asked, and which indicators the answer counts
 * for.
 *
 * <p>The mapping to indicators is many to many and goes by rater, as {@link Indicator#CITIZEN_BELIEF} can only come from the citizen
 * and {@link Indicator#CASEWORKER_BELIEF} only from the caseworker: a question put to both may count for the one when the citizen
 * answers and for the other when the caseworker does.
 *
 * <p>Two questions are equal if all their parts are. Immutable and thread-safe.
 */
public final class Question implements Serializable {
    /** The lowest step of the scale. */
    public static final int LOWEST_STEP = 1;
    /** The highest step of the scale. */
    public static final int HIGHEST_STEP = 5;

    private static final long serialVersionUID = 1L;

    private final QuestionId id;
    private final QuestionKind kind;
    private final Text text;

    @SuppressWarnings("serial") // the lists of List.copyOf are serializable
    private final List<Text> anchors;

    @SuppressWarnings("serial") // an EnumMap of EnumSets, wrapped, is serializable
    private final Map<Rater, Set<Indicator>> indicators;

    private final Sensitivity sensitivity;
    private final Provenance textProvenance;
    private final Provenance anchorsProvenance;

    private Question(Builder builder) {
        this.id = builder.id;
        this.kind = builder.kind;
        this.text = builder.text;
        this.anchors = List.copyOf(builder.anchors);
        this.sensitivity = builder.sensitivity;
        this.textProvenance = builder.textProvenance;
        this.anchorsProvenance = builder.anchorsProvenance;
        EnumMap<Rater, Set<Indicator>> mapping = new EnumMap<>(Rater.class);
        builder.indicators.forEach(
                (rater, counted) -> mapping.put(rater, Collections.unmodifiableSet(EnumSet.copyOf(counted))));
        this.indicators = Collections.unmodifiableMap(mapping);
    }

    /**
     * Starts a question of kind {@link QuestionKind#SCALE} and sensitivity {@link Sensitivity#ORDINARY} whose words are the {@link
     * Provenance#CALLER}'s.
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
     * Returns what each step means, from step 1 to step 5.
     *
     * @return five anchors for {@link QuestionKind#SCALE}; empty for {@link QuestionKind#JOB_SEARCH_CHANNELS}, whose options are the
     *     {@link JobSearchChannel}s
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
        return indicators.keySet();
    }

    /**
     * Returns the indicators that this rater's answer counts for.
     *
     * @param rater who answers
     * @return the indicators in their numbered order, unmodifiable; empty if the rater is not asked, or is asked for the conversation
     *     only
     * @throws NullPointerException if {@code rater} is null
     */
    public Set<Indicator> indicators(Rater rater) {
        return indicators.getOrDefault(Objects.requireNonNull(rater, "rater"), Set.of());
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
        return List.of(id, kind, text, anchors, indicators, sensitivity, textProvenance, anchorsProvenance);
    }

    /** {@return the id in a form for logs, not for parsing} */
    @Override
    public String toString() {
        return "Question[" + id + "]";
    }

    /** Collects the parts of a {@link Question}. Mutable and not thread-safe. */
    public static final class Builder {
        private final QuestionId id;
        private QuestionKind kind = QuestionKind.SCALE;
        private Text text;
        private final List<Text> anchors = new ArrayList<>();
        private final Map<Rater, EnumSet<Indicator>> indicators = new EnumMap<>(Rater.class);
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
         * Sets the question as it is put; required.
         *
         * @param danish the Danish text
         * @param english the English text
         * @return this builder
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if an argument is blank
         */
        public Builder text(String danish, String english) {
            this.text = Text.of(danish, english);
            return this;
        }

        /**
         * Adds what the next step means, beginning with step 1; a scale needs five.
         *
         * @param danish the Danish anchor
         * @param english the English anchor
         * @return this builder
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if an argument is blank
         */
        public Builder anchor(String danish, String english) {
            anchors.add(Text.of(danish, english));
            return this;
        }

        /**
         * Adds a rater who is asked, and the indicators that the answer counts for when this rater gives it; at least one rater is
         * required. Called again for the same rater it adds to the indicators.
         *
         * @param rater who is asked
         * @param counted the indicators; may be empty, the answer then counts for none
         * @return this builder
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if an indicator cannot come from this rater: {@link Indicator#CITIZEN_BELIEF} from the
         *     caseworker, {@link Indicator#CASEWORKER_BELIEF} from the citizen
         */
        public Builder askedOf(Rater rater, Indicator... counted) {
            Objects.requireNonNull(rater, "rater");
            Objects.requireNonNull(counted, "indicators");
            EnumSet<Indicator> added = EnumSet.noneOf(Indicator.class);
            for (Indicator indicator : counted) {
                Objects.requireNonNull(indicator, "indicators must not contain null");
                Checks.that(
                        indicator.isRatedBy(rater),
                        "indicators of question " + id + " must not map the answer of the " + rater + " to "
                                + indicator,
                        "map the answers of the two raters to an indicator each.");
                added.add(indicator);
            }
            indicators
                    .computeIfAbsent(rater, key -> EnumSet.noneOf(Indicator.class))
                    .addAll(added);
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
         * @throws IllegalArgumentException if the text is missing, nobody is asked, a scale has not five anchors, or a channel question
         *     has any
         */
        public Question build() {
            Checks.that(text != null, "text of question " + id + " must be set");
            Checks.that(
                    !indicators.isEmpty(),
                    "raters of question " + id + " must be at least one",
                    "call askedOf(Rater.CITIZEN, ...).");
            int wanted = kind == QuestionKind.SCALE ? HIGHEST_STEP : 0;
            Checks.that(
                    anchors.size() == wanted,
                    "anchors of question " + id + " of kind " + kind + " must be " + wanted + ", were "
                            + anchors.size(),
                    "write down what each step from 1 to 5 means; only a channel question has none, as its options are fixed.");
            return new Question(this);
        }
    }
}
