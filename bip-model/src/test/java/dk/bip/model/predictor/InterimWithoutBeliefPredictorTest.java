package dk.bip.model.predictor;

import dk.bip.model.interim.InterimModel;

class InterimWithoutBeliefPredictorTest extends PredictorContract {

    @Override
    ModelDocument document() {
        return InterimModel.withoutBelief();
    }
}
