package dk.bip.core.attention;

import dk.bip.core.Coded;
import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.Keys;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule draws attention to: its code, how soon it is worth a talk, one open question, the finding behind it, and the sayings to
 * challenge when it is talked through. Immutable and thread-safe; holds no person's data.
 */
public final class AttentionTopic implements Serializable {

    /** How soon a point is worth a talk. None is a sanction. */
    public enum Severity implements Coded {
        /** Something that the evidence says must not wait long. */
        SOON("Snart", "Soon"),
        /** Something to take up when there is time to talk. */
        TO_TALK_ABOUT("Værd at tale om", "To talk about"),
        /** Something that went well and may not have been seen. */
        GOOD_NEWS("Gode nyheder", "Good news");

        private final Text label;

        Severity(String danish, String english) {
            this.label = Text.of(danish, english);
        }

        /**
         * Returns the label that a caseworker reads.
         *
         * @param language the language to read
         * @return the label
         */
        public String label(Language language) {
            return label.in(language);
        }

        /**
         * Returns the severity of a code.
         *
         * @param code the stable code
         * @return the severity
         * @throws IllegalArgumentException if there is no severity of that code
         */
        public static Severity ofCode(String code) {
            return Checks.codeOf("severity", code, values(), Severity::code);
        }
    }

    private static final long serialVersionUID = 1L;

    private final String code;
    private final Severity severity;
    private final Text question;
    private final String finding;

    private final transient List<Saying> sayings;

    private AttentionTopic(String code, Severity severity, Text question, String finding, List<Saying> sayings) {
        this.code = Keys.bareOrNamespaced(code, "topic code");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.question = Objects.requireNonNull(question, "question");
        this.finding = finding;
        this.sayings = sayings;
    }

    /**
     * Returns a topic that rests on nobody's finding and has no sayings.
     *
     * @param code the stable code; one without a slash is the library's, your own is such as {@code acme/long}
     * @param severity how soon it is worth a talk
     * @param question the one open question
     * @return the topic
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the code is not one id, or two with a slash between them
     */
    public static AttentionTopic of(String code, Severity severity, Text question) {
        return new AttentionTopic(code, severity, question, null, List.of());
    }

    /**
     * Returns the same topic with the finding that it rests on.
     *
     * @param id the id of a published finding, such as {@code BIP-INT-11}; {@code Evidence.published()} of bip-model has the finding
     * @return a new topic
     * @throws NullPointerException if the id is null
     * @throws IllegalArgumentException if it has not the form of an id
     */
    public AttentionTopic withFinding(String id) {
        return new AttentionTopic(code, severity, question, Keys.id(id, "finding"), sayings);
    }

    /**
     * Returns the same topic with the sayings to challenge when it is talked through.
     *
     * @param others the sayings, instead of those before
     * @return a new topic
     * @throws NullPointerException if a saying is null
     */
    public AttentionTopic withSayings(Saying... others) {
        return new AttentionTopic(code, severity, question, finding, List.of(others));
    }

    /**
     * Returns the stable code.
     *
     * @return the code, such as {@code NO_INTERVENTION} or {@code acme/long}
     */
    public String code() {
        return code;
    }

    /**
     * Returns how soon it is worth a talk.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns the one open question.
     *
     * @return the question
     */
    public Text question() {
        return question;
    }

    /**
     * Returns the one open question.
     *
     * @param language the language to read
     * @return the question, see {@link Text#in}
     */
    public String question(Language language) {
        return question.in(language);
    }

    /**
     * Returns the finding that it rests on.
     *
     * @return the id of the finding, or empty where the topic is one's own judgement
     */
    public Optional<String> finding() {
        return Optional.ofNullable(finding);
    }

    /**
     * Returns the sayings to challenge when it is talked through.
     *
     * @return an unmodifiable list, perhaps empty
     */
    public List<Saying> sayings() {
        return sayings;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof AttentionTopic other
                && code.equals(other.code)
                && severity == other.severity
                && question.equals(other.question)
                && Objects.equals(finding, other.finding)
                && sayings.equals(other.sayings);
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
        return new Proxy().holding(code, severity, question, finding, sayings);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            AttentionTopic topic = of(parts.text(), parts.next(Severity.class), parts.next(Text.class));
            String finding = parts.nextOrNull(String.class);
            topic = finding == null ? topic : topic.withFinding(finding);
            return topic.withSayings(parts.list(Saying.class).toArray(new Saying[0]));
        }
    }
}
