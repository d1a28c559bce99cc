package dk.bip.core.questionnaire;

import dk.bip.core.indicator.Profile;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.questionnaire.ResponseIssue.Severity;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A response held against its form by {@link Questionnaire#check}: what is wrong with it and, if that is nothing grave, its
 * scores. {@code toString} shows no answer. Immutable and thread-safe.
 */
public final class CheckedResponse implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Questionnaire questionnaire;
    private final Response response;

    private final transient List<ResponseIssue> issues;

    CheckedResponse(Questionnaire questionnaire, Response response, List<ResponseIssue> issues) {
        this.questionnaire = questionnaire;
        this.response = response;
        this.issues = issues;
    }

    /**
     * Returns the form that the response was held against.
     *
     * @return the form
     */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * Returns the response as it came in.
     *
     * @return the response
     */
    public Response response() {
        return response;
    }

    /**
     * Returns everything that is wrong: first the whole response, then its entries in their order, then the questions without an entry.
     *
     * @return the issues, unmodifiable; empty if nothing is wrong
     */
    public List<ResponseIssue> issues() {
        return issues;
    }

    /**
     * Returns whether an issue stands in the way of scoring.
     *
     * @return whether an issue is of severity {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    /**
     * Scores the response to the dimensions of the instrument.
     *
     * @return the scores
     * @throws IllegalStateException if the response {@linkplain #hasErrors() has errors}; the message lists their codes
     */
    public ScoredResponse score() {
        if (hasErrors()) {
            String codes = issues.stream()
                    .filter(issue -> issue.severity() == Severity.ERROR)
                    .map(issue -> issue.code().name())
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw new IllegalStateException("response must have no errors to be scored, but has " + codes
                    + "\nMaybe show issues() to whoever filled in the form and check the mended response.");
        }
        return ResponseScoring.score(questionnaire, response);
    }

    /**
     * Scores the response and returns the reading of each dimension, ready for a measurement.
     *
     * @return what {@link ScoredResponse#profile()} of {@link #score()} returns
     * @throws IllegalStateException if the response {@linkplain #hasErrors() has errors}; the message lists their codes
     */
    public Profile profile() {
        return score().profile();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckedResponse that
                && questionnaire.equals(that.questionnaire)
                && response.equals(that.response)
                && issues.equals(that.issues);
    }

    @Override
    public int hashCode() {
        return Objects.hash(questionnaire, response, issues);
    }

    /** {@return form, version, rater and issues, no answer} */
    @Override
    public String toString() {
        return "CheckedResponse[" + response + ", issues=" + issues + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(questionnaire, response);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialProxy.required();
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return parts.next(Questionnaire.class).check(parts.next(Response.class));
        }
    }
}
