package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.evidence.Evidence;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrialFiguresTest {

    private static List<List<String>> rows;

    @BeforeAll
    static void print() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TrialFigures.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        rows = CsvLine.rows(bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void everyFindingOfTheTrialsStandsInTheTableAndNoOther() {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> ids.add(row.get(0)));
        assertThat(ids)
                .containsExactlyElementsOf(Evidence.published().all().stream()
                        .map(finding -> finding.id().value())
                        .filter(id -> id.startsWith("PRV-") || id.startsWith("FSM-"))
                        .toList());
    }

    @Test
    void whatIsReproducedLiesWithinItsToleranceAndWhatIsNotHasAReason() {
        for (List<String> row : rows) {
            assertThat(row).hasSize(6);
            if (row.get(1).equals(PublishedFigures.NOT_REPRODUCED)) {
                assertThat(row.get(5)).as("%s", row).hasSizeGreaterThan(10);
            } else {
                assertThat(row.get(5)).as("%s", row).isIn("true", "");
                assertThat(row.get(2).isEmpty())
                        .as("%s", row)
                        .isEqualTo(row.get(5).isEmpty());
            }
        }
    }
}
