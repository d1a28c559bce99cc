package dk.bip.model.predictor;

import dk.bip.model.json.BipJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two points that Austria published, as the casebook writes them: without covariance, precision matrix and gaps. */
class PublishedModelPredictorTest extends PredictorContract {

    private static final Path DOCUMENT =
            Path.of("../bip-examples/casebook/src/test/resources/austria/model-document.json");

    @Override
    List<ModelDocument> documents() {
        try {
            return List.of(BipJson.MODEL_DOCUMENT.read(Files.readString(DOCUMENT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
