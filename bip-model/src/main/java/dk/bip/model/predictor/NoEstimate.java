package dk.bip.model.predictor;

import dk.bip.core.internal.Checks;
import dk.bip.core.internal.SerialParts;
import dk.bip.core.internal.SerialProxy;
import dk.bip.model.feature.Coverage;
import dk.bip.model.feature.FeatureRow;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.List;
import java.util.Objects;

/**
 * No probability, and why: too little is known, or the model is not for such a case. It is an answer of its own and no error.
 *
 * @param model which model spoke
 * @param libraryVersion the version of the library that gave the answer
 * @param outcome the event
 * @param horizon within which time
 * @param row what the model saw
 * @param reasons why there is no estimate, one or more
 * @param minimumCoverage the share of the features that must at least be known, 0 to 1; {@code coverage().share()} is known
 * @param requiredFeatures the names of the features without which there is no estimate
 */
public record NoEstimate(
        ModelReference model,
        String libraryVersion,
        Outcome outcome,
        Horizon horizon,
        FeatureRow row,
        List<NoEstimateReason> reasons,
        double minimumCoverage,
        List<String> requiredFeatures)
        implements Prediction {

    /**
     * Checks the parts.
     *
     * @param model which model spoke
     * @param libraryVersion the version of the library that gave the answer
     * @param outcome the event
     * @param horizon within which time
     * @param row what the model saw
     * @param reasons why there is no estimate, one or more
     * @param minimumCoverage the share of the features that must at least be known, 0 to 1
     * @param requiredFeatures the names of the features without which there is no estimate
     * @throws IllegalArgumentException if there is no reason, the share is out of range, the row does not have a required feature, or a reason
     *     contradicts what the row knows
     */
    public NoEstimate {
        Objects.requireNonNull(model, "model");
        Checks.notBlank(libraryVersion, "libraryVersion");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(row, "row");
        reasons = List.copyOf(reasons);
        Checks.that(!reasons.isEmpty(), "reasons must not be empty");
        minimumCoverage = Checks.within(minimumCoverage, 0, 1, "minimumCoverage") + 0.0;
        requiredFeatures = List.copyOf(requiredFeatures);
        Checks.that(row.schema().names().containsAll(requiredFeatures), "requiredFeatures must be features of the row");
        Coverage coverage = row.coverage();
        Checks.that(
                !reasons.contains(NoEstimateReason.COVERAGE_TOO_LOW) || coverage.share() < minimumCoverage,
                "reasons must not hold COVERAGE_TOO_LOW where minimumCoverage is reached");
        Checks.that(
                !reasons.contains(NoEstimateReason.REQUIRED_FEATURE_MISSING)
                        || requiredFeatures.stream().anyMatch(coverage.missing()::contains),
                "reasons must not hold REQUIRED_FEATURE_MISSING where all requiredFeatures are known");
    }

    @Override
    public Explanation explanation() {
        return NoEstimateExplanation.of(this);
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
        return new Proxy()
                .holding(model, libraryVersion, outcome, horizon, row, reasons, minimumCoverage, requiredFeatures);
    }

    private static final class Proxy extends SerialProxy {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object value(SerialParts parts) {
            return new NoEstimate(
                    parts.next(ModelReference.class),
                    parts.text(),
                    parts.next(Outcome.class),
                    parts.next(Horizon.class),
                    parts.next(FeatureRow.class),
                    parts.list(NoEstimateReason.class),
                    parts.number(),
                    parts.list(String.class));
        }
    }
}
