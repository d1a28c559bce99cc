package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.evidence.Evidence;
import dk.bip.model.population.PopulationParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedFiguresTest {

    private static final Path MODEL = Path.of("..", "..", "bip-model");

    @Test
    void saysSomethingOfEveryFindingAndKeepsItsColumns() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PublishedFigures.print(20_000, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String csv = bytes.toString(StandardCharsets.UTF_8);

        assertThat(csv).startsWith("finding,quantity,published,target,reproduced,tolerance,within\n");
        List<List<String>> rows = CsvLine.rows(csv);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(7));
        assertThat(rows.stream().map(row -> row.get(0)).distinct())
                .containsExactlyElementsOf(Evidence.published().all().stream()
                        .map(finding -> finding.id().value())
                        .toList());
        // Shares of many citizens are there already in a small study.
        assertThat(rows)
                .filteredOn(row -> row.get(0).matches("BIP-(INT-0[2-5]|POP-0[1-6]|SHIFT-02)"))
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> assertThat(Double.parseDouble(row.get(4)))
                        .as(row.toString())
                        .isCloseTo(
                                Double.parseDouble(row.get(3)),
                                org.assertj.core.data.Offset.offset(2 * Double.parseDouble(row.get(5)))));
    }

    @Test
    void thePagesHoldTheCommittedTables() throws IOException {
        String published = resource("published-figures.csv");
        String leaveOneOut = resource(LeaveOneOut.RESOURCE);
        String readme = Files.readString(MODEL.resolve("README.md"));
        assertThat(FigureTable.filled(readme, "figures", FigureTable.figures(published, leaveOneOut, "2026-11-25")))
                .isEqualTo(readme);
        String page = Files.readString(MODEL.resolve("WHERE-THE-NUMBERS-COME-FROM.md"));
        assertThat(FigureTable.filled(page, "assumptions", FigureTable.assumptions(PopulationParameters.calibrated())))
                .isEqualTo(page);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PublishedFigures.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
