package dk.bip.model.estimation;

import dk.bip.model.internal.Elementary;
import dk.bip.model.statistics.Logistic;

/** How the linear predictor of a binary regression becomes a probability. */
public enum Link {
    /** probability = 1 / (1 + exp(-eta)): coefficients are log odds ratios. */
    LOGIT("logit"),
    /**
     * probability = 1 - exp(-exp(eta)): coefficients are log hazard ratios where a row is an interval at risk in which events
     * come in continuous time.
     */
    COMPLEMENTARY_LOG_LOG("cloglog");

    private final String code;

    Link(String code) {
        this.code = code;
    }

    /**
     * The stable code, R's name of the link.
     *
     * @return "logit" or "cloglog"
     */
    public String code() {
        return code;
    }

    /**
     * The probability of a linear predictor; the same digits on every machine.
     *
     * @param linearPredictor the linear predictor, with its offset
     * @return from 0 to 1; NaN if the linear predictor is NaN
     */
    public double probability(double linearPredictor) {
        if (this == LOGIT) {
            return Logistic.probability(linearPredictor);
        }
        return Elementary.oneMinusExpOfMinus(Elementary.exp(linearPredictor));
    }

    /**
     * The linear predictor of a probability; the same digits on every machine.
     *
     * @param probability the probability, between 0 and 1 and neither
     * @return the linear predictor
     */
    public double linearPredictor(double probability) {
        return this == LOGIT ? Logistic.logOdds(probability) : StrictMath.log(-StrictMath.log1p(-probability));
    }
}
