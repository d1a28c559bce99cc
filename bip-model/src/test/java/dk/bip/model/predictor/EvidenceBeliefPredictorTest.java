package dk.bip.model.predictor;

import dk.bip.model.builtin.EvidenceModel;

class EvidenceBeliefPredictorTest extends PredictorContract {

    @Override
    ModelDocument document() {
        return EvidenceModel.withBelief();
    }
}
