package dk.bip.model.predictor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.bip.model.statistics.Logistic;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalAverageTest {

    private final Random random = new Random(24);

    @Test
    void isRightToABillionthOverAllThatADocumentCanAskSeed24() {
        for (int i = 0; i < 3000; i++) {
            double mean = -30 + 60 * random.nextDouble();
            double deviation = 2.5 * random.nextDouble();
            double expected = ReadAroundGaps.average(mean, deviation);
            assertThat(NormalAverage.probability(mean, deviation))
                    .as("%s %s", mean, deviation)
                    .isCloseTo(expected, within(1e-9 * expected));
        }
        for (double limit : new double[] {0.75, 1.3, 2, 2.5}) {
            double expected = ReadAroundGaps.average(-3, limit);
            assertThat(NormalAverage.probability(-3, limit)).isCloseTo(expected, within(1e-9 * expected));
        }
    }

    @Test
    void theSlopeIsTheDerivativeSeed24() {
        for (int i = 0; i < 500; i++) {
            double mean = -6 + 12 * random.nextDouble();
            double deviation = 2.5 * random.nextDouble();
            double step = 1e-3;
            double difference =
                    ReadAroundGaps.average(mean + step, deviation) - ReadAroundGaps.average(mean - step, deviation);
            assertThat(NormalAverage.slope(mean, deviation)).isCloseTo(difference / (2 * step), within(1e-7));
        }
        assertThat(NormalAverage.slope(0, 0)).isCloseTo(0.25, within(1e-15));
    }

    @Test
    void nothingMissingIsTheLogisticFunctionToTheLastBitSeed24() {
        for (int i = 0; i < 1000; i++) {
            double mean = -40 + 80 * random.nextDouble();
            assertThat(NormalAverage.probability(mean, 0)).isEqualTo(Logistic.probability(mean));
            assertThat(NormalAverage.addedLogOdds(mean, 0)).isZero();
        }
    }

    /** The mean lies between the logistic function there and a half; its log-odds so nearer to nought. */
    @Test
    void addsToSmallLogOddsAndTakesFromLargeOnesAndIsFiniteFarOutSeed24() {
        for (int i = 0; i < 1000; i++) {
            double mean = 30 * random.nextDouble();
            double deviation = 0.01 + 2.49 * random.nextDouble();
            double p = ReadAroundGaps.average(-mean, deviation);
            double added = NormalAverage.addedLogOdds(-mean, deviation);
            assertThat(added).isCloseTo(StrictMath.log(p / (1 - p)) + mean, within(1e-8));
            assertThat(NormalAverage.addedLogOdds(mean, deviation)).isEqualTo(-added);
        }
        assertThat(NormalAverage.addedLogOdds(-1e300, 2)).isCloseTo(2, within(1e-8));
        assertThat(NormalAverage.addedLogOdds(1e300, 2)).isCloseTo(-2, within(1e-8));
    }

    /** What the proof rests on: a larger tau takes at most half the difference of the squares, whatever the mean. */
    @Test
    void neverFallsWhereTheMeanRisesByWhatAveragingCanTakeSeed24() {
        for (int i = 0; i < 20000; i++) {
            double mean = -40 + 80 * random.nextDouble();
            double deviation = 0.001 + 2.499 * random.nextDouble();
            double next = Math.min(2.5, Math.max(0.001, deviation + random.nextGaussian() * 0.2));
            double rise = Math.abs(next * next - deviation * deviation) / 2 + KnownTerms.SMALLEST_MARGIN;
            assertThat(NormalAverage.probability(mean + rise, next))
                    .as("%s %s %s", mean, deviation, next)
                    .isGreaterThanOrEqualTo(NormalAverage.probability(mean, deviation));
        }
    }
}
