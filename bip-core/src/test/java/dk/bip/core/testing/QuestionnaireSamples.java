package dk.bip.core.testing;

import dk.bip.core.Provenance;
import dk.bip.core.Sensitivity;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;
import dk.bip.core.indicator.Rater;
import dk.bip.core.questionnaire.Answer;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.QuestionId;
import dk.bip.core.questionnaire.QuestionKind;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.QuestionnaireId;
import dk.bip.core.questionnaire.Response;
import dk.bip.core.questionnaire.ScoredResponse;
import java.util.ArrayList;
import java.util.List;

/** Values of the package {@code questionnaire} for the contract of values. */
public final class QuestionnaireSamples {

    private QuestionnaireSamples() {}

    /** Returns one or more of each type. */
    public static List<Object> all() {
        Questionnaire form = form("1.0", "Prøve");
        Response ladder = Response.builder(Ladder.questionnaire(), Rater.CITIZEN)
                .answer("ladder.housing", 4)
                .answer("ladder.economy", 6)
                .answer("ladder.worry", 2)
                .answer("ladder.work", Answer.declined())
                .build();
        Response both = Response.builder(form, Rater.CITIZEN)
                .answer("form.cooperation", 4)
                .answer("form.channels", Answer.channels(JobSearchChannel.INTERNET, JobSearchChannel.NETWORK))
                .build();
        Response wrong = Response.builder(QuestionnaireId.of("form"), "0.9", Rater.CASEWORKER)
                .answer("form.nothing", Answer.notAsked())
                .answer("form.cooperation", Answer.dontKnow())
                .build();
        List<Object> all = new ArrayList<>(List.of(
                QuestionId.of("form.cooperation"),
                QuestionnaireId.of("form"),
                Answer.given(4),
                Answer.channels(JobSearchChannel.INTERNET, JobSearchChannel.NETWORK),
                Answer.channels(),
                Answer.declined(),
                Answer.dontKnow(),
                Answer.notAsked(),
                both.entries().get(0),
                both.entries().get(1),
                ladder,
                both,
                wrong,
                form,
                form("1.0", "Forsøg"),
                form("1.1", "Prøve"),
                Ladder.questionnaire(),
                Ladder.questionnaire().questions().get(2),
                Ladder.questionnaire().check(ladder),
                form.check(both),
                form.check(wrong),
                form.check(both).score(),
                Ladder.questionnaire().check(ladder).score(),
                score(3, 4, 2, 4),
                score(3, 4, 2, 2)));
        all.addAll(form.questions());
        all.addAll(form.issues());
        all.addAll(form.check(wrong).issues());
        all.addAll(form.check(Response.builder(form, Rater.CITIZEN).build()).issues());
        return List.copyOf(all);
    }

    private static ScoredResponse score(double... answers) {
        Questionnaire form = Questionnaire.builder(Bip.INSTRUMENT, "mean", "1")
                .title("Middel", "Mean")
                .note("Påhittad", "Made up")
                .question(scale("mean.a", Indicator.COOPERATION))
                .question(scale("mean.b", Indicator.COOPERATION))
                .question(scale("mean.c", Indicator.GOAL_DIRECTEDNESS))
                .question(scale("mean.d", Indicator.GOAL_DIRECTEDNESS))
                .build();
        return form.check(Rater.CITIZEN, answers).score();
    }

    private static Questionnaire form(String version, String title) {
        return Questionnaire.builder(Bip.INSTRUMENT, "form", version)
                .title(title, "Trial")
                .note("Opdigtet", "Made up")
                .question(scale("form.cooperation", Indicator.COOPERATION))
                .question(Question.builder("form.channels")
                        .kind(QuestionKind.JOB_SEARCH_CHANNELS)
                        .text("Hvordan søger du?", "How do you search?")
                        .askedOf(Rater.CITIZEN, Indicator.JOB_SEARCH_BEHAVIOUR)
                        .sensitivity(Sensitivity.HEALTH)
                        .provenance(Provenance.OURS, Provenance.OURS)
                        .build())
                .build();
    }

    private static Question scale(String id, Dimension dimension) {
        Question.Builder question = Question.builder(id)
                .text("Hvor er du?", "Where are you?")
                .askedOf(Rater.CITIZEN, dimension)
                .askedOf(Rater.CASEWORKER);
        for (int step = 1; step <= 5; step++) {
            question.anchor("Trin " + step, "Step " + step);
        }
        return question.build();
    }
}
