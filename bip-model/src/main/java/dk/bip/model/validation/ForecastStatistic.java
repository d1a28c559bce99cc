package dk.bip.model.validation;

import java.util.OptionalDouble;

/**
 * A number computed from forecasts and outcomes. Implementations are stateless. {@link Metric} has the usual ones; a lambda is enough for
 * another.
 */
@FunctionalInterface
public interface ForecastStatistic {

    /**
     * Computes the number.
     *
     * @param forecasts the forecasts
     * @return the finite number, or none where these rows leave it undefined
     */
    OptionalDouble of(Forecasts forecasts);
}
