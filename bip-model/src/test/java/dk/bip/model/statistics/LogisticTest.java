package dk.bip.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogisticTest {

    private static final MathContext DIGITS = new MathContext(60);

    @ParameterizedTest
    @ValueSource(doubles = {-700, -100, -37.5, -35, -20, -1, -1e-9, 0, 0.5, 2, 35})
    void aProbabilityIsRightHoweverSmall(double logOdds) {
        double exact = BigDecimal.ONE
                .divide(BigDecimal.ONE.add(exp(new BigDecimal(-logOdds))), DIGITS)
                .doubleValue();
        assertThat(Logistic.probability(logOdds)).isCloseTo(exact, within(1e-15 * exact));
        assertThat(Logistic.logProbability(logOdds)).isCloseTo(Math.log(exact), within(1e-14 * Math.max(1, -logOdds)));
        assertThat(Logistic.logOdds(Logistic.probability(logOdds)))
                .isCloseTo(logOdds, within(Math.max(2e-14, 1e-14 * Math.abs(logOdds)) * (logOdds > 20 ? 1e14 : 1)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-700, -100, -37.5, -20, -1, -1e-9, 0, 0.5, 2, 35, 41, 300, 700})
    void theSlopeIsRightAtBothEnds(double logOdds) {
        BigDecimal odds = exp(new BigDecimal(-Math.abs(logOdds)));
        double exact = odds.divide(BigDecimal.ONE.add(odds).pow(2), DIGITS).doubleValue();
        assertThat(Logistic.slope(logOdds)).isCloseTo(exact, within(2e-15 * exact));
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 36, 40, 100, 700})
    void theLogarithmOfACertaintyKeepsItsDigits(double logOdds) {
        // log(1 / (1 + e)) = -e + e^2 / 2 - e^3 / 3, where e is below 3e-9
        BigDecimal e = exp(new BigDecimal(-logOdds));
        double exact = e.negate()
                .add(e.pow(2).divide(BigDecimal.valueOf(2), DIGITS))
                .subtract(e.pow(3).divide(BigDecimal.valueOf(3), DIGITS))
                .doubleValue();
        assertThat(Logistic.logProbability(logOdds)).isCloseTo(exact, within(2e-15 * -exact));
    }

    @Test
    void theProbabilityOfAnyEventIsRightHoweverSmallForSeed20() {
        SplittableRandom random = new SplittableRandom(20);
        for (int round = 0; round < 300; round++) {
            double logOdds = random.nextDouble(-600, 40);
            double[] offsets = random.doubles(1 + round % 4, -8, 8).toArray();
            BigDecimal none = BigDecimal.ONE;
            for (double offset : offsets) {
                none = none.divide(BigDecimal.ONE.add(exp(new BigDecimal(logOdds + offset))), new MathContext(400));
            }
            double exact = BigDecimal.ONE.subtract(none).doubleValue();
            assertThat(Logistic.probabilityOfAny(logOdds, offsets))
                    .as("log-odds %s", logOdds)
                    .isCloseTo(exact, within(1e-14 * exact));
        }
    }

    @Test
    void theProbabilityOfAnyEventNeverFallsWithTheLogOddsForSeed21() {
        SplittableRandom random = new SplittableRandom(21);
        for (int round = 0; round < 100_000; round++) {
            double logOdds = random.nextDouble(-45, 45);
            double[] offsets = random.doubles(2 + round % 3, -2, 2).toArray();
            assertThat(Logistic.probabilityOfAny(logOdds, offsets))
                    .isLessThanOrEqualTo(Logistic.probabilityOfAny(logOdds + 4 * Math.ulp(logOdds), offsets));
        }
        assertThat(Logistic.probabilityOfAny(800, new double[] {0, -1600})).isEqualTo(1);
        assertThat(Logistic.probabilityOfAny(800, new double[] {-1600, 0})).isEqualTo(1);
        assertThat(Logistic.probabilityOfAny(Double.NaN, new double[] {0, 1})).isNaN();
        assertThat(Logistic.probabilityOfAny(-800, new double[] {0, 0})).isEqualTo(0);
    }

    /** By halving the argument until the series converges at once. */
    private static BigDecimal exp(BigDecimal x) {
        BigDecimal small = x.divide(BigDecimal.valueOf(1 << 12), new MathContext(80));
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int k = 1; k < 60; k++) {
            term = term.multiply(small).divide(BigDecimal.valueOf(k), new MathContext(80));
            sum = sum.add(term);
        }
        return sum.pow(1 << 12, new MathContext(80));
    }

    @Test
    void theEndsAreLimits() {
        assertThat(Logistic.probability(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(Logistic.probability(Double.NEGATIVE_INFINITY)).isEqualTo(0);
        assertThat(Logistic.logOdds(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Logistic.logOdds(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Logistic.logOdds(-0.1)).isNaN();
        assertThat(Logistic.logOdds(0.25)).isCloseTo(-Math.log(3), within(1e-15));
        assertThat(Logistic.logProbability(-800)).isEqualTo(-800);
        assertThat(Logistic.logProbability(800)).isEqualTo(0);
    }

    @Test
    void quantilesAreThoseOfTypeSeven() {
        double[] ascending = {1, 2, 4, 8};
        // R: quantile(c(1, 2, 4, 8), c(0, 1/3, 0.5, 0.9, 1))
        assertThat(Quantiles.of(ascending, 0)).isEqualTo(1);
        assertThat(Quantiles.of(ascending, 1 / 3.0)).isCloseTo(2, within(1e-15));
        assertThat(Quantiles.of(ascending, 0.5)).isEqualTo(3);
        assertThat(Quantiles.of(ascending, 0.9)).isCloseTo(6.8, within(1e-14));
        assertThat(Quantiles.of(ascending, 1)).isEqualTo(8);
        assertThat(Quantiles.of(new double[] {5}, 0.3)).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.of(new double[0], 0.5))
                .withMessage("ascending must hold at least one number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.of(ascending, 1.5))
                .withMessageStartingWith("probability must be");
    }
}
