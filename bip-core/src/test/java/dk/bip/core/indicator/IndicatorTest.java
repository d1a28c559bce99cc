package dk.bip.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.bip.core.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    /** The table is copied from the published list: number, Danish name, whether among the seven; the codes are ours and stable. */
    @Test
    void theElevenAreThoseOfThePublishedTable() throws IOException {
        List<String> lines;
        try (InputStream in = IndicatorTest.class.getResourceAsStream("indicators.csv")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(Indicator.all())
                .extracting(indicator -> number(indicator) + ";" + indicator.id() + ";"
                        + indicator.label(Language.DANISH) + ";"
                        + (Indicator.seven().contains(indicator) ? "yes" : "no"))
                .isEqualTo(lines.subList(1, lines.size()))
                .hasSize(11);
    }

    @Test
    void sevenAreInOrderAndCannotBeChanged() {
        assertThat(Indicator.seven()).extracting(IndicatorTest::number).containsExactly(1, 2, 4, 5, 6, 8, 11);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Indicator.seven().clear());
    }

    @Test
    void everyIndicatorHasLabelsAndDefinitionsInBothLanguages() {
        for (Language language : List.of(Language.DANISH, Language.ENGLISH)) {
            assertThat(Indicator.all())
                    .extracting(indicator -> indicator.label(language))
                    .doesNotHaveDuplicates();
            assertThat(Indicator.all())
                    .extracting(indicator -> indicator.definition(language))
                    .doesNotHaveDuplicates()
                    .allSatisfy(definition -> assertThat(definition).endsWith("."));
        }
    }

    @Test
    void onlyTheBeliefsBelongToOneRater() {
        assertThat(Indicator.all())
                .filteredOn(indicator -> !indicator.isRatedBy(Rater.CITIZEN))
                .containsExactly(Indicator.CASEWORKER_BELIEF);
        assertThat(Indicator.all())
                .filteredOn(indicator -> !indicator.isRatedBy(Rater.CASEWORKER))
                .containsExactly(Indicator.CITIZEN_BELIEF);
    }

    @Test
    void codesAreReadBack() {
        for (Dimension indicator : Indicator.all()) {
            assertThat(Indicator.ofCode(indicator.id())).isEqualTo(indicator);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.ofCode("cooperation"))
                .withMessageStartingWith("indicator code is not known\nMaybe one of JOB_SEARCH_BEHAVIOUR, ")
                .withMessageNotContaining("cooperation");
        assertThat(Rater.ofCode("CASEWORKER").label(Language.DANISH)).isEqualTo("Sagsbehandler");
        assertThat(MissingReason.ofCode("DONT_KNOW")).isEqualTo(MissingReason.DONT_KNOW);
    }

    private static int number(Dimension indicator) {
        return Indicator.all().indexOf(indicator) + 1;
    }
}
