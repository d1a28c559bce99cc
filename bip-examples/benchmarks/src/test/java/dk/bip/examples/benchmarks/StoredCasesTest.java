package dk.bip.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.core.casefile.CaseFile;
import dk.bip.core.indicator.Rater;
import dk.bip.model.json.BipJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredCasesTest {

    @Test
    void aCaseIsOfThreeYearsWithThirteenMeasurementsByEachRater(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.jsonl");
        StoredCases.main(new String[] {"3", file.toString()});
        List<CaseFile> cases =
                Files.readAllLines(file).stream().map(BipJson.CASE_FILE::read).toList();
        assertThat(cases).containsExactly(StoredCases.file(1), StoredCases.file(2), StoredCases.file(3));
        assertThat(cases).doesNotHaveDuplicates().allSatisfy(one -> {
            for (Rater rater : Rater.values()) {
                assertThat(one.asOf(ThreeYearCase.END).measurements().by(rater).measurements())
                        .hasSize(13);
            }
        });
    }
}
