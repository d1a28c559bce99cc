package dk.bip.core.questionnaire;

import dk.bip.core.Language;
import dk.bip.core.LanguageFormat;
import dk.bip.core.Text;
import dk.bip.core.indicator.ScoreRange;
import dk.bip.core.questionnaire.ResponseIssue.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds one response against one form. Used once, by one thread. */
final class ResponseCheck {
    private final Questionnaire questionnaire;
    private final Response response;
    private final boolean raterIsAsked;
    private final List<ResponseIssue> issues = new ArrayList<>();

    ResponseCheck(Questionnaire questionnaire, Response response) {
        this.questionnaire = questionnaire;
        this.response = response;
        this.raterIsAsked = !questionnaire.questions(response.rater()).isEmpty();
    }

    /** Returns all issues: of the whole response, of its entries in their order, of the missing questions in theirs. */
    List<ResponseIssue> issues() {
        checkHead();
        Set<QuestionId> seen = new HashSet<>();
        for (int i = 0; i < response.entries().size(); i++) {
            checkEntry(i, response.entries().get(i), seen);
        }
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            Question question = questionnaire.questions().get(i);
            if (question.raters().contains(response.rater()) && !seen.contains(question.id())) {
                issues.add(new ResponseIssue(
                        "questions[" + i + "]",
                        Code.MISSING_ANSWER,
                        question.id(),
                        about(question, "er ikke besvaret.", "has no answer.")));
            }
        }
        return List.copyOf(issues);
    }

    private void checkHead() {
        if (!response.questionnaire().equals(questionnaire.id())) {
            addToHead(
                    "questionnaire",
                    Code.WRONG_QUESTIONNAIRE,
                    "Svarene hører til et andet skema.",
                    "The answers belong to another form.");
        } else if (!response.version().equals(questionnaire.version())) {
            addToHead(
                    "version",
                    Code.WRONG_VERSION,
                    "Svarene hører til en anden udgave af skemaet.",
                    "The answers belong to another version of the form.");
        }
        if (!raterIsAsked) {
            addToHead(
                    "rater",
                    Code.WRONG_RATER,
                    "Skemaet har ingen spørgsmål til den, der har svaret.",
                    "The form has no question for the one who answered.");
        }
    }

    private void addToHead(String path, Code code, String danish, String english) {
        issues.add(new ResponseIssue(path, code, null, Text.of(danish, english)));
    }

    private void checkEntry(int index, Response.Entry entry, Set<QuestionId> seen) {
        Question question = questionnaire.question(entry.question()).orElse(null);
        if (question == null) {
            int number = index + 1;
            issues.add(new ResponseIssue(
                    path(index),
                    Code.UNKNOWN_QUESTION,
                    null,
                    Text.of(
                            "Svar nummer " + number + " hører til et spørgsmål, som skemaet ikke har.",
                            "Answer number " + number + " belongs to a question that the form does not have.")));
            return;
        }
        if (raterIsAsked && !question.raters().contains(response.rater())) {
            add(
                    index,
                    Code.WRONG_RATER,
                    question,
                    "stilles ikke til den, der har svaret.",
                    "is not put to the one who answered.");
        }
        if (!seen.add(question.id())) {
            add(index, Code.DUPLICATE_ANSWER, question, "er besvaret mere end én gang.", "is answered more than once.");
        }
        if (entry.answer() instanceof Answer.Given given) {
            checkValue(index, question, given.value());
        } else if (entry.answer() instanceof Answer.Channels chosen) {
            checkChannels(index, question, chosen.channels());
        }
    }

    private void checkValue(int index, Question question, double value) {
        if (question.kind() != QuestionKind.SCALE) {
            add(
                    index,
                    Code.WRONG_KIND,
                    question,
                    "skal besvares med måder at søge job på, ikke med et tal.",
                    "must be answered with ways of looking for a job, not with a number.");
        } else if (!question.range().isAnswer(value)) {
            Text wanted = wanted(question.range());
            add(
                    index,
                    Code.OUT_OF_RANGE,
                    question,
                    "skal besvares med " + wanted.in(Language.DANISH) + ".",
                    "must be answered with " + wanted.in(Language.ENGLISH) + ".");
        }
    }

    private static Text wanted(ScoreRange range) {
        String bounds = LanguageFormat.of(Language.DANISH).range(range.minimum(), range.maximum());
        String what = range.kind() == ScoreRange.Kind.STEPS ? "et trin fra " : "et tal fra ";
        return Text.of(
                what + bounds, (range.kind() == ScoreRange.Kind.STEPS ? "a step from " : "a number from ") + range);
    }

    private void checkChannels(int index, Question question, Set<JobSearchChannel> channels) {
        if (question.kind() != QuestionKind.JOB_SEARCH_CHANNELS) {
            add(
                    index,
                    Code.WRONG_KIND,
                    question,
                    "skal besvares med " + wanted(question.range()).in(Language.DANISH)
                            + ", ikke med måder at søge job på.",
                    "must be answered with " + wanted(question.range()).in(Language.ENGLISH)
                            + ", not with ways of looking for a job.");
        } else if (channels.isEmpty()) {
            add(
                    index,
                    Code.EMPTY_CHOICE,
                    question,
                    "skal have mindst ét kryds; der er også et til ikke at søge job.",
                    "must have at least one choice; not searching for a job is one of them.");
        } else if (channels.contains(JobSearchChannel.DOES_NOT_SEARCH) && channels.size() > 1) {
            add(
                    index,
                    Code.CONTRADICTION,
                    question,
                    "kan ikke både have krydset i ikke at søge job og i en måde at søge på.",
                    "cannot have both not searching for a job and a way of searching chosen.");
        }
    }

    private void add(int index, Code code, Question question, String danish, String english) {
        issues.add(new ResponseIssue(path(index), code, question.id(), about(question, danish, english)));
    }

    private static String path(int index) {
        return "answers[" + index + "]";
    }

    private Text about(Question question, String danish, String english) {
        int number = questionnaire.questions().indexOf(question) + 1;
        return Text.of("Spørgsmål " + number + " " + danish, "Question " + number + " " + english);
    }
}
