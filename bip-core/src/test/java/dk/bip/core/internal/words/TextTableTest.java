package dk.bip.core.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void theFirstColumnBeginsAtTheLeftAndTheOthersEndAtTheRight() {
        assertThat(new TextTable("", "Estimate", "p").row("age", "-0.5", "0.25").row("(Intercept)", "1.25", "1"))
                .hasToString("""
                                     Estimate     p
                        age              -0.5  0.25
                        (Intercept)      1.25     1
                        """);
    }

    @Test
    void theLastCellOfAShortRowMayBeWide() {
        assertThat(new TextTable("", "A", "B").row("x", "why there is nothing").row("y", "1", "2"))
                .hasToString("""
                           A  B
                        x  why there is nothing
                        y  1  2
                        """);
    }

    @Test
    void aRowHasNoMoreCellsThanThereAreColumns() {
        TextTable table = new TextTable("", "A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.row("x", "1", "2"))
                .withMessage("cells must be at most one for each column");
    }
}
