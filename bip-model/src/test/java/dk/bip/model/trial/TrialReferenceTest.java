package dk.bip.model.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.Csv;
import dk.bip.model.statistics.RatioEstimate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * trial-r.csv, from src/test/R/trial/trial.R. Agreement is |a - b| at most 1e-10 max(1, |b|), 1e-8 for what is iterated, and 0.02 for the widths
 * of bands, which are drawn on both sides.
 */
class TrialReferenceTest {

    static final List<Map<String, String>> REFERENCES = Csv.rows("/dk/bip/model/trial/trial-r.csv");

    private static final TrialTable TABLE = TrialTables.ofR();
    private static final Map<String, WeeklyEffects.Result> EFFECTS = Map.of(
            "all", WeeklyEffects.withDefaults().evaluate(TABLE),
            "centres", WeeklyEffects.withDefaults().withinCentres().evaluate(TABLE));
    private static final Map<String, TimeToOutcome.Result> TIMES = Map.of(
            "all", TimeToOutcome.withDefaults().evaluate(TABLE),
            "centres", TimeToOutcome.withDefaults().withinCentres().evaluate(TABLE));

    @ParameterizedTest(name = "{0}")
    @FieldSource("REFERENCES")
    void agreesWithR(Map<String, String> cells) {
        String calculation = cells.get("calculation");
        String quantity = cells.get("quantity");
        double expected = Double.parseDouble(cells.get("value"));
        double actual;
        if (calculation.startsWith("curve")) {
            Arm arm = calculation.equals("curve_treated") ? Arm.TREATED : Arm.CONTROL;
            actual = ofCurve(arm, Integer.parseInt(cells.get("week")), quantity);
        } else if (cells.get("week").isEmpty()) {
            actual = ofTrial(calculation, quantity);
        } else {
            actual = ofWeek(EFFECTS.get(calculation).week(Integer.parseInt(cells.get("week"))), quantity);
        }
        double agreement =
                quantity.endsWith("critical") ? 0.02 / expected : quantity.startsWith("hazard") ? 1e-8 : 1e-10;
        assertThat(actual).isCloseTo(expected, within(agreement * Math.max(1, Math.abs(expected))));
    }

    private static double ofCurve(Arm arm, int week, String quantity) {
        SurvivalPoint point = TIMES.get("all").curve(arm).stream()
                .filter(step -> step.week() == week)
                .findFirst()
                .orElseThrow();
        return switch (quantity) {
            case "at_risk" -> point.atRisk();
            case "events" -> point.events();
            case "without" -> point.without();
            case "std_error" -> point.standardError();
            case "lower" -> point.interval().lower();
            case "upper" -> point.interval().upper();
            default -> throw new AssertionError(quantity);
        };
    }

    private static double ofTrial(String calculation, String quantity) {
        TimeToOutcome.Result times = TIMES.get(calculation);
        LogRankTest test = times.logRank().orElseThrow();
        RatioEstimate ratio = times.hazardRatio().orElseThrow();
        return switch (quantity) {
            case "critical" -> EFFECTS.get(calculation).criticalValue();
            case "cumulated_critical" -> EFFECTS.get(calculation).cumulatedCriticalValue();
            case "censored_by_gap" -> times.censoredByGap();
            case "log_rank_chi_squared" -> test.chiSquared();
            case "log_rank_p" -> test.p();
            case "log_rank_observed_treated" -> test.observedTreated();
            case "log_rank_expected_treated" -> test.expectedTreated();
            case "hazard_ratio" -> ratio.ratio();
            case "hazard_ratio_log_std_error" -> ratio.logStandardError();
            default -> throw new AssertionError(quantity);
        };
    }

    private static double ofWeek(WeeklyEffect week, String quantity) {
        return switch (quantity) {
            case "share_treated" -> week.shareTreated();
            case "share_control" -> week.shareControl();
            case "difference" -> week.difference().estimate();
            case "std_error" -> week.difference().standardError();
            case "cumulated_difference" -> week.cumulated().estimate();
            case "cumulated_std_error" -> week.cumulated().standardError();
            default -> throw new AssertionError(quantity);
        };
    }
}
