package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.bip.examples.casebook.CsvScanner.Line;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvScannerTest {

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        CsvScanner scanner = new CsvScanner(new StringReader(text));
        while (scanner.hasNext()) {
            lines.add(scanner.next());
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a,b\r\n1,2", "a,b\r1,2\r", "\"a\",b\n\"1\",\"2\""})
    void takesAnyLineEndWithOrWithoutOneAtTheEnd(String text) {
        assertThat(lines(text)).containsExactly(new Line(1, List.of("a", "b")), new Line(2, List.of("1", "2")));
    }

    @Test
    void takesCommasQuotesAndLineEndsInQuotesAsContentAndCountsLines() {
        assertThat(lines("\"a,\"\"b\"\"\r\nc\",\n\"\",x\n,"))
                .containsExactly(
                        new Line(1, List.of("a,\"b\"\r\nc", "")),
                        new Line(3, List.of("", "x")),
                        new Line(4, List.of("", "")));
    }

    @Test
    void refusesBrokenQuotesByLine() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> lines("a\n\"b\nc"))
                .withMessage("line 2: a quoted cell is never closed");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> lines("a\n\"b\"c"))
                .withMessage("line 2: text stands after the closing quotation mark of a cell");
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> lines("a\nb\"c\""))
                .withMessage("line 2: a quotation mark stands inside a cell without quotes");
    }
}
