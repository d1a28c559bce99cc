package dk.bip.model.predictor;

import dk.bip.model.builtin.EvidenceModel;
import java.util.List;

class EvidenceCitizenPredictorTest extends PredictorContract {

    @Override
    List<ModelDocument> documents() {
        return List.of(EvidenceModel.withCitizenIndicators());
    }
}
