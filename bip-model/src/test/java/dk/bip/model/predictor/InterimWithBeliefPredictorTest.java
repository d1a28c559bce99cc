package dk.bip.model.predictor;

import dk.bip.model.interim.InterimModel;

class InterimWithBeliefPredictorTest extends PredictorContract {

    @Override
    ModelDocument document() {
        return InterimModel.withBelief();
    }
}
