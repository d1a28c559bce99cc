package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.examples.casebook.evidence.CsvLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LegacyTest {

    @Test
    void theCommittedTablesAreThoseOfTheGenerator() throws IOException {
        for (Map.Entry<String, String> table : LegacyGenerator.tables().entrySet()) {
            try (InputStream in = Legacy.class.getResourceAsStream("legacy/" + table.getKey())) {
                assertThat(in).as(table.getKey()).isNotNull();
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(table.getValue());
            }
        }
        assertThat(LegacyGenerator.tables().get("citizens.csv").lines()).hasSize(201);
    }

    @Test
    void everyMessThatWasPlantedIsFoundAndNothingElse() {
        List<List<String>> rows = CsvLine.rows(CasebookRun.of("legacy").out());
        assertThat(rows).hasSizeGreaterThan(15).allSatisfy(row -> {
            assertThat(row.get(2)).as(row.get(0)).isEqualTo(row.get(1));
            assertThat(Integer.parseInt(row.get(3)) + Integer.parseInt(row.get(4)))
                    .isEqualTo(Integer.parseInt(row.get(2)));
        });
    }

    @Test
    void everyFindingIsPrintedWithItsLineAndQuotesNothing() {
        Processes.Result result = CasebookRun.of("legacy", "--issues");
        assertThat(result.status()).isZero();
        assertThat(result.out())
                .startsWith("table,line,code,severity,message,repair\n")
                .contains(",DROPPED,INFORMATION,")
                .contains(",NO_PSEUDONYM,ERROR,", ",CLOSE_OVERLAPPING_PRIMARY\n", ",DROP_REFUSED\n")
                .doesNotContain("citizen-", "-1234", "2020-02-30", "9999");
        assertThat(CsvLine.rows(result.out())).allSatisfy(row -> assertThat(row).hasSize(6));
    }

    @Test
    void whatIsLeftAfterAllRepairsIsNoErrorOfACase() {
        assertThat(CsvLine.rows(CasebookRun.of("legacy", "--issues").out()).stream()
                        .filter(row -> row.get(3).equals("ERROR"))
                        .map(row -> row.get(2)))
                .isNotEmpty()
                .containsOnly("NO_PSEUDONYM", "UNKNOWN_CITIZEN");
    }

    @Test
    void refusesAWrongWord() {
        Processes.Result result = CasebookRun.of("legacy", "--all");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("casebook: there is no option --all; legacy --help lists all\n");
    }
}
