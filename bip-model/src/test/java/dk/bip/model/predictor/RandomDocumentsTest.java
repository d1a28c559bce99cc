package dk.bip.model.predictor;

import java.util.List;

/** Forty documents of random shape, seed 40. */
class RandomDocumentsTest extends PredictorContract {

    @Override
    List<ModelDocument> documents() {
        return RandomDocuments.some(40, 40);
    }
}
