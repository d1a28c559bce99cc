package dk.bip.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.bip.core.casefile.CaseFile;
import dk.bip.model.json.BipJson;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.predictor.Contribution;
import dk.bip.model.predictor.Estimate;
import dk.bip.model.predictor.JobProbabilityPredictor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Holds Henrik's scores against {@code src/test/python/henrik_scores.py}, which reads the model document and knows no library. */
class HenrikScoresTest {

    /** Both add about a dozen products of a few digits less than 16. */
    private static final double RELATIVE = 1e-12;

    private static final Map<String, Double> PYTHON = pythonScores();

    @Test
    void pythonReadWhatTheLibraryWrites() {
        assertThat(HenrikResources.committed("henrik/model-document.json")).isEqualTo(HenrikResources.modelDocument());
        assertThat(HenrikResources.committed("henrik/rows.csv")).isEqualTo(HenrikResources.rows());
        assertThat(BipJson.MODEL_DOCUMENT.read(HenrikResources.committed("henrik/model-document.json")))
                .isEqualTo(HenrikResources.MODEL);
    }

    @Test
    void everyScoreOfEveryMeasurementIsPythons() {
        CaseFile caseFile = HenrikCase.caseFile();
        JobProbabilityPredictor predictor = JobProbabilityPredictor.of(HenrikResources.MODEL);
        int compared = 0;
        for (LocalDate date : HenrikResources.measurementDates()) {
            for (int months : List.of(3, 6, 9, 12)) {
                Estimate estimate = (Estimate) predictor.predict(caseFile.asOf(date), Horizon.ofMonths(months));
                String term = "within_" + months + "_months";
                assertNear(estimate.probability(), date, term, "probability");
                assertNear(estimate.lower(), date, term, "lower");
                assertNear(estimate.upper(), date, term, "upper");
                assertNear(estimate.logOdds(), date, "total", "log_odds");
                assertNear(estimate.standardError(), date, "total", "standard_error");
                assertNear(estimate.intercept(), date, "intercept", "log_odds");
                for (Contribution contribution : estimate.contributions()) {
                    assertNear(
                            contribution.logOdds(), date, contribution.feature().featureName(), "contribution");
                }
            }
            compared += 4 * 3 + 3 + HenrikResources.MODEL.terms().size();
        }
        assertThat(compared).isEqualTo(PYTHON.size());
    }

    @Test
    void theJsonHoldsPythonsScores() throws IOException {
        JsonNode json = new ObjectMapper().readTree(HenrikResources.committed("expected/henrik.json"));
        LocalDate last = Henrik.lastSnapshot().date();
        assertNear(json.get("probability").doubleValue(), last, "within_6_months", "probability");
        assertNear(json.get("lower").doubleValue(), last, "within_6_months", "lower");
        assertNear(json.get("upper").doubleValue(), last, "within_6_months", "upper");
        assertNear(json.get("logOdds").doubleValue(), last, "total", "log_odds");

        double sum = json.get("intercept").doubleValue();
        for (JsonNode contribution : json.get("contributions")) {
            double value = contribution.get("value").doubleValue();
            assertNear(value, last, contribution.get("name").textValue(), "contribution");
            sum += value;
        }
        assertThat(sum).isEqualTo(json.get("logOdds").doubleValue());
        assertThat(json.get("horizonMonths").intValue()).isEqualTo(6);
        assertThat(json.get("outcome").textValue()).isEqualTo("JOB");
        assertThat(json.get("level").doubleValue()).isEqualTo(HenrikResources.MODEL.level());
        assertThat(json.get("model").get("id").textValue()).isEqualTo(HenrikResources.MODEL.id());
        assertThat(json.get("model").get("version").textValue()).isEqualTo(HenrikResources.MODEL.version());
        assertThat(json.get("caveats")).isNotEmpty();
    }

    @Test
    void theTablesOfTheTextHoldPythonsScores() {
        List<String> lines =
                HenrikResources.committed("expected/henrik.txt").lines().toList();
        for (LocalDate date : HenrikResources.measurementDates()) {
            assertThat(lines)
                    .anySatisfy(line -> assertThat(line)
                            .startsWith(date.toString())
                            .endsWith(percent(date, 6, "probability") + "       " + percent(date, 6, "lower") + " - "
                                    + percent(date, 6, "upper")));
        }
        LocalDate last = Henrik.lastSnapshot().date();
        assertThat(lines)
                .contains(last + ", within 12 months: " + percent(last, 12, "probability") + " % ("
                        + percent(last, 12, "lower") + " - " + percent(last, 12, "upper") + ")");
        for (int months : List.of(3, 6, 9, 12)) {
            String without = String.format(
                    Locale.ROOT, " %.1f %% (", 100 * (1 - python(last, "within_" + months + "_months", "probability")));
            assertThat(lines).anyMatch(line -> line.contains(months + " months: ") && line.contains(without));
        }
    }

    @Test
    void theProbabilityRisesOverTheThreeYears() {
        List<LocalDate> dates = HenrikResources.measurementDates();
        double first = python(dates.get(0), "within_6_months", "probability");
        double last = python(dates.get(dates.size() - 1), "within_6_months", "probability");
        assertThat(last).isGreaterThan(2 * first);
    }

    private static String percent(LocalDate date, int months, String quantity) {
        return String.format(Locale.ROOT, "%.1f", 100 * python(date, "within_" + months + "_months", quantity));
    }

    private static void assertNear(double actual, LocalDate date, String term, String quantity) {
        double expected = python(date, term, quantity);
        Offset<Double> tolerance = within(RELATIVE * Math.max(Math.abs(expected), 1e-3));
        assertThat(actual).as("%s of %s on %s", quantity, term, date).isCloseTo(expected, tolerance);
    }

    private static double python(LocalDate date, String term, String quantity) {
        String key = String.join(",", date.toString(), term, quantity);
        assertThat(PYTHON).containsKey(key);
        return PYTHON.get(key);
    }

    private static Map<String, Double> pythonScores() {
        Map<String, Double> scores = new LinkedHashMap<>();
        HenrikResources.committed("henrik/scores.csv").lines().skip(1).forEach(line -> {
            int last = line.lastIndexOf(',');
            scores.put(line.substring(0, last), Double.valueOf(line.substring(last + 1)));
        });
        return scores;
    }
}
