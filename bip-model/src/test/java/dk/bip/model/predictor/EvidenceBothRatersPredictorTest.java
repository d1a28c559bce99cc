package dk.bip.model.predictor;

import dk.bip.model.builtin.EvidenceModel;

class EvidenceBothRatersPredictorTest extends PredictorContract {

    @Override
    ModelDocument document() {
        return EvidenceModel.withBothRaters();
    }
}
