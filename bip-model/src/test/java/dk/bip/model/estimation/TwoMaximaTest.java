package dk.bip.model.estimation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bip.model.internal.Maximizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Groups that are all 0 or all 1 can give the likelihood of a random intercept two maxima. */
class TwoMaximaTest {

    private static final int GROUPS = 8;
    private static final int ROWS = 4;

    @Test
    void theHigherOfTwoMaximaIsTheEstimateWithSeed124() {
        Random random = new Random(124);
        int fits = 0;
        int low = 0;
        for (int round = 0; round < 150; round++) {
            ModelFrame frame = frame(random);
            RandomInterceptResult result;
            try {
                result = RandomInterceptRegression.logit("group").fit(frame);
            } catch (EstimationException none) {
                continue;
            }
            fits++;
            double nearest = climb(frame, 1);
            double highest = Math.max(nearest, Math.max(climb(frame, 3), climb(frame, 10)));
            low += nearest < highest - 1e-3 ? 1 : 0;
            assertThat(result.logLikelihood()).isGreaterThan(highest - 1e-6);
        }
        assertThat(fits).isGreaterThan(75);
        assertThat(low).isGreaterThan(2);
    }

    private static ModelFrame frame(Random random) {
        ModelFrameRowBuilder builder = ModelFrame.rowBuilder("job", List.of("x"), List.of("group"));
        for (int group = 0; group < GROUPS; group++) {
            int outcome = random.nextInt(2);
            for (int i = 0; i < ROWS; i++) {
                int other = random.nextInt(10) == 0 ? 1 - outcome : outcome;
                builder.row(other, new double[] {random.nextInt(3)}, 1, 0, List.of("g" + group));
            }
        }
        return builder.build();
    }

    /** The value of the maximum that is found from one standard deviation; negative infinity where none is. */
    private static double climb(ModelFrame frame, double sigma) {
        MarginalLikelihood likelihood = new MarginalLikelihood(
                frame, Link.LOGIT, List.of(CoefficientTable.INTERCEPT, "x"), new double[2], frame.clusters("group"), 1);
        double[] start = {0, 0, sigma};
        likelihood.value(start, new double[3]);
        Maximizer search = new Maximizer(likelihood::value, start, likelihood.approximateInformation(sigma));
        search.climb(500);
        return search.isThere() && Math.abs(search.point()[2]) < 30 ? search.value() : Double.NEGATIVE_INFINITY;
    }
}
