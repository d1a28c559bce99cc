package dk.bip.model.validation;

import dk.bip.core.internal.Checks;
import java.util.OptionalDouble;

/** The usual metrics of probability forecasts, as statistics for cross-validation, bootstrap and comparison. */
public enum Metric implements ForecastStatistic {
    /** Area under the curve; undefined where all rows are of one class. */
    AUC("auc", true) {
        @Override
        double compute(Forecasts forecasts) {
            return Discrimination.auc(forecasts.asScores());
        }
    },
    /** Brier score; always defined. */
    BRIER("brier", false) {
        @Override
        double compute(Forecasts forecasts) {
            return BrierScore.of(forecasts);
        }
    },
    /** Logarithmic loss; undefined where a certain forecast was wrong. */
    LOG_LOSS("log_loss", false) {
        @Override
        double compute(Forecasts forecasts) {
            return LogLoss.of(forecasts).mean();
        }
    },
    /** McFadden's R squared; undefined where all rows are of one class or a certain forecast was wrong. */
    MCFADDEN_R2("mcfadden_r2", true) {
        @Override
        double compute(Forecasts forecasts) {
            return PseudoRSquared.of(forecasts).mcFadden();
        }
    },
    /** Nagelkerke's R squared; undefined where all rows are of one class or a certain forecast was wrong. */
    NAGELKERKE_R2("nagelkerke_r2", true) {
        @Override
        double compute(Forecasts forecasts) {
            return PseudoRSquared.of(forecasts).nagelkerke();
        }
    },
    /** Tjur's R squared; undefined where all rows are of one class. */
    TJUR_R2("tjur_r2", true) {
        @Override
        double compute(Forecasts forecasts) {
            return PseudoRSquared.tjur(forecasts);
        }
    };

    private static final double ROUNDING = 1e-12;

    private final String code;
    private final boolean higherBetter;

    Metric(String code, boolean higherBetter) {
        this.code = code;
        this.higherBetter = higherBetter;
    }

    /**
     * Returns the stable code.
     *
     * @return the code, such as "log_loss"
     */
    public String code() {
        return code;
    }

    /**
     * Returns the metric of a code.
     *
     * @param code the code
     * @return the metric
     * @throws IllegalArgumentException if no metric has this code
     */
    public static Metric ofCode(String code) {
        return Checks.codeOf("metric", code, values(), Metric::code);
    }

    /**
     * Tells whether a higher number is a better forecast.
     *
     * @return whether higher is better
     */
    public boolean isHigherBetter() {
        return higherBetter;
    }

    /**
     * Tells whether the metric is a share of what there is to explain, so that the ratio of two is a ratio of explanatory power.
     *
     * @return whether it is an R squared
     */
    public boolean isRSquared() {
        return this == MCFADDEN_R2 || this == NAGELKERKE_R2 || this == TJUR_R2;
    }

    @Override
    public OptionalDouble of(Forecasts forecasts) {
        return isDefined(forecasts) ? OptionalDouble.of(compute(forecasts)) : OptionalDouble.empty();
    }

    abstract double compute(Forecasts forecasts);

    /** Whether a value can be a denominator: there, and more than sums over many rows are rounded by. */
    static boolean isMoreThanNone(OptionalDouble value) {
        return value.isPresent() && value.getAsDouble() > ROUNDING;
    }

    private boolean isDefined(Forecasts forecasts) {
        boolean bothClasses = forecasts.eventCount() > 0 && forecasts.eventCount() < forecasts.size();
        return switch (this) {
            case BRIER -> true;
            case AUC, TJUR_R2 -> bothClasses;
            case LOG_LOSS -> LogLoss.isFinite(forecasts);
            case MCFADDEN_R2, NAGELKERKE_R2 -> bothClasses && LogLoss.isFinite(forecasts);
        };
    }
}
