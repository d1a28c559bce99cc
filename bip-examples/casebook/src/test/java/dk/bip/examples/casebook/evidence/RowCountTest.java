package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The standard errors are those of a study of BIP's size, however many rows are simulated. */
class RowCountTest {

    @Test
    void twiceTheRowsGiveTheSameStandardErrors() {
        List<RowCount.Row> rows = RowCount.of(200_000, 400_000, BeliefScores.read(), NestedDocument.REGISTER);

        assertThat(rows).hasSize(4 * 9);
        // The standard error of a standard error that is clustered by 350 caseworkers is some 5 %: they differ by up to
        // 11 %.
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.ofMore() / row.ofFewer()).as(row.term()).isCloseTo(1, within(0.15)));
    }

    /** Clustered by 1,750 caseworkers, a standard error has one of its own of some 2 %: they differ by up to 5 %. */
    @Test
    void aMillionRowsAgreeWithTwoMillion() throws IOException {
        try (InputStream in = RowCount.class.getResourceAsStream("row-count.csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines.get(0) + "\n").isEqualTo(RowCount.HEADER);
            assertThat(lines.subList(1, lines.size()))
                    .hasSize(4 * (9 + 15 + 17 + 20))
                    .allSatisfy(line -> {
                        String[] cells = line.split(",");
                        assertThat(List.of(cells[3], cells[4])).containsExactly("1000000", "2000000");
                        assertThat(Double.parseDouble(cells[6]) / Double.parseDouble(cells[5]))
                                .as(line)
                                .isCloseTo(1, within(0.06));
                    });
        }
    }
}
