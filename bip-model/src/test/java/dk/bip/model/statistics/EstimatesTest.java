package dk.bip.model.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EstimatesTest {

    private static final double Z = 1.959963984540054;

    @Test
    void anIntervalStaysWithinTheBoundsOfItsQuantity() {
        ConfidenceInterval share = PointEstimate.ofShare(0.01, 0.1).confidenceInterval(0.95);
        assertThat(share.lower()).isEqualTo(0);
        assertThat(share.upper()).isCloseTo(0.01 + 0.1 * Z, within(1e-15));
        assertThat(PointEstimate.ofShare(0.99, 0.1).confidenceInterval(0.95).upper())
                .isEqualTo(1);
        assertThat(PointEstimate.ofDifference(-0.99, 0.1)
                        .confidenceInterval(0.95)
                        .lower())
                .isEqualTo(-1);
        assertThat(PointEstimate.ofDifference(0.99, 0.1)
                        .confidenceInterval(0.95)
                        .upper())
                .isEqualTo(1);
        ConfidenceInterval unbounded = PointEstimate.of(-7, 1).confidenceInterval(0.95);
        assertThat(unbounded.lower()).isCloseTo(-7 - Z, within(1e-14));
        assertThat(unbounded.upper()).isCloseTo(-7 + Z, within(1e-14));
        assertThat(PointEstimate.of(-0.0, 0)).isEqualTo(PointEstimate.of(0.0, 0));
        assertThat(new PointEstimate(0, 0, -0.0, 1)).isEqualTo(new PointEstimate(0, 0, 0.0, 1));
        assertThat(new PointEstimate(-1, 0, -1, -0.0)).isEqualTo(new PointEstimate(-1, 0, -1, 0.0));
    }

    @Test
    void anEstimateOutOfBoundsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointEstimate.of(Double.NaN, 0))
                .withMessage("estimate must be finite, but is NaN");
        for (double error : new double[] {-1, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PointEstimate.of(0, error))
                    .withMessage("standardError must be finite and at least 0, but is " + error);
        }
        for (double share : new double[] {-0.1, 1.1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PointEstimate.ofShare(share, 0.1))
                    .withMessage("estimate must be from 0.0 to 1.0, but is " + share);
        }
        assertThat(PointEstimate.ofShare(0, 0).estimate()).isZero();
        assertThat(PointEstimate.ofShare(1, 0).estimate()).isEqualTo(1);
    }

    @Test
    void aRatioHasItsIntervalOnTheLogarithm() {
        RatioEstimate ratio = new RatioEstimate(1.32, 0.1);
        assertThat(ratio.relativeDifference()).isCloseTo(0.32, within(1e-15));
        ConfidenceInterval interval = ratio.confidenceInterval(0.95);
        assertThat(interval.lower()).isCloseTo(1.32 * Math.exp(-0.1 * Z), within(1e-14));
        assertThat(interval.upper()).isCloseTo(1.32 * Math.exp(0.1 * Z), within(1e-14));
        assertThat(ratio.relativeInterval(0.95).lower()).isCloseTo(interval.lower() - 1, within(1e-15));
        assertThat(ratio.relativeInterval(0.95).upper()).isCloseTo(interval.upper() - 1, within(1e-15));
        assertThat(ratio.relativeInterval(0.9).level()).isEqualTo(0.9);
        assertThat(new RatioEstimate(1, 0).confidenceInterval(0.5).lower()).isEqualTo(1);
    }

    @Test
    void aRatioOutOfRangeIsRefused() {
        for (double ratio : new double[] {0, -1, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RatioEstimate(ratio, 1))
                    .withMessage("ratio must be more than 0 and finite, but is " + ratio);
        }
        for (double error : new double[] {-1, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RatioEstimate(1, error))
                    .withMessage("logStandardError must be finite and at least 0, but is " + error);
        }
    }
}
