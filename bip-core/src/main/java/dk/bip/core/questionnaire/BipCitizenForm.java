package dk.bip.core.questionnaire;

import static dk.bip.core.Provenance.OURS;
import static dk.bip.core.Provenance.PUBLISHED;
import static dk.bip.core.indicator.Rater.CITIZEN;

import dk.bip.core.Sensitivity;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;

/** BIP's nine questions to the citizen; the topics are S1's, the wording is ours. */
final class BipCitizenForm {
    private BipCitizenForm() {}

    static Questionnaire create() {
        return Questionnaire.builder(Bip.INSTRUMENT, "bip.citizen", "1")
                .title("BIP: spørgsmål til borgeren", "BIP: questions to the citizen")
                .note(
                        "Emnerne og mulighederne i spørgsmålet om jobsøgning er offentliggjort. Al anden ordlyd er biblioteksforfatternes"
                                + " egen, ikke BIP's.",
                        "The topics and the options of the job-search question are published. All other wording is that of the"
                                + " library's authors, not BIP's.")
                .question(Question.builder("bip.citizen.job-search-channels")
                        .kind(QuestionKind.JOB_SEARCH_CHANNELS)
                        .provenance(OURS, PUBLISHED)
                        .askedOf(CITIZEN, Indicator.JOB_SEARCH_BEHAVIOUR)
                        .text(
                                "Hvordan søger du job? Du kan sætte flere krydser.",
                                "How do you look for a job? You may choose several.")
                        .build())
                .question(scale("knows-possibilities", Indicator.LABOUR_MARKET_KNOWLEDGE)
                        .text(
                                "Hvor godt kender du dine jobmuligheder?",
                                "How well do you know the jobs that are open to you?")
                        .anchor(
                                "Jeg ved ikke, hvilke job der kunne være noget for mig.",
                                "I do not know which jobs could be something for me.")
                        .anchor("Jeg har en løs idé om én slags job.", "I have a loose idea of one kind of job.")
                        .anchor(
                                "Jeg kan nævne et par slags job, men ved ikke, hvor de findes.",
                                "I can name a couple of kinds of job, but not where to find them.")
                        .anchor(
                                "Jeg kan nævne flere slags job og nogle steder, hvor de findes.",
                                "I can name several kinds of job and some places to find them.")
                        .anchor(
                                "Jeg ved, hvilke job jeg kan søge, hvor de findes, og hvad de kræver.",
                                "I know which jobs I can apply for, where to find them and what they require.")
                        .build())
                .question(scale("realistic-wage", Indicator.LABOUR_MARKET_KNOWLEDGE)
                        .text(
                                "Hvor godt ved du, hvad du realistisk kan få i løn?",
                                "How well do you know what wage you can realistically get?")
                        .anchor("Jeg ved ikke, hvad jeg kan få i løn.", "I do not know what wage I can get.")
                        .anchor("Jeg gætter på en løn, men er meget usikker.", "I guess at a wage, but am very unsure.")
                        .anchor("Jeg har et groft bud på lønnen.", "I have a rough idea of the wage.")
                        .anchor(
                                "Jeg kender nogenlunde lønnen i de job, jeg kan få.",
                                "I know roughly what the jobs I can get pay.")
                        .anchor(
                                "Jeg kender lønnen i de job, jeg kan få, og regner med den.",
                                "I know what the jobs I can get pay, and that is what I expect.")
                        .build())
                .question(scale("able-to-handle-job", Indicator.CITIZEN_BELIEF)
                        .text("Tror du, at du kan klare et job?", "Do you believe that you can handle a job?")
                        .anchor(
                                "Nej, jeg kan ikke klare et job, som det er nu.",
                                "No, I cannot handle a job as things are.")
                        .anchor(
                                "Jeg tror, jeg kan klare enkelte opgaver i kort tid.",
                                "I believe I can handle single tasks for a short time.")
                        .anchor(
                                "Jeg tror, jeg kan klare et job nogle timer om ugen.",
                                "I believe I can handle a job for some hours a week.")
                        .anchor(
                                "Jeg tror, jeg kan klare et job, hvis der bliver taget hensyn.",
                                "I believe I can handle a job if allowances are made.")
                        .anchor(
                                "Ja, jeg kan klare et job på almindelige vilkår.",
                                "Yes, I can handle a job on ordinary terms.")
                        .build())
                .question(scale("cooperation", Indicator.COOPERATION)
                        .text("Hvor godt samarbejder du med andre?", "How well do you cooperate with others?")
                        .anchor(
                                "Jeg har meget svært ved at arbejde sammen med andre.",
                                "I find it very hard to work with others.")
                        .anchor(
                                "Jeg kan arbejde sammen med én, som jeg kender godt.",
                                "I can work with one person whom I know well.")
                        .anchor(
                                "Jeg kan arbejde sammen med nogle få, når det er klart, hvem der gør hvad.",
                                "I can work with a few, when it is clear who does what.")
                        .anchor("Jeg arbejder godt sammen med de fleste.", "I work well with most people.")
                        .anchor(
                                "Jeg arbejder godt sammen med andre, også når vi er uenige.",
                                "I work well with others, even when we disagree.")
                        .build())
                .question(scale("health-mastery", Indicator.HEALTH_MASTERY)
                        .sensitivity(Sensitivity.HEALTH)
                        .text(
                                "Hvor godt klarer du de udfordringer, du har med dit helbred?",
                                "How well do you cope with the challenges you have with your health?")
                        .anchor(
                                "Mit helbred bestemmer næsten hver dag, hvad jeg kan.",
                                "My health decides what I can do nearly every day.")
                        .anchor(
                                "Jeg har prøvet forskelligt, men det hjælper sjældent.",
                                "I have tried different things, but they rarely help.")
                        .anchor(
                                "Jeg klarer det i gode perioder, men ikke i dårlige.",
                                "I cope in good periods, but not in bad ones.")
                        .anchor(
                                "Jeg klarer det for det meste og ved, hvor jeg kan få hjælp.",
                                "I cope most of the time and know where to get help.")
                        .anchor(
                                "Jeg klarer det også i dårlige perioder, eller jeg har ingen udfordringer.",
                                "I cope in bad periods too, or I have no challenges.")
                        .build())
                .question(scale("network-support", Indicator.NETWORK_SUPPORT)
                        .text(
                                "Hvor meget støtte får du fra familie, venner og andre omkring dig?",
                                "How much support do you get from family, friends and others around you?")
                        .anchor("Jeg har ingen at spørge om hjælp.", "I have nobody to ask for help.")
                        .anchor(
                                "Jeg har en enkelt, jeg kan tale med en gang imellem.",
                                "I have one person I can talk to now and then.")
                        .anchor("Jeg kan få hjælp til nogle ting.", "I can get help with some things.")
                        .anchor(
                                "Jeg kan få hjælp til det meste, når jeg spørger.",
                                "I can get help with most things when I ask.")
                        .anchor(
                                "Jeg har flere, der støtter mig, også i at komme i job.",
                                "I have several people who support me, also in getting a job.")
                        .build())
                .question(scale("everyday-mastery", Indicator.EVERYDAY_MASTERY)
                        .text("Hvor godt får du hverdagen til at fungere?", "How well do you make everyday life work?")
                        .anchor("Jeg når sjældent de daglige ting.", "I rarely get the daily things done.")
                        .anchor(
                                "Jeg når det mest nødvendige på gode dage.",
                                "I get the most necessary things done on good days.")
                        .anchor(
                                "Jeg når det mest nødvendige de fleste dage.",
                                "I get the most necessary things done on most days.")
                        .anchor(
                                "Jeg har faste vaner og når det, jeg skal, de fleste dage.",
                                "I have regular habits and get done what I have to on most days.")
                        .anchor(
                                "Min hverdag fungerer, og der er plads til et job i den.",
                                "My everyday life works and has room for a job.")
                        .build())
                .question(scale("goal-directedness", Indicator.GOAL_DIRECTEDNESS)
                        .text("Hvor målrettet går du efter et job?", "How purposefully do you go for a job?")
                        .anchor("Jeg har ikke noget mål om job lige nu.", "I have no goal of a job right now.")
                        .anchor(
                                "Jeg vil gerne i job, men ved ikke, hvor jeg skal begynde.",
                                "I would like a job, but do not know where to begin.")
                        .anchor("Jeg har et mål og kender det første skridt.", "I have a goal and know the first step.")
                        .anchor(
                                "Jeg har et mål og er i gang med de første skridt.",
                                "I have a goal and have begun the first steps.")
                        .anchor(
                                "Jeg følger en plan mod mit mål og retter den til undervejs.",
                                "I follow a plan towards my goal and adjust it on the way.")
                        .build())
                .build();
    }

    private static Question.Builder scale(String name, Dimension indicator) {
        return Question.builder("bip.citizen." + name).provenance(OURS, OURS).askedOf(CITIZEN, indicator);
    }
}
