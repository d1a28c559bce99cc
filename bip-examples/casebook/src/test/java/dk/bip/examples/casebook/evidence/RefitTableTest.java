package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.builtin.EvidenceModel;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the evidence is worth as a prior, in eight samples of each size where the example takes fifty. */
class RefitTableTest {

    private static final int FEW = 300;
    private static final int MORE = 1_000;
    private static final int REPLICATIONS = 8;
    private static final long SEED = 77;

    /** A difference in log loss is clear where its interval excludes 0 and it exceeds so many percent. */
    private static final double CLEAR = 0.5;

    private static final Map<String, MeanInterval> TABLE = new LinkedHashMap<>();

    @BeforeAll
    static void estimate() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RefitTable.print(
                EvidenceModel.withBelief(),
                SEED,
                4_000,
                new int[] {FEW, MORE},
                REPLICATIONS,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                done -> {});
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("citizens,estimator,quantity,value,lower,upper\n");
        text.lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            assertThat(cells).hasSize(6);
            double value = Double.parseDouble(cells[3]);
            TABLE.put(
                    String.join(",", Arrays.copyOf(cells, 3)),
                    cells[4].isEmpty()
                            ? new MeanInterval(value, value, value)
                            : new MeanInterval(value, Double.parseDouble(cells[4]), Double.parseDouble(cells[5])));
        });
    }

    private static MeanInterval of(int citizens, LocalEstimator estimator, String quantity) {
        return TABLE.get(citizens + "," + estimator.code() + "," + quantity);
    }

    private static MeanInterval excess(int citizens, LocalEstimator estimator) {
        return of(citizens, estimator, "log_loss_above_evidence_prior_percent");
    }

    @Test
    void withFewCitizensThePriorIsClearlyBetterThanBothOthers() {
        for (LocalEstimator other : new LocalEstimator[] {LocalEstimator.RIDGE, LocalEstimator.MAXIMUM_LIKELIHOOD}) {
            assertThat(excess(FEW, other).mean()).as(other.code()).isGreaterThan(CLEAR);
            assertThat(excess(FEW, other).lower()).as(other.code()).isPositive();
        }
    }

    @Test
    void withMoreCitizensThePriorIsNotClearlyWorseThanEither() {
        for (LocalEstimator other : new LocalEstimator[] {LocalEstimator.RIDGE, LocalEstimator.MAXIMUM_LIKELIHOOD}) {
            boolean clearlyWorse =
                    excess(MORE, other).mean() < -CLEAR && excess(MORE, other).upper() < 0;
            assertThat(clearlyWorse).as(other.code()).isFalse();
        }
    }

    @Test
    void theExcessIsThatOfTheMeans() {
        double prior = of(FEW, LocalEstimator.EVIDENCE_PRIOR, "log_loss").mean();
        double ridge = of(FEW, LocalEstimator.RIDGE, "log_loss").mean();
        assertThat(excess(FEW, LocalEstimator.RIDGE).mean()).isCloseTo(100 * (ridge / prior - 1), within(1e-9));
    }

    @Test
    void maximumLikelihoodFromFewCitizensIsTooExtremeAndThePriorLessSo() {
        MeanInterval likelihood = of(FEW, LocalEstimator.MAXIMUM_LIKELIHOOD, "calibration_slope");
        MeanInterval prior = of(FEW, LocalEstimator.EVIDENCE_PRIOR, "calibration_slope");
        assertThat(likelihood.upper()).isLessThan(1);
        assertThat(Math.abs(prior.mean() - 1)).isLessThan(Math.abs(likelihood.mean() - 1));
    }

    @Test
    void theBaseRateIsLearntFromTheDataAlone() {
        double asItIs =
                of(0, LocalEstimator.EVIDENCE_PRIOR, "calibration_intercept").mean();
        MeanInterval refitted = of(MORE, LocalEstimator.EVIDENCE_PRIOR, "calibration_intercept");
        assertThat(asItIs).isGreaterThan(0.2);
        assertThat(refitted.upper()).isLessThan(asItIs / 2);
    }

    @Test
    void refittingForecastsBetterThanTheEvidenceAsItIs() {
        double asItIs = of(0, LocalEstimator.EVIDENCE_PRIOR, "log_loss").mean();
        assertThat(of(MORE, LocalEstimator.EVIDENCE_PRIOR, "log_loss").upper()).isLessThan(asItIs);
    }
}
