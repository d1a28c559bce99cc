package dk.bip.examples.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.estimation.BinaryRegression;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.GaussianPrior;
import dk.bip.model.estimation.ModelFrame;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ridge whose precision cross-validation chooses; seed 3. */
class CrossValidatedRidgeTest {

    private static final int ROWS = 600;

    private final Random random = new Random(3);

    /** Two columns of very different scale; how much they matter is in log-odds for a standard deviation. */
    private ModelFrame frame(double effect) {
        double[] small = random.doubles(ROWS, -1, 1).toArray();
        double[] large = random.doubles(ROWS, 0, 500).toArray();
        double[] outcome = new double[ROWS];
        long[] citizens = new long[ROWS];
        for (int i = 0; i < ROWS; i++) {
            double logOdds = effect * (small[i] * Math.sqrt(3) + (large[i] - 250) / 250 * Math.sqrt(3));
            outcome[i] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0;
            citizens[i] = i / 3;
        }
        return ModelFrame.builder()
                .outcome("job", outcome)
                .column("small", small)
                .column("large", large)
                .cluster(Study.CITIZEN, citizens)
                .build();
    }

    private static double[] standardised(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance =
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
        return Arrays.stream(values).map(v -> (v - mean) / Math.sqrt(variance)).toArray();
    }

    @Test
    void isRidgeOnStandardisedColumns() {
        ModelFrame frame = frame(0.5);
        ModelFrame standardised = ModelFrame.builder()
                .outcome("job", outcome(frame))
                .column("small", standardised(frame.values("small")))
                .column("large", standardised(frame.values("large")))
                .build();
        BinaryRegressionResult expected =
                BinaryRegression.logit().withPrior(GaussianPrior.ridge(30)).fit(standardised);
        double[] probabilities = CrossValidatedRidge.fit(frame, 30).probabilities(frame);
        double[] others = expected.probabilities(standardised);
        for (int i = 0; i < ROWS; i++) {
            assertThat(probabilities[i]).isCloseTo(others[i], within(1e-9));
        }
    }

    private static double[] outcome(ModelFrame frame) {
        double[] outcome = new double[frame.size()];
        Arrays.setAll(outcome, frame::outcome);
        return outcome;
    }

    @Test
    void shrinksMoreWhereColumnsSayNothing() {
        double precise = CrossValidatedRidge.precision(frame(0));
        assertThat(CrossValidatedRidge.precision(frame(1))).isLessThan(precise);
    }
}
