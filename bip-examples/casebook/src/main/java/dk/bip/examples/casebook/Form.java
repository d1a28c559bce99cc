package dk.bip.examples.casebook;

import dk.bip.core.Language;
import dk.bip.core.indicator.Rater;
import dk.bip.core.questionnaire.JobSearchChannel;
import dk.bip.core.questionnaire.Question;
import dk.bip.core.questionnaire.QuestionKind;
import dk.bip.core.questionnaire.Questionnaire;
import dk.bip.core.questionnaire.Questionnaires;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How do I show an instrument? As a form on paper; a screen reads the same questions, anchors and options. */
final class Form {

    private static final Map<String, Questionnaire> FORMS = new TreeMap<>(Map.of(
            "bip-citizen", Questionnaires.bipCitizen(),
            "bip-caseworker", Questionnaires.bipCaseworker(),
            "skapa", Questionnaires.skapa()));

    private Form() {}

    static Command command() {
        return Command.named("form", "an instrument as a form to fill in")
                .optional("INSTRUMENT", "bip-citizen, bip-caseworker or skapa", "bip-citizen")
                .danishOrEnglish()
                .runs(Form::run);
    }

    /** Prints a form. */
    private static void run(Arguments arguments) {
        String name = arguments.required("INSTRUMENT");
        if (!FORMS.containsKey(name)) {
            throw new UsageException("no instrument " + name + "; there are " + String.join(", ", FORMS.keySet()));
        }
        Questionnaire form = FORMS.get(name);
        Language language = arguments.danishOrEnglish();
        System.out.println(form.title().in(language) + " (" + form.id() + ", version " + form.version() + ")");
        System.out.println(form.note().in(language));
        System.out.println(arguments.say("Besvares af: ", "Answered by: ") + raters(form, language));
        int number = 0;
        for (Question question : form.questions()) {
            System.out.println();
            System.out.println(++number + ". " + question.text().in(language));
            choices(question, arguments).forEach(choice -> System.out.println("   [ ] " + choice));
        }
    }

    private static String raters(Questionnaire form, Language language) {
        return Stream.of(Rater.values())
                .filter(rater -> !form.questions(rater).isEmpty())
                .map(rater -> rater.label(language))
                .collect(Collectors.joining(", "));
    }

    private static List<String> choices(Question question, Arguments arguments) {
        Language language = arguments.danishOrEnglish();
        Stream<String> answers = question.kind() == QuestionKind.JOB_SEARCH_CHANNELS
                ? Stream.of(JobSearchChannel.values()).map(channel -> channel.label(language))
                : question.anchors().stream()
                        .map(anchor -> question.anchors().indexOf(anchor) + 1 + "  " + anchor.in(language));
        return Stream.concat(
                        answers,
                        Stream.of(
                                arguments.say("Ønsker ikke at svare", "Does not wish to answer"),
                                arguments.say("Ved ikke", "Does not know")))
                .toList();
    }
}
