package dk.bip.examples.casebook;

import dk.bip.core.indicator.Rater;
import dk.bip.core.questionnaire.Answer;
import dk.bip.core.questionnaire.CheckedResponse;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.core.questionnaire.Questionnaires;
import dk.bip.core.questionnaire.Response;
import dk.bip.core.questionnaire.ResponseIssue;

/** What happens to a form that is filled in wrongly? Every mistake comes back at once, with its place, code and severity. */
final class BadInput {

    private BadInput() {}

    static Command command() {
        return Command.named("bad-input", "a response with every kind of mistake, all found at once")
                .danishOrEnglish()
                .runs(BadInput::run);
    }

    /** Checks a response that has most kinds of mistakes. */
    private static void run(Arguments arguments) {
        Response response = Response.builder(Questionnaires.bipCitizen(), Rater.CITIZEN)
                .answer(
                        "bip.citizen.job-search-channels",
                        Answer.channels(JobSearchChannel.DOES_NOT_SEARCH, JobSearchChannel.NETWORK))
                .answer("bip.citizen.knows-possibilities", 7)
                .answer("bip.citizen.cooperation", Answer.channels(JobSearchChannel.INTERNET))
                .answer("bip.citizen.cooperation", 3)
                .answer("bip.citizen.health-mastery", Answer.declined())
                .answer("bip.citizen.shoe-size", 4)
                .build();

        CheckedResponse checked = Questionnaires.bipCitizen().check(response);
        for (ResponseIssue issue : checked.issues()) {
            System.out.println(issue.severity() + " " + issue.code() + " " + issue.path());
            System.out.println("    " + issue.message().in(arguments.danishOrEnglish()));
        }
        try {
            checked.score();
        } catch (IllegalStateException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
