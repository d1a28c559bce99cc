package dk.bip.core.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownPageTest {

    @Test
    void writesBlocksWithALineBetweenThem() {
        String page = new MarkdownPage()
                .heading(1, "Title")
                .paragraph("A paragraph.")
                .list(List.of("one", "two"))
                .list(List.of())
                .table(List.of("a", "b"), List.of(List.of("1", ""), List.of("-3.5", "2. x")))
                .toString();

        assertThat(page)
                .isEqualTo("# Title\n\nA paragraph.\n\n- one\n- two\n\n"
                        + "| a | b |\n| --- | --- |\n| 1 | |\n| -3.5 | 2. x |\n");
        assertThat(new MarkdownPage()).hasToString("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '"',
            value = {
                "a|b => a\\|b",
                "a\\b => a\\\\b",
                "a\\|b => a\\\\\\|b",
                "*x* ~y~ `z` => \\*x\\* \\~y\\~ \\`z\\`",
                "[x](y) <b> &amp; => \\[x\\](y) \\<b\\> \\&amp;",
                "caseworker_belief => caseworker_belief",
                "_x_ and y_ => \\_x\\_ and y\\_",
                "# not a heading # => \\# not a heading \\#",
                "- no item => \\- no item",
                "+ no item => \\+ no item",
                "--- => \\---",
                "18. maj => 18\\. maj",
                "1) first => 1\\) first",
                "-3.5 => -3.5",
                "8.0 % => 8.0 %",
                "0.2 to 0.4 => 0.2 to 0.4",
                "Blåbærgrød: æ_ø => Blåbærgrød: æ_ø"
            })
    void escapesWhatMarkdownWouldRead(String text, String written) {
        assertThat(new MarkdownPage().paragraph(text)).hasToString(written + "\n");
        assertThat(new MarkdownPage().list(List.of(text))).hasToString("- " + written + "\n");
    }

    @Test
    void keepsEachTextOnOneLine() {
        String text = " a\nb\r\n\n| c\t|\u2028d\u0085 ";

        assertThat(new MarkdownPage().paragraph(text)).hasToString("a b \\| c \\| d\n");
        assertThat(new MarkdownPage().heading(6, text)).hasToString("###### a b \\| c \\| d\n");
        assertThat(new MarkdownPage().table(List.of(text), List.of(List.of(text))))
                .hasToString("| a b \\| c \\| d |\n| --- |\n| a b \\| c \\| d |\n");
    }

    @Test
    void refusesWhatIsNoHeadingOrNoTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarkdownPage().heading(7, "x"))
                .withMessage("level must be from 1 to 6, but is 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MarkdownPage().table(List.of("a", "b"), List.of(List.of("1"))))
                .withMessage("rows must have a cell for each column");
    }
}
