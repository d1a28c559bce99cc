package dk.bip.core.questionnaire;

import dk.bip.core.Text;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong with a {@link Response}: where, what, how grave, and a sentence for whoever filled in the form. It names no
 * answer, and no question that the form does not have. Immutable and thread-safe.
 */
public final class ResponseIssue implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final Code code;
    private final QuestionId question;
    private final Text message;

    ResponseIssue(String path, Code code, QuestionId questionOrNull, Text message) {
        this.path = Objects.requireNonNull(path, "path");
        this.code = Objects.requireNonNull(code, "code");
        this.question = questionOrNull;
        this.message = Objects.requireNonNull(message, "message");
    }

    /**
     * Returns where it is.
     *
     * @return {@code questionnaire}, {@code version}, {@code rater}; {@code answers[i]}, the entry of the response counted from 0; or
     *     {@code questions[i]}, the question of the form counted from 0 that has no entry
     */
    public String path() {
        return path;
    }

    /**
     * Returns what it is.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * Returns how grave it is.
     *
     * @return the severity, which goes by the code
     */
    public Severity severity() {
        return code.severity();
    }

    /**
     * Returns the question it is about.
     *
     * @return the question; empty if it is about the whole response or about a question that the form does not have
     */
    public Optional<QuestionId> question() {
        return Optional.ofNullable(question);
    }

    /**
     * Returns a sentence for whoever filled in the form; questions and answers are counted from 1 in it.
     *
     * @return the message
     */
    public Text message() {
        return message;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseIssue that
                && path.equals(that.path)
                && code == that.code
                && Objects.equals(question, that.question)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, code, question, message);
    }

    /** {@return severity, code and path in a form for logs, not for parsing} */
    @Override
    public String toString() {
        return severity() + " " + code + " at " + path;
    }

    private Object writeReplace() {
        return new Proxy().holding(path, code, question == null ? null : question.value(), message);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            String path = parts.text();
            Code code = parts.next(Code.class);
            String question = parts.nextOrNull(String.class);
            return new ResponseIssue(
                    path, code, question == null ? null : QuestionId.of(question), parts.next(Text.class));
        }
    }

    /** Whether a response with the issue can be scored. */
    public enum Severity {
        /** The response is not scored before it is mended. */
        ERROR,
        /** Worth showing; the response can be scored. */
        WARNING
    }

    /** What may be wrong with a response. The constants' names are stable and may be stored. */
    public enum Code {
        /** The response is to another form. */
        WRONG_QUESTIONNAIRE(Severity.ERROR),
        /** The response is to another version of the form. */
        WRONG_VERSION(Severity.ERROR),
        /**
         * The rater is not asked the question that was answered; once, at path {@code rater}, if the form asks this rater nothing
         * at all.
         */
        WRONG_RATER(Severity.ERROR),
        /** The form has no such question. */
        UNKNOWN_QUESTION(Severity.ERROR),
        /** The question has an entry already, earlier in the response. */
        DUPLICATE_ANSWER(Severity.ERROR),
        /** A number where channels are asked for, or channels where a number is. */
        WRONG_KIND(Severity.ERROR),
        /** The value is not in the range of the question, or no whole step where the range has steps. */
        OUT_OF_RANGE(Severity.ERROR),
        /** No channel is chosen; not searching and not answering are choices of their own. */
        EMPTY_CHOICE(Severity.ERROR),
        /** "Does not search for a job" beside a channel. */
        CONTRADICTION(Severity.ERROR),
        /** The question has no entry; scored as not asked. */
        MISSING_ANSWER(Severity.WARNING);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        /**
         * Returns how grave an issue of this code is.
         *
         * @return the severity
         */
        public Severity severity() {
            return severity;
        }
    }
}
