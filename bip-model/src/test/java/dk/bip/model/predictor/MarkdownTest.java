package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.model.card.Assumption;
import dk.bip.model.card.CalibrationPoint;
import dk.bip.model.card.ModelCard;
import dk.bip.model.evidence.FindingId;
import dk.bip.model.outcome.Horizon;
import java.util.List;
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
            .calibration(new CalibrationPoint(Text.of("Alle", "All"), Horizon.THREE_MONTHS, 0.04149, 0.042, "own|data"))
            .calibration(new CalibrationPoint(Text.of("Alle", "All"), Horizon.SIX_MONTHS, 0.08, 0.0805, "BIP-INT-16"))
            .termNote("caseworker_changes", Text.of("Et skift sænker den", "A change lowers it"))
            .assumption(new Assumption(
                    "item_correlation", Text.of("Korrelationen", "The correlation"), 0.3, 0.25, 1, "correlation"))
            .finding(new FindingId("BIP-INT-16"))
            .finding(new FindingId("BIP-CW-03"))
            .provenance("population_seed", "17")
            .provenance("rows", "1000000")
            .build();
    private static final ModelDocument DOCUMENT =
            Documents.threeBuilder().card(CARD).build();

    @Test
    void writesEveryPartOfACard() {
        assertThat(CARD.toMarkdown(Language.ENGLISH)).isEqualTo("""
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

                ## Law

                None.

                ## Calibration

                The mean probability that the model gives for a group beside the share that was observed or published.

                | Group | Within | Predicted | Observed | Source |
                | --- | --- | --- | --- | --- |
                | All | 3 months | 4.1 % | 4.2 % | own\\|data |
                | All | 6 months | 8.0 % | 8.1 % | BIP-INT-16 |

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
                """);
    }

    @Test
    void writesTheNumbersOfADocumentBelowItsCard() {
        String page = DOCUMENT.toMarkdown(Language.DANISH);

        assertThat(page).startsWith(CARD.toMarkdown(Language.DANISH));
        assertThat(page.substring(CARD.toMarkdown(Language.DANISH).length())).isEqualTo("""

                ## Modellen

                Model three, version 1.

                Den giver sandsynligheden for job inden for 3 til 12 måneder i trin på 3 måneder, og et interval for gennemsnittet \
                af mennesker med de samme oplysninger på niveauet 95 %.

                ## Koefficienter

                En koefficient er log-odds for hændelsen i et interval på tre måneder pr. enhed, når de andre oplysninger holdes \
                fast: en sammenhæng, ikke en årsag. Ved referencen, som regel gennemsnittet, bidrager en oplysning ikke.

                | Oplysning | Navn | Koefficient | Standardfejl | Reference | Påkrævet |
                | --- | --- | --- | --- | --- | --- |
                | Skæring, ved alle referencer | (Intercept) | -3 | 0,2 | | |
                | Borgers tro på at få job (borgerens vurdering) | citizen_belief | 0,2 | 0,1 | 3 | ja |
                | Sagsbehandlers tro på at borger får job (sagsbehandlerens vurdering) | caseworker_belief | 0,6 | 0,1414 | 3 | nej |
                | Antal skift af sagsbehandler siden første måling (se noten) | caseworker_changes | -0,3 | 0,1732 | 0,5 | nej |

                ## Intervaller

                Hvad der lægges til log-odds i hvert interval, fordi oplysningerne står stille, mens tiden går.

                | Måneder | Tillæg |
                | --- | --- |
                | 0 til 3 | 0 |
                | 3 til 6 | 0 |
                | 6 til 9 | 0,1 |
                | 9 til 12 | 0,1 |

                ## Når noget mangler

                Der gives intet skøn, hvor en påkrævet oplysning mangler, eller hvor mindre end 50 % af oplysningerne er kendt. En \
                anden oplysning, der mangler, får sit gennemsnit givet de andre, og intervallet bliver bredere.

                ## Referencetilfælde

                Antal opdigtede tilfælde med kendt resultat, som modellen kan efterprøves på: 0.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void hasTheSameSectionsAndTablesInBothLanguages(String tag) {
        Language language = Language.of(tag);
        List<String> lines = DOCUMENT.toMarkdown(language).lines().toList();

        assertThat(lines).filteredOn(line -> line.startsWith("#")).hasSize(18);
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
    void asksForALanguage() {
        assertThatNullPointerException().isThrownBy(() -> CARD.toMarkdown(null)).withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> DOCUMENT.toMarkdown(null))
                .withMessage("language");
    }
}
