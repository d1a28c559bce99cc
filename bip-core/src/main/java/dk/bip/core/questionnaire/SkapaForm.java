package dk.bip.core.questionnaire;

import static dk.bip.core.Provenance.OURS;
import static dk.bip.core.indicator.Rater.CASEWORKER;
import static dk.bip.core.indicator.Rater.CITIZEN;

import dk.bip.core.Sensitivity;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Skapa;

/** SKAPA's six domains; worded without "you" and "the citizen", as the same text goes to both raters. */
final class SkapaForm {
    private SkapaForm() {}

    static Questionnaire create() {
        return Questionnaire.builder(Skapa.INSTRUMENT, "skapa", "2")
                .title("SKAPA: seks områder", "SKAPA: six domains")
                .note(
                        "De seks områder er SKAPAs (Halland, 2019-20). Ordlyden og trinene er biblioteksforfatternes egne.",
                        "The six domains are SKAPA's (Halland, 2019-20). The wording and the steps are those of the library's authors.")
                .question(domain("reach-work", Skapa.REACH_WORK)
                        .text(
                                "Hvor store er chancerne for at komme i arbejde?",
                                "How good are the chances of getting into work?")
                        .anchor("Arbejde er ikke muligt, som det er nu.", "Work is not possible as things are.")
                        .anchor("Arbejde ligger langt ude i fremtiden.", "Work is far off in the future.")
                        .anchor(
                                "Arbejde er muligt, hvis flere ting falder på plads.",
                                "Work is possible if several things fall into place.")
                        .anchor(
                                "Arbejde er snart muligt med den rette støtte.",
                                "Work is soon possible with the right support.")
                        .anchor("Arbejde er muligt nu.", "Work is possible now.")
                        .build())
                .question(domain("manage-work", Skapa.MANAGE_WORK)
                        .text("Hvor godt kan arbejdsopgaver klares i dag?", "How well can work tasks be managed today?")
                        .anchor("Arbejdsopgaver kan ikke klares lige nu.", "Work tasks cannot be managed right now.")
                        .anchor(
                                "Enkle opgaver kan klares i kort tid med støtte hele vejen.",
                                "Simple tasks can be managed for a short time with support all the way.")
                        .anchor(
                                "Faste opgaver kan klares nogle timer med støtte.",
                                "Regular tasks can be managed for some hours with support.")
                        .anchor(
                                "De fleste opgaver kan klares, hvis der bliver taget hensyn.",
                                "Most tasks can be managed if allowances are made.")
                        .anchor(
                                "Et arbejde kan klares på almindelige vilkår.",
                                "A job can be managed on ordinary terms.")
                        .build())
                .question(domain("competences", Skapa.COMPETENCES)
                        .text(
                                "Hvor klart er det, hvilke kompetencer der kan bruges i et arbejde?",
                                "How clear is it which competences are of use in a job?")
                        .anchor("Kompetencerne er endnu ikke kendt.", "The competences are not yet known.")
                        .anchor(
                                "Enkelte styrker er kendt, men ikke afprøvet.",
                                "Single strengths are known, but not yet tried.")
                        .anchor(
                                "Flere styrker er kendt, men ikke, hvor de kan bruges.",
                                "Several strengths are known, but not where they are of use.")
                        .anchor(
                                "Kompetencerne er kendt og passer til bestemte slags arbejde.",
                                "The competences are known and fit certain kinds of work.")
                        .anchor(
                                "Kompetencerne er kendt, afprøvet og efterspurgt af arbejdsgivere.",
                                "The competences are known, tried and in demand with employers.")
                        .build())
                .question(domain("cooperation", Skapa.COOPERATION)
                        .text("Hvor godt går samarbejdet med andre?", "How well does cooperation with others go?")
                        .anchor("Samarbejde med andre er meget svært.", "Cooperation with others is very hard.")
                        .anchor("Samarbejde går med én kendt person.", "Cooperation works with one familiar person.")
                        .anchor(
                                "Samarbejde går i en lille gruppe med klare roller.",
                                "Cooperation works in a small group with clear roles.")
                        .anchor("Samarbejde går godt med de fleste.", "Cooperation works well with most people.")
                        .anchor(
                                "Samarbejde går godt, også ved uenighed.",
                                "Cooperation works well, even in disagreement.")
                        .build())
                .question(domain("everyday-life-and-network", Skapa.EVERYDAY_LIFE_AND_NETWORK)
                        .text(
                                "Hvor godt fungerer hverdagen og støtten fra netværket?",
                                "How well do everyday life and the support of the network work?")
                        .anchor(
                                "Hverdagen er svær at få til at fungere, og der er ingen at spørge om hjælp.",
                                "Everyday life is hard to make work, and there is nobody to ask for help.")
                        .anchor(
                                "Det mest nødvendige bliver nået på gode dage, og støtten er lille.",
                                "The most necessary things get done on good days, and there is little support.")
                        .anchor(
                                "Det mest nødvendige bliver nået de fleste dage, og der er hjælp til nogle ting.",
                                "The most necessary things get done on most days, and there is help with some things.")
                        .anchor(
                                "Hverdagen har faste vaner, og der er hjælp til det meste.",
                                "Everyday life has regular habits, and there is help with most things.")
                        .anchor(
                                "Hverdagen har plads til et arbejde, og netværket støtter det.",
                                "Everyday life has room for a job, and the network supports it.")
                        .build())
                .question(domain("health", Skapa.HEALTH)
                        .sensitivity(Sensitivity.HEALTH)
                        .text("Hvor godt bliver helbredet håndteret?", "How well is health coped with?")
                        .anchor(
                                "Helbredet bestemmer næsten hver dag, hvad der kan lade sig gøre.",
                                "Health decides what can be done nearly every day.")
                        .anchor(
                                "Forskelligt er prøvet, men det hjælper sjældent.",
                                "Different things are tried, but they rarely help.")
                        .anchor(
                                "Det går i gode perioder, men ikke i dårlige.",
                                "It works in good periods, but not in bad ones.")
                        .anchor(
                                "Det går for det meste, og der er hjælp at få, når det er nødvendigt.",
                                "It works most of the time, and there is help when it is needed.")
                        .anchor(
                                "Det går også i dårlige perioder, eller der er ingen udfordringer.",
                                "It works in bad periods too, or there are no challenges.")
                        .build())
                .build();
    }

    private static Question.Builder domain(String name, Dimension domain) {
        return Question.builder("skapa." + name)
                .provenance(OURS, OURS)
                .askedOf(CITIZEN, domain)
                .askedOf(CASEWORKER, domain);
    }
}
