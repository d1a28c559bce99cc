package dk.bip.model.caseworker;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.caseworker.EffectivenessQuartiles.Quartile;
import dk.bip.model.estimation.Csv;
import dk.bip.model.estimation.ModelFrame;
import dk.bip.model.outcome.Horizon;
import dk.bip.model.outcome.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * in-sample-quartiles-python.csv, from src/test/python/in_sample_quartiles.py. What is found agrees to 3e-6; what is simulated within four
 * Monte-Carlo errors of both simulations, which draw by different generators.
 */
class EffectivenessQuartilesReferenceTest {

    static final List<Map<String, String>> REFERENCES = Csv.rows("in-sample-quartiles-python.csv");

    private static final double EXACT = 3e-6;

    /** Of both sides, of which the library's has a fifth more draws or fewer. */
    private static final double ERRORS = 4 * Math.sqrt(2);

    private static final CaseworkerTable TABLE = table();
    private static final EffectivenessQuartiles QUARTILES =
            EffectivenessQuartiles.adjustedFor("readiness", "register").withReplications(1000);
    private static final EffectivenessQuartiles.Result RESULT = QUARTILES.fit(TABLE);
    private static final List<QuartileShares> STUDIES =
            QUARTILES.withStudiesOf(300).ofEachStudy(TABLE);

    private static CaseworkerTable table() {
        List<Map<String, String>> rows = Csv.rows("data/caseworkers.csv");
        return CaseworkerTable.of(
                ModelFrame.builder()
                        .outcome("job", Csv.numbers(rows, "job"))
                        .column("readiness", Csv.numbers(rows, "readiness"))
                        .column("register", Csv.numbers(rows, "register"))
                        .cluster("caseworker", Csv.texts(rows, "caseworker"))
                        .build(),
                "caseworker",
                Outcome.JOB,
                Horizon.TWELVE_MONTHS);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("REFERENCES")
    void agreesWithPython(Map<String, String> cells) {
        double expected = Double.parseDouble(cells.get("value"));
        double error = Double.parseDouble(cells.get("error"));
        String term = cells.get("term");
        double actual = switch (cells.get("calculation")) {
            case "one_study" -> found(RESULT.found(), term);
            case "study_0" -> found(STUDIES.get(0), term);
            case "study_1" -> found(STUDIES.get(1), term);
            case "chance" -> byChance(RESULT.byChance(), term);
            case "simulated" -> simulated(term);
            default -> throw new IllegalArgumentException(cells.toString());
        };
        assertThat(Math.abs(actual - expected))
                .as("%s: %s for %s", cells, actual, expected)
                .isLessThanOrEqualTo(Math.max(EXACT, ERRORS * error));
    }

    private static double found(QuartileShares shares, String term) {
        if (term.equals("mean")) {
            return shares.mean();
        }
        Quartile quartile = Quartile.values()[term.charAt(term.length() - 1) - '0'];
        return shares.share(quartile, term.startsWith("unadjusted") ? Adjustment.UNADJUSTED : Adjustment.ADJUSTED);
    }

    private static double byChance(QuartilesByChance chance, String term) {
        SimulatedShare share = switch (term.replace("_spread", "")) {
            case "unadjusted_gap" -> chance.gap(Adjustment.UNADJUSTED);
            case "adjusted_gap" -> chance.gap(Adjustment.ADJUSTED);
            case "top" -> chance.share(Quartile.MOST, Adjustment.ADJUSTED);
            default -> throw new IllegalArgumentException(term);
        };
        return term.endsWith("_spread") ? share.standardDeviation() : share.mean();
    }

    private static double simulated(String term) {
        return switch (term) {
            case "deviation" -> RESULT.effectDeviation().estimate();
            case "deviation_lower" -> RESULT.effectDeviation().interval().lower();
            case "deviation_upper" -> RESULT.effectDeviation().interval().upper();
            case "real_share" -> RESULT.realShareOfVariance().estimate();
            case "correlation" -> RESULT.correlationOfEstimatedAndTrue().estimate();
            default -> throw new IllegalArgumentException(term);
        };
    }
}
