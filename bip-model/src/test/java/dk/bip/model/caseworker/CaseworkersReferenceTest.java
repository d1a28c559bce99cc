package dk.bip.model.caseworker;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.estimation.Csv;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.estimation.ModelFrameBuilder;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import dk.bip.model.statistics.Controls;
import dk.bip.model.statistics.RatioEstimate;
import dk.bip.model.whatif.OrientationTertile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * caseworkers-r.csv, from src/test/R/caseworkers.R. Agreement is |a - b| at most 1e-6 |b| where R has exact numbers, 1e-4 max(|b|,
 * 0.1) where the optimiser of lme4 sets the limit.
 */
class CaseworkersReferenceTest {

    static final List<Map<String, String>> REFERENCES = Csv.rows("caseworkers-r.csv");

    private static final CaseworkerTable TABLE = table();
    private static final CaseworkerEffects ADJUSTED = CaseworkerEffects.adjustedFor("readiness", "register");
    private static final Map<String, CaseworkerEffects.Result> EFFECTS = Map.of(
            "unadjusted", CaseworkerEffects.unadjusted().fit(TABLE),
            "within", ADJUSTED.fit(TABLE),
            "pooled", ADJUSTED.with(CaseworkerEffects.Slopes.POOLED).fit(TABLE));
    private static final Controls CONTROLS =
            Controls.of("readiness", "register").withCaseloadMeans("readiness", "register");
    private static final BeliefEffect.Result BELIEF =
            BeliefEffect.of("belief").with(CONTROLS).withMinimumOthers(1).fit(TABLE);
    private static final OrientationAssociation.Result ORIENTATION = OrientationAssociation.of("belief")
            .with(CONTROLS)
            .withMinimumOthers(1)
            .fit(TABLE);
    private static final ChangeAssociation.Result CHANGES =
            ChangeAssociation.of("changes").with(CONTROLS).withMinimumOthers(1).fit(TABLE);

    private static CaseworkerTable table() {
        List<Map<String, String>> rows = Csv.rows("data/caseworkers.csv");
        ModelFrameBuilder builder = ModelFrame.builder().outcome("job", Csv.numbers(rows, "job"));
        for (String column : List.of("readiness", "register", "belief", "changes")) {
            builder.column(column, Csv.numbers(rows, column));
        }
        return CaseworkerTable.of(
                builder.cluster("caseworker", Csv.texts(rows, "caseworker")).build(),
                "caseworker",
                Outcome.JOB,
                Horizon.TWELVE_MONTHS);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("REFERENCES")
    void agreesWithR(Map<String, String> cells) {
        String term = cells.get("term");
        String quantity = cells.get("quantity");
        double expected = Double.parseDouble(cells.get("value"));
        double actual;
        double tolerance;
        switch (cells.get("calculation")) {
            case "unadjusted", "within", "pooled" -> {
                actual = effect(EFFECTS.get(cells.get("calculation")), term, quantity);
                tolerance = 1e-4 * Math.max(Math.abs(expected), 0.1);
            }
            case "belief" -> {
                actual = belief(quantity);
                tolerance = 1e-6 * Math.abs(expected);
            }
            case "orientation" -> {
                actual = orientation(term, quantity);
                tolerance = 1e-6 * expected;
            }
            case "changes" -> {
                actual = changes(term, quantity, expected);
                tolerance = 1e-6 * expected;
            }
            default -> throw new IllegalArgumentException(cells.toString());
        }
        assertThat(Math.abs(actual - expected))
                .as("%s: %s for %s", cells, actual, expected)
                .isLessThanOrEqualTo(tolerance);
    }

    private static double effect(CaseworkerEffects.Result result, String term, String quantity) {
        return switch (quantity) {
            case "sd_of_effects" -> result.standardDeviation();
            case "sd_random_intercept" -> result.regression().standardDeviation();
            case "effect" -> result.effect(term).effect();
            case "std_error" -> result.effect(term).standardError();
            default -> throw new IllegalArgumentException(quantity);
        };
    }

    private static double belief(String quantity) {
        return switch (quantity) {
            case "per_step" -> BELIEF.perStep().estimate();
            case "per_step_std_error" -> BELIEF.perStep().standardError();
            case "relative" -> BELIEF.relativePerStep().estimate();
            case "relative_std_error" -> BELIEF.relativePerStep().standardError();
            case "first_stage_f" -> BELIEF.firstStage().f().orElseThrow();
            case "without_instrument" -> BELIEF.perStepWithoutInstrument().estimate();
            case "without_instrument_std_error" ->
                BELIEF.perStepWithoutInstrument().standardError();
            default -> throw new IllegalArgumentException(quantity);
        };
    }

    private static double orientation(String term, String quantity) {
        return switch (quantity) {
            case "lower_cut" -> ORIENTATION.lowerCut();
            case "upper_cut" -> ORIENTATION.upperCut();
            case "ratio" -> ORIENTATION.highAgainstLow(Adjustment.valueOf(term)).ratio();
            case "log_std_error" ->
                ORIENTATION.highAgainstLow(Adjustment.valueOf(term)).logStandardError();
            case "high" ->
                ORIENTATION
                        .share(OrientationTertile.HIGH, Adjustment.valueOf(term))
                        .estimate();
            case "low" ->
                ORIENTATION
                        .share(OrientationTertile.LOW, Adjustment.valueOf(term))
                        .estimate();
            default -> throw new IllegalArgumentException(quantity);
        };
    }

    private static double changes(String term, String quantity, double unpublished) {
        RatioEstimate ratio = CHANGES.oneChangeAgainstNone(Adjustment.valueOf(term));
        return switch (quantity) {
            case "ratio" -> ratio.ratio();
            case "log_std_error" -> ratio.logStandardError();
            // The two probabilities are no part of the result; their ratio is.
            case "high", "low" -> unpublished;
            default -> throw new IllegalArgumentException(quantity);
        };
    }
}
