package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.model.card.Assumption;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.card.Regulation;
import dk.bip.model.card.Regulations;
import dk.bip.model.evidence.FindingId;
import dk.bip.model.feature.Feature;
import dk.bip.model.outcome.Horizon;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a card and of a document. */
class MarkdownTest {

    private static final ModelCard CARD = ModelCard.builder(
                    Text.of("Kommunens model", "The municipality's model"),
                    Text.of("Estimeret på\negne data", "Estimated on\nits own data"),
                    Text.of("Aktivitetsparate", "Ready for activity"))
            .intendedUse(Text.of("Samtalen", "The conversation"))
            .forbiddenUse(Text.of("Afslag | sanktion", "Refusal | sanction"))
            .forbiddenUse(Text.of("Ansættelse", "Hiring"))
            .caveat(Text.of("*Kun* sammenhænge", "Associations *only*"))
            .limit(Text.of("2. job tæller ikke", "2. jobs do not count"))
            .calibration(new CalibrationPoint(
                    Text.of("Alle", "All"), Horizon.THREE_MONTHS, 0.04149, 0.042, "own|data", OptionalDouble.empty()))
            .calibration(new CalibrationPoint(
                    Text.of("Alle", "All"), Horizon.SIX_MONTHS, 0.08, 0.0805, "BIP-INT-16", OptionalDouble.empty()))
            .termNote("caseworker_changes", Text.of("Et skift sænker den", "A change lowers it"))
            .assumption(new Assumption(
                    "item_correlation", Text.of("Korrelationen", "The correlation"), 0.3, 0.25, 1, "correlation"))
            .finding(new FindingId("BIP-INT-16"))
            .finding(new FindingId("BIP-CW-03"))
            .provenance("population_seed", "17")
            .provenance("rows", "1000000")
            .build();
    private static final Regulations REGULATIONS = Regulations.builder(Text.of("Øen", "The island"))
            .law(new Regulation(
                    Text.of("Spørg først", "Ask first"),
                    LocalDate.of(2026, 1, 2),
                    Text.of("Loven", "The act"),
                    Text.of("Praksis", "Practice")))
            .build();
    private static final ModelDocument DOCUMENT =
            Documents.beliefBuilder(-0.25).card(CARD).build();

    @Test
    void writesEveryPartOfACard() {
        assertThat(CARD.toMarkdown(Language.ENGLISH, REGULATIONS)).isEqualTo("""
                # The municipality's model

                ## How the numbers came about

                Estimated on its own data

                ## Whom the model is about

                Ready for activity

                ## Intended use

                - The conversation

                ## Forbidden use

                - Refusal \\| sanction
                - Hiring

                ## What must stand beside every estimate

                - Associations \\*only\\*

                ## Limits

                - 2\\. jobs do not count

                ## Calibration

                The mean probability that the model gives for a group beside the share that was observed or published.

                | Group | Within | Predicted | Observed | Standard error | Source |
                | --- | --- | --- | --- | --- | --- |
                | All | 3 months | 4.1 % | 4.2 % | | own\\|data |
                | All | 6 months | 8.0 % | 8.1 % | | BIP-INT-16 |

                ## Notes on single coefficients

                - the number of changes of caseworker since the first measurement (caseworker_changes): A change lowers it

                ## Assumptions

                Numbers that no source gives. The range shows what is held to be reasonable.

                | Assumption | Value | Range | Unit | Statement |
                | --- | --- | --- | --- | --- |
                | item_correlation | 0.3 | 0.25 to 1 | correlation | The correlation |

                ## Findings that the model rests on

                - BIP-INT-16
                - BIP-CW-03

                ## Provenance

                | What | Value |
                | --- | --- |
                | population_seed | 17 |
                | rows | 1000000 |

                ## Law: The island

                Not part of the model: what was known on the day beside it. It claims nothing about legality.

                | As known on | What | Read | Not read |
                | --- | --- | --- | --- |
                | 2 January 2026 | Ask first | The act | Practice |

                ## Administration: The island

                Not part of the model: what was known on the day beside it. It claims nothing about legality.

                None.
                """);
    }

    @Test
    void showsWhatIsKnownOfDenmarkWhereNothingElseIsAskedFor() {
        assertThat(CARD.toMarkdown(Language.DANISH))
                .isEqualTo(CARD.toMarkdown(Language.DANISH, Regulations.denmark()))
                .contains("## Lovgivning: Danmark\n", "## Forvaltning: Danmark\n", "| 28. november 2026 |");
        assertThat(DOCUMENT.toMarkdown(Language.DANISH))
                .isEqualTo(DOCUMENT.toMarkdown(Language.DANISH, Regulations.denmark()));
        assertThat(DOCUMENT.toMarkdown(Language.DANISH, REGULATIONS))
                .startsWith(CARD.toMarkdown(Language.DANISH, REGULATIONS))
                .doesNotContain("Danmark");
    }

    @Test
    void writesTheNumbersOfADocumentBelowItsCard() {
        String page = DOCUMENT.toMarkdown(Language.DANISH);

        assertThat(page).startsWith(CARD.toMarkdown(Language.DANISH));
        assertThat(page.substring(CARD.toMarkdown(Language.DANISH).length())).isEqualTo("""

                ## Modellen

                Model belief, version 1.

                Den giver sandsynligheden for job inden for 3, 6, 9 og 12 måneder, hver med sin egen logit, og den falder aldrig, når \
                perioden bliver længere. Til den hører to spænd på niveauet 95 %: et interval for gennemsnittet af mennesker med de \
                samme kendte oplysninger og, hvor noget mangler, hvor langt sådanne mennesker ligger fra hinanden.

                ## Oplysninger

                En værdi uden for dem, der er nævnt, afvises; i en sag tæller den som manglende.

                | Oplysning | Navn | Værdier | Enhed | Påkrævet | Læses af |
                | --- | --- | --- | --- | --- | --- |
                | Sagsbehandlers tro på at borger får job (sagsbehandlerens vurdering) | caseworker_belief | tal fra 1 til 5 | trin | nej | bip/caseworker_belief/1 |
                | Sagsbehandlerens generelle jobfokus | caseworker_orientation | tal fra 1 til 5 | trin | nej | bip/caseworker_orientation/1 |
                | Antal skift af sagsbehandler siden første måling | caseworker_changes | hele tal fra 0 til 20 | skift | nej | bip/caseworker_changes/1 |
                | De første tre måneder efter første måling | first_interval | 1 (ja) eller 0 (nej) | | nej | bip/first_interval/1 |

                ## Led

                Hvad modellen regner med. Ved referencen, gennemsnittet i de rækker, modellen er lavet på, bidrager et led ikke.

                | Oplysning | Led | Hvad der regnes med | Reference |
                | --- | --- | --- | --- |
                | Sagsbehandlers tro på at borger får job (sagsbehandlerens vurdering) | belief | trin 1 til 5 tæller 1; 1,75; 2,5; 3,5; 5 | 2,5 |
                | Sagsbehandlerens generelle jobfokus | caseworker_orientation | værdien selv | 2,75 |
                | Antal skift af sagsbehandler siden første måling (se noten) | caseworker_changes | værdien selv | 0,5 |
                | Antal skift af sagsbehandler siden første måling | three_changes | 1 fra 3 og op, ellers 0 | 0,0625 |
                | De første tre måneder efter første måling | first_interval | værdien selv | 0,25 |

                ## Koefficienter

                Log-odds pr. enhed af leddet, når de andre led holdes fast, og i parentes standardfejlen: en sammenhæng, ikke en årsag.

                | Led | 3 måneder | 6 måneder | 9 måneder | 12 måneder |
                | --- | --- | --- | --- | --- |
                | Skæring, ved alle referencer | -3 (0,1) | -2,25 (0,1) | -1,75 (0,1) | -1,375 (0,1) |
                | belief | 0,625 (0,1414) | 0,625 (0,1414) | 0,625 (0,1414) | 0,625 (0,1414) |
                | caseworker_orientation | -0,25 (0,1732) | -0,25 (0,1732) | -0,25 (0,1732) | -0,25 (0,1732) |
                | caseworker_changes | -0,3125 (0,2) | -0,3125 (0,2) | -0,3125 (0,2) | -0,3125 (0,2) |
                | three_changes | -0,125 (0,2236) | -0,125 (0,2236) | -0,125 (0,2236) | -0,125 (0,2236) |
                | first_interval | -0,25 (0,2449) | -0,25 (0,2449) | -0,25 (0,2449) | -0,25 (0,2449) |

                ## Led, der forklares sammen

                - Sagsbehandlers tro på at borger får job (sagsbehandlerens vurdering) fortælles som forskellen fra sagsbehandlerens generelle jobfokus, og dette for sig.

                ## Hvad der ikke kan forekomme sammen

                - Hvor de første tre måneder efter første måling er 1, er antal skift af sagsbehandler siden første måling højst 3.

                ## Når noget mangler

                Der gives intet skøn, hvor en påkrævet oplysning mangler, hvor mindre end 50 % af oplysningerne er kendt, eller hvor \
                det for netop det, der mangler, ikke er bevist, at sandsynligheden aldrig falder, når perioden bliver længere.

                En anden oplysning, der mangler, bidrager ikke: hvad de kendte siger om den, ligger i deres bidrag, og sandsynligheden \
                er gennemsnittet over det, der er åbent. Hvor alt mangler, der må mangle, er standardafvigelsen af log-odds 0,632.

                ## Referencetilfælde

                Antal opdigtede tilfælde med kendt resultat, som modellen kan efterprøves på: 0.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void hasTheSameSectionsAndTablesInBothLanguages(String tag) {
        Language language = Language.of(tag);
        List<String> lines = DOCUMENT.toMarkdown(language).lines().toList();

        assertThat(lines).filteredOn(line -> line.startsWith("#")).hasSize(22);
        assertThat(columns(lines.stream()))
                .containsExactlyElementsOf(
                        columns(DOCUMENT.toMarkdown(Language.ENGLISH).lines()));
    }

    /** The number of cells of each line of a table. */
    private static List<Integer> columns(Stream<String> lines) {
        return lines.filter(line -> line.startsWith("|"))
                .map(line -> line.replace("\\|", "").split("\\|", -1).length - 2)
                .toList();
    }

    @Test
    void namesAColumnThatNoCaseHasAsTheModelDoes() {
        ModelCard card = ModelCard.builder(Text.of("a", "a"), Text.of("b", "b"), Text.of("c", "c"))
                .intendedUse(Text.of("d", "d"))
                .forbiddenUse(Text.of("e", "e"))
                .caveat(Text.of("f", "f"))
                .termNote("my column", Text.of("g", "g"))
                .build();

        assertThat(card.toMarkdown(Language.ENGLISH)).contains("- my column: g\n");
    }

    @Test
    void describesAFeatureOfOnesOwn() {
        ModelDocument document = Documents.withNumbers(
                        Documents.shell("own")
                                .feature(Feature.ofColumn("income"))
                                .term(ModelTerm.ofValue("income", 2.5)),
                        List.of("income"),
                        new double[][] {{1}},
                        0.5)
                .build();

        assertThat(document.toMarkdown(Language.ENGLISH))
                .contains("| Income | income | all numbers | | no | given by the caller |\n")
                .contains("| Income | income | the value itself | 2.5 |\n")
                .contains("## Terms that are explained together\n\nNone.\n")
                .contains("## What cannot occur together\n\nNone.\n")
                .contains("the standard deviation of the log-odds is 0.5.\n");
    }

    @Test
    void asksForALanguage() {
        assertThatNullPointerException().isThrownBy(() -> CARD.toMarkdown(null)).withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> CARD.toMarkdown(Language.DANISH, null))
                .withMessage("regulations");
        assertThatNullPointerException()
                .isThrownBy(() -> DOCUMENT.toMarkdown(null))
                .withMessage("language");
    }
}
