package dk.bip.model.builtin;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;

/** What the cards of the evidence model have in common. */
final class EvidenceWords {

    static final Text REGISTER_TERM = Text.of(
            "Kilderne tager højde for registerdata, men offentliggør ingen vægt. Hvor meget registrene fortæller i alt, er kalibreret til"
                    + " BIP-IND-04; hvordan det fordeler sig på alder, uddannelse, job og ydelser, er vores antagelse. Alder og uddannelse"
                    + " siger intet om, hvad den enkelte kan.",
            "The sources control for register data but publish no weight. How much the registers tell in all is calibrated to BIP-IND-04;"
                    + " how that is shared between age, education, jobs and benefits is our assumption. Age and education say nothing"
                    + " of what a person can do.");

    static final Text ORIENTATION_BESIDE_BELIEF = Text.of(
            "Læses kun sammen med sagsbehandlerens tro på borgeren. Alene går højt jobfokus sammen med flere i job (BIP-BELIEF-03). Når en"
                    + " sagsbehandler, der tror på alle, tror på en borger, siger det mindre om netop den borger; derfor kan koefficienten"
                    + " ved siden af troen være negativ. En forklaring siger det i to linjer: hvor meget sagsbehandleren tror på borgeren"
                    + " sammenlignet med resten af sagsstammen, og hvor meget på sagsstammen som helhed. Tallet siger ikke, at jobfokus skader.",
            "To be read only together with the caseworker's belief in the citizen. By itself a high job orientation goes with more jobs"
                    + " (BIP-BELIEF-03). Where a caseworker who believes in everybody believes in a citizen, that says less of this citizen;"
                    + " hence the coefficient beside the belief can be negative. An explanation says it in two lines: how much the caseworker"
                    + " believes in the citizen compared with the rest of the caseload, and how much in the caseload as a whole. The number does"
                    + " not say that job orientation does harm.");

    static final Text FIRST_INTERVAL = Text.of(
            "Ved samme svar er chancen i befolkningen lidt mindre lige efter den første måling end senere, fordi den stiger med tiden: kun"
                    + " sådan passer gennemsnittet af alle målinger (8,0 %) og det af de første (14,76 %) sammen. Det er vores læsning af"
                    + " de to tal.",
            "With the same answers the chance in the population is somewhat lower right after the first measurement than later, because it"
                    + " rises with time: only so do the mean of all measurements (8.0 %) and that of the first ones (14.76 %) agree. That"
                    + " is our reading of the two figures.");

    static final Text CHANGES = Text.of(
            "Talt som et, to og tre eller flere skift, hvert ved siden af færre. Offentliggjort er 22 % færre i job for hvert skift"
                    + " (BIP-SHIFT-01), læst som en sammenhæng, når borgeren og tiden siden den første måling er den samme. Tallet siger ikke,"
                    + " at det er skiftet, der gør forskellen.",
            "Counted as one, two, and three or more changes, each beside fewer. Published are 22 % fewer jobs for each change (BIP-SHIFT-01),"
                    + " read as an association where the citizen and the time since the first measurement are the same. The number does not"
                    + " say that it is the change that makes the difference.");

    static final Text COURSE = Text.of(
            "Et virksomhedsrettet forløb tæller, når det er slut, hvad enten det blev gennemført eller afbrudt; de offentliggjorte tal gælder"
                    + " gennemførte forløb (BIP-INT-16, BIP-INT-17).",
            "A company-based course counts once it has ended, whether it was completed or broken off; the published figures are about"
                    + " completed courses (BIP-INT-16, BIP-INT-17).");

    static final Text INDICATOR_BESIDE_BELIEF = Text.of(
            "Mindre end i modellen uden sagsbehandlerens tro, fordi troen selv bygger på det, som indikatoren måler: tallet er det, som"
                    + " indikatoren fortæller ud over troen. Alene går indikatoren sammen med flere i job.",
            "Smaller than in the model without the caseworker's belief, because the belief itself rests on what the indicator measures:"
                    + " the number is what the indicator tells beyond the belief. By itself the indicator goes with more jobs.");

    private EvidenceWords() {}

    static ModelCard.Builder start(Text title) {
        ModelCard.Builder card = ModelCard.builder(
                title,
                Text.of(
                        "Afledt af offentliggjorte tal: BIP har ikke offentliggjort nogen vægte, men omkring fyrre tal. En opdigtet"
                                + " befolkning, der gengiver dem, er kalibreret, og modellen er estimeret på den med en"
                                + " logit for hver periode. Intervallet rummer usikkerheden i en undersøgelse af BIP's størrelse og spredningen over"
                                + " andre antagelser og læsninger af tallene, der hver er kalibreret til dem.",
                        "Derived from published evidence: BIP published no weights but about forty figures. A made-up population that"
                                + " reproduces them was calibrated, and the model is fitted to it as one logit for each horizon. The interval"
                                + " holds the uncertainty of a study of BIP's size and the spread over other assumptions and readings of"
                                + " the figures, each calibrated to them."),
                Text.of(
                        "Opdigtede borgere, der ligner dem, som i 2013 til 2016 hed aktivitetsparate kontanthjælpsmodtagere, i ti danske"
                                + " jobcentre, som BIP beskriver dem. Modellen ved intet om andre år.",
                        "Made-up citizens like those who in 2013 to 2016 were called activity-ready recipients of cash benefit, in ten"
                                + " Danish job centres, as BIP describes them. The model knows nothing of other years."));
        uses(card);
        limits(card);
        caveats(card);
        return card;
    }

    private static void uses(ModelCard.Builder card) {
        card.intendedUse(
                        Text.of(
                                "Et fælles udgangspunkt for samtalen mellem borger og sagsbehandler om, hvad der kan hjælpe.",
                                "A shared starting point for the conversation between citizen and caseworker about what may help."))
                .intendedUse(Text.of(
                        "Undervisning, forskning og afprøvning af systemer.",
                        "Teaching, research and trying out systems."))
                .intendedUse(Text.of(
                        "Udgangspunkt for en model, der estimeres eller rekalibreres på lokale data.",
                        "The starting point of a model that is estimated or recalibrated on local data."))
                .forbiddenUse(Text.of(
                        "At give, nægte, vælge eller prioritere ydelser og indsatser ud fra tallet alene.",
                        "Granting, refusing, choosing or ranking benefits and interventions by the number alone."))
                .forbiddenUse(Text.of(
                        "At give tallet videre til arbejdsgivere eller bruge det ved ansættelse.",
                        "Passing the number on to employers or using it in hiring."))
                .forbiddenUse(Text.of(
                        "At vurdere sagsbehandlere eller borgere enkeltvis.",
                        "Judging single caseworkers or citizens."));
    }

    private static void limits(ModelCard.Builder card) {
        card.limit(Text.of(
                        "Ingen er målt: modellen er estimeret på opdigtede mennesker og ikke på data om borgere. Kalibreringen sammenligner"
                                + " den med andre opdigtede mennesker fra samme befolkning og viser ikke, om den passer et bestemt sted.",
                        "Nobody was measured: the model is fitted to made-up people, not to data about citizens. The calibration"
                                + " compares it with other made-up people of the same population and does not show that it fits any"
                                + " particular place."))
                .limit(Text.of(
                        "Udfaldet er det første job efter dagen. Der er ingen tal ud over tolv måneder.",
                        "The outcome is the first job after the day. There is no figure beyond twelve months."))
                .limit(Text.of(
                        "Modellen ser det, der var kendt på dagen. Hvad der sker derefter, ses kun som gennemsnittet for mennesker med de samme"
                                + " kendte oplysninger.",
                        "The model sees what was known on the day. What happens after it is seen only as the mean of people with the same"
                                + " known information."))
                .limit(Text.of(
                        "Den tiendedel, der får de højeste sandsynligheder, får dem lidt for høje, også i nye rækker. En model uden"
                                + " sagsbehandlerens tro rammer ikke andelen ved hvert svar på den.",
                        "The tenth that gets the highest probabilities gets them somewhat too high, in fresh rows too. A model without the"
                                + " caseworker's belief does not hit the share at each answer to it."))
                .limit(Text.of(
                        "Hvor godt modellen skiller mennesker ad (AUC under tilblivelsen), måles blandt opdigtede mennesker og hviler på den"
                                + " offentliggjorte tabel over sagsbehandlerens tro (BIP-BELIEF-01), der alene giver 0,75 til 0,79, alt efter hvor"
                                + " mange der får hvert svar. Modeller for ledige i andre lande angives til 0,65 til 0,77; det er ikke blandt de"
                                + " resultater, som biblioteket har kilde til.",
                        "How well the model tells people apart (the AUC under provenance) is measured among made-up people and rests on the"
                                + " published table of the caseworker's belief (BIP-BELIEF-01), which alone gives .75 to .79, by how many get"
                                + " each answer. Profiling models elsewhere are reported at .65 to .77; that is not among the findings that the"
                                + " library has a source for."))
                .limit(Text.of(
                        "BIP's indikatorer er ikke efterprøvet andre steder. Med andre spørgsmål holdt i én undersøgelse en sådan indikator ikke"
                                + " sin retning, og i en anden kun det selvvurderede helbred af otte mål (OTH-INSTR-01, OTH-INSTR-02; kun"
                                + " resuméerne er læst).",
                        "BIP's indicators were not tried elsewhere. With other questions such an indicator did not keep its direction in one"
                                + " study, and in another only self-rated health did of eight measures (OTH-INSTR-01, OTH-INSTR-02; only"
                                + " the abstracts were read)."))
                .limit(Text.of(
                        "Forskelle mellem grupper af borgere er ikke undersøgt.",
                        "Differences between groups of citizens were not examined."))
                .limit(Text.of(
                        "En svensk undersøgelse fra 2021 fandt ingen gevinst ved at lægge sagsbehandleres vurderinger til et statistisk"
                                + " redskab; derfor findes modellen med og uden dem.",
                        "A Swedish study of 2021 found no gain from adding caseworkers' ratings to a statistical tool; hence the"
                                + " model with and without them."));
    }

    private static void caveats(ModelCard.Builder card) {
        card.caveat(
                        Text.of(
                                "Vægtene er afledt af offentliggjorte tal og vores antagelser og er ikke estimeret på data om borgere.",
                                "The weights are derived from published figures and our assumptions, not estimated on data about citizens."))
                .caveat(Text.of(
                        "Intervallet gælder gennemsnittet af mennesker med de samme kendte oplysninger, ikke den enkelte. Hvor noget mangler,"
                                + " siger spredningen, hvor langt sådanne mennesker ligger fra hinanden.",
                        "The interval is for the mean of people with the same known information, not for the person. Where something is"
                                + " missing, the spread says how far such people lie apart."))
                .caveat(Text.of(
                        "Bidragene er sammenhænge, ikke årsager.", "The contributions are associations, not causes."))
                .caveat(Text.of(
                        "Tallet er rådgivende og afgør ikke noget.", "The number is advice and decides nothing."));
    }
}
