package dk.bip.core.questionnaire;

import static dk.bip.core.Provenance.OURS;
import static dk.bip.core.Provenance.PUBLISHED;
import static dk.bip.core.indicator.Rater.CASEWORKER;

import dk.bip.core.Sensitivity;
import dk.bip.core.indicator.Bip;
import dk.bip.core.indicator.Dimension;
import dk.bip.core.indicator.Indicator;

/** BIP's eleven questions to the caseworker; the belief question's topic and anchors are published, all other wording is ours. */
final class BipCaseworkerForm {
    private BipCaseworkerForm() {}

    static Questionnaire create() {
        return Questionnaire.builder(Bip.INSTRUMENT, "bip.caseworker", "1")
                .title("BIP: spørgsmål til sagsbehandleren", "BIP: questions to the caseworker")
                .note(
                        "Emnerne og trinene i spørgsmålet om troen på job er offentliggjort. Al anden ordlyd er biblioteksforfatternes"
                                + " egen, ikke BIP's. Hvor kun emnet for en indikator er kendt, er også valget af spørgsmål vores.",
                        "The topics and the steps of the question on the belief in a job are published. All other wording is that of"
                                + " the library's authors, not BIP's. Where only an indicator's topic is known, the choice of question"
                                + " is ours too.")
                .question(scale("job-search", Indicator.JOB_SEARCH_BEHAVIOUR)
                        .text("Hvor aktivt søger borgeren job?", "How actively does the citizen look for a job?")
                        .anchor("Borgeren søger ikke job.", "The citizen does not look for a job.")
                        .anchor(
                                "Borgeren ser på jobopslag, men søger ikke.",
                                "The citizen looks at advertisements, but does not apply.")
                        .anchor(
                                "Borgeren søger en gang imellem, mest når andre opfordrer til det.",
                                "The citizen applies now and then, mostly when encouraged by others.")
                        .anchor(
                                "Borgeren søger jævnligt på egen hånd.",
                                "The citizen applies regularly and unprompted.")
                        .anchor(
                                "Borgeren søger hver uge og ad flere veje.",
                                "The citizen applies every week and in several ways.")
                        .build())
                .question(scale("realistic-competences", Indicator.LABOUR_MARKET_KNOWLEDGE)
                        .text(
                                "Hvor realistisk er borgerens billede af sine egne kompetencer?",
                                "How realistic is the citizen's picture of his or her own competences?")
                        .anchor(
                                "Borgeren kan endnu ikke nævne noget, der kan bruges i et job.",
                                "The citizen cannot yet name anything that is of use in a job.")
                        .anchor(
                                "Borgeren sætter sine kompetencer klart højere eller lavere, end erfaringen viser.",
                                "The citizen puts his or her competences clearly higher or lower than experience shows.")
                        .anchor(
                                "Borgeren kender nogle styrker, men overser vigtige styrker eller krav.",
                                "The citizen knows some strengths, but misses important strengths or requirements.")
                        .anchor(
                                "Borgeren har stort set et realistisk billede.",
                                "The citizen has a realistic picture in the main.")
                        .anchor(
                                "Borgeren kender sine styrker og grænser og kan se dem i bestemte job.",
                                "The citizen knows his or her strengths and limits and sees them in particular jobs.")
                        .build())
                .question(scale("concentration", Indicator.CONCENTRATION_AND_INSTRUCTION)
                        .text(
                                "Hvor længe kan borgeren koncentrere sig om en opgave?",
                                "For how long can the citizen concentrate on a task?")
                        .anchor("Nogle få minutter.", "A few minutes.")
                        .anchor("Omkring et kvarter.", "About a quarter of an hour.")
                        .anchor("Omkring en time, hvis der er ro.", "About an hour, if it is quiet.")
                        .anchor("Et par timer med pauser.", "A couple of hours with breaks.")
                        .anchor("En arbejdsdag med almindelige pauser.", "A working day with ordinary breaks.")
                        .build())
                .question(scale("understands-instructions", Indicator.CONCENTRATION_AND_INSTRUCTION)
                        .text(
                                "Hvor godt forstår og følger borgeren en instruktion?",
                                "How well does the citizen understand and follow an instruction?")
                        .anchor(
                                "Borgeren skal have vist hvert trin, hver gang.",
                                "The citizen needs to be shown every step, every time.")
                        .anchor(
                                "Borgeren kan følge én kort besked ad gangen.",
                                "The citizen can follow one short message at a time.")
                        .anchor(
                                "Borgeren kan følge flere trin, når de er vist eller skrevet ned.",
                                "The citizen can follow several steps when they are shown or written down.")
                        .anchor(
                                "Borgeren følger en mundtlig instruktion og spørger, når noget er uklart.",
                                "The citizen follows a spoken instruction and asks when something is unclear.")
                        .anchor(
                                "Borgeren forstår nye instruktioner og løser opgaven på egen hånd.",
                                "The citizen understands new instructions and does the task unaided.")
                        .build())
                .question(scale("belief", Indicator.CASEWORKER_BELIEF)
                        .provenance(OURS, PUBLISHED)
                        .text(
                                "Hvor realistisk er det, at borgeren får et job inden for det kommende år?",
                                "How realistic is it that the citizen gets a job within the coming year?")
                        .anchor("Nej", "No")
                        .anchor("Tvivler", "Doubts")
                        .anchor("Det svinger", "It varies")
                        .anchor("Gode chancer", "Good chances")
                        .anchor("Ja", "Yes")
                        .build())
                .question(scale("acts-purposefully", Indicator.GOAL_DIRECTEDNESS)
                        .text(
                                "Hvor målrettet handler borgeren for at få et job?",
                                "How purposefully does the citizen act to get a job?")
                        .anchor("Borgeren har ikke noget jobmål lige nu.", "The citizen has no job goal right now.")
                        .anchor(
                                "Borgeren har et ønske, men handler endnu ikke på det.",
                                "The citizen has a wish, but does not yet act on it.")
                        .anchor(
                                "Borgeren tager de skridt, der er aftalt, når nogen følger op.",
                                "The citizen takes the steps agreed on when someone follows up.")
                        .anchor(
                                "Borgeren tager de aftalte skridt af sig selv.",
                                "The citizen takes the steps agreed on unprompted.")
                        .anchor(
                                "Borgeren finder selv de næste skridt og retter planen til.",
                                "The citizen finds the next steps and adjusts the plan unaided.")
                        .build())
                .question(scale("makes-contact", Indicator.CONTACT_ABILITY)
                        .text(
                                "Hvor let har borgeren ved at skabe kontakt til andre?",
                                "How easily does the citizen make contact with others?")
                        .anchor(
                                "Borgeren undgår kontakt med nye mennesker.",
                                "The citizen avoids contact with new people.")
                        .anchor(
                                "Borgeren svarer, når andre henvender sig.",
                                "The citizen answers when others make contact.")
                        .anchor(
                                "Borgeren tager kontakt med støtte fra en kendt person.",
                                "The citizen makes contact with the support of someone familiar.")
                        .anchor(
                                "Borgeren tager selv kontakt i kendte omgivelser.",
                                "The citizen makes contact unaided in familiar surroundings.")
                        .anchor(
                                "Borgeren tager selv kontakt til nye mennesker, også til arbejdsgivere.",
                                "The citizen makes contact with new people unaided, employers too.")
                        .build())
                .question(scale("cooperation", Indicator.COOPERATION)
                        .text(
                                "Hvor godt samarbejder borgeren med andre?",
                                "How well does the citizen cooperate with others?")
                        .anchor(
                                "Borgeren har meget svært ved at arbejde sammen med andre.",
                                "The citizen finds it very hard to work with others.")
                        .anchor(
                                "Borgeren kan arbejde sammen med én kendt person.",
                                "The citizen can work with one familiar person.")
                        .anchor(
                                "Borgeren kan arbejde sammen med nogle få, når rollerne er klare.",
                                "The citizen can work with a few when the roles are clear.")
                        .anchor(
                                "Borgeren arbejder godt sammen med de fleste.",
                                "The citizen works well with most people.")
                        .anchor(
                                "Borgeren arbejder godt sammen med andre, også ved uenighed.",
                                "The citizen works well with others, even when they disagree.")
                        .build())
                .question(scale("network-support", Indicator.NETWORK_SUPPORT)
                        .text(
                                "Hvor meget støtte har borgeren i sit netværk?",
                                "How much support does the citizen have in his or her network?")
                        .anchor("Borgeren har ingen at spørge om hjælp.", "The citizen has nobody to ask for help.")
                        .anchor(
                                "Borgeren har en enkelt at tale med en gang imellem.",
                                "The citizen has one person to talk to now and then.")
                        .anchor("Borgeren kan få hjælp til nogle ting.", "The citizen can get help with some things.")
                        .anchor("Borgeren kan få hjælp til det meste.", "The citizen can get help with most things.")
                        .anchor(
                                "Borgeren har flere, der støtter, også i at komme i job.",
                                "The citizen has several people who give support, also in getting a job.")
                        .build())
                .question(scale("everyday-mastery", Indicator.EVERYDAY_MASTERY)
                        .text(
                                "Hvor godt får borgeren hverdagen til at fungere?",
                                "How well does the citizen make everyday life work?")
                        .anchor(
                                "Borgeren når sjældent de daglige ting.",
                                "The citizen rarely gets the daily things done.")
                        .anchor(
                                "Borgeren når det mest nødvendige på gode dage.",
                                "The citizen gets the most necessary things done on good days.")
                        .anchor(
                                "Borgeren når det mest nødvendige de fleste dage.",
                                "The citizen gets the most necessary things done on most days.")
                        .anchor(
                                "Borgeren har faste vaner og holder de fleste aftaler.",
                                "The citizen has regular habits and keeps most appointments.")
                        .anchor(
                                "Hverdagen fungerer, og der er plads til et job i den.",
                                "Everyday life works and has room for a job.")
                        .build())
                .question(scale("health-mastery", Indicator.HEALTH_MASTERY)
                        .sensitivity(Sensitivity.HEALTH)
                        .text(
                                "Hvor godt klarer borgeren sine helbredsudfordringer?",
                                "How well does the citizen cope with his or her health challenges?")
                        .anchor(
                                "Helbredet bestemmer næsten hver dag, hvad borgeren kan.",
                                "Health decides what the citizen can do nearly every day.")
                        .anchor(
                                "Borgeren har prøvet forskelligt, men det hjælper sjældent.",
                                "The citizen has tried different things, but they rarely help.")
                        .anchor(
                                "Borgeren klarer det i gode perioder, men ikke i dårlige.",
                                "The citizen copes in good periods, but not in bad ones.")
                        .anchor(
                                "Borgeren klarer det for det meste og søger hjælp, når det er nødvendigt.",
                                "The citizen copes most of the time and seeks help when it is needed.")
                        .anchor(
                                "Borgeren klarer det også i dårlige perioder eller har ingen udfordringer.",
                                "The citizen copes in bad periods too, or has no challenges.")
                        .build())
                .build();
    }

    private static Question.Builder scale(String name, Dimension indicator) {
        return Question.builder("bip.caseworker." + name).provenance(OURS, OURS).askedOf(CASEWORKER, indicator);
    }
}
