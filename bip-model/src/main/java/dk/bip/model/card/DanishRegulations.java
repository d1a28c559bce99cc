package dk.bip.model.card;

import dk.bip.core.Text;
import java.time.LocalDate;

/** What is known of Denmark. Whoever looks again changes the day of what was looked at, and no other. */
final class DanishRegulations {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private static final Text PUBLIC_PAGES = Text.of("Offentlige sider om det.", "Public pages about it.");
    private static final Text LATER_CASES =
            Text.of("Senere afgørelser end dem, der står her.", "Later decisions than those that stand here.");
    private static final Text WHAT_WAS_ADOPTED =
            Text.of("Lovens tekst; om mere siden er ændret.", "The text of the act; whether more has changed since.");

    static final Regulations KNOWN = Regulations.builder(Text.of("Danmark", "Denmark"))
            .law(new Regulation(
                    Text.of(
                            "Datatilsynet udtalte 18. maj 2022 (Asta), at samtykke ikke kan bære kommuners profilering af ledige, og at der"
                                    + " skal hjemmel i national lov til. Reglerne fra januar 2026 (nedenfor) er den anden position; biblioteket"
                                    + " tager ikke stilling.",
                            "The Danish data protection authority held on 18 May 2022 (Asta) that consent cannot carry municipal profiling of"
                                    + " unemployed people and that a basis in national law is needed. The rules of January 2026 (below) are the"
                                    + " other position; the library takes neither."),
                    DAY,
                    PUBLIC_PAGES,
                    LATER_CASES))
            .law(new Regulation(
                    Text.of(
                            "Regler fra omkring 22. januar 2026 skal give kommunerne hjemmel til at bruge kunstig intelligens i"
                                    + " beskæftigelsesindsatsen, også til profilering og til at træne modeller, forbyde afgørelser truffet af en"
                                    + " maskine alene og kræve dokumentation og åbenhed.",
                            "Rules of about 22 January 2026 are said to give municipalities a basis for artificial intelligence in the"
                                    + " employment effort, also for profiling and for training models, to forbid decisions made by a machine"
                                    + " alone, and to ask for documentation and openness."),
                    DAY,
                    Text.of("En omtale (opkurser.dk).", "A secondary source (opkurser.dk)."),
                    Text.of(
                            "Reglerne selv, deres nummer og paragraffer.",
                            "The rules themselves, their number and paragraphs.")))
            .law(new Regulation(
                    Text.of(
                            "Et almindeligt lovforslag om kunstig intelligens i den offentlige forvaltning var i høring 12. februar 2026.",
                            "A general bill on artificial intelligence in public administration was in hearing on 12 February 2026."),
                    DAY,
                    Text.of("En omtale (kammeradvokaten.dk).", "A secondary source (kammeradvokaten.dk)."),
                    Text.of("Om det er vedtaget.", "Whether it was adopted.")))
            .law(new Regulation(
                    Text.of(
                            "Datatilsynet, september 2025 (2024-212-0371): mennesker, hvis gamle sager træner en model, skal have det at vide.",
                            "The data protection authority, September 2025 (2024-212-0371): people whose old cases train a model must be"
                                    + " informed."),
                    DAY,
                    PUBLIC_PAGES,
                    LATER_CASES))
            .law(new Regulation(
                    Text.of(
                            "EU-Domstolen, C-634/21, 7. december 2023: at beregne en sandsynlighed kan i sig selv være en automatisk afgørelse,"
                                    + " hvis modtageren lægger afgørende vægt på den.",
                            "The European Court of Justice, C-634/21, 7 December 2023: producing a probability can itself be an automated"
                                    + " decision where the recipient draws strongly on it."),
                    DAY,
                    PUBLIC_PAGES,
                    LATER_CASES))
            .law(new Regulation(
                    Text.of(
                            "GDPR: artikel 9 og 10 (helbred, etnisk oprindelse, straffedomme), artikel 13 til 15 (den logik, der er bag) og"
                                    + " artikel 22 (automatiske afgørelser) skal vurderes af den, der tager modellen i brug.",
                            "GDPR: articles 9 and 10 (health, ethnic origin, criminal records), articles 13 to 15 (the logic involved) and"
                                    + " article 22 (automated decisions) are for whoever deploys the model to assess."),
                    DAY,
                    PUBLIC_PAGES,
                    LATER_CASES))
            .law(new Regulation(
                    Text.of(
                            "EU's forordning om kunstig intelligens: bilag III, punkt 5(a) gælder sandsynligvis, hvor tallet styrer ydelser"
                                    + " eller indsatser, punkt 4, hvor det gives til arbejdsgivere; artikel 86 giver ret til en forklaring. Hvornår"
                                    + " det træder i kraft, har flyttet sig, og ingen dato står her som sikker.",
                            "The EU Artificial Intelligence Act: annex III, point 5(a), probably applies where the number steers benefits or"
                                    + " services, point 4 where it is given to employers; article 86 gives a right to an explanation. The dates"
                                    + " of application have moved, and none is given here as certain."),
                    DAY,
                    PUBLIC_PAGES,
                    Text.of("Datoerne, efter at de blev flyttet.", "The dates after they were moved.")))
            .administration(new Regulation(
                    Text.of(
                            "Lov 1750 af 29. december 2025, i kraft 1. februar og 1. juli 2026, ophæver pligten til at have jobcentre og"
                                    + " afskaffer revalidering.",
                            "Act 1750 of 29 December 2025, in force on 1 February and 1 July 2026, ends the duty to have job centres and"
                                    + " abolishes vocational rehabilitation."),
                    DAY,
                    PUBLIC_PAGES,
                    WHAT_WAS_ADOPTED))
            .administration(new Regulation(
                    Text.of(
                            "Målgrupperne går fra tretten til fem, og alle på kontanthjælp begynder som nogen, der ventes at kunne klare et job"
                                    + " inden for seks måneder. \"Aktivitetsparat\" er navnet på en befolkning før 2026, og seks måneder bliver"
                                    + " den periode, der spørges om.",
                            "Target groups go from thirteen to five, and all recipients of cash benefit begin as people expected to manage a"
                                    + " job within six months. \"Activity-ready\" is the name of a population before 2026, and six months becomes"
                                    + " the horizon that is asked for."),
                    DAY,
                    Text.of("En avis om aftalen.", "A newspaper on the agreement."),
                    WHAT_WAS_ADOPTED))
            .administration(new Regulation(
                    Text.of("En ny hovedlov ventes 1. januar 2027.", "A new main act is expected on 1 January 2027."),
                    DAY,
                    PUBLIC_PAGES,
                    Text.of("Et forslag til den.", "A bill for it.")))
            .build();

    private DanishRegulations() {}
}
