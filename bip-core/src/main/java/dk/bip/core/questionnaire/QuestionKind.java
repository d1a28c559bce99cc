package dk.bip.core.questionnaire;

import dk.bip.core.Coded;
import dk.bip.core.internal.Checks;

/** How a question is answered. */
public enum QuestionKind implements Coded {
    /** One value in the range of the question: {@link Answer.Given}. */
    SCALE,
    /** Any number of {@link JobSearchChannel}s: {@link Answer.Channels}. */
    JOB_SEARCH_CHANNELS;

    /**
     * Returns the question kind of a code.
     *
     * @param code the stable code
     * @return the question kind
     * @throws NullPointerException if {@code code} is null
     * @throws IllegalArgumentException if there is no question kind of that code
     */
    public static QuestionKind ofCode(String code) {
        return Checks.codeOf("question kind", code, values(), QuestionKind::code);
    }
}
