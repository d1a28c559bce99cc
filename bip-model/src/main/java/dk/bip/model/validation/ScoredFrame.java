package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.feature.Feature;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.feature.FeatureSchema;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import dk.bip.model.predictor.ModelDocument;
import dk.bip.model.predictor.NoEstimate;
import dk.bip.model.predictor.Prediction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rows of a frame that a document has an estimate for, with the estimates, and why there is none for the others. */
final class ScoredFrame {

    private final ModelFrame frame;
    private final Forecasts forecasts;
    private final Map<String, Long> dropped;

    private ScoredFrame(ModelFrame frame, Forecasts forecasts, Map<String, Long> dropped) {
        this.frame = frame;
        this.forecasts = forecasts;
        this.dropped = dropped;
    }

    static ScoredFrame of(ModelDocument document, Horizon horizon, ModelFrame frame) {
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(document);
        Map<String, Long> dropped = new LinkedHashMap<>(frame.droppedRows());
        int[] kept = new int[frame.size()];
        double[] probabilities = new double[frame.size()];
        int used = 0;
        for (int row = 0; row < kept.length; row++) {
            Optional<Feature> outside = outsideDomain(document.schema(), frame, row);
            if (outside.isPresent()) {
                dropped.merge(outside.get().name() + " outside its domain", 1L, Long::sum);
                continue;
            }
            Prediction prediction = predictor.predict(row(document.schema(), frame, row), horizon);
            if (prediction instanceof Estimate estimate) {
                kept[used] = row;
                probabilities[used++] = estimate.probability();
            } else if (prediction instanceof NoEstimate none) {
                dropped.merge(
                        none.reasons().get(0).code().toLowerCase(Locale.ROOT).replace('_', ' '), 1L, Long::sum);
            }
        }
        Checks.that(
                used > 0,
                "frame must have a row that the model has an estimate for",
                "its numbers are of other units?");
        ModelFrame rest = frame.rows(Arrays.copyOf(kept, used));
        double[] outcomes = new double[used];
        for (int row = 0; row < used; row++) {
            outcomes[row] = rest.outcome(row);
        }
        return new ScoredFrame(rest, Forecasts.of(Arrays.copyOf(probabilities, used), outcomes), dropped);
    }

    private static Optional<Feature> outsideDomain(FeatureSchema schema, ModelFrame frame, int row) {
        return schema.features().stream()
                .filter(feature -> !feature.domain().contains(frame.value(row, feature.name())))
                .findFirst();
    }

    private static FeatureRow row(FeatureSchema schema, ModelFrame frame, int row) {
        List<Feature> features = schema.features();
        FeatureRow.Builder builder = FeatureRow.builder(schema);
        features.forEach(feature -> builder.value(feature, frame.value(row, feature.name())));
        return builder.build();
    }

    /** The rows with an estimate. */
    ModelFrame frame() {
        return frame;
    }

    /** Their probabilities beside what happened. */
    Forecasts forecasts() {
        return forecasts;
    }

    /** How many rows were dropped, by reason: those that the frame had counted before, and those without an estimate. */
    Map<String, Long> dropped() {
        return dropped;
    }
}
