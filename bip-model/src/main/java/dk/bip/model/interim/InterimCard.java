package dk.bip.model.interim;

import dk.bip.core.Text;
import dk.bip.model.card.ModelCard;

/** The words of the card of the interim model. */
final class InterimCard {

    private InterimCard() {}

    static ModelCard.Builder start(boolean withBelief) {
        return ModelCard.builder(
                        title(withBelief),
                        Text.of(
                                "Afledt af offentliggjorte tal: vægtene følger i lukket form af de tal, som BIP har offentliggjort, og af"
                                        + " antagelser, der er vores egne og står her. Modellen er midlertidig.",
                                "Derived from published evidence: the weights follow in closed form from the figures that BIP"
                                        + " published and from assumptions that are ours and stand here. The model is interim."),
                        Text.of(
                                "Aktivitetsparate kontanthjælpsmodtagere i ti danske jobcentre, 2013-2016, som BIP beskriver dem.",
                                "Activity-ready recipients of cash benefit in ten Danish job centres, 2013-2016, as BIP describes"
                                        + " them."))
                .intendedUse(
                        Text.of(
                                "Et fælles udgangspunkt for samtalen mellem borger og sagsbehandler om, hvad der kan hjælpe.",
                                "A shared starting point for the conversation between citizen and caseworker about what may help."))
                .intendedUse(Text.of(
                        "Undervisning, forskning og afprøvning af systemer.",
                        "Teaching, research and trying out systems."))
                .forbiddenUse(Text.of(
                        "At give, nægte, vælge eller prioritere ydelser og indsatser ud fra tallet alene.",
                        "Granting, refusing, choosing or ranking benefits and interventions by the number alone."))
                .forbiddenUse(Text.of(
                        "At give tallet videre til arbejdsgivere eller bruge det ved ansættelse.",
                        "Passing the number on to employers or using it in hiring."))
                .forbiddenUse(Text.of(
                        "At vurdere sagsbehandlere eller borgere enkeltvis.",
                        "Judging single caseworkers or citizens."))
                .limit(Text.of(
                        "Ingen er målt: der findes ingen offentliggjorte vægte, og modellen er ikke estimeret på data om borgere.",
                        "Nobody was measured: no weights were published, and the model is not estimated on data about"
                                + " citizens."))
                .limit(Text.of(
                        "Alle indikatorer undtagen sagsbehandlerens tro antages at være lige stærke.",
                        "All indicators except the caseworker's belief are assumed to be equally strong."))
                .limit(
                        Text.of(
                                "Et virksomhedsrettet forløb tæller med, hvad enten det blev gennemført eller afbrudt; de offentliggjorte tal gælder gennemførte forløb.",
                                "A company-based course counts whether it was completed or broken off; the published figures are about completed courses."))
                .limit(Text.of("Der er ingen tal ud over tolv måneder.", "There is no figure beyond twelve months."))
                .limit(Text.of(
                        "Forskelle mellem grupper af borgere er ikke undersøgt.",
                        "Differences between groups of citizens were not examined."))
                .limit(Text.of(
                        "En svensk undersøgelse fra 2021 fandt ingen gevinst ved at lægge sagsbehandleres vurderinger til et statistisk"
                                + " redskab; derfor findes modellen med og uden sagsbehandlerens tro.",
                        "A Swedish study of 2021 found no gain from adding caseworkers' ratings to a statistical tool; hence the"
                                + " model with and without the caseworker's belief."))
                .law(Text.of(
                        "GDPR artikel 13-15 og 22, EU-Domstolens sag C-634/21 og Datatilsynets udtalelse af 18. maj 2022 (Asta) skal"
                                + " vurderes af den, der tager modellen i brug; biblioteket siger intet om lovlighed.",
                        "GDPR articles 13-15 and 22, case C-634/21 of the European Court of Justice and the statement of the Danish"
                                + " data protection authority of 18 May 2022 (Asta) are for whoever deploys the model to"
                                + " assess; the library claims nothing about legality."))
                .law(Text.of(
                        "EU's forordning om kunstig intelligens, bilag III, punkt 4 og 5(a), kan gælde.",
                        "Annex III, points 4 and 5(a), of the EU Artificial Intelligence Act may apply."))
                .caveat(
                        Text.of(
                                "Vægtene er afledt af offentliggjorte tal og vores antagelser og er ikke estimeret på data om borgere.",
                                "The weights are derived from published figures and our assumptions, not estimated on data about citizens."))
                .caveat(Text.of(
                        "Intervallet gælder gennemsnittet af mennesker med de samme oplysninger, ikke den enkelte.",
                        "The interval is for the mean of people with the same features, not for the person."))
                .caveat(Text.of(
                        "Bidragene er sammenhænge, ikke årsager.", "The contributions are associations, not causes."))
                .caveat(Text.of(
                        "Tallet er rådgivende og afgør ikke noget.", "The number is advice and decides nothing."));
    }

    private static Text title(boolean withBelief) {
        return withBelief
                ? Text.of(
                        "BIP, midlertidig model afledt af offentliggjorte tal, med sagsbehandlerens tro",
                        "BIP, interim model derived from published evidence, with the caseworker's belief")
                : Text.of(
                        "BIP, midlertidig model afledt af offentliggjorte tal, uden sagsbehandlerens tro",
                        "BIP, interim model derived from published evidence, without the caseworker's belief");
    }
}
