package dk.bip.examples.spark;

import dk.bip.model.json.StoredCaseCalculator;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.RowScorer;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** A model as it travels to the tasks: the document, of which each task makes once what scores with it. */
final class TaskModel implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ModelDocument document;
    private final Horizon horizon;
    private transient JobProbabilityPredictor predictor;
    private transient RowScorer scorer;
    private transient StoredCaseCalculator cases;

    TaskModel(ModelDocument document, Horizon horizon) {
        this.document = document;
        this.horizon = horizon;
        prepare();
    }

    private void prepare() {
        predictor = JobProbabilityPredictor.of(document);
        scorer = RowScorer.of(document, horizon);
        cases = StoredCaseCalculator.of(predictor, horizon);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        prepare();
    }

    Horizon horizon() {
        return horizon;
    }

    JobProbabilityPredictor predictor() {
        return predictor;
    }

    RowScorer scorer() {
        return scorer;
    }

    StoredCaseCalculator cases() {
        return cases;
    }
}
