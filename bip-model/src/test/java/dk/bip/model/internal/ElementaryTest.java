package dk.bip.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ElementaryTest {

    private static void assertWithinTwoUnits(double actual, double expected) {
        assertThat(Math.abs(actual - expected)).isLessThanOrEqualTo(2 * Math.ulp(expected));
    }

    @Test
    void agreesWithStrictMathOnRandomArgumentsOfSeed1() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            double x = 1414 * (random.nextDouble() - 0.5);
            assertWithinTwoUnits(Elementary.exp(x), StrictMath.exp(x));
            double near = 4 * (random.nextDouble() - 0.5);
            assertWithinTwoUnits(Elementary.exp(near), StrictMath.exp(near));
            double t = StrictMath.exp(10 * (random.nextDouble() - 0.8));
            assertWithinTwoUnits(Elementary.oneMinusExpOfMinus(t), -StrictMath.expm1(-t));
            double y = StrictMath.exp(x);
            assertWithinTwoUnits(Elementary.log(y), StrictMath.log(y));
            double one = 1 + 1e-3 * (random.nextDouble() - 0.5);
            assertWithinTwoUnits(Elementary.log(one), StrictMath.log(one));
        }
    }

    @Test
    void hasTheLimitsOfTheRealFunctions() {
        assertThat(Elementary.exp(0)).isEqualTo(1);
        assertThat(Elementary.exp(-800)).isZero();
        assertThat(Elementary.exp(800)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.exp(Double.NaN)).isNaN();
        assertThat(Elementary.log(1)).isZero();
        assertThat(Elementary.log(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Elementary.log(-1)).isNaN();
        assertThat(Elementary.log(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
        assertThat(Elementary.log(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.oneMinusExpOfMinus(0)).isZero();
        assertThat(Elementary.oneMinusExpOfMinus(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }
}
