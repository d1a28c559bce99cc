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
    private static final double OF_SUMS = 1e-12;

    /** What the library promises of its average over what is missing. */
    private static final double OF_AVERAGES = 1e-9;

    private static final List<String> SUMS = List.of("log_odds", "standard_error");

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
                Map<String, Double> ofWhole = new LinkedHashMap<>();
                ofWhole.put("log_odds", estimate.logOdds());
                ofWhole.put("standard_error", estimate.standardError().orElseThrow());
                ofWhole.put("averaging", estimate.averaging());
                ofWhole.put("probability", estimate.probability());
                ofWhole.put("lower", estimate.interval().orElseThrow().lower());
                ofWhole.put("upper", estimate.interval().orElseThrow().upper());
                estimate.spread().ifPresent(spread -> {
                    ofWhole.put("spread_lower", spread.lower());
                    ofWhole.put("spread_upper", spread.upper());
                });
                ofWhole.forEach((quantity, value) -> assertNear(value, date, months, "total", quantity));
                assertNear(estimate.intercept(), date, months, "intercept", "log_odds");
                for (Contribution contribution : estimate.contributions()) {
                    String feature = contribution.feature().name();
                    assertNear(contribution.logOdds(), date, months, feature, "log_odds");
                    assertNear(contribution.points(), date, months, feature, "points");
                }
                compared += ofWhole.size() + 1 + 2 * estimate.contributions().size();
            }
        }
        assertThat(compared).isEqualTo(PYTHON.size());
    }

    @Test
    void theJsonHoldsPythonsScores() throws IOException {
        JsonNode json = new ObjectMapper().readTree(HenrikResources.committed("expected/henrik.json"));
        LocalDate last = Henrik.lastSnapshot().date();
        for (String quantity : List.of("probability", "lower", "upper", "averaging")) {
            assertNear(json.get(quantity).doubleValue(), last, 6, "total", quantity);
        }
        assertNear(json.get("spreadLower").doubleValue(), last, 6, "total", "spread_lower");
        assertNear(json.get("spreadUpper").doubleValue(), last, 6, "total", "spread_upper");
        assertNear(json.get("logOdds").doubleValue(), last, 6, "total", "log_odds");

        double sum = json.get("intercept").doubleValue();
        for (JsonNode contribution : json.get("contributions")) {
            double value = contribution.get("value").doubleValue();
            String feature = contribution.get("name").textValue();
            assertNear(value, last, 6, feature, "log_odds");
            assertNear(contribution.get("points").doubleValue(), last, 6, feature, "points");
            sum += value;
        }
        assertThat(sum).isEqualTo(json.get("logOdds").doubleValue());
        assertThat(json.get("date").textValue()).isEqualTo(last.toString());
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
                    .anySatisfy(line -> assertThat(line.replaceAll(" +", " "))
                            .startsWith(date.toString())
                            .endsWith(" " + percent(date, 6, "probability") + " " + range(date, 6, "") + " "
                                    + range(date, 6, "spread_")));
        }
        LocalDate last = Henrik.lastSnapshot().date();
        assertThat(lines)
                .contains(last + ", within 12 months: " + percent(last, 12, "probability") + " % ("
                        + range(last, 12, "") + ")");
        for (int months : List.of(3, 6, 9, 12)) {
            String without =
                    String.format(Locale.ROOT, " %.1f %% (", 100 * (1 - python(last, months, "total", "probability")));
            assertThat(lines).anyMatch(line -> line.contains(months + " months: ") && line.contains(without));
        }
    }

    @Test
    void theProbabilityRisesOverTheThreeYears() {
        List<LocalDate> dates = HenrikResources.measurementDates();
        double first = python(dates.get(0), 6, "total", "probability");
        double last = python(dates.get(dates.size() - 1), 6, "total", "probability");
        assertThat(last).isGreaterThan(2 * first);
    }

    private static String range(LocalDate date, int months, String kind) {
        return percent(date, months, kind + "lower") + " - " + percent(date, months, kind + "upper");
    }

    private static String percent(LocalDate date, int months, String quantity) {
        return String.format(Locale.ROOT, "%.1f", 100 * python(date, months, "total", quantity));
    }

    private static void assertNear(double actual, LocalDate date, int months, String term, String quantity) {
        double expected = python(date, months, term, quantity);
        double relative = SUMS.contains(quantity) ? OF_SUMS : OF_AVERAGES;
        Offset<Double> tolerance = within(relative * Math.max(Math.abs(expected), 1e-3));
        assertThat(actual).as("%s of %s on %s", quantity, term, date).isCloseTo(expected, tolerance);
    }

    private static double python(LocalDate date, int months, String term, String quantity) {
        String key = String.join(",", date.toString(), Integer.toString(months), term, quantity);
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
