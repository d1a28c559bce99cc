package dk.bip.model.predictor;

import dk.bip.core.Language;
import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.core.internal.words.Words;
import dk.bip.model.feature.Coverage;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * No probability, and why: too little is known, or the model is not for such a case. It is an answer of its own and no error.
 *
 * @param model which model spoke
 * @param outcome the event
 * @param horizon within which time
 * @param reasons why there is no estimate, one or more
 * @param coverage the features that are known and those that are missing
 */
public record NoEstimate(
        ModelReference model, Outcome outcome, Horizon horizon, List<NoEstimateReason> reasons, Coverage coverage)
        implements Prediction {

    /**
     * Checks the parts.
     *
     * @param model which model spoke
     * @param outcome the event
     * @param horizon within which time
     * @param reasons why there is no estimate, one or more
     * @param coverage the features that are known and those that are missing
     * @throws IllegalArgumentException if there is no reason
     */
    public NoEstimate {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(coverage, "coverage");
        reasons = List.copyOf(reasons);
        Checks.that(!reasons.isEmpty(), "reasons must not be empty");
    }

    @Override
    public String describe(Language language) {
        String event = PredictionWords.event(outcome, horizon, Objects.requireNonNull(language, "language"));
        StringBuilder text = new StringBuilder(event).append(Words.in(language, ": intet skøn.\n", ": no estimate.\n"));
        reasons.forEach(reason -> text.append(reason.text(language)).append('\n'));
        List<String> wanted = new ArrayList<>();
        if (reasons.contains(NoEstimateReason.REQUIRED_FEATURE_MISSING)) {
            wanted.addAll(coverage.missing());
        }
        if (reasons.contains(NoEstimateReason.COVERAGE_TOO_LOW)) {
            wanted.addAll(coverage.imputed());
        }
        wanted.forEach(name -> text.append("  - ")
                .append(PredictionWords.label(name, language))
                .append('\n'));
        return text.append(PredictionWords.model(model)).toString();
    }

    /**
     * Returns event, horizon and model.
     *
     * @return a text that holds nothing of the case
     */
    @Override
    public String toString() {
        return "NoEstimate[" + outcome + " within " + horizon + ", " + model.id() + " " + model.version() + "]";
    }

    private Object writeReplace() {
        return new Proxy().holding(model, outcome, horizon, reasons, coverage);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new NoEstimate(
                    parts.next(ModelReference.class),
                    parts.next(Outcome.class),
                    parts.next(Horizon.class),
                    parts.list(NoEstimateReason.class),
                    parts.next(Coverage.class));
        }
    }
}
