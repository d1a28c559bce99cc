package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import dk.bip.model.estimation.BinaryRegressionResult;
import dk.bip.model.estimation.CoefficientTable;
import dk.bip.model.estimation.EstimationException;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The numbers by which {@link ExternalValidation} judges a model, each beside what chance alone gives for it. */
public enum ValidationMeasure implements ForecastStatistic {
    /** The area under the curve, one half where the forecasts know nothing; undefined where all rows are of one class. */
    AUC("auc") {
        @Override
        public OptionalDouble of(Forecasts forecasts) {
            return Metric.AUC.of(forecasts);
        }
    },
    /** The Brier score, 0 at best. */
    BRIER("brier") {
        @Override
        public OptionalDouble of(Forecasts forecasts) {
            return Metric.BRIER.of(forecasts);
        }
    },
    /** The mean forecast less the share of events. */
    MEAN_ERROR("mean_error") {
        @Override
        public OptionalDouble of(Forecasts forecasts) {
            return OptionalDouble.of(forecasts.meanForecast() - forecasts.eventShare());
        }
    },
    /** Calibration in the large, in log-odds: positive where events are more frequent than forecast; undefined where all rows are of one class. */
    CALIBRATION_INTERCEPT("calibration_intercept") {
        @Override
        public OptionalDouble of(Forecasts forecasts) {
            return estimate(forecasts, Calibration::fitIntercept, CoefficientTable.INTERCEPT);
        }
    },
    /** The calibration slope, 1 where forecasts are as extreme as they should be; undefined where it cannot be estimated. */
    CALIBRATION_SLOPE("calibration_slope") {
        @Override
        public OptionalDouble of(Forecasts forecasts) {
            return estimate(forecasts, Calibration::fitInterceptAndSlope, Calibration.LOG_ODDS);
        }
    },
    /** The reliability of the Brier score over tenths of the rows: how far forecasts lie from shares, squared. Chance alone makes it positive. */
    RELIABILITY_OF_TENTHS("reliability_of_tenths") {
        @Override
        public OptionalDouble of(Forecasts forecasts) {
            return OptionalDouble.of(BrierScore.withDefaults()
                    .withGrouping(ForecastAccuracy.TENTHS)
                    .evaluate(forecasts)
                    .reliability());
        }
    },
    /** By how much the mean forecast of a tenth of the rows is at most off. Chance alone makes it positive. */
    LARGEST_ERROR_OF_TENTHS("largest_error_of_tenths") {
        @Override
        public OptionalDouble of(Forecasts forecasts) {
            return Calibration.withDefaults().curve(forecasts).stream()
                    .mapToDouble(tenth -> Math.abs(tenth.meanForecast() - tenth.eventShare()))
                    .max();
        }
    };

    private final String code;

    ValidationMeasure(String code) {
        this.code = code;
    }

    /**
     * Returns the stable code.
     *
     * @return the code, such as "calibration_slope"
     */
    public String code() {
        return code;
    }

    /**
     * Returns the measure of a code.
     *
     * @param code the code
     * @return the measure
     * @throws IllegalArgumentException if no measure has this code
     */
    public static ValidationMeasure ofCode(String code) {
        return Checks.codeOf("measure", code, values(), ValidationMeasure::code);
    }

    /** Whether a resample of clusters has the same mean as the rows themselves: what is squared or a maximum has not. */
    boolean isResampled() {
        return this != RELIABILITY_OF_TENTHS && this != LARGEST_ERROR_OF_TENTHS;
    }

    private static OptionalDouble estimate(
            Forecasts forecasts, Function<Forecasts, BinaryRegressionResult> fit, String term) {
        if (!ForecastAccuracy.hasLogOdds(forecasts)) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(fit.apply(forecasts).coefficient(term).estimate());
        } catch (EstimationException oneClassOrAllEqual) {
            return OptionalDouble.empty();
        }
    }
}
