package dk.bip.core.questionnaire;

import dk.bip.core.Coded;
import dk.bip.core.Text;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Rater;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something doubtful about a {@link Questionnaire} itself: where, what, and a sentence for whoever makes the form. None of them stands in
 * the way of using it. Immutable and thread-safe.
 *
 * @param path where it is: {@code questions[i]}, counted from 0, or {@code instrument}
 * @param code what it is
 * @param message a sentence for whoever makes the form
 */
public record QuestionnaireIssue(String path, Code code, Text message) implements Serializable {

    /** What may be doubtful about a form. The constants' names are stable and may be stored. */
    public enum Code implements Coded {
        /** A rater is asked a question that counts for no dimension: whatever the answer, it scores nothing. */
        COUNTS_FOR_NOTHING,
        /** A rater who is asked by the form, and could rate a dimension of the instrument, is never asked for it. */
        DIMENSION_NOT_ASKED;

        /**
         * Returns the code of a name.
         *
         * @param name the stable name
         * @return the code
         * @throws IllegalArgumentException if there is no code of that name
         */
        public static Code ofCode(String name) {
            return Checks.codeOf("questionnaire issue", name, values(), Code::code);
        }
    }

    /**
     * Checks that all parts are there.
     *
     * @param path where it is
     * @param code what it is
     * @param message a sentence for whoever makes the form
     * @throws NullPointerException if a part is null
     */
    public QuestionnaireIssue {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    static List<QuestionnaireIssue> of(Questionnaire questionnaire) {
        List<QuestionnaireIssue> issues = new ArrayList<>();
        for (Rater rater : Rater.values()) {
            Set<Dimension> asked = new HashSet<>();
            boolean isAsked = false;
            for (int i = 0; i < questionnaire.questions().size(); i++) {
                Question question = questionnaire.questions().get(i);
                asked.addAll(question.dimensions(rater));
                boolean put = question.raters().contains(rater);
                isAsked |= put;
                if (put && question.dimensions(rater).isEmpty()) {
                    issues.add(countsForNothing(i, question, rater));
                }
            }
            for (Dimension dimension : questionnaire.instrument().dimensions()) {
                if (isAsked && dimension.isRatedBy(rater) && !asked.contains(dimension)) {
                    issues.add(notAsked(dimension, rater));
                }
            }
        }
        return List.copyOf(issues);
    }

    private static QuestionnaireIssue countsForNothing(int index, Question question, Rater rater) {
        return new QuestionnaireIssue(
                "questions[" + index + "]",
                Code.COUNTS_FOR_NOTHING,
                Text.of(
                        "Svaret på " + question.id() + " tæller ikke med i noget, når det kommer fra " + rater + ".",
                        "The answer to " + question.id() + " counts for nothing when it comes from the " + rater
                                + "."));
    }

    private static QuestionnaireIssue notAsked(Dimension dimension, Rater rater) {
        return new QuestionnaireIssue(
                "instrument",
                Code.DIMENSION_NOT_ASKED,
                Text.of(
                        "Intet spørgsmål til " + rater + " tæller med i " + dimension + ".",
                        "No question to the " + rater + " counts for " + dimension + "."));
    }

    private Object writeReplace() {
        return new Proxy().holding(path, code, message);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new QuestionnaireIssue(parts.text(), parts.next(Code.class), parts.next(Text.class));
        }
    }
}
