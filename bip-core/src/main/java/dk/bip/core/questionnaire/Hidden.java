package dk.bip.core.questionnaire;

/** What stands in place of a person's answer: that somebody declined is as private as what somebody said. */
final class Hidden {
    static final String TEXT = "Answer[hidden]";

    private Hidden() {}
}
