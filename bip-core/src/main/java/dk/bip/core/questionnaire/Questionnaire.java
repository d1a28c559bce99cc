package dk.bip.core.questionnaire;

import dk.bip.core.Text;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Instrument;
import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.Keys;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of a form that asks for an instrument's dimensions: questions in the order in which they are put. It is data, so that a third
 * party brings its own with {@link #builder}; the built-in ones are in {@link Questionnaires}.
 *
 * <p>From answers to dimensions:
 *
 * <pre>{@code
 * Questionnaire form = Questionnaires.bipCitizen();
 * Response response = Response.builder(form, Rater.CITIZEN)
 *         .answer("bip.citizen.cooperation", 4)
 *         .answer("bip.citizen.health-mastery", Answer.declined())
 *         .build();
 * CheckedResponse checked = form.check(response);
 * if (!checked.hasErrors()) {
 *     Profile profile = checked.score().profile();
 * }
 * }</pre>
 *
 * <p>Two questionnaires are equal if all their parts are. Immutable and thread-safe.
 */
public final class Questionnaire implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Instrument instrument;
    private final QuestionnaireId id;
    private final String version;
    private final Text title;
    private final Text note;

    private final transient List<Question> questions;

    private Questionnaire(Builder builder) {
        this.instrument = builder.instrument;
        this.id = builder.id;
        this.version = builder.version;
        this.title = builder.title;
        this.note = builder.note;
        this.questions = List.copyOf(builder.questions);
    }

    /**
     * Starts a questionnaire.
     *
     * @param instrument whose dimensions the questions ask for
     * @param id the id over all versions, see {@link QuestionnaireId}
     * @param version the version, of the same form as an id, for example {@code 1}; another wording, order or mapping is another version
     * @return a builder
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if an argument is not of that form
     */
    public static Builder builder(Instrument instrument, String id, String version) {
        return new Builder(
                Objects.requireNonNull(instrument, "instrument"), new QuestionnaireId(id), Keys.id(version, "version"));
    }

    /**
     * Returns whose dimensions the questions ask for.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Returns the id over all versions.
     *
     * @return the id
     */
    public QuestionnaireId id() {
        return id;
    }

    /**
     * Returns the version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Returns the heading of the form.
     *
     * @return the title
     */
    public Text title() {
        return title;
    }

    /**
     * Returns whose the wording and the mapping to dimensions are, to be shown where the form is.
     *
     * @return the note
     */
    public Text note() {
        return note;
    }

    /**
     * Returns the questions in the order in which they are put.
     *
     * @return the questions, at least one, unmodifiable
     */
    public List<Question> questions() {
        return questions;
    }

    /**
     * Returns the questions that one rater is asked.
     *
     * @param rater who is asked
     * @return the questions in order, unmodifiable; empty if the form is not for this rater
     * @throws NullPointerException if {@code rater} is null
     */
    public List<Question> questions(Rater rater) {
        Objects.requireNonNull(rater, "rater");
        return questions.stream().filter(q -> q.raters().contains(rater)).toList();
    }

    /**
     * Returns one question.
     *
     * @param questionId the question's id
     * @return the question; empty if the form has none of this id
     * @throws NullPointerException if {@code questionId} is null
     */
    public Optional<Question> question(QuestionId questionId) {
        Objects.requireNonNull(questionId, "question id");
        return questions.stream().filter(q -> q.id().equals(questionId)).findFirst();
    }

    /**
     * Checks a response as a whole: everything that is wrong with it comes back at once, see {@link ResponseIssue.Code}.
     *
     * @param response the response
     * @return the response with its issues, ready for scoring if none is an error
     * @throws NullPointerException if {@code response} is null
     */
    public CheckedResponse check(Response response) {
        Objects.requireNonNull(response, "response");
        return new CheckedResponse(this, response, new ResponseCheck(this, response).issues());
    }

    /**
     * Returns what is doubtful about the form itself, whoever answers it: a question that counts for nothing, so that its answer scores
     * silently nothing, and a dimension that a rater is never asked for.
     *
     * @return the issues, unmodifiable; empty if nothing is doubtful
     */
    public List<QuestionnaireIssue> issues() {
        return QuestionnaireIssue.of(this);
    }

    /**
     * Checks the values that a rater chose, in the order of the form. Questions that are not answered with a value have no entry and give
     * the warning {@link ResponseIssue.Code#MISSING_ANSWER}; with other answers than values, build a {@link Response}.
     *
     * @param rater who answered
     * @param values one value for each question of kind {@link QuestionKind#SCALE} that is put to this rater, in the range of the question
     * @return the response with its issues, ready for scoring if none is an error
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the rater is asked no such question, or the number of values is not that of the questions
     */
    public CheckedResponse check(Rater rater, double... values) {
        List<Question> scaled = questions(rater).stream()
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .toList();
        Checks.that(
                !scaled.isEmpty(),
                "rater must be asked a question with a scale by " + id + ", but " + rater + " is not",
                "the form for the other rater is meant?");
        Checks.that(
                values.length == scaled.size(),
                "values must be " + scaled.size() + ", one for each question with a scale that " + id + " puts to the "
                        + rater + ", but are " + values.length,
                "build a Response, which may leave questions out?");
        Response.Builder response = Response.builder(this, rater);
        for (int i = 0; i < values.length; i++) {
            response.answer(scaled.get(i).id(), Answer.given(values[i]));
        }
        return check(response.build());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Questionnaire that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Object> parts() {
        return List.of(instrument, id, version, title, note, questions);
    }

    /** {@return id, version and size in a form for logs, not for parsing} */
    @Override
    public String toString() {
        return "Questionnaire[" + id + " " + version + ", questions=" + questions.size() + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(instrument, id.value(), version, title, note, questions);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            Builder builder = builder(parts.next(Instrument.class), parts.text(), parts.text())
                    .title(parts.next(Text.class))
                    .note(parts.next(Text.class));
            parts.list(Question.class).forEach(builder::question);
            return builder.build();
        }
    }

    /** Collects the parts of a {@link Questionnaire}. Mutable and not thread-safe. */
    public static final class Builder {
        private final Instrument instrument;
        private final QuestionnaireId id;
        private final String version;
        private Text title;
        private Text note;
        private final List<Question> questions = new ArrayList<>();

        private Builder(Instrument instrument, QuestionnaireId id, String version) {
            this.instrument = instrument;
            this.id = id;
            this.version = version;
        }

        /**
         * Sets the heading of the form, in the two languages of the library; required, unless {@link #title(Text)} sets it.
         *
         * @param danish the Danish title
         * @param english the English title
         * @return this builder
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if an argument is blank
         */
        public Builder title(String danish, String english) {
            return title(Text.of(danish, english));
        }

        /**
         * Sets the heading of the form, in any languages; required.
         *
         * @param text the title
         * @return this builder
         * @throws NullPointerException if {@code text} is null
         */
        public Builder title(Text text) {
            this.title = Objects.requireNonNull(text, "title");
            return this;
        }

        /**
         * Sets whose the wording and the mapping to dimensions are; required, as a number that rests on unpublished wording must say so.
         *
         * @param danish the Danish note
         * @param english the English note
         * @return this builder
         * @throws NullPointerException if an argument is null
         * @throws IllegalArgumentException if an argument is blank
         */
        public Builder note(String danish, String english) {
            return note(Text.of(danish, english));
        }

        /**
         * Sets the note, in any languages; required.
         *
         * @param text the note
         * @return this builder
         * @throws NullPointerException if {@code text} is null
         */
        public Builder note(Text text) {
            this.note = Objects.requireNonNull(text, "note");
            return this;
        }

        /**
         * Adds the next question.
         *
         * @param question the question
         * @return this builder
         * @throws NullPointerException if {@code question} is null
         * @throws IllegalArgumentException if a dimension is not one of the instrument, there is a question of this id already, or a second
         *     one of kind {@link QuestionKind#JOB_SEARCH_CHANNELS}
         */
        public Builder question(Question question) {
            Objects.requireNonNull(question, "question");
            for (Rater rater : question.raters()) {
                for (Dimension dimension : question.dimensions(rater)) {
                    Checks.that(
                            instrument.has(dimension),
                            "dimensions of question " + question.id() + " must be those of instrument " + instrument
                                    + ", but one is " + dimension,
                            "two instruments were mixed?");
                }
            }
            for (Question earlier : questions) {
                Checks.that(
                        !earlier.id().equals(question.id()),
                        "questions must have different ids, but two have " + question.id());
                Checks.that(
                        earlier.kind() != QuestionKind.JOB_SEARCH_CHANNELS
                                || question.kind() != QuestionKind.JOB_SEARCH_CHANNELS,
                        "questions must hold at most one of kind " + QuestionKind.JOB_SEARCH_CHANNELS + ", but "
                                + earlier.id() + " and " + question.id() + " are");
            }
            questions.add(question);
            return this;
        }

        /**
         * Builds the questionnaire.
         *
         * @return the questionnaire
         * @throws IllegalArgumentException if title or note is missing, or there is no question
         */
        public Questionnaire build() {
            Checks.that(title != null, "title of questionnaire " + id + " must be set");
            Checks.that(
                    note != null,
                    "note of questionnaire " + id + " must be set",
                    "say who wrote the questions and mapped them to dimensions.");
            Checks.that(!questions.isEmpty(), "questions of questionnaire " + id + " must be at least one");
            return new Questionnaire(this);
        }
    }
}
