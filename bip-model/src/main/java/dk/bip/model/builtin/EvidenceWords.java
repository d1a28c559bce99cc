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

    static final Text CHANGES = Text.of(
            "Talt som et, to og tre eller flere skift, hvert ved siden af færre. Det første skift hænger i befolkningen sammen med lidt flere"
                    + " i job, de næste med færre; offentliggjort er 22 % færre for hvert skift (BIP-SHIFT-01). Hos de mindst effektive"
                    + " sagsbehandlere er man længe uden job og vinder ved et skift, og modellen ved ikke, hvor effektiv en sagsbehandler er."
                    + " Tallet siger ikke, at et skift hjælper.",
            "Counted as one, two, and three or more changes, each beside fewer. In the population the first change goes with slightly more"
                    + " jobs, the next ones with fewer; published are 22 % fewer for each change (BIP-SHIFT-01). With the least effective"
                    + " caseworkers one stays long without a job and gains by a change, and the model does not know how effective a"
                    + " caseworker is. The number does not say that a change helps.");

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
                        "Opdigtede borgere, der ligner aktivitetsparate kontanthjælpsmodtagere i ti danske jobcentre, 2013-2016, som BIP"
                                + " beskriver dem.",
                        "Made-up citizens like activity-ready recipients of cash benefit in ten Danish job centres, 2013-2016, as BIP"
                                + " describes them."));
        uses(card);
        limits(card);
        law(card);
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
                        "Forskelle mellem grupper af borgere er ikke undersøgt.",
                        "Differences between groups of citizens were not examined."))
                .limit(Text.of(
                        "En svensk undersøgelse fra 2021 fandt ingen gevinst ved at lægge sagsbehandleres vurderinger til et statistisk"
                                + " redskab; derfor findes modellen med og uden dem.",
                        "A Swedish study of 2021 found no gain from adding caseworkers' ratings to a statistical tool; hence the"
                                + " model with and without them."));
    }

    private static void law(ModelCard.Builder card) {
        card.law(Text.of(
                        "GDPR artikel 13-15 og 22, EU-Domstolens sag C-634/21 og Datatilsynets udtalelse af 18. maj 2022 (Asta) skal"
                                + " vurderes af den, der tager modellen i brug; biblioteket siger intet om lovlighed.",
                        "GDPR articles 13-15 and 22, case C-634/21 of the European Court of Justice and the statement of the Danish"
                                + " data protection authority of 18 May 2022 (Asta) are for whoever deploys the model to"
                                + " assess; the library claims nothing about legality."))
                .law(Text.of(
                        "EU's forordning om kunstig intelligens, bilag III, punkt 4 og 5(a), kan gælde.",
                        "Annex III, points 4 and 5(a), of the EU Artificial Intelligence Act may apply."));
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
