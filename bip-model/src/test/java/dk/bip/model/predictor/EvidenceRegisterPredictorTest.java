package dk.bip.model.predictor;

import dk.bip.model.builtin.EvidenceModel;

class EvidenceRegisterPredictorTest extends PredictorContract {

    @Override
    ModelDocument document() {
        return EvidenceModel.registerData();
    }
}
