package dk.bip.core.questionnaire;

import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Keys;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one rater answered on one occasion to one version of a form, as it came in: entries in their order, possibly wrong or
 * twice, until {@link Questionnaire#check} has looked at it. {@code toString} shows no answer. Immutable and thread-safe.
 */
public final class Response implements Serializable {
    private static final long serialVersionUID = 1L;

    private final QuestionnaireId questionnaire;
    private final String version;
    private final Rater rater;

    private final transient List<Entry> entries;

    private Response(Builder builder) {
        this.questionnaire = builder.questionnaire;
        this.version = builder.version;
        this.rater = builder.rater;
        this.entries = List.copyOf(builder.entries);
    }

    /**
     * Starts a response to a form at hand.
     *
     * @param questionnaire the form
     * @param rater who answers
     * @return a builder
     * @throws NullPointerException if an argument is null
     */
    public static Builder builder(Questionnaire questionnaire, Rater rater) {
        Objects.requireNonNull(questionnaire, "questionnaire");
        return builder(questionnaire.id(), questionnaire.version(), rater);
    }

    /**
     * Starts a response to a form known by its name, as when reading from storage.
     *
     * @param questionnaire the form's id
     * @param version the form's version
     * @param rater who answers
     * @return a builder
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if {@code version} is not of the form of an id
     */
    public static Builder builder(QuestionnaireId questionnaire, String version, Rater rater) {
        return new Builder(
                Objects.requireNonNull(questionnaire, "questionnaire"),
                Keys.id(version, "version"),
                Objects.requireNonNull(rater, "rater"));
    }

    /**
     * Returns the form that was answered.
     *
     * @return the form's id
     */
    public QuestionnaireId questionnaire() {
        return questionnaire;
    }

    /**
     * Returns the version that was answered.
     *
     * @return the form's version
     */
    public String version() {
        return version;
    }

    /**
     * Returns who answered.
     *
     * @return the rater
     */
    public Rater rater() {
        return rater;
    }

    /**
     * Returns the answers as they came in, duplicates and all.
     *
     * @return the entries in order, unmodifiable; may be empty
     */
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Response that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(questionnaire, version, rater, entries);
    }

    /** {@return form, version and rater, no answer} */
    @Override
    public String toString() {
        return "Response[" + questionnaire + " " + version + ", rater=" + rater + "]";
    }

    /**
     * One answer. {@code toString} shows neither part.
     *
     * @param question the question answered, known to the form or not
     * @param answer the answer
     */
    public record Entry(QuestionId question, Answer answer) implements Serializable {
        /**
         * Checks that both parts are there.
         *
         * @param question the question answered
         * @param answer the answer
         * @throws NullPointerException if a part is null
         */
        public Entry {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(answer, "answer");
        }

        @Override
        public String toString() {
            return "Entry[hidden]";
        }

        private Object writeReplace() {
            return new Proxy().holding(question.value(), answer);
        }

        private static final class Proxy extends SerialProxy {
            private static final long serialVersionUID = 1L;

            @Override
            protected Object value(SerialParts parts) {
                return new Entry(QuestionId.of(parts.text()), parts.next(Answer.class));
            }
        }
    }

    private Object writeReplace() {
        return new Proxy().holding(questionnaire.value(), version, rater, entries);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Builder builder = builder(QuestionnaireId.of(parts.text()), parts.text(), parts.next(Rater.class));
            parts.list(Entry.class).forEach(entry -> builder.answer(entry.question(), entry.answer()));
            return builder.build();
        }
    }

    /** Collects the entries of a {@link Response}. Mutable and not thread-safe. */
    public static final class Builder {
        private final QuestionnaireId questionnaire;
        private final String version;
        private final Rater rater;
        private final List<Entry> entries = new ArrayList<>();

        private Builder(QuestionnaireId questionnaire, String version, Rater rater) {
            this.questionnaire = questionnaire;
            this.version = version;
            this.rater = rater;
        }

        /**
         * Adds a value on the question's range.
         *
         * @param question the question's id
         * @param value the value, a whole step where the range has steps; any other number is found by {@link Questionnaire#check}
         * @return this builder
         * @throws NullPointerException if {@code question} is null
         * @throws IllegalArgumentException if {@code question} is not of the form of a {@link QuestionId}
         */
        public Builder answer(String question, double value) {
            return answer(question, Answer.given(value));
        }

        /**
         * Adds an answer.
         *
         * @param question the question's id
         * @param answer the answer
         * @return this builder
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if {@code question} is not of the form of a {@link QuestionId}
         */
        public Builder answer(String question, Answer answer) {
            return answer(new QuestionId(question), answer);
        }

        /**
         * Adds an answer. A second one to the same question is kept and found by {@link Questionnaire#check}.
         *
         * @param question the question's id
         * @param answer the answer
         * @return this builder
         * @throws NullPointerException if an argument is null
         */
        public Builder answer(QuestionId question, Answer answer) {
            entries.add(new Entry(question, answer));
            return this;
        }

        /**
         * Builds the response.
         *
         * @return the response
         */
        public Response build() {
            return new Response(this);
        }
    }
}
