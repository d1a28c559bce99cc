package dk.bip.model.predictor;

import dk.bip.core.Text;
import dk.bip.model.builtin.EvidenceModel;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.validation.DocumentRecalibration;
import java.util.List;
import java.util.Random;

/** A built-in document refitted to the level of 500 made-up local rows, seed 41. */
class RecalibratedPredictorTest extends PredictorContract {

    private static final int ROWS = 500;

    @Override
    List<ModelDocument> documents() {
        ModelDocument before = EvidenceModel.withBelief();
        return List.of(DocumentRecalibration.ofInterceptAndSlope()
                .fit(
                        before,
                        before.id(),
                        "local",
                        Text.of("Prøvekøbing", "Testville"),
                        Horizon.SIX_MONTHS,
                        rows(before))
                .document());
    }

    private static ModelFrame rows(ModelDocument document) {
        Random random = new Random(41);
        RowScorer scorer = RowScorer.of(document, Horizon.SIX_MONTHS);
        List<Feature> features = document.schema().features();
        double[] job = new double[ROWS];
        double[][] columns = new double[features.size()][ROWS];
        for (int i = 0; i < ROWS; i++) {
            FeatureRow row = RandomDocuments.row(random, document, 0);
            job[i] = random.nextDouble() < 0.5 * scorer.probability(row.toArray()) ? 1 : 0;
            for (int f = 0; f < columns.length; f++) {
                columns[f][i] = row.valueAt(f);
            }
        }
        ModelFrameBuilder frame = ModelFrame.builder().outcome("job", job);
        for (int f = 0; f < columns.length; f++) {
            frame.column(features.get(f).name(), columns[f]);
        }
        return frame.build();
    }
}
