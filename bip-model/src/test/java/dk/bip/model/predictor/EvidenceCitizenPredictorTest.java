package dk.bip.model.predictor;

import dk.bip.model.builtin.EvidenceModel;

class EvidenceCitizenPredictorTest extends PredictorContract {

    @Override
    ModelDocument document() {
        return EvidenceModel.withCitizenIndicators();
    }
}
