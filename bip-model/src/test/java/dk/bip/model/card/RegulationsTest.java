package dk.bip.model.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dk.bip.core.Language;
import dk.bip.core.Text;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.json.BipJson;
import dk.bip.model.predictor.ModelDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegulationsTest {

    private static final Text TEXT = Text.of("Tekst", "Text");
    private static final Regulation ONE = new Regulation(TEXT, LocalDate.of(2026, 11, 28), TEXT, TEXT);

    private static Stream<Regulation> danish() {
        return Stream.concat(Regulations.denmark().law().stream(), Regulations.denmark().administration().stream());
    }

    @Test
    void saysOfEachPartInBothLanguagesWhatWasReadAndWhatNot() {
        assertThat(danish()).hasSizeGreaterThan(8).allSatisfy(one -> {
            for (Text text : List.of(one.statement(), one.read(), one.notRead())) {
                assertThat(text.languages()).containsExactly(Language.DANISH, Language.ENGLISH);
                assertThat(text.in(Language.DANISH)).endsWith(".");
                assertThat(text.in(Language.ENGLISH)).endsWith(".");
            }
            assertThat(one.knownOn()).isAfterOrEqualTo(LocalDate.of(2026, 11, 28));
        });
    }

    @Test
    void namesBothPositionsOnProfiling() {
        assertThat(Regulations.denmark().law())
                .extracting(one -> one.statement().in(Language.ENGLISH))
                .anyMatch(text -> text.contains("Asta") && text.contains("consent cannot carry"))
                .anyMatch(text -> text.contains("22 January 2026") && text.contains("are said to"));
    }

    /** A stored model is read in years: what stands in it must not be what the law was when it was made. */
    @Test
    void noDocumentHoldsTheLaw() {
        assertThat(EvidenceModel.all()).isNotEmpty().allSatisfy(document -> {
            assertThat(BipJson.MODEL_DOCUMENT.write(document))
                    .doesNotContain("GDPR", "C-634/21", "Asta", "Datatilsyn", "\"law\"", "bilag III", "Act 1750");
            assertThat(page(document)).contains("C-634/21", "28 November 2026", "## Law: Denmark", "Act 1750");
        });
    }

    private static String page(ModelDocument document) {
        return document.toMarkdown(Language.ENGLISH);
    }

    @Test
    void areEqualByTheirParts() {
        Regulations own = Regulations.builder(TEXT).law(ONE).build();

        assertThat(own)
                .isEqualTo(Regulations.builder(TEXT).law(ONE).build())
                .hasSameHashCodeAs(Regulations.builder(TEXT).law(ONE).build())
                .isNotEqualTo(Regulations.builder(TEXT).administration(ONE).build())
                .hasToString("Regulations[" + TEXT + ", 1 of the law, 0 of administration]");
    }

    @Test
    void refusesToSayNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regulations.builder(TEXT).build())
                .withMessage("regulations must have at least one of the law or of administration\n"
                        + "Maybe say that nothing was looked for, with the day?");
        assertThatNullPointerException()
                .isThrownBy(() -> Regulations.builder(null))
                .withMessage("place");
        assertThatNullPointerException()
                .isThrownBy(() -> new Regulation(TEXT, null, TEXT, TEXT))
                .withMessage("knownOn");
    }
}
