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
        PublishedFigures.print(20_000, 2, new PrintStream(bytes, true, StandardCharsets.UTF_8), done -> {});
        String csv = bytes.toString(StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("finding,quantity,kind,rows,published,target,reproduced,lower,upper,tolerance,within,"
                        + "spread_of_4000_citizens,citizens_needed\n");
        List<List<String>> rows = CsvLine.rows(csv);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(13));
        assertThat(rows.stream().map(row -> row.get(0)).distinct())
                .containsExactlyElementsOf(Evidence.published().all().stream()
                        .map(finding -> finding.id().value())
                        .toList());
        // Shares of many citizens are there already in a small study.
        assertThat(rows)
                .filteredOn(row -> row.get(0).matches("BIP-(INT-0[2-5]|POP-0[1-6]|SHIFT-02)"))
                .hasSizeGreaterThan(15)
                .allSatisfy(row -> assertThat(Double.parseDouble(row.get(PublishedFigures.REPRODUCED)))
                        .as(row.toString())
                        .isCloseTo(
                                Double.parseDouble(row.get(PublishedFigures.TARGET)),
                                org.assertj.core.data.Offset.offset(
                                        2 * Double.parseDouble(row.get(PublishedFigures.TOLERANCE)))));
    }

    @Test
    void everyFigureThatWasLeftOutIsAmongThePublishedOnes() throws IOException {
        assertThat(CsvLine.rows(resource(PublishedFigures.RESOURCE)))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsAll(
                        FigureKind.calibrated(resource(LeaveOneOut.RESOURCE)).keySet());
    }

    @Test
    void figuresAreCountedByWhatTheySay() throws IOException {
        String table = FigureTable.figures("""
                finding,quantity,kind,rows,published,target,reproduced,lower,upper,tolerance,within,spread,needed
                BIP-POP-01,unskilled,a parameter of its own,one,70,70.0,70.5,69.5,71.5,2.0,true,1.0,960
                BIP-CW-03,mean,predicted,one,14.76,14.76,14.9,14.0,15.8,1.476,true,1.0,7000
                BIP-CW-04,top,predicted,one,28.45,28.45,35.0,34.0,36.0,2.0,false,1.0,3800
                BIP-INT-19,falls,direction or true by construction,all,negative,< 0.0,-3.0,-3.5,-2.5,,true,1.0,
                BIP-CW-04,rerun,,one,,,22.0,21.0,23.0,,,1.0,
                """, """
                finding,quantity,leverage,left_out
                BIP-CW-03,mean,0.4,17.5
                BIP-CW-04,top,0.4,28.0
                BIP-POP-01,unskilled,1.000,
                """, "2026-11-28");
        assertThat(table)
                .contains("- a parameter of its own: 1 of 1\n")
                .contains("- direction or true by construction: 1 of 1\n")
                .contains("- predicted: 1 of 2 calibrated to all, and 1 where the others alone predict it\n")
                .contains(
                        "| BIP-CW-04 | top | one | 28.45 | 28.45 | 35.00 | 34.00 to 36.00 | 2.00 | **no** | 28.00 | 3800 |")
                .contains("| own | 960 |");
    }

    @Test
    void aFigureNeedsAsManyCitizensAsMakeHalfItsIntervalTheTolerance() {
        double citizens = FigureSpread.citizensNeeded(1.49, 2);
        assertThat(FigureSpread.halfWidth(1.49, citizens)).isCloseTo(2, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(FigureSpread.halfWidth(1.49, 4000))
                .isCloseTo(1.96 * 1.49, org.assertj.core.data.Offset.offset(1e-3));
        assertThat(PublishedFigures.expected(4000).get("BIP-BELIEF-01 job within the horizon as read: belief 5"))
                .satisfies(bounds -> assertThat(bounds.get(0)).isBetween(15.0, 26.0))
                .satisfies(bounds -> assertThat(bounds.get(1)).isBetween(27.5, 42.0));
    }

    @Test
    void thePagesHoldTheCommittedTables() throws IOException {
        String published = resource("published-figures.csv");
        String leaveOneOut = resource(LeaveOneOut.RESOURCE);
        String readme = Files.readString(MODEL.resolve("README.md"));
        assertThat(FigureTable.filled(readme, "figures", FigureTable.figures(published, leaveOneOut, "2026-11-28")))
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
