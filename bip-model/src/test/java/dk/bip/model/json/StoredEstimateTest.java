package dk.bip.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.feature.FeatureRow;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/**
 * An estimate of November 2026, stored with its model and a row in version 1 of its format, and made again. The files are never changed:
 * they stand for what lies in somebody's archive.
 */
class StoredEstimateTest {

    private static final String FOLDER = "src/test/resources/dk/bip/model/json/stored/";

    @Test
    void comesOutAgainToTheLastDigit() throws IOException {
        ModelDocument model = BipJson.MODEL_DOCUMENT.read(stored("model.json"));
        FeatureRow row = BipJson.FEATURE_ROW.read(stored("row.json"));
        Estimate then = (Estimate) BipJson.PREDICTION.read(stored("prediction.json"));

        Estimate again = (Estimate) JobProbabilityPredictor.of(model).predict(row, then.horizon());

        assertThat(again.model()).isEqualTo(then.model());
        assertThat(again.row()).isEqualTo(then.row());
        assertThat(again.probability()).isEqualTo(then.probability());
        assertThat(again.interval()).isEqualTo(then.interval());
        assertThat(again.spread()).isEqualTo(then.spread()).isPresent();
        assertThat(again.contributions()).isEqualTo(then.contributions());
    }

    @Test
    void isMadeByTheCodeOfThePage() throws IOException {
        String page = Files.readString(new File("JSON.md").toPath(), StandardCharsets.UTF_8);
        String section = page.substring(page.indexOf("## An estimate again"));
        String code = section.substring(section.indexOf("```java\n") + 8, section.indexOf("\n```\n"));
        String source = Files.readString(
                new File("src/test/java/dk/bip/model/json/StoredEstimateTest.java").toPath(), StandardCharsets.UTF_8);

        assertThat(code).contains("Estimate again");
        assertThat(source).contains(code.indent(8).replace("        \n", "\n").stripTrailing());
    }

    private static String stored(String file) throws IOException {
        return Files.readString(new File(FOLDER + file).toPath(), StandardCharsets.UTF_8);
    }
}
